import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

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
        .surveyed(
          index, .report(ReportSummary.Facts(organ: report.organ, year: report.year, form: "2021", counts: counts))))
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

  /// s sorts by the column under the cursor, then the other way round, then as it was found.
  @Test func sSortsByTheColumnUnderTheCursor() {
    var session = session
    session.type("s")
    #expect(paths(session) == ["b.txt", "d.txt", "a.txt", "c.txt", "e.bin", "f.txt"])
    #expect(session.notice == "问题多的在前")
    #expect(session.state.list.selected == 1)
    session.type("s")
    #expect(paths(session) == ["c.txt", "a.txt", "d.txt", "b.txt", "e.bin", "f.txt"])
    session.type("s")
    #expect(paths(session) == ["a.txt", "b.txt", "c.txt", "d.txt", "e.bin", "f.txt"])
    session.type("hhhhhhhs")
    #expect(session.notice == "按机关")
    #expect(paths(session) == ["d.txt", "b.txt", "a.txt", "c.txt", "e.bin", "f.txt"])
    session.type("ls")
    #expect(session.notice == "按年度，近的在前")
    #expect(paths(session) == ["b.txt", "c.txt", "a.txt", "d.txt", "e.bin", "f.txt"])
  }

  @Test func slashSearchesTheList() {
    var session = session
    session.type("/教育")
    #expect(session.state.list.selected == 2)
    session.press(.escape)
    #expect(session.state.list.selected == 0)
    session.type("/青河")
    session.press(.enter)
    #expect(session.state.list.selected == 0)
    session.type("n")
    #expect(session.state.list.selected == 2)
    session.type("n")
    #expect(session.state.list.selected == 0)
    #expect(session.notice == "已回到开头 1/2")
    session.type("N")
    #expect(session.state.list.selected == 2)
    session.type("/没有的")
    session.press(.enter)
    #expect(session.notice == "没有找到“没有的”")
    // An earlier search comes back.
    session.type("/")
    session.press(.up, .up)
    #expect(session.footer.hasPrefix("/青河"))
    session.press(.down, .down)
    #expect(session.footer == "/")
  }

  @Test func aRulesCodeFilters() {
    var session = Session(paths: ["a.txt", "b.txt"], rows: 14, columns: 90)
    session.send(.surveyed(0, ReportSummary(of: FixtureReport.contradictory.loaded)))
    session.send(.surveyed(1, ReportSummary(of: FixtureReport().loaded)))
    for (text, expected) in [("code:A103", 1), ("code:a1", 1), ("规则:A", 1), ("code:D", 0), ("code:", 1)] {
      var filtered = session
      filtered.type("&" + text)
      #expect(filtered.state.list.shown.count == expected, "\(text)")
    }
  }

  /// Two reports with a wrong total each, of which A101 and A103 tell, and one without findings.
  @Test func fInTheListCountsByRule() {
    var session = Session(paths: ["a.txt", "b.txt", "c.txt"], rows: 14, columns: 90)
    session.send(.surveyed(0, ReportSummary(of: FixtureReport.contradictory.loaded)))
    session.send(.surveyed(1, ReportSummary(of: FixtureReport().loaded)))
    session.send(.surveyed(2, ReportSummary(of: FixtureReport.contradictory.loaded)))
    session.type("F")
    #expect(session.row(0).hasPrefix(" 各规则的问题"))
    #expect(session.sheet(0).hasPrefix(" ✗ A101  2 份 2 处"))
    #expect(session.sheet(1).hasPrefix(" ✗ A103  2 份 2 处"))
    session.type("j")
    session.press(.enter)
    #expect(session.state.list.filter.text == "code:A103")
    #expect(session.state.list.shown == [0, 2])
    // What is shown already is counted only, and the filter grows.
    session.type("&a.txt")
    session.press(.control("u"))
    session.type("a.txt")
    session.press(.enter)
    session.type("F")
    #expect(session.sheet(0).hasPrefix(" ✗ A101  1 份 1 处"))
    session.press(.enter)
    #expect(session.state.list.filter.text == "a.txt,code:A101")
    var clean = Session(paths: ["a.txt", "b.txt"])
    clean.type("F")
    #expect(clean.footer == "列出的报告里未发现问题")
  }

  /// 42 received, 42 concluded, and what the gravest finding says.
  @Test func aWideListHasNumbersAndTheGravestFinding() throws {
    var session = Session(paths: ["a.txt", "b.txt"], rows: 14, columns: 150)
    session.send(.surveyed(0, ReportSummary(of: FixtureReport.contradictory.loaded)))
    #expect(session.sheet(0).contains("新收") && session.sheet(0).contains("办结"))
    let row = session.sheet(1)
    #expect(row.contains(" 43 ") && row.contains(" 42 "))
    let worst = try #require(FixtureReport.contradictory.verdict.findings.first { $0.severity == .error })
    #expect(row.contains(worst.message.zh.prefix(6)))
    // Whatever the width, columns keep apart and within the screen.
    for columns in 40...200 {
      let slots = ListColumn.fitting(columns - 3)
      #expect(slots.reduce(0) { $0 + $1.columns + 1 } <= columns - 3)
      #expect(slots.allSatisfy { $0.columns >= $0.column.leastColumns })
      #expect(slots.contains { $0.column == .organ } && slots.contains { $0.column == .findings })
    }
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
      .surveyed(5, .report(ReportSummary.Facts(organ: "青河县财政局", year: 2024, form: "2021", counts: [.open(.error): 9]))))
    // All have been read, so that it is sorted once more.
    #expect(paths(session) == ["f.txt", "a.txt", "c.txt"])
    var early = Session(paths: ["a", "b", "c"], rows: 14, columns: 90)
    early.send(.surveyed(2, .report(ReportSummary.Facts(organ: "甲", year: 2024, form: "2021"))))
    early.type("s")
    #expect(early.state.list.shown == [2, 0, 1])
    early.send(
      .surveyed(0, .report(ReportSummary.Facts(organ: "乙", year: 2024, form: "2021", counts: [.open(.error): 9]))))
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
