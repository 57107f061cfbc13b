import AnnualReport
import Testing

@testable import ReportBrowser

@Test func look() {
  var fixture = FixtureReport()
  fixture.rows[.newlyReceived] = "42 0 0 0 0 0 43"
  for columns in [60, 80, 100, 160] {
    let canvas = ReportText(columns: columns, language: .zh).canvas(for: fixture.report, verdict: fixture.verdict, path: "qinghe.txt")
    print(canvas.text)
  }
}
