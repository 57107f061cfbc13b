import AnnualReport
import ReportReading
import Testing

@testable import ReportChecking

/// Reports made to exhaust the rules; each costs seconds at most, not hours.
@Suite struct HostileReportTests {
  private func findings(of changes: RuleExample.Change..., by codes: Set<String>) -> [Finding]? {
    guard case .report(let report) = ReportReader().read(text: ExampleReport(changes).text, name: "example.txt") else {
      return nil
    }
    return Checker(rules: Checker.allRules.filter { codes.contains($0.code) }).check(report).findings
  }

  @Test(.timeLimit(.minutes(1))) func paragraphsWithoutEnd() {
    let paragraph = "新收政府信息公开申请5件，上年结转1件，办结5件，结转下年度继续办理2件。\n"
    let overview = String(repeating: paragraph, count: 5_000)
    #expect(findings(of: .prose(.overview, overview), by: ["N511"])?.count == 5_000)
  }

  @Test(.timeLimit(.minutes(1))) func citationsWithoutEnd() {
    let preamble = "本报告依据" + String(repeating: "国办公开办函〔2021〕3号", count: 20_000) + "编制。"
    #expect(findings(of: .preamble(preamble), by: ["Y706"]) == [])
  }
}
