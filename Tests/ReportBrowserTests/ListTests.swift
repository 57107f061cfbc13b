import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("The list of reports")
struct ListTests {
  private func report(_ path: String, wrong: Bool = false) -> LoadedReport {
    var fixture = FixtureReport()
    if wrong { fixture.rows[.reconsideration] = "2 3 0 0 6" }
    return LoadedReport(path: path, format: .text, outcome: .checked(fixture.report, fixture.verdict))
  }

  private var session: Session {
    var session = Session(paths: ["a.txt", "b.txt", "c.bin", "d.txt"], rows: 12, columns: 72)
    session.send(.surveyed(0, ReportSummary(of: report("a.txt", wrong: true))))
    session.send(.surveyed(1, ReportSummary(of: report("b.txt"))))
    return session
  }

  @Test func fillsWhileItIsRead() {
    var session = session
    #expect(
      session.frame == """
         年报 · 4 个文件 · 报告 2 · ✗1 · 已读 2
          机关            年度  格式      新收 问题           文件
          青河县          2024  2021        42 ✗1             a.txt
          青河县          2024  2021        42 ✓              b.txt
          …                                                   c.bin
          …                                                   d.txt





         j/k 移动  Enter 打开  s 排序  & 筛选  F 各规则  ? 帮助  q 离开
        """)
    session.send(
      .surveyed(2, .noReport(Bilingual(zh: "不是文本", en: "no text"))))
    #expect(session.sheet(3) == " c.bin：不是文本")
  }

  @Test func enterOpensAndQReturns() {
    var session = session
    session.type("j")
    session.press(.enter)
    #expect(session.effects == [.load(1)])
    #expect(session.notice == "正在读取 b.txt")
    #expect(session.state.open == nil)
    session.send(.loaded(1, report("b.txt")))
    #expect(session.row(0).hasPrefix(" 青河县 · 2024 · 2021 年格式"))
    #expect(session.notice == nil)
    session.type("q")
    #expect(session.state.open == nil)
    #expect(session.state.list.selected == 1)
    session.type("q")
    #expect(session.effects == [.load(1), .leave])
  }

  @Test func walkingSkipsWhatIsNoReport() {
    var session = session
    session.send(.surveyed(2, .noReport(Bilingual(zh: "不是文本", en: "no text"))))
    session.send(.surveyed(3, ReportSummary(of: report("d.txt"))))
    session.type("j")
    session.press(.enter)
    session.send(.loaded(1, report("b.txt")))
    session.type("J")
    #expect(session.effects.last == .load(3))
    session.send(.loaded(3, report("d.txt")))
    session.type("J")
    #expect(session.notice == "已是最后一份报告")
    session.type("K")
    #expect(session.effects.last == .load(1))
  }

  @Test func walkingOnWhileAReportIsOnItsWay() {
    var session = session
    session.press(.enter)
    session.send(.loaded(0, report("a.txt")))
    session.type("JJ")
    #expect(session.effects == [.load(0), .load(1), .load(2)])
    session.send(.loaded(1, report("b.txt")))
    #expect(session.state.open?.source == 0)
    session.type("K")
    session.send(.loaded(2, report("c.bin")))
    session.send(.loaded(1, report("b.txt")))
    #expect(session.state.open?.source == 1)
  }

  @Test func findingsGoOnInTheNextReportOnceThatWasSaid() {
    var session = session
    session.send(.surveyed(3, ReportSummary(of: report("d.txt", wrong: true))))
    session.press(.enter)
    session.send(.loaded(0, report("a.txt", wrong: true)))
    session.type("ee")
    #expect(session.notice == "本报告没有更多问题；再按 e 到 d.txt")
    #expect(session.effects == [.load(0)])
    session.type("e")
    #expect(session.effects == [.load(0), .load(3)])
    session.send(.loaded(3, report("d.txt", wrong: true)))
    #expect(session.cell == CellID(.disputes, .reconsideration, .total))
    session.type("E")
    #expect(session.notice == "本报告没有更多问题；再按 E 到 a.txt")
    session.type("kE")
    #expect(session.effects == [.load(0), .load(3)], "after another key it is said anew")
    session.type("E")
    #expect(session.effects == [.load(0), .load(3), .load(0)])
  }

  @Test func aSourceThatIsNoReportSaysWhyAndStaysInTheList() {
    var session = session
    session.send(.surveyed(2, .noReport(Bilingual(zh: "不是文本", en: "no text"))))
    session.type("jj")
    session.press(.enter)
    #expect(session.notice == "不是文本")
    #expect(session.effects.isEmpty)
  }

  @Test func noReportAtAllIsSaidInOneLine() {
    var session = Session(paths: ["a.bin"], rows: 12, columns: 72)
    session.send(
      .loaded(0, LoadedReport(path: "a.bin", format: nil, outcome: .unreadable(Bilingual(zh: "是二进制文件", en: "binary")))))
    #expect(session.row(1) == " 没有找到政府信息公开工作年度报告。")
    #expect(session.sheet(1) == " a.bin：是二进制文件")
    session.type("q")
    #expect(session.effects == [.leave])
  }

  @Test func anEmptyCorpusHasAScreenToo() {
    var session = Session(paths: [], rows: 12, columns: 72)
    #expect(session.row(1) == " 没有找到政府信息公开工作年度报告。")
    session.type("jkG")
    session.press(.enter)
    session.type("R")
    #expect(session.effects.isEmpty)
  }

  @Test func thousandsScrollUnderTheHeader() {
    var session = Session(paths: (1...5000).map { "\($0).txt" }, rows: 12, columns: 72)
    session.type("G")
    #expect(session.row(10).hasSuffix("5000.txt"))
    #expect(session.sheet(0).hasPrefix(" 机关"))
    session.type("g")
    #expect(session.row(2).hasSuffix(" 1.txt"))
  }

  @Test func reloadingKeepsTheReadersPlace() {
    var session = Session(FixtureReport())
    session.type("4jl")
    let cell = session.cell
    session.type("R")
    #expect(session.effects == [.load(0)])
    session.send(.loaded(0, report("qinghe.txt", wrong: true)))
    #expect(session.cell == cell)
    #expect(session.notice == "已重新读取：解决 0 处，余 0 处，新增 1 处")
    #expect(session.frame.contains("✗6"))
  }

  @Test func anAnswerNobodyWaitsForOpensNothing() {
    var session = session
    session.press(.enter)
    session.press(.escape)
    session.send(.loaded(0, report("a.txt")))
    #expect(session.state.open == nil)
  }

  @Test(arguments: [Key.escape, .control("c")]) func cancelsWhatIsGoingOnAndElseTellsTheWayOut(key: Key) {
    var session = session
    session.press(.enter, key)
    #expect(session.notice == "已取消读取")
    session.press(key)
    #expect(session.notice == "没有可取消的：按 Q 离开")
    session.press(.enter)
    session.send(.loaded(0, report("a.txt", wrong: true)))
    session.type("ea")
    session.press(key)
    #expect(session.state.overlays.isEmpty && session.notice == nil)
    session.type("/解读")
    session.press(key)
    #expect(session.cell == CellID(.disputes, .reconsideration, .total))
    session.press(key)
    #expect(session.notice == "没有可取消的：按 Q 离开")
    #expect(session.effects == [.load(0), .load(0)])
  }

  @Test func theScreenIsLeftRedrawnAndSuspended() {
    var session = session
    session.press(.control("l"), .control("z"))
    session.type("Q")
    #expect(session.effects == [.redraw, .suspend, .leave])
  }

  @Test func thePaletteRunsACommandByItsName() {
    var session = Session(FixtureReport())
    session.type(":section-4")
    session.press(.enter)
    #expect(session.state.open?.location.page == 4)
    session.type(":复制此行")
    session.press(.enter)
    #expect(session.effects == [.copy("\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n行政复议\t2\t3\t0\t0\t5")])
    session.type(":zz")
    #expect(session.sheet(0) == "没有命令“zz”")
    session.press(.enter)
    #expect(session.notice == "没有命令“zz”")
    session.type(":zz")
    session.press(.backspace, .backspace, .backspace)
    session.press(.down, .down, .up, .enter)
    #expect(session.state.overlays.isEmpty)
  }
}
