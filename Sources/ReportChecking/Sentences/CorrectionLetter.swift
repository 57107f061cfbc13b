import AnnualReport

/// A letter to the unit whose report it is (修改意见): what is wrong, where, what contradicts it, and what is suggested,
/// in sentences that can be sent.
///
/// What was accepted, and what could not be judged, is not asked of anybody.
public struct CorrectionLetter: Sendable {
  private let report: Report
  private let verdict: Verdict
  private let file: String

  /// Writes about a report, which lies in a file.
  public init(_ report: Report, _ verdict: Verdict, file: String) {
    self.report = report
    self.verdict = verdict.open.filter { $0.severity != .unassessed }
    self.file = file
  }

  /// Whether there is nothing to write about.
  public var isEmpty: Bool { verdict.findings.isEmpty }

  /// The letter in lines; its last is not ended.
  public func text(_ language: Language) -> String {
    let organ = report.organ?.value ?? Bilingual(zh: "（机关不明）", en: "(organ unknown)")[language]
    let year = report.year.map { String($0.value) } ?? Bilingual(zh: "（年度不明）", en: "(year unknown)")[language]
    var lines = [
      Bilingual(
        zh: "关于\(organ) \(year) 年政府信息公开工作年度报告的修改意见", en: "Corrections to the annual report of \(organ) for \(year)")[
          language],
      "",
      Bilingual(
        zh: "你单位 \(year) 年政府信息公开工作年度报告（文件：\(file)）经核对，有下列内容前后不一或不合规定格式，请核实后修改。",
        en:
          "The report (file: \(file)) contradicts itself or the prescribed form as follows; please verify and correct it."
      )[
        language],
    ]
    let wrong = items(of: verdict.filter { $0.severity >= .warning }, language)
    let notable = items(of: verdict.filter { $0.severity < .warning }, language)
    lines += numbered(wrong, language)
    if !notable.isEmpty {
      lines += ["", Bilingual(zh: "另请留意：", en: "Please also note:")[language]]
      lines += numbered(notable, language)
    }
    return lines.joined(separator: "\n")
  }

  /// What is asked for, each with the statements that it rests on.
  private struct Item {
    let request: String
    var grounds: [String] = []
  }

  private func numbered(_ items: [Item], _ language: Language) -> [String] {
    items.enumerated().flatMap { index, item -> [String] in
      let number = Bilingual(zh: "\(index + 1). ", en: "\(index + 1). ")[language]
      return ["", number + item.request] + item.grounds.map { "   " + $0 }
    }
  }

  /// A cause with all that it accounts for is one item; so is each finding that has none.
  private func items(of verdict: Verdict, _ language: Language) -> [Item] {
    var told: Set<Int> = []
    var items: [Item] = []
    for diagnosis in verdict.diagnoses {
      let own = verdict.findings.filter { diagnosis.findings.contains($0.id) }
      guard own.contains(where: { !told.contains($0.id) }) else { continue }
      told.formUnion(own.map(\.id))
      items.append(Item(request: request(by: diagnosis)[language], grounds: own.map { ground(of: $0)[language] }))
    }
    for finding in verdict.findings where !told.contains(finding.id) {
      let place = finding.statements.first?.words(in: report)
      let statement = finding.sentence(in: report)
      let request =
        place.map { Bilingual(zh: "\($0.zh)：\(statement.zh)", en: "\($0.en): \(statement.en)") } ?? statement
      items.append(
        Item(
          request: request[language] + Bilingual(zh: "（规则 \(finding.code)）", en: " (rule \(finding.code))")[language]))
    }
    return items
  }

  /// What stands in a cell and what is suggested; where several cells may be wrong, each of them.
  private func request(by diagnosis: Diagnosis) -> Bilingual {
    let stories = diagnosis.explanations.map { story(of: $0) }
    guard diagnosis.certainty != .notLocated, let first = stories.first else {
      return Bilingual(
        zh: "下列算式不成立，无法确定是哪一格有误，请逐格核对：", en: "These sums do not hold; which cell is wrong cannot be told:")
    }
    if stories.count == 1, diagnosis.candidates == 1 {
      return Bilingual(zh: "\(first.zh)。依据：", en: "\(first.en). Grounds:")
    }
    let unlisted = diagnosis.candidates - stories.count
    return Bilingual(
      zh: "下列各处有一处可能有误：" + stories.map(\.zh).joined(separator: "；或者") + (unlisted > 0 ? "；另有 \(unlisted) 种可能" : "")
        + "。依据：",
      en: "One of these is probably wrong: " + stories.map(\.en).joined(separator: "; or ")
        + (unlisted > 0 ? "; \(unlisted) more are possible" : "") + ". Grounds:")
  }

  private func story(of explanation: Explanation) -> Bilingual {
    let parts = explanation.changes.map { change in
      let place = report[change.cell]?.place.words ?? Bilingual(zh: "", en: "")
      let value = report[change.cell]?.words ?? Bilingual(zh: "没有此格", en: "no such cell")
      let name = report.name(of: change.cell)
      return Bilingual(
        zh: "\(name)\(place.zh.isEmpty ? "" : "（\(place.zh)）")现为 \(value.zh)，可能应为 \(change.to)",
        en: "\(name)\(place.en.isEmpty ? "" : " (\(place.en))") is \(value.en) and probably should be \(change.to)")
    }
    return Bilingual(zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }

  private func ground(of finding: Finding) -> Bilingual {
    let statement = finding.sentence(in: report)
    return Bilingual(zh: "\(statement.zh)（规则 \(finding.code)）", en: "\(statement.en) (rule \(finding.code))")
  }
}
