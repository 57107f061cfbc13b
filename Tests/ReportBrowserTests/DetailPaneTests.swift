import AnnualReport
import ReportChecking
import TerminalScreen
import Testing

@testable import ReportBrowser

/// What the pane says of the number under the cursor: with what it is compared, or why with nothing.
@Suite("The pane on a number")
struct DetailPaneTests {
  private static let received = Term(.cell(CellID(.applications, .newlyReceived, .total)))
  private static let carried = Term(.cell(CellID(.applications, .carriedOver, .total)))

  /// The pane's lines with the cursor on 42件 of section 1.
  private func lines(
    _ readings: [[Term]], reason: ProseFigure.Reason? = nil, rows: Int = 30, columns: Int = 100, _ language: Language
  ) -> [String] {
    var fixture = FixtureReport()
    fixture.rows[.newlyReceived] = "43 0 0 0 0 0 43"
    fixture.rows[.carriedForward] = "1 0 0 0 0 0 1"
    (fixture.readings, fixture.reason) = (readings, reason)
    var session = Session(fixture, rows: rows, columns: columns, language: language)
    session.type("1l")
    // On a small screen the pane shows its rest once it is entered.
    session.press(.tab)
    return session.pane.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  @Test(arguments: [
    ([[received]], "“42件”与表中 一、新收 × 总计 43 不符，差 1", "“42件” disagrees with the table: 一、新收 × 总计 43, off by 1"),
    (
      [[received, carried], [Term(.constant(42))]], "“42件”与表中 42 相符",
      "“42件” agrees with the table: 42"
    ),
    (
      [[received], [received, carried]], "“42件”与表中 一、新收 × 总计 43 或 一、新收 × 总计 43 + 二、结转 × 总计 0 = 43 都不符",
      "“42件” agrees with none of the table's 一、新收 × 总计 43 or 一、新收 × 总计 43 + 二、结转 × 总计 0 = 43"
    ),
  ]) func aNumberOfTheProseIsComparedInASentence(_ readings: [[Term]], _ zh: String, _ en: String) {
    #expect(lines(readings, rows: 60, columns: 140, .zh) == [zh])
    #expect(lines(readings, rows: 60, columns: 140, .en) == [en])
    #expect(lines(readings, rows: 18, columns: 60, .zh).joined().filter { $0 != " " } == zh.filter { $0 != " " })
  }

  @Test(arguments: ProseFigure.Reason.allCases)
  func aNumberThatIsNotComparedSaysWhy(_ reason: ProseFigure.Reason) {
    #expect(lines([], reason: reason, rows: 60, columns: 140, .zh) == ["“42件”不作比较：\(reason.words.zh)"])
    #expect(lines([], reason: reason, rows: 60, columns: 140, .en) == ["“42件” is not compared: \(reason.words.en)"])
  }

  @Test func aCellSaysWhichNumberOfTheProseStatesIt() {
    var session = Session(FixtureReport(), rows: 60, columns: 140)
    session.type("3$")
    #expect(session.frame.contains("✓ “42件”与表中 一、新收 × 总计 42 相符（一、总体情况，第 12 行第 13 字）"))
  }

  @Test func explainTellsOfANumberWhatThePaneHasNoRoomFor() {
    var fixture = FixtureReport()
    let others: [Term] = [.granted, .partiallyGranted, .concluded].map {
      Term(.cell(CellID(.applications, $0, .total)))
    }
    fixture.readings = [[Self.received], others, [Self.received] + others, [Self.carried], [others[0]], [others[1]]]
    fixture.prose[.overview] = ["公开。", "收到41件。"]
    fixture.figures = [(.overview, 1, "41件", 41, CellID(.applications, .newlyReceived, .total))]
    var session = Session(fixture, rows: 18, columns: 60)
    session.type("1l")
    #expect(!session.frame.contains("都不符"))
    session.type("x")
    #expect(session.frame.contains("都不符"))
  }

  @Test func aCellThatNothingIsComparedWithSaysSo() {
    var session = Session(FixtureReport(), rows: 18, columns: 60)
    session.type("2")
    session.press(.tab)
    #expect(session.frame.contains("表中没有算式包含这一格，正文也没有与它比较的数字"))
    session = Session(FixtureReport(), rows: 18, columns: 100, language: .en)
    session.type("2")
    session.press(.tab)
    #expect(session.frame.contains("no sum of the tables has this cell, and no number of the prose states it"))
  }

  /// With the report of the year before at hand, a cell says what it has to do with that.
  @Test func aCellSaysWhatItIsAcrossTheYears() {
    var fixture = FixtureReport()
    fixture.before = FixtureReport().report
    var session = Session(fixture, rows: 60, columns: 140)
    session.type("3j$")
    #expect(session.frame.contains("✓ X801  总计：上年四、结转 0 = 二、结转 0"))
    session.type("2j")
    #expect(session.frame.contains("✗ X802  行政规范性文件：上年现行有效件数 165 + 本年制发件数 14 − 本年废止件数 34 = 145 ≠ 现行有效件数 165，差 20"))
  }
}
