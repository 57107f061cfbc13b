import AnnualReport
import ReportChecking
import ReportCorpus
import ReportSeries
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("A report beside those of other years")
struct YearsTests {
  private static func report(_ year: Int, _ changes: [RowKey: String] = [:], overview: String? = nil) -> Report {
    var fixture = FixtureReport()
    fixture.rows.merge(changes) { $1 }
    if let overview { fixture.prose[.overview] = [overview] }
    var report = fixture.report
    report.year = Located(year, place: .unknown, origin: .title)
    return report
  }

  private static func loaded(_ report: Report, _ path: String) -> LoadedReport {
    LoadedReport(path: path, format: .text, outcome: .checked(report, FixtureReport().verdict))
  }

  private let before = report(
    2023, [.newlyReceived: "20 0 0 0 0 0 20", .carriedForward: "3 0 0 0 0 0 3"], overview: "收到申请20件。建立了专栏。")
  private let after = report(2024, overview: "收到申请42件。开了\u{1B}[31m热线。")

  /// The report of 2024 is open, of a list with that of 2023.
  private func session(columns: Int = 100, lines: LineSet = .unicode) -> Session {
    var session = Session(paths: ["2023.txt", "2024.txt"], rows: 60, columns: columns, lines: lines)
    for (index, report) in [before, after].enumerated() {
      session.send(.surveyed(index, ReportSummary(of: Self.loaded(report, "\(2023 + index).txt"))))
    }
    session.type("j")
    session.press(.enter)
    session.send(.loaded(1, Self.loaded(after, "2024.txt")))
    session.effects = []
    return session
  }

  @Test func theYearBeforeIsAskedForAndLaidBesideIt() {
    var session = session()
    session.type("c")
    #expect(session.effects == [.compare(1, with: 0)])
    session.send(
      .laidBeside(1, ReportComparison(before, after), before: "2023.txt", after: "2024.txt"))
    #expect(session.row(0).contains("对照"))
    let lines = session.state.plan.sheet.rows.map { session.row($0).dropFirst().trimmingSuffix { $0 == " " } }
    for line in [
      "前  青河县 2023（2021 年格式）  2023.txt", "后  青河县 2024（2021 年格式）  2024.txt", "跨年衔接 · 2023→2024",
      "  ✗ 总计：上年四、结转 3 ≠ 二、结转 0，差 3",
      "  一、新收  自然人  20 → 42  +22  +110%", "            总计    20 → 42  +22  +110%",
      "一、总体情况 · 同 0 句，只有数字不同 1 句，少 1 句，多 1 句", "  ~ 收到申请42件。", "      20→42", "  - 建立了专栏。",
      "  + 开了热线。",
    ] {
      #expect(lines.contains { $0 == line }, "no “\(line)” in\n\(session.frame)")
    }
    session.type("q")
    #expect(session.state.overlays.isEmpty && session.state.open != nil)
  }

  @Test func withoutTheYearBeforeItIsSaid() {
    var session = session()
    session.type("K")
    session.send(.loaded(0, Self.loaded(before, "2023.txt")))
    session.effects = []
    session.type("c")
    #expect(session.effects.isEmpty)
    #expect(session.notice == "没有青河县 2022 年的报告：在另一份上按 c 与它对照")
    session.type("J")
    session.send(.loaded(1, Self.loaded(after, "2024.txt")))
    session.effects = []
    session.type("c")
    #expect(session.effects == [.compare(1, with: 0)])
  }

  @Test func twoReportsOfTheListAreComparedTheEarlierFirst() {
    var session = session()
    session.type("q")
    session.type("c")
    #expect(session.notice == "2024.txt：在另一份上按 c 与它对照")
    session.type("c")
    #expect(session.notice == "不再对照 2024.txt")
    session.type("ckc")
    #expect(session.effects == [.compare(1, with: 0)])
    session.send(.laidBeside(1, ReportComparison(before, after), before: "2023.txt", after: "2024.txt"))
    #expect(session.frame.contains("跨年衔接 · 2023→2024"))
    session.type("q")
    #expect(session.state.open == nil && session.state.overlays.isEmpty)
    session.type("c")
    #expect(session.notice == "2023.txt：在另一份上按 c 与它对照", "what was picked is used once")
  }

  @Test func aSingleReportHasNoOtherToPick() {
    var session = Session(FixtureReport())
    session.type("c")
    #expect(session.effects.isEmpty)
    #expect(session.notice == "没有青河县 2023 年的报告")
    #expect(session.state.picked == nil)
  }

