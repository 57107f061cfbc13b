import AnnualReport
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("Searching a report")
struct SearchTests {
  private func cell(_ row: RowKey, _ column: ColumnKey) -> CellID { CellID(.applications, row, column) }

  @Test func searchGoesToTheFirstMatchWhileItIsTyped() {
    var session = Session(FixtureReport())
    session.type("/信息处理费")
    #expect(session.state.open?.location.page == 6)
    #expect(session.row(29) == " /信息处理费  （1/1）")
    session.press(.enter)
    session.type("n")
    #expect(session.notice == "已回到开头 1/1")
    session.type("/重复申请")
    session.press(.enter)
    #expect(session.cell == cell("notProcessed.duplicate", .naturalPerson))
    session.press(.control("o"))
    #expect(session.state.open?.location.page == 6)
  }

  @Test func aSearchThatIsCancelledLeavesTheReaderWhereHeWas() {
    var session = Session(FixtureReport())
    session.type("3jj/信息处理")
    session.press(.escape)
    #expect(session.cell == cell(.granted, .naturalPerson))
    session.type("n")
    #expect(session.notice == "还没有查找过：按 / 查找")
  }

  @Test func aSearchForWhatIsNotThereSaysSo() {
    var session = Session(FixtureReport())
    session.type("3/没有的词")
    #expect(session.row(29) == " /没有的词  （没有）")
    session.press(.enter)
    #expect(session.notice == "没有找到“没有的词”")
    #expect(session.cell == cell(.newlyReceived, .naturalPerson))
  }

  @Test func numbersAreFoundInTheirCells() {
    var session = Session(FixtureReport())
    session.type("/1917")
    #expect(session.cell == CellID(.disclosure, .licences, "decisions"))
    session.press(.enter)
    #expect(session.notice == nil)
    // 一、新收 42 by 自然人 and in all, （七）总计 the same, 收费 360.54242, and the prose of section 1.
    session.type("/42")
    session.press(.enter)
    #expect(session.cell == CellID(.disclosure, .fees, "amount"))
    session.type("n")
    #expect(session.cell == cell(.newlyReceived, .naturalPerson))
    session.type("nnn")
    #expect(session.cell == cell(.concluded, .total))
    session.type("n")
    #expect(session.state.open?.location.page == 1)
    #expect(session.notice == "已回到开头 1/6")
    session.type("N")
    #expect(session.cell == cell(.concluded, .total))
    #expect(session.notice == "已绕到末尾 6/6")
  }

  @Test func aSearchFromBelowTheLastMatchSaysThatItBeganAgain() {
    var session = Session(FixtureReport())
    session.type("6/解读")
    #expect(session.row(29) == " /解读  （1/1，已回到开头）")
    session.press(.enter)
    #expect(session.state.open?.location.page == 1)
    #expect(session.notice == "已回到开头")
  }

  @Test func valuesThatLostTheirColumnsAreFoundAtTheirRow() {
    var session = Session(FixtureReport.damaged)
    session.type("3/2")
    session.press(.enter)
    #expect(session.cell == cell(.partiallyGranted, .naturalPerson))
  }

  /// The source and the counts on the title page, a row that is missing and a section that is.
  @Test(arguments: ["qinghe.txt", "检查", "国家秘密", "报告缺少", "列位不明"])
  func whatTheReportDoesNotHoldIsNotFound(text: String) {
    var session = Session(FixtureReport.damaged)
    session.type("/" + text)
    session.press(.enter)
    #expect(session.notice == "没有找到“\(text)”")
  }
}
