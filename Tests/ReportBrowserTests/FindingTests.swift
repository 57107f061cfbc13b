import AnnualReport
import ReportChecking
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("Going through findings")
struct FindingTests {
  /// A wrong total in section 3 (A101 at its row, A103 at 总计), a wrong one in section 4, and words of section 6.
  private var fixture: FixtureReport {
    var fixture = FixtureReport()
    fixture.rows[.newlyReceived] = "42 0 0 0 0 0 43"
    fixture.rows[.reconsideration] = "2 3 0 0 6"
    fixture.findings = [
      Finding(
        FixtureRule(code: "N514", severity: .warning), Bilingual(zh: "前后不一", en: "contradictory"),
        [fixture.quoting("未收取", in: .otherMatters)])
    ]
    return fixture
  }

  @Test func eGoesAcrossSectionsAndRoundSayingSo() {
    var session = Session(fixture)
    session.type("e")
    #expect(session.cell == CellID(.applications, .newlyReceived, .total))
    #expect(session.row(29).contains("e/E 下一处/上一处 (1/4)"))
    session.type("e")
    #expect(session.cell == CellID(.applications, .concluded, .total))
    session.type("e")
    #expect(session.cell == CellID(.disputes, .reconsideration, .total))
    session.type("e")
    #expect(session.state.open?.location.page == 6)
    #expect(session.notice == nil)
    session.type("e")
    #expect(session.cell == CellID(.applications, .newlyReceived, .total))
    #expect(session.notice == "已过最后一处，回到第一处")
    session.type("E")
    #expect(session.state.open?.location.page == 6)
    #expect(session.notice == "已过第一处，回到最后一处")
  }

  /// 收到并办结42件 is stated of two cells, and wrong of one of them only.
  @Test func aNumberOfTwoCellsFailsAtTheOneThatDisagrees() throws {
    var fixture = FixtureReport()
    fixture.rows[.newlyReceived] = "43 0 0 0 0 0 43"
    fixture.rows[.carriedForward] = "1 0 0 0 0 0 1"
    fixture.figures.append((.overview, 1, "42件", 42, CellID(.applications, .concluded, .total)))
    fixture.findings = FixtureReport.contradictory.findings
    let session = Session(fixture)
    let verdict = try #require(session.state.open?.pages.verdict)
    #expect(verdict.comparisons.map(\.outcome) == [.violated, .holds])
  }

  @Test func eStartsFromWhereTheReaderIs() {
    var session = Session(fixture)
    session.type("3Ge")
    #expect(session.cell == CellID(.disputes, .reconsideration, .total))
    session.type("3GE")
    #expect(session.cell == CellID(.applications, .concluded, .total))
  }

  /// The checks tell a finding of several words by the section, not by where its first words stand.
  @Test func noFindingIsPassedOverWhateverTheirNumbers() {
    var fixture = FixtureReport()
    fixture.rows[.reconsideration] = "2 3 0 0 6"
    func finding(_ code: String, _ words: String) -> Finding {
      Finding(
        FixtureRule(code: code), Bilingual(zh: "", en: ""), [fixture.quoting(words, in: .overview, passage: 1)])
    }
    fixture.findings = [finding("N503", "法定期限"), finding("N511", "42件")]
    var session = Session(fixture)
    var codes: [String] = []
    for _ in 1...3 {
      session.type("e")
      codes.append(session.state.open?.selected.map { session.state.open?.findings[$0].code ?? "" } ?? "")
      #expect(session.row(29).contains("(\(codes.count)/3)"))
    }
    #expect(codes == ["N511", "N503", "D201"])
    session.type("EE")
    #expect(session.row(29).contains("(1/3)"))
  }

  @Test func whatAFigureMayMeanIsSaidOnce() {
    var fixture = FixtureReport()
    let received = Term(.cell(CellID(.applications, .newlyReceived, .total)))
    let carried = Term(.cell(CellID(.applications, .carriedOver, .total)))
    let earlier = Term(.previous(CellID(.applications, .newlyReceived, .total)), times: -1)
    fixture.rows[.newlyReceived] = "43 0 0 0 0 0 43"
    fixture.rows[.carriedForward] = "1 0 0 0 0 0 1"
    fixture.readings = [[received], [received, carried], [received], [received, earlier]]
    var session = Session(fixture)
    session.type("1l")
    #expect(session.pane[0] == "  “42件”应与表中 一、新收 × 总计 43 或 一、新收 × 总计 43 + 二、结转 × 总计 0")
    #expect(session.pane[1] == "  = 43 或 一、新收 × 总计 43 − 上年的 一、新收 × 总计 □ 相等，有数不明，无从判断")
  }

