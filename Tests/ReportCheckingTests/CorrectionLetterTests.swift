import AnnualReport
import Testing

@testable import ReportChecking

@Suite("Letters of corrections")
struct CorrectionLetterTests {
  private let total = CellID(.applications, .newlyReceived, .total)

  private struct LetterRule: Rule {
    var code: String
    var severity: Severity
    var slug: String { "letter" }
    var basis: Basis { .arithmetic }
    var summary: Bilingual { Bilingual(zh: "规则", en: "rule") }
    var rationale: Bilingual { summary }
    var source: Bilingual { summary }
    var examples: [RuleExample] { [] }
    func findings(in context: CheckContext) -> [Finding] { [] }
  }

  private func finding(_ id: Int, _ code: String, _ severity: Severity, accepted: Bool = false) -> Finding {
    var finding = Finding(
      LetterRule(code: code, severity: severity), Bilingual(zh: "\(code)的话", en: "words of \(code)"),
      [.section(.overview, place: nil)])
    finding.id = id
    if accepted { finding.acceptance = Acceptance(reason: "可", date: nil) }
    return finding
  }

  private func letter(_ findings: [Finding], _ diagnoses: [Diagnosis] = []) -> CorrectionLetter {
    var report = Report()
    report.organ = Located("青河县", place: .unknown, origin: .title)
    report.year = Located(2024, place: .unknown, origin: .title)
    return CorrectionLetter(
      report, Verdict(findings: findings, diagnoses: diagnoses, evaluations: []), file: "a.txt")
  }

  private func cause(_ findings: [Int], _ values: [Int], _ certainty: Diagnosis.Certainty) -> Diagnosis {
    Diagnosis(
      findings: findings, certainty: certainty, rivals: nil,
      explanations: values.map { Explanation(changes: [CellChange(cell: total, from: 43, to: $0)]) })
  }

  @Test func aCauseIsOneItemWithItsGrounds() {
    let text = letter(
      [finding(1, "A101", .error), finding(2, "A103", .error), finding(3, "N514", .warning)],
      [cause([1, 2], [42], .unique)]
    ).text(.zh)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "关于青河县 2024 年政府信息公开工作年度报告的修改意见")
    #expect(lines.filter { $0.hasPrefix("1. ") || $0.hasPrefix("2. ") }.count == 2)
    #expect(lines.contains { $0.hasPrefix("1. ") && $0.contains("可能应为 42") })
    #expect(lines.contains("   A101的话（规则 A101）") && lines.contains("   A103的话（规则 A103）"))
    #expect(lines.contains { $0.hasPrefix("2. ") && $0.hasSuffix("N514的话（规则 N514）") })
  }

  @Test func severalCandidatesAreAllNamed() {
    let text = letter([finding(1, "A103", .error)], [cause([1], [42, 40], .oneOf)]).text(.zh)
    #expect(text.contains("有一处可能有误"))
    #expect(text.contains("可能应为 42；或者") && text.contains("可能应为 40"))
  }

  @Test func whatWasAcceptedOrNotJudgedIsAskedOfNobody() {
    #expect(letter([finding(1, "A101", .error, accepted: true), finding(2, "A101", .unassessed)]).isEmpty)
    let text = letter([finding(1, "A101", .error, accepted: true), finding(2, "S607", .notice)]).text(.zh)
    #expect(!text.contains("A101"))
    #expect(text.contains("另请留意") && text.contains("S607"))
    #expect(letter([finding(2, "S607", .notice)]).text(.en).contains("Please also note"))
  }
}
