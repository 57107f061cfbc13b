import AnnualReport
import ReportReading
import Testing

@testable import ReportChecking

/// Reports made to exhaust the rules; what is asked is what the rules say, however long a busy machine takes.
@Suite struct HostileReportTests {
  private func findings(of changes: RuleExample.Change..., by codes: Set<String>) -> [Finding]? {
    let reading = ReportReader().read(
      text: ExampleReport(changes).text, name: "example.txt", within: WorkBudget(clock: { .zero }))
    guard case .report(let report) = reading else { return nil }
    return Checker(rules: Checker.allRules.filter { codes.contains($0.code) }).check(report).findings
  }

  @Test func paragraphsWithoutEnd() {
    let paragraph = "新收政府信息公开申请5件，上年结转1件，办结5件，结转下年度继续办理2件。\n"
    let overview = String(repeating: paragraph, count: 5_000)
    #expect(findings(of: .prose(.overview, overview), by: ["N511"])?.count == 5_000)
  }

  /// Numbers have up to 15 digits, and so products of two do not fit 64 bits.
  @Test(arguments: [
    "办结政府信息公开申请5件，其中予以公开999999999999999件，占办结总数的33.3%。",
    "办结政府信息公开申请999999999999999件，其中予以公开999999999999998件，占办结总数的33.3333333333333%。",
  ]) func sharesOfLongNumbers(_ overview: String) {
    #expect(findings(of: .prose(.overview, overview), by: ["N513"])?.count == 1)
  }

  @Test func changesOfLongNumbers() throws {
    func report(_ year: Int, _ received: String, _ fee: String, _ change: String) throws -> Report {
      let text = ExampleReport(
        [
          .row(.applications, .newlyReceived, "\(received) 0 0 0 0 0 \(received)"), .row(.disclosure, .fees, fee),
          .prose(.overview, "\(year)年，全县新收政府信息公开申请\(received)件，\(change)。"),
        ], year: year
      ).text
      let reading = ReportReader().read(text: text, name: "example.txt")
      return try #require({ if case .report(let report) = reading { report } else { nil } }())
    }
    let previous = try report(2023, "999999999999998", "999.999999999999", "与上年持平")
    let report = try report(2024, "999999999999999", "9999999.99999999", "较上年增长33.3333333333333%")
    let checker = Checker(rules: Checker.allRules.filter { ["X803", "P303"].contains($0.code) })
    #expect(checker.check(report, previous: previous).findings.map(\.code).sorted() == ["P303", "X803"])
  }

  @Test func citationsWithoutEnd() {
    let preamble = "本报告依据" + String(repeating: "国办公开办函〔2021〕3号", count: 20_000) + "编制。"
    #expect(findings(of: .preamble(preamble), by: ["Y706"]) == [])
  }
}
