import AnnualReport

extension Diagnosis {
  /// The probable cause in a sentence: `可能是：一、新收 × 总计 43 应为 42（否则至少三格同时有误）`; with places, each cell has
  /// its own.
  public func sentence(in report: Report, withPlaces: Bool = false) -> Bilingual {
    let stories = explanations.map { $0.words(in: report, withPlaces: withPlaces) }
    guard certainty != .notLocated, let first = stories.first else {
      return Bilingual(
        zh: "无法确定是哪一格有误（问题 \(numbers(zh: true))）",
        en: "which cell is wrong cannot be told (finding\(findings.count == 1 ? "" : "s") \(numbers(zh: false)))")
    }
    if certainty == .unique {
      return Bilingual(
        zh: "可能是：\(first.zh)" + (otherwise.map { "（\($0.zh)）" } ?? ""),
        en: "probably: \(first.en)" + (otherwise.map { " (\($0.en))" } ?? ""))
    }
    // A single candidate that the sums cannot locate: nothing else fits, but several cells may be wrong.
    if candidates == 1 { return Bilingual(zh: "可能是：\(first.zh)", en: "probably: \(first.en)") }
    let unlisted = candidates - stories.count
    return Bilingual(
      zh: "可能是下列之一：" + stories.map(\.zh).joined(separator: "；") + (unlisted > 0 ? "；另有 \(unlisted) 种" : ""),
      en: "probably one of: " + stories.map(\.en).joined(separator: "; ")
        + (unlisted > 0 ? "; and \(unlisted) more" : ""))
  }

  /// What it says of one cell: `可能应为 42，否则至少三格同时有误`; `nil` where it does not suspect the cell.
  public func sentence(on cell: CellID) -> Bilingual? {
    guard let explanation = explanations.first(where: { $0.changes.contains { $0.cell == cell } }),
      let change = explanation.changes.first(where: { $0.cell == cell })
    else { return nil }
    switch certainty {
    case .unique:
      let slip = explanation.changes.count > 1 ? explanation.slip?.name : nil
      return Bilingual(
        zh: "可能应为 \(change.to)" + (slip.map { "（\($0.zh)）" } ?? "") + (otherwise.map { "，\($0.zh)" } ?? ""),
        en: "probably should be \(change.to)" + (slip.map { " (\($0.en))" } ?? "")
          + (otherwise.map { ", \($0.en)" } ?? ""))
    case .oneOf where candidates == 1:
      return Bilingual(zh: "可能应为 \(change.to)", en: "probably should be \(change.to)")
    case .oneOf:
      return Bilingual(
        zh: "\(candidates) 种可能之一：应为 \(change.to)", en: "one of \(candidates) explanations: should be \(change.to)")
    case .notLocated: return nil
    }
  }

  /// What is true if the only explanation is not: a slip puts several cells wrong at once itself.
  private var otherwise: Bilingual? {
    guard let rivals, let explanation = explanations.first else { return nil }
    let numeral = Self.numeral(rivals)
    return explanation.slip != nil && explanation.changes.count > 1
      ? Bilingual(zh: "否则是别的差错，至少涉及\(numeral)格", en: "or else another mistake, in at least \(rivals) cells")
      : Bilingual(zh: "否则至少\(numeral)格同时有误", en: "or else at least \(rivals) cells are wrong at once")
  }

  private func numbers(zh: Bool) -> String {
    findings.map(String.init).joined(separator: zh ? "、" : ", ")
  }

  private static func numeral(_ count: Int) -> String {
    if count == 2 { return "两" }
    let numerals = ChineseNumerals.characters
    return numerals.indices.contains(count) ? String(numerals[count]) : String(count)
  }
}
