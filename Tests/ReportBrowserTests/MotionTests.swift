import AnnualReport
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("Moving through a report")
struct MotionTests {
  private func cell(_ row: RowKey, _ column: ColumnKey) -> CellID { CellID(.applications, row, column) }

  @Test func theCursorStopsAtTheEdgesOfATable() {
    var session = Session(FixtureReport())
    session.type("3hk")
    session.press(.up, .left)
    #expect(session.cell == cell(.newlyReceived, .naturalPerson))
    session.type("lllllllllll")
    #expect(session.cell == cell(.newlyReceived, .total))
    session.type("Gjjj")
    #expect(session.cell == cell(.carriedForward, .total))
    session.type("0")
    #expect(session.cell == cell(.carriedForward, .naturalPerson))
    session.type("$")
    #expect(session.cell == cell(.carriedForward, .total))
  }

  @Test func rowsOfOtherWidthsKeepTheColumn() {
    var session = Session(FixtureReport())
    session.type("2$")
    #expect(session.cell == CellID(.disclosure, .regulations, "inForce"))
    session.type("jj")
    #expect(session.cell == CellID(.disclosure, .licences, "decisions"))
    session.type("k")
    #expect(session.cell == CellID(.disclosure, .normativeDocuments, "inForce"))
  }

  @Test func halfAPageIsHalfOfTheBody() {
    // 30 rows: 2 bars, 23 of body, rule, 3 of pane, footer.
    var session = Session(FixtureReport(), rows: 30)
    session.type("3")
    #expect(session.state.plan.body.size.rows == 23)
    session.press(.control("d"))
    #expect(session.cell?.row == "withheld.administrativeInquiry", "eleven rows below 一、新收")
    session.press(.control("u"))
    #expect(session.cell?.row == .newlyReceived)
  }

  @Test func digitsAndBracketsGoToSections() {
    var session = Session(FixtureReport())
    session.type("4")
    #expect(session.state.open?.location.page == 4)
    session.type("]]")
    #expect(session.state.open?.location.page == 6)
    session.type("]")
    #expect(session.state.open?.location.page == 6)
    #expect(session.notice == "已是末尾")
    session.type("1[")
    #expect(session.state.open?.location.page == 0)
    session.type("[")
    #expect(session.notice == "已是开头")
  }

  @Test func aPageBeyondTheEndIsTheNextSection() {
    var session = Session(FixtureReport())
    session.type("5  ")
    #expect(session.state.open?.location.page == 6)
  }

  @Test func proseScrollsByTheLine() {
    var fixture = FixtureReport()
    fixture.prose[.overview] = (1...40).map { "第\($0)段。" }
    var session = Session(fixture, rows: 18, columns: 60)
    session.type("1")
    // The tab says what the heading says; nothing is said of the first paragraph, so that there is no pane.
    #expect(session.body(0) == "　　第1段。")
    session.type("j")
    #expect(session.body(0) == "　　第2段。")
    session.type("jj")
    #expect(session.body(0) == "　　第4段。")
    session.type("k")
    #expect(session.body(0) == "　　第3段。")
    session.type("G")
    // 2 bars, 15 of body, footer: the last paragraph is the last row.
    #expect(session.body(14) == "　　第40段。")
    #expect(session.state.frame.cursor?.row == 16)
  }

  @Test func enterGoesFromAFigureToItsCellAndBack() {
    var session = Session(FixtureReport())
    session.type("1l")
    #expect(session.pane == ["  “42件”与表中 一、新收 × 总计 42 相符"])
    session.press(.enter)
    #expect(session.cell == cell(.newlyReceived, .total))
    session.press(.enter)
    #expect(session.state.open?.location.page == 1)
    session.press(.control("o"))
    #expect(session.cell == cell(.newlyReceived, .total))
    session.press(.control("o"))
    #expect(session.state.open?.location.page == 1)
    session.press(.control("n"))
    #expect(session.cell == cell(.newlyReceived, .total))
  }

  @Test func enterElsewhereSaysThatItLeadsNowhere() {
    var session = Session(FixtureReport())
    session.type("1")
    session.press(.enter)
    #expect(session.notice == "光标不在与表格对应的数字上")
    session.type("4")
    session.press(.enter)
    #expect(session.notice == "正文没有说到此格")
  }

  @Test func columnsScrollUnderTheLabels() {
    var session = Session(FixtureReport(), rows: 18, columns: 60)
    session.type("3")
    #expect(session.body(0).contains("│ 自然人 │ 商业… 科研…"))
    session.type("$")
    #expect(session.body(0).hasSuffix("  其他 │  总计"))
    session.type("0")
    #expect(session.body(0).contains("│ 自然人 │ 商业… 科研…"))
  }

  @Test func resizingKeepsTheReadersPlace() {
    var session = Session(FixtureReport(), rows: 30, columns: 100)
    session.type("3Gkl")
    let cell = session.cell
    #expect(cell == self.cell(.concluded, "enterprise"))
    for (rows, columns) in [(18, 60), (2, 6), (1, 1), (0, 0), (60, 200), (10, 40), (30, 100)] {
      session.resize(rows: rows, columns: columns)
      #expect(session.cell == cell)
      let frame = session.state.frame
      #expect(frame.size == Size(rows: rows, columns: columns))
      if rows >= 10 {
        #expect(frame.cursor != nil, "\(rows) × \(columns)")
        #expect(session.frame.contains("（七）总计"))
      }
    }
  }

  @Test func keysOnAScreenThatIsTooSmallDoNoHarm() {
    var session = Session(FixtureReport(), rows: 2, columns: 6)
    for key in "123456]]][[[hjklgG0$eEFq?q:" { session.type(String(key)) }
    session.press(.escape, .pageDown, .pageUp, .control("d"), .control("u"), .tab, .enter)
    session.resize(rows: 18, columns: 60)
    #expect(session.row(0).hasPrefix(" 青河县 · 2024"))
  }

  /// The sentence, not the paragraph, and not what the browser marks in it.
  @Test func copiesTheSentenceWhereTheReaderIs() {
    var fixture = FixtureReport()
    fixture.prose[.overview] = ["做好公开。全年收到政府信息公开申请42件；均已答复。"]
    fixture.figures = [(.overview, 0, "42件", 42, CellID(.applications, .newlyReceived, .total))]
    var session = Session(fixture)
    session.type("1ly")
    #expect(session.effects == [.copy("全年收到政府信息公开申请42件；")])
  }

  @Test func copiesTheCellAndTheRowWithItsLabels() {
    var session = Session(FixtureReport())
    session.type("1Y")
    #expect(session.effects.isEmpty)
    #expect(session.notice == "光标不在表格中")
    session.type("4yY")
    let heads = "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计"
    #expect(session.effects == [.copy("2"), .copy(heads + "\n行政复议\t2\t3\t0\t0\t5")])
  }
}
