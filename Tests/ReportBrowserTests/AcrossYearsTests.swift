import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("Reports with a predecessor")
struct AcrossYearsTests {
  /// A report of two, with a finding across years where it was checked with the other.
  private func loaded(after predecessor: String?) -> LoadedReport {
    var fixture = FixtureReport()
    if predecessor != nil {
      let cell = CellID(.applications, .carriedOver, .total)
      fixture.findings = [
        Finding(
          FixtureRule(code: "X801"), Bilingual(zh: "上年结转不符", en: "not what was carried forward"),
          [.cell(cell, value: 0, place: .unknown), .previous(cell, value: 3, year: 2023)])
      ]
    }
    var loaded = LoadedReport(
      path: "2024.txt", format: .text, outcome: .checked(fixture.report, fixture.verdict))
    loaded.predecessor = predecessor
    return loaded
  }

  private var session: Session { Session(paths: ["2023.txt", "2024.txt"], rows: 30, columns: 100) }

  @Test func theOpenReportIsCheckedAgainOnceItsPredecessorIsKnown() {
    var session = session
    session.type("j")
    session.press(.enter)
    session.send(.loaded(1, loaded(after: nil)))
    session.type("3jl")
    let cell = session.cell
    session.send(.paired([1: 0]))
    #expect(session.effects == [.load(1), .load(1)])
    #expect(session.row(0).hasSuffix("未发现问题"))
    session.send(.loaded(1, loaded(after: "2023.txt")))
    #expect(session.row(0).hasSuffix("错误 1"))
    #expect(session.cell == cell)
    #expect(session.notice == nil)
    session.type("e")
    #expect(session.cell == CellID(.applications, .carriedOver, .total))
    session.type("q")
    #expect(session.row(3).contains("✗1"))
    #expect(session.effects.count == 2)
  }

  @Test func theOpenReportIsCheckedAgainOnceItsTextIsKnownToBeAnothers() {
    var session = session
    session.press(.enter)
    let fixture = FixtureReport()
    var own = fixture.report
    let clauses = ["公开目录的分类还不够细致而且更新信息不够及时", "工作人员变动较多因此业务培训跟不上需要", "修订了公开目录并按季度通报更新的情况"]
    own.organ = Located("云溪县", place: .unknown, origin: .title)
    own.year = Located(2024, place: .unknown, origin: .title)
    own.problemClauses = clauses
    var other = own
    other.organ = Located("白石县", place: .unknown, origin: .title)
    session.send(.loaded(0, LoadedReport(path: "2023.txt", format: .text, outcome: .checked(own, fixture.verdict))))
    var texts = ProblemTexts()
    texts.add(own)
    session.send(.compared(texts))
    #expect(session.effects == [.load(0)], "a text that is nobody else's is left alone")
    texts.add(other)
    session.send(.compared(texts))
    #expect(session.effects == [.load(0), .load(0)])
  }

  @Test func aReportThatWasReadTooEarlyIsReadOnceMore() {
    var session = session
    session.type("j")
    session.press(.enter)
    session.send(.paired([1: 0]))
    #expect(session.effects == [.load(1)])
    session.send(.loaded(1, loaded(after: nil)))
    #expect(session.row(0).hasSuffix("未发现问题"))
    #expect(session.effects == [.load(1), .load(1)])
    session.send(.loaded(1, loaded(after: "2023.txt")))
    #expect(session.row(0).hasSuffix("错误 1"))
    #expect(session.effects.count == 2)
  }

  @Test func anOldAnswerDoesNotReplaceANewOne() {
    var session = session
    session.type("j")
    session.press(.enter)
    session.send(.loaded(1, loaded(after: nil)))
    session.type("R")
    session.send(.paired([1: 0]))
    #expect(session.effects == [.load(1), .load(1), .load(1)])
    session.send(.loaded(1, loaded(after: "2023.txt")))
    session.send(.loaded(1, loaded(after: nil)))
    #expect(session.row(0).hasSuffix("错误 1"))
  }

  @Test func aReportOpenedLaterIsCheckedWithItAtOnce() {
    var session = session
    session.send(.paired([1: 0]))
    session.type("j")
    session.press(.enter)
    session.send(.loaded(1, loaded(after: "2023.txt")))
    #expect(session.row(0).hasSuffix("错误 1"))
    #expect(session.effects == [.load(1)])
  }

  @Test func aListOfFindingsThatIsOpenTakesThemIn() {
    var session = session
    session.type("j")
    session.press(.enter)
    session.send(.loaded(1, loaded(after: "2023.txt")))
    session.type("F")
    session.send(.paired([1: 0]))
    #expect(session.frame.contains("X801"))
    session.type("q")
    session.type("K")
    session.type("F")
    session.send(.loaded(0, LoadedReport(path: "2023.txt", format: .text, outcome: loaded(after: nil).outcome)))
    #expect(session.state.overlays.isEmpty, "the list was that of the other report")
  }
}
