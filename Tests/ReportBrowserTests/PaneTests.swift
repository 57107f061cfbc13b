import AnnualReport
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("The room of the pane")
struct PaneTests {
  @Test func allRowsOfTheLongestTableShowAt120() {
    var session = Session(.contradictory, rows: 40, columns: 120)
    session.type("3G")
    for label in ["一、本年新收", "（三）", "（六）", "（七）总计", "四、结转下年度"] {
      #expect(session.frame.contains(label))
    }
    #expect(!session.frame.contains("行 25/25"))
  }

  @Test func tabEntersThePaneAndKeysScrollItUntilItIsLeft() {
    var session = Session(.contradictory, rows: 18, columns: 60)
    session.type("e")
    #expect(session.pane.count == 1)
    let cell = session.cell
    session.press(.tab)
    let first = session.pane
    #expect(first.count > 1)
    session.type("G")
    #expect(session.pane != first || session.pane.count >= first.count)
    #expect(session.cell == cell)
    session.press(.tab)
    #expect(session.pane.count == 1)
    session.press(.tab)
    session.type("q")
    #expect(session.state.open != nil && session.pane.count == 1)
    session.press(.tab)
    // Any other key is one of the report again.
    session.type("4")
    #expect(session.state.open?.location.page == 4)
  }

  @Test func wherePaneAndPageStandSideBySideAllIsSaidAtOnce() {
    var session = Session(.contradictory, rows: 30, columns: 160)
    session.type("e")
    #expect(session.state.plan.isWide)
    #expect(session.pane.joined().contains("A103"))
    #expect(session.frame.contains("（七）总计"))
  }

  /// While the reader goes along the rows of a table, the page keeps its size once the pane has grown.
  @Test func thePageDoesNotJumpWhileTheReaderGoesOn() {
    var session = Session(.contradictory, rows: 30, columns: 100)
    session.type("3$")
    var sizes: [Int] = []
    for _ in 0..<30 {
      session.type("j")
      sizes.append(session.state.plan.body.size.rows)
    }
    #expect(sizes == sizes.sorted(by: >))
  }

  /// Nothing that is read stands in the first or the last column, whatever the size.
  @Test(arguments: [40, 60, 80, 120, 150, 200], [10, 18, 24, 30, 60])
  func nothingTouchesTheEdge(columns: Int, rows: Int) {
    var session = Session(.contradictory, rows: rows, columns: columns)
    for keys in ["", "e", "3G$", "2", "F", "q?", "q:", "\u{1B}"] {
      session.type(keys)
      let frame = session.state.frame
      for row in 1..<rows {
        #expect(frame[row, 0].character == " ", "row \(row) after \(keys)")
        #expect(frame[row, columns - 1].character == " ", "row \(row) after \(keys)")
      }
    }
  }

  /// A rule below a header names nothing, and so never stays without it.
  @Test(arguments: 10...24) func noRuleStandsAlone(rows: Int) {
    var session = Session(.contradictory, rows: rows, columns: 60)
    session.type("3")
    for _ in 0..<30 {
      session.type("j")
      #expect(!session.body(0).hasPrefix("───"))
    }
  }
}
