import AnnualReport
import ReportChecking
import ReportCorpus
import ReportReview
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("Accepting findings")
struct AcceptingTests {
  /// A wrong total in section 4.
  private func fixture(accepted: Bool = false) -> FixtureReport {
    var fixture = FixtureReport()
    fixture.rows[.reconsideration] = "2 3 0 0 6"
    if accepted {
      fixture.acceptance = Acceptance(reason: "勘误待发", date: CalendarDate(year: 2025, month: 3, day: 31))
    }
    return fixture
  }

  private let identity = FindingIdentity(
    rule: "D201", subject: "disputes.reconsideration.total", values: ["6", "2", "3", "0", "0"])

  @Test func aAsksForAReasonAndHasItWrittenDown() {
    var session = Session(fixture())
    session.type("ea")
    #expect(session.footer == "接受 D201 的理由：")
    session.type("q勘误待发 ")
    #expect(session.footer == "接受 D201 的理由：q勘误待发")
    session.press(.enter)
    #expect(session.effects == [.accept(identity, of: 0, reason: "q勘误待发")])
    #expect(session.state.overlays.isEmpty)
  }

  @Test func escCancelsAndWithoutAReasonNothingIsAccepted() {
    var session = Session(fixture())
    session.type("eax")
    session.press(.escape)
    #expect(session.state.overlays.isEmpty)
    session.type("a  ")
    session.press(.enter)
    #expect(session.notice == "没有写理由，未接受")
    #expect(session.effects.isEmpty)
  }

  @Test func anAcceptedFindingIsMarkedFaintlyAndNotCounted() {
    var session = Session(fixture())
    session.type("e")
    #expect(session.row(0).hasSuffix("错误 1"))
    session.send(
      .decided(
        0, .success(.init(isAccepted: true, file: "/r/nianbao.toml", loaded: fixture(accepted: true).loaded))))
    #expect(session.notice == "已接受，记入 /r/nianbao.toml")
    #expect(session.cell == CellID(.disputes, .reconsideration, .total))
    #expect(session.row(0).hasSuffix("已接受 1"))
    #expect(session.row(1).contains("[四 复议诉讼]"))
    #expect(session.frame.contains("○6"))
    #expect(!session.frame.contains("✗6") && !session.frame.contains("~2"))
    session.type("x")
    #expect(session.frame.contains("已接受 2025-03-31：勘误待发"))
    session.type("q1e")
    #expect(session.notice == "未发现问题")
    session.type("4F")
    #expect(session.sheet(0) == "已接受")
    #expect(session.sheet(1).hasPrefix("  ○ D201 四"))
    #expect(session.row(29).contains("a 撤回接受"))
  }

  @Test func aSecondTimeWithdrawsIt() {
    var session = Session(fixture(accepted: true))
    session.type("4a")
    #expect(session.effects == [.withdraw(identity, of: 0)])
    session.send(.decided(0, .success(.init(isAccepted: false, file: "/r/nianbao.toml", loaded: fixture().loaded))))
    #expect(session.notice == "已撤回接受，从 /r/nianbao.toml 删去")
    #expect(session.row(0).hasSuffix("错误 1"))
    #expect(session.frame.contains("✗6"))
    session.type("Fa")
    #expect(session.footer == "接受 D201 的理由：")
  }

  @Test func theFindingThatWasAcceptedStaysTheOneGoneTo() {
    var open = FixtureReport()
    // The row 一、新收 is wrong in A101, its total in A103 as well.
    open.rows[.newlyReceived] = "42 0 0 0 0 0 43"
    var accepted = open
    accepted.acceptance = Acceptance(reason: "勘误待发", date: nil)
    var session = Session(open)
    session.type("e")
    session.send(.decided(0, .success(.init(isAccepted: true, file: "f", loaded: accepted.loaded))))
    session.type("a")
    guard case .withdraw(let finding, of: 0)? = session.effects.last else {
      Issue.record("\(session.effects)")
      return
    }
    #expect(finding.rule == "A101")
  }

  @Test func theListOfFindingsIsThatOfTheReportAsItIsNow() {
    var session = Session(fixture())
    session.type("F")
    session.send(.decided(0, .success(.init(isAccepted: true, file: "f", loaded: FixtureReport().loaded))))
    #expect(!session.frame.contains("D201"))
    session.type("jax")
    session.press(.enter)
    #expect(session.effects.isEmpty)
  }

