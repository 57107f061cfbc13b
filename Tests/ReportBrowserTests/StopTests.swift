import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

/// `e` and `E` go from cause to cause, and always go somewhere.
@Suite("Going from cause to cause")
struct StopTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private func finding(_ code: String, _ severity: Severity, _ words: String) -> Finding {
    Finding(
      FixtureRule(code: code, severity: severity), Bilingual(zh: "前后不一", en: "contradictory"),
      [FixtureReport().quoting(words, in: .overview, passage: 1)])
  }

  /// A warning and a notice in section 1; a wrong total in section 3, of which A101 and A103 have the one cause.
  private var fixture: FixtureReport {
    var fixture = FixtureReport()
    fixture.rows[.newlyReceived] = "42 0 0 0 0 0 43"
    fixture.findings = [finding("N503", .warning, "法定期限"), finding("N802", .notice, "42件")]
    let total = CellID(.applications, .newlyReceived, .total)
    fixture.diagnoses = [
      Diagnosis(
        findings: [3, 4], certainty: .unique, rivals: 3,
        explanations: [Explanation(changes: [CellChange(cell: total, from: 43, to: 42)])])
    ]
    return fixture
  }

  @Test func aCauseIsOneStopAndComesBeforeWhatHasNone() {
    var session = Session(fixture)
    #expect(session.footer.contains("(0/2)"))
    session.type("e")
    #expect(session.cell == CellID(.applications, .newlyReceived, .total))
    #expect(session.footer.contains("(1/2)"))
    session.type("e")
    #expect(session.state.open?.location.page == 1)
    #expect(session.footer.contains("(2/2)"))
    session.type("E")
    #expect(session.cell == CellID(.applications, .newlyReceived, .total))
  }

  @Test func noticesAreStoppedAtWhereThatWasAskedFor() {
    var session = Session(fixture)
    session.type(".")
    #expect(session.footer == "也停在提示和未判定处")
    session.type("eee")
    #expect(session.footer.contains("(3/3)"))
    session.type(".h")
    #expect(session.footer.contains("/2)"))
  }

  @Test func aReportWithNoticesOnlySaysWhichKeyStopsThere() {
    var fixture = FixtureReport()
    fixture.findings = [finding("N802", .notice, "42件")]
    var session = Session(fixture)
    session.type("e")
    #expect(session.footer == "没有错误和警告；提示和未判定 1 处，按 . 也停")
    session.type(".e")
    #expect(session.state.open?.location.page == 1)
  }

  /// Whatever the findings, a key that goes on changes the place, and as many keys as there are stops go round.
  @Test(arguments: 1...60) func everyKeyMoves(seed: UInt64) {
    var random = Dice(state: seed)
    var fixture = FixtureReport()
    fixture.rows[.newlyReceived] = "42 0 0 0 0 0 \(Int.random(in: 40...44, using: &random))"
    fixture.rows[.reconsideration] = "2 3 0 0 \(Int.random(in: 4...6, using: &random))"
    let words = ["全年", "收到", "42件", "均已", "期限"]
    fixture.findings = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      finding(
        "N503", Severity.allCases.randomElement(using: &random) ?? .error, words.randomElement(using: &random) ?? "")
    }
    let count = fixture.verdict.findings.count
    fixture.diagnoses = (0..<Int.random(in: 0...2, using: &random)).compactMap { _ -> Diagnosis? in
      guard count > 0 else { return nil }
      let own = Set((0..<3).map { _ in Int.random(in: 1...count, using: &random) })
      let row: RowKey = Bool.random(using: &random) ? .newlyReceived : .concluded
      let change = CellChange(cell: CellID(.applications, row, .total), from: 43, to: 42)
      return Diagnosis(
        findings: own.sorted(), certainty: .oneOf, rivals: nil, explanations: [Explanation(changes: [change])])
    }
    var session = Session(fixture)
    session.type(".")
    let stops = session.state.open?.pages.stops ?? []
    #expect(Set(stops.map(\.location)).count == stops.count)
    #expect(Set(stops.flatMap(\.findings)) == Set(0..<count))
    var seen: [Location] = []
    for _ in stops {
      let before = session.state.open?.location
      session.type("e")
      let after = session.state.open?.location
      // The first stop may be where the reader was from the beginning.
      if !seen.isEmpty { #expect(after != before) }
      seen.append(after ?? Location(page: -1, block: 0, point: .text(0)))
    }
    #expect(seen == stops.map(\.location))
  }

  @Test func theStartPagesCausesAreLinks() throws {
    var session = Session(fixture)
    session.type("l")
    let line = try #require(session.state.frame.cursor?.row)
    #expect(session.row(line).contains("可能是："))
    session.press(.enter)
    #expect(session.cell == CellID(.applications, .newlyReceived, .total))
    session.press(.control("o"))
    #expect(session.state.open?.location.page == 0)
  }

  @Test func oneOfSeveralCandidatesIsMarkedAsSuch() {
    var fixture = fixture
    let cells = [(RowKey.newlyReceived, 43, 42), (.concluded, 42, 43)]
    fixture.diagnoses = [
      Diagnosis(
        findings: [3, 4], certainty: .oneOf, rivals: nil,
        explanations: cells.map {
          Explanation(changes: [CellChange(cell: CellID(.applications, $0.0, .total), from: $0.1, to: $0.2)])
        })
    ]
    var session = Session(fixture)
    session.type("3")
    #expect(session.frame.contains("≈43→42"))
    session.type("G")
    #expect(session.frame.contains("≈42→43"))
  }

  /// Red is the mark and the wrong number, and nothing else.
  @Test func onlyTheMarkAndTheWrongNumberAreRed() throws {
    var session = Session(fixture)
    session.type("e")
    let frame = session.state.frame
    var red = ""
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame[row, column].style.foreground == .red {
        red.append(frame[row, column].character)
      }
    }
    // The cell, and a mark for each finding that the pane tells; the selected tab is reversed as a whole.
    #expect(red.filter { $0 != " " } == "✗43" + "✗✗")
  }
}
