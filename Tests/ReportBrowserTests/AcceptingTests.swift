import AnnualReport
import ReportChecking
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
    #expect(session.row(29) == "接受 D201 的理由：")
    session.type("q勘误待发 ")
    #expect(session.row(29) == "接受 D201 的理由：q勘误待发")
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
    session.send(.accepted(0, .success(.init(file: "/r/nianbao.toml", loaded: fixture(accepted: true).loaded))))
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
    session.type("4Fa")
    #expect(session.notice == "已接受：勘误待发")
  }

  @Test func aFailureIsTold() {
    var session = Session(fixture())
    let reason = Bilingual(zh: "写不进去", en: "cannot be written")
    session.send(.accepted(0, .failure(AcceptanceFailure(reason: reason))))
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
  }
}
