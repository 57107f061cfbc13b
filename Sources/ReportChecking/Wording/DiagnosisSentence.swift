import AnnualReport

extension Diagnosis {
  /// The probable cause in a sentence: `可能是：一、新收 × 总计 43 应为 42（否则至少三格同时有误）`.
  public func sentence(in report: Report) -> Bilingual {
    let stories = explanations.map { explanation in
      let parts = explanation.changes.map { $0.words(in: report) }
      let slip = explanation.slip.map { Bilingual(zh: "\($0.name.zh)：", en: "\($0.name.en): ") }
      let isTie = !explanation.contradicted.isEmpty
      return Bilingual(
        zh: (slip?.zh ?? "") + parts.map(\.zh).joined(separator: "，") + (isTie ? "（但正文的数字与表中现有数字一致）" : ""),
        en: (slip?.en ?? "") + parts.map(\.en).joined(separator: ", ")
          + (isTie ? " (though the prose agrees with the table as it is)" : ""))
    }
    guard certainty != .notLocated, let first = stories.first else {
      return Bilingual(
        zh: "无法确定是哪一格有误（问题 \(numbers(zh: true))）",
        en: "which cell is wrong cannot be told (finding\(findings.count == 1 ? "" : "s") \(numbers(zh: false)))")
    }
    if certainty == .unique {
      return Bilingual(
        zh: "可能是：\(first.zh)\(otherwise.zh)", en: "probably: \(first.en)\(otherwise.en)")
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
    guard let change = explanations.lazy.flatMap(\.changes).first(where: { $0.cell == cell }) else { return nil }
    switch certainty {
    case .unique:
      let otherwise = rivals.map {
        Bilingual(zh: "，否则至少\(Self.numeral($0))格同时有误", en: ", or else at least \($0) cells are wrong at once")
      }
      return Bilingual(
        zh: "可能应为 \(change.to)\(otherwise?.zh ?? "")", en: "probably should be \(change.to)\(otherwise?.en ?? "")")
    case .oneOf where candidates == 1:
      return Bilingual(zh: "可能应为 \(change.to)", en: "probably should be \(change.to)")
    case .oneOf:
      return Bilingual(
        zh: "\(candidates) 种可能之一：应为 \(change.to)", en: "one of \(candidates) explanations: should be \(change.to)")
    case .notLocated: return nil
    }
  }

  private var otherwise: Bilingual {
    guard let rivals else { return Bilingual(zh: "", en: "") }
    return Bilingual(
      zh: "（否则至少\(Self.numeral(rivals))格同时有误）", en: " (or else at least \(rivals) cells are wrong at once)")
  }

  private func numbers(zh: Bool) -> String {
    findings.map(String.init).joined(separator: zh ? "、" : ", ")
  }

  private static func numeral(_ count: Int) -> String {
    let numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]
    return numerals.indices.contains(count) ? numerals[count] : String(count)
  }
}

extension CellChange {
  /// The change in words: `一、新收 × 总计 43 应为 42`.
  func words(in report: Report) -> Bilingual {
    let name = report.name(of: cell)
    let zh = from.map(String.init) ?? "空白"
    let en = from.map(String.init) ?? "blank"
    return Bilingual(zh: "\(name) \(zh) 应为 \(to)", en: "\(name) \(en) should be \(to)")
  }
}
