import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

@Test func look() {
  var fixture = FixtureReport()
  fixture.rows[.newlyReceived] = "42 0 0 0 0 0 43"
  fixture.diagnoses = [
    Diagnosis(
      findings: [1, 2], certainty: .unique, rivals: 3,
      explanations: [[CellChange(cell: CellID(.applications, .newlyReceived, .total), from: 43, to: 42)]])
  ]
  for size in [Size(rows: 18, columns: 60), Size(rows: 40, columns: 120)] {
    var state = BrowserState(
      Corpus(paths: ["/etc/hostname"]), size: size, settings: BrowserState.Settings(language: .zh))
    _ = state.update(.loaded(0, fixture.loaded))
    func show(_ keys: String) {
      for key in keys { _ = state.update(.key(key == "\r" ? .enter : .character(key))) }
      print(keys, String(repeating: "=", count: 80))
      print(state.frame.text, state.frame.cursor as Any)
    }
    show("")
    show("1")
    show("l")
    show("\r")
    show("GG")
    show("e")
    show("e")
    show("e")
    show("2")
    show("4")
    show("1jjlF")
    show("x")
    show("qq")
    show("?")
    show("q:")
    show("cop")
  }
}
