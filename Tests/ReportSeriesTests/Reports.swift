import AnnualReport
import ReportChecking
import ReportReading
import Testing

/// The example's report with changes, of another organ and year.
func report(
  _ changes: [RuleExample.Change] = [], of organ: String = "云溪县", _ year: Int = ExampleReport.year
) throws -> Report {
  let text = ExampleReport(changes + [.title("\(organ)\(year)年政府信息公开工作年度报告")], year: year).text
  guard case .report(let report) = ReportReader().read(text: text, name: "\(year).txt") else {
    throw NoReport(text: text)
  }
  return report
}

/// What should have been a report.
struct NoReport: Error {
  let text: String
}

/// Random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