  @Test func aReportFromStandardInputIsRefusedAtOnce() {
    var session = Session(paths: ["-"])
    let loaded = fixture().loaded
    session.send(.loaded(0, LoadedReport(path: "-", format: .text, outcome: loaded.outcome)))
    session.type("ea")
    #expect(session.notice == "来自标准输入的报告没有文件，无法记下")
    #expect(session.state.overlays.isEmpty)
  }

  @Test func acceptedFindingsAreCountedWhereThereIsNoRoomForWords() {
    var report = fixture(accepted: true)
    report.organ = "青河县文化广电旅游体育局（文物局）"
    var session = Session(report, rows: 18, columns: 80)
    #expect(session.row(0).hasSuffix("已接受 1"))
    session.resize(rows: 18, columns: 60)
    #expect(session.row(0) == " 青河县文化广电旅游体育局（文物局） · 2024 · 2021 年格…  ○1")
  }

  @Test func aFailureIsTold() {
    var session = Session(fixture())
    let reason = Bilingual(zh: "写不进去", en: "cannot be written")
    session.send(.decided(0, .failure(AcceptanceFailure(reason: reason))))
    #expect(session.notice == "写不进去")
  }

  @Test func keysAreReboundAndTakenFromOthers() throws {
    let origin = Configuration.Origin(file: "nianbao.toml", line: 3)
    func rebound(_ command: String, _ keys: String...) throws -> Keymap {
      try Keymap.standard.rebound(by: [Configuration.KeyBinding(command: command, keys: keys, origin: origin)])
    }
    let keymap = try rebound("next-finding", "x", "^N")
    #expect(keymap.command(for: .character("x"), in: .report) == .nextFinding)
    #expect(keymap.command(for: .control("n"), in: .report) == .nextFinding)
    #expect(keymap.command(for: .character("e"), in: .report) == nil)
    #expect(keymap.keys(for: .explain).isEmpty)
    for (command, key, message) in [
      ("nowhere", "x", "there is no command nowhere; : in the browser lists them"),
      ("up", "Hyper", "there is no key Hyper; write \"x\", \"^X\", \"F2\", \"PgDn\""),
    ] {
      let error = #expect(throws: ConfigurationError.self) { try rebound(command, key) }
      #expect(error?.message.en == "nianbao.toml:3: \(message)")
    }
    #expect(throws: ConfigurationError.self) { try rebound("up", "Q") }
    #expect(throws: ConfigurationError.self) { try rebound("palette") }
  }

  @Test func thereIsAlwaysAKeyToLeave() throws {
    let origin = Configuration.Origin(file: "nianbao.toml", line: 1)
    func binding(_ command: String, _ keys: String...) -> Configuration.KeyBinding {
      Configuration.KeyBinding(command: command, keys: keys, origin: origin)
    }
    let settings = [
      binding("leave", "F63"), binding("palette", "F62"), binding("close", "F61"), binding("cancel", "F60"),
      binding("suspend", "F59"), binding("help", "F58"), binding("accept", "j"),
    ]
    let keymap = try Keymap.standard.rebound(by: settings)
    #expect(keymap.keys(for: .leave) == [.function(63), .character("Q")])
    #expect(keymap.keys(for: .cancel) == [.function(60), .control("c")])
    for context in Context.allCases {
      #expect(keymap.command(for: .control("c"), in: context) == .cancel)
      #expect(keymap.command(for: .character("Q"), in: context) == (context.takesText ? nil : .leave))
    }
    let bare = try Keymap.standard.rebound(by: [binding("leave"), binding("cancel")])
    #expect(bare.keys(for: .leave) == [.character("Q")])
    #expect(bare.keys(for: .cancel) == [.control("c")])
    for (command, key) in [("accept", "Q"), ("search", "^C")] {
      let error = #expect(throws: ConfigurationError.self) { try Keymap.standard.rebound(by: [binding(command, key)]) }
      #expect(error?.message.en.hasPrefix("nianbao.toml:1: the key \(key) is always that of ") == true)
    }
  }

  @Test(arguments: [(60, Language.zh, " 生效"), (100, .zh, " 生效"), (60, .en, " applies")])
  func theFooterSaysThatAFoldersConfigurationApplies(_ columns: Int, _ language: Language, _ word: String) {
    var session = Session(fixture(), columns: columns, language: language)
    #expect(!session.frame.contains("nianbao.toml"))
    var loaded = fixture().loaded
    loaded.configuration = "/r/nianbao.toml"
    session.type("R")
    session.send(.loaded(0, loaded))
    #expect(session.frame.contains("/r/nianbao.toml"))
    session.type("j")
    #expect(session.row(29).contains("nianbao.toml" + word))
    #expect(session.row(29).contains("q"))
  }
}