  @Test func whatIsStillReadIsNotDenied() {
    var session = Session(paths: ["2023.txt", "2024.txt"])
    session.type("j")
    session.press(.enter)
    session.send(.loaded(1, Self.loaded(after, "2024.txt")))
    session.type("c")
    #expect(session.notice == "还没有读到青河县 2023 年的报告：在另一份上按 c 与它对照")
  }

  @Test func allYearsAreLaidBesideEachOther() throws {
    var session = session()
    session.type("C")
    #expect(session.effects == [.series([0, 1], of: 1)])
    session.send(.laidInYears(1, try series()))
    #expect(session.row(0).contains("历年 · 青河县人民政府（县级）"))
    let lines = session.state.plan.sheet.rows.map { session.row($0).dropFirst().trimmingSuffix { $0 == " " } }
    for line in [
      "  2023  青河县  2021 年格式  2023.txt", "  一、新收                20    42  ▄█",
      "  二、结转                 0    ✗0  ▁▁", "  四、结转                 3     0  █▁",
    ] {
      #expect(lines.contains { $0 == line }, "no “\(line)” in\n\(session.frame)")
    }
    session.type("G")
    #expect(session.frame.contains("2023→2024  ✗ 总计：上年四、结转 3 ≠ 二、结转 0，差 3"))
  }

  @Test func withoutBlocksHeightsAreDigits() throws {
    var session = session(lines: .ascii)
    session.type("C")
    session.send(.laidInYears(1, try series()))
    #expect(session.frame.contains("20    42  48"))
  }

  @Test func yearsWithoutRoomStandBelowTheOthers() throws {
    var collection = SeriesCollection()
    for year in 2010...2024 { collection.note(Self.report(year), path: "\(year).txt") }
    let series = try #require(collection.series(holding: "2024.txt"))
    let width = TextWidth()
    let narrow = SeriesText(series, columns: 70, language: .zh).lines.map(\.text)
    let table = narrow.filter { $0.hasPrefix("  一、新收") }
    #expect(table.count > 1)
    #expect(table.allSatisfy { width.columns(of: $0) <= 70 })
    let values = table.flatMap { $0.split(separator: " ") }.filter { $0 == "42" }
    #expect(values.count == 15)
    let wide = SeriesText(series, language: .zh).lines.map(\.text).filter { $0.hasPrefix("  一、新收") }
    #expect(wide.count == 1)
  }

  @Test(arguments: ["q", "j", "?q"]) func anAnswerForWhichNobodyWaitsIsDropped(_ keys: String) {
    var session = session()
    session.type("c")
    session.type(keys)
    session.send(.laidBeside(1, ReportComparison(before, after), before: "", after: ""))
    #expect(session.state.overlays.isEmpty)
  }

  @Test func gapsCopiesAndRivalsAreTold() throws {
    var collection = SeriesCollection()
    let rival = Self.report(2023, [.licences: "5"])
    for (path, report) in [("a", Self.report(2020)), ("b", before), ("c", before), ("d", rival)] {
      collection.note(report, path: path)
    }
    let series = try #require(collection.series(holding: "a"))
    let chinese = SeriesText(series, language: .zh).text.split(separator: "\n").prefix(5)
    #expect(
      chinese == [
        "青河县人民政府（县级）", "  2020  青河县  2021 年格式  a",
        "  2023(1)  青河县  2021 年格式  b  数字相同的文件共 2 个  本年另有数字不同的报告",
        "  2023(2)  青河县  2021 年格式  d  本年另有数字不同的报告", "  缺 2021–2022 年",
      ])
    let english = SeriesText(series, language: .en).text.split(separator: "\n").prefix(5)
    #expect(
      english == [
        "青河县人民政府 (county)", "  2020  青河县  form 2021  a",
        "  2023(1)  青河县  form 2021  b  2 files with the same figures  another report of the year has other figures",
        "  2023(2)  青河县  form 2021  d  another report of the year has other figures", "  none of 2021–2022",
      ])
  }

  private func series() throws -> Series {
    var collection = SeriesCollection()
    collection.note(before, path: "2023.txt")
    collection.note(after, path: "2024.txt")
    return try #require(collection.series(holding: "2024.txt"))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> String {
    String(reversed().drop(while: isLeftOut).reversed())
  }
}