  @Test func aCleanReportSaysThatNothingWasFound() {
    var session = Session(FixtureReport())
    session.type("e")
    #expect(session.notice == "未发现问题")
    session.type("F")
    #expect(session.state.overlays.isEmpty)
    #expect(session.notice == "未发现问题")
  }

  /// 5件 stands twice in the paragraph, and only the second is wrong.
  @Test func wordsAreMarkedWhereTheFindingSaysThatTheyStand() {
    var fixture = FixtureReport()
    fixture.prose[.overview] = ["收到5件，办结5件。"]
    fixture.findings = [
      Finding(
        FixtureRule(code: "N503"), Bilingual(zh: "", en: ""),
        [.words(Quotation("5件", section: .overview, part: .passage(0), range: 7..<9, place: .unknown), value: 5)])
    ]
    var session = Session(fixture)
    session.type("1")
    #expect(session.body(0) == "　　收到5件，办结✗5件。")
  }

  @Test func wordsOfAFindingAreMarkedInTheText() {
    var session = Session(fixture)
    session.type("6")
    #expect(session.body(0) == "　　本年度!未收取信息处理费。")
    #expect(session.row(1).contains("[六 其他事项 !1]"))
  }

  @Test func theListGroupsFindingsByTheirCauseAndEnterGoesThere() {
    var fixture = fixture
    fixture.diagnoses = [
      Diagnosis(
        findings: [1, 2], certainty: .unique, rivals: 3,
        explanations: [
          Explanation(changes: [CellChange(cell: CellID(.applications, .newlyReceived, .total), from: 43, to: 42)])
        ])
    ]
    var session = Session(fixture)
    session.type("1F")
    #expect(session.sheet(0) == "可能是：一、新收 × 总计 43 应为 42（否则至少三格同时有误）")
    #expect(session.sheet(1).hasPrefix("  ✗ A101 三"))
    #expect(session.sheet(2).hasPrefix("  ✗ A103 三"))
    #expect(session.sheet(3) == "其他问题")
    #expect(session.sheet(4).hasPrefix("  ✗ D201 四"))
    #expect(session.sheet(5).hasPrefix("  ! N514 六"))
    session.type("jj")
    session.press(.enter)
    #expect(session.cell == CellID(.disputes, .reconsideration, .total))
    session.press(.control("o"))
    #expect(session.state.open?.location.page == 1)
  }

  @Test func explainsTheFindingUnderTheCursor() {
    var session = Session(fixture)
    session.type("eex")
    #expect(session.row(0).hasPrefix(" 问题 2"))
    #expect(session.frame.contains("总计：一、新收 43 + 二、结转 0 = 43 ≠ 42 = （七）总计 42 + 四、结转 0，差 1"))
    #expect(session.frame.contains("  （七）总计 × 总计 = 42（第 123 行第 19 字）"))
    session.type("q")
    #expect(session.state.overlays.isEmpty)
  }

  @Test func explainWithNothingAtHandSaysSo() {
    var session = Session(FixtureReport())
    session.type("x")
    #expect(session.notice == "此处没有问题")
  }

  @Test func explainAndAcceptTakeNoFindingFromElsewhere() {
    var session = Session(fixture)
    // Section 5, between sections that have findings.
    session.type("5")
    session.type("a")
    #expect(session.notice == "此处没有问题：按 e 到下一处")
    #expect(session.state.overlays.isEmpty)
    // What is explained is the section.
    session.type("x")
    #expect(session.row(0).hasPrefix(" 五、存在的主要问题及改进情况"))
    #expect(!session.frame.contains("A101") && !session.frame.contains("D201"))
    session.type("q")
    // A cell of no broken statement.
    session.type("4ja")
    #expect(session.cell?.row == "directLitigation")
    #expect(session.notice == "此处没有问题：按 e 到下一处")
  }

