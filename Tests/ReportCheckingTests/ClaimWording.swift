import AnnualReport
import ReportReading
import Testing

@testable import ReportChecking

/// A sentence in its place in the example report. `P:`, `1:`, `5:` and `6:` before it name the preamble or a section;
/// without one, the rule's code tells.
struct ClaimWording {
  private let text: String

  init(_ text: String) { self.text = text.replacing("{六}", with: Self.six) }

  /// Whether the rule fires on the report.
  func fires(_ code: String) throws -> Bool {
    let rule = try #require(Checker.rule(code))
    let report = try #require(Self.report(ExampleReport(changes(code)).text))
    let previous =
      code == "X803"
      ? Self.report(
        ExampleReport([.row(.applications, .newlyReceived, "2 2 0 0 0 0 4")], year: ExampleReport.year - 1).text) : nil
    return Checker(rules: [rule]).check(report, previous: previous).findings.contains { $0.severity != .unassessed }
  }

  private func changes(_ code: String) -> [RuleExample.Change] {
    let rest = String(text.dropFirst(2))
    switch text.prefix(2) {
    case "P:": return [.preamble(rest + Self.period)]
    case "1:": return [.prose(.overview, rest)]
    case "5:": return [.prose(.problems, rest)]
    case "6:": return [.prose(.otherMatters, rest)]
    default: break
    }
    switch code {
    case "N514":
      let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return [.prose(.overview, "新收政府信息公开申请5件。\(parts[0])"), .prose(.otherMatters, parts[1])]
    case "X803": return [.prose(.overview, text)]
    case "S607": return [.prose(.problems, text)]
    case "S606", "Y706": return [.preamble(text + Self.period)]
    case "A104":
      return [.prose(.otherMatters, text), .row(.applications, "otherHandling.feeOverdue", "1 0 0 0 0 0 1")]
    default: return [.prose(.otherMatters, text)]
    }
  }

  private static func report(_ text: String) -> Report? {
    if case .report(let report) = ReportReader().read(text: text, name: "example.txt") { return report }
    return nil
  }

  private static let period = "统计期限自2024年1月1日起至2024年12月31日止。"
  private static let six =
    "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项"
}
