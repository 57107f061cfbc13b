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
         机关                    年度  格式  问题            文件
         青河县                  2024  2021  ✗1              a.txt
         青河县                  2024  2021  ✓               b.txt
         …                                                   c.bin
         …                                                   d.txt





         j/k 移动  Enter 打开  s 排序  & 筛选  ? 帮助  q 离开
        """)
    session.send(
      .surveyed(2, .noReport(Bilingual(zh: "不是文本", en: "no text"))))
    #expect(session.row(4) == " c.bin：不是文本")
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
    #expect(session.row(2) == " a.bin：是二进制文件")
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
    #expect(session.row(1).hasPrefix(" 机关"))
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
    #expect(session.effects == [.copy("行政复议\t2\t3\t0\t0\t5")])
    session.type(":zz")
    #expect(session.row(1) == "没有命令“zz”")
    session.press(.enter)
    #expect(session.notice == "没有命令“zz”")
    session.type(":zz")
    session.press(.backspace, .backspace, .backspace)
    session.press(.down, .down, .up, .enter)
    #expect(session.state.overlays.isEmpty)
  }
}

@Suite("Sorting and filtering the list")
struct ListOrderTests {
  /// Reports by organ, year and how many errors, warnings and notices they have.
  private static let reports: [(organ: String, year: Int, errors: Int, warnings: Int, path: String)] = [
    ("青河县", 2023, 0, 1, "甲/a.txt"), ("澜溪县", 2024, 2, 0, "甲/b.txt"), ("青河县教育局", 2024, 0, 0, "乙/c.txt"),
    ("澜溪县", 2022, 1, 3, "乙/d.txt"),
  ]

  private var session: Session {
    var session = Session(paths: Self.reports.map(\.path) + ["乙/e.bin", "乙/f.txt"], rows: 14, columns: 90)
    for (index, report) in Self.reports.enumerated() {
      var counts: [FindingMark: Int] = [:]
      if report.errors > 0 { counts[.open(.error)] = report.errors }
      if report.warnings > 0 { counts[.open(.warning)] = report.warnings }
      session.send(
        .surveyed(index, .report(organ: report.organ, year: report.year, form: "2021", counts: counts)))
    }
    session.send(.surveyed(4, .noReport(Bilingual(zh: "不是文本", en: "no text"))))
    return session
  }

  private func paths(_ session: Session) -> [String] {
    session.state.list.shown.map { String(session.state.list.entries[$0].path.suffix(5)) }
  }

  @Test func theTitleCountsAllFindings() {
    #expect(session.row(0).hasPrefix(" 年报 · 6 个文件 · 报告 4 · ✗3 !4 · 已读 5"))
  }

  @Test func sSortsInTurn() {
    var session = session
    session.type("s")
    #expect(paths(session) == ["b.txt", "d.txt", "a.txt", "c.txt", "e.bin", "f.txt"])
    #expect(session.notice == "问题多的在前")
    #expect(session.state.list.selected == 1)
    session.type("s")
    #expect(paths(session) == ["d.txt", "b.txt", "a.txt", "c.txt", "e.bin", "f.txt"])
    session.type("s")
    #expect(paths(session) == ["b.txt", "c.txt", "a.txt", "d.txt", "e.bin", "f.txt"])
    session.type("s")
    #expect(paths(session) == ["a.txt", "b.txt", "c.txt", "d.txt", "e.bin", "f.txt"])
  }

  @Test(arguments: [
    ("✗", ["b.txt", "d.txt"]), ("x", ["b.txt", "d.txt"]), ("errors>1", ["b.txt"]), ("warnings>=1", ["a.txt", "d.txt"]),
    ("errors=0，year:2024", ["c.txt"]), ("year:2024, 县", ["b.txt", "c.txt"]), ("教育", ["c.txt"]),
    ("甲/", ["a.txt", "b.txt"]), ("status:unreadable", ["e.bin"]), ("status:clean", ["c.txt"]),
    ("status:unread", ["f.txt"]), ("ｙｅａｒ：2022", ["d.txt"]), ("form:2019", []),
    (",", ["a.txt", "b.txt", "c.txt", "d.txt", "e.bin", "f.txt"]),
  ]) func aFilterShowsWhatPasses(_ text: String, _ expected: [String]) {
    var session = session
    session.type("&" + text)
    #expect(paths(session) == expected)
    session.press(.enter)
    #expect(paths(session) == expected)
    #expect(session.state.overlays.isEmpty)
    if expected.isEmpty { #expect(session.row(2) == " 没有符合“\(text)”的") }
    // Esc shows everything again.
    session.press(.escape)
    #expect(paths(session).count == 6)
  }

  @Test func escTakesBackWhatIsBeingTyped() {
    var session = session
    session.type("&教育")
    session.press(.enter)
    session.type("&xyz")
    #expect(paths(session).isEmpty)
    session.press(.escape)
    #expect(paths(session) == ["c.txt"])
  }

  @Test func whatArrivesMovesNothingThatIsShown() {
    var session = session
    session.type("&青河")
    session.press(.enter)
    session.type("s")
    #expect(paths(session) == ["a.txt", "c.txt"])
    session.send(
      .surveyed(5, .report(organ: "青河县财政局", year: 2024, form: "2021", counts: [.open(.error): 9])))
    // All have been read, so that it is sorted once more.
    #expect(paths(session) == ["f.txt", "a.txt", "c.txt"])
    var early = Session(paths: ["a", "b", "c"], rows: 14, columns: 90)
    early.send(.surveyed(2, .report(organ: "甲", year: 2024, form: "2021", counts: [:])))
    early.type("s")
    #expect(early.state.list.shown == [2, 0, 1])
    early.send(.surveyed(0, .report(organ: "乙", year: 2024, form: "2021", counts: [.open(.error): 9])))
    #expect(early.state.list.shown == [2, 0, 1])
  }

  @Test func jAndEnterFollowTheOrderShown() {
    var session = session
    session.type("&县")
    session.press(.enter)
    session.type("sj")
    session.press(.enter)
    #expect(session.effects == [.load(3)])
    session.send(.loaded(3, FixtureReport().loaded))
    session.effects = []
    session.type("J")
    #expect(session.effects == [.load(0)])
    session.send(.loaded(0, FixtureReport().loaded))
    session.type("q")
    #expect(session.state.list.chosen == 0)
  }
}