  @Test func whatASectionLacksIsExplainedWhereThatIsSaid() {
    var fixture = FixtureReport()
    fixture.withoutTables = [.disputes]
    fixture.findings = [
      Finding(
        FixtureRule(code: "S603"), Bilingual(zh: "没有表格", en: "no table"),
        [.section(.disputes, place: .line(12, character: 1))])
    ]
    var session = Session(fixture)
    session.type("4")
    #expect(session.row(session.state.frame.cursor?.row ?? 0) == " 没有读到这一部分的表格。")
    session.type("x")
    #expect(session.row(0).hasPrefix(" 问题 1"))
  }

  @Test func aFindingIsThatOfItsWholeParagraph() {
    var fixture = fixture
    // Words on the second line of a paragraph.
    fixture.prose[.otherMatters] = [String(repeating: "字", count: 40) + "未收取信息处理费。"]
    var session = Session(fixture, rows: 18, columns: 60)
    session.type("6x")
    #expect(session.row(0).hasPrefix(" 问题 4"))
    session.type("q")
    #expect(session.pane[0].hasPrefix("! N514"))
  }

  @Test func explainAtACellOfWhichNothingWasFoundTellsItsStatementsInFull() {
    var session = Session(FixtureReport(), rows: 18, columns: 60)
    session.type("3Gkx")
    #expect(session.row(0).hasPrefix(" 三、本年度办理结果 （七）总计 × 自然人 = 42"))
    #expect(session.frame.contains("（六）3.其他 2 = 42 = （七）总计 42"), "the pane has no room for the end of A102")
  }

  @Test func aDiagnosedCellBearsTheMarkOfTheError() {
    var fixture = FixtureReport()
    // One wrong part: the row's total and the column's both disagree with it.
    fixture.rows[.granted] = "33 0 0 0 0 0 32"
    fixture.diagnoses = [
      Diagnosis(
        findings: [1, 2], certainty: .unique, rivals: 3,
        explanations: [
          Explanation(changes: [CellChange(cell: CellID(.applications, .granted, .naturalPerson), from: 33, to: 32)])
        ])
    ]
    var session = Session(fixture)
    session.type("3")
    #expect(session.frame.contains("（一）予以公开"))
    #expect(session.frame.contains("│ ✗33→32 │"))
    session.type("jj")
    #expect(session.frame.contains("可能应为 32，否则至少三格同时有误"))
  }

  @Test func otherCellsOfTheBrokenStatementAreUnderlinedWhileTheCursorIsInIt() throws {
    var fixture = FixtureReport()
    fixture.rows[.reconsideration] = "2 3 0 0 6"
    var session = Session(fixture, rows: 18, columns: 60)
    session.type("4")
    // The row 行政复议: 结果维持 holds the cursor, 结果纠正 is another number of the same statement, a 0 adds nothing.
    let row = try #require(session.frame.split(separator: "\n").firstIndex { $0.contains("行政复议  ") })
    #expect(session.row(row) == " 行政复议                  │     2    ~3     0     0    ✗6")
    let frame = session.state.frame
    #expect(frame[row, 33].style.attributes.contains(.reverse))
    #expect(frame[row, 39].style.attributes.contains(.underline))
    #expect(frame[row, 45].style.attributes == .dim)
    session.type("j")
    #expect(!session.state.frame[row, 39].style.attributes.contains(.underline))
  }

  @Test func marksAreAsciiWhereTheTerminalHasNoOthers() {
    var session = Session(fixture, lines: .ascii)
    session.type("4")
    #expect(session.frame.contains("| ") && !session.frame.contains("│"))
    #expect(session.frame.contains("x6"))
    #expect(!session.frame.contains("✗"))
  }

  @Test func speaksEnglish() {
    var session = Session(fixture, language: .en)
    #expect(session.row(0).hasSuffix("error 3 · warning 1"))
    session.type("eeeee")
    #expect(session.notice == "past the last finding: back at the first")
    session.type("j")
    #expect(session.row(29).contains("e/E finding"))
  }
}
