import AnnualReport
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("The source and letters")
struct SourceSheetTests {
  @Test func theSourceIsShownAroundTheCell() throws {
    var session = Session(FixtureReport())
    session.type("3v")
    let place = Place.line(100, character: 1)
    #expect(session.effects == [.excerpt(0, place, length: 2)])
    let lines = (80...120).map { number in
      SourceExcerpt.Line(number: number, text: "第\(number)行", marked: number == 100 ? 1..<4 : nil)
    }
    session.send(.excerpt(0, SourceExcerpt(place: place, lines: lines)))
    #expect(session.row(0).hasPrefix(" 原文 qinghe.txt"))
    #expect(session.frame.contains("› 100  第【100】行"))
    // The line is in the middle, not at the edge.
    let row = try #require(
      session.frame.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("【100】") })
    #expect(10...20 ~= row)
  }

  @Test func anExcerptForWhichNobodyWaitsIsDropped() {
    var session = Session(FixtureReport())
    session.type("3vj")
    session.send(.excerpt(0, SourceExcerpt(place: .line(100, character: 1), lines: [])))
    #expect(session.state.overlays.isEmpty)
  }

  @Test func lettersAreAskedForByName() {
    var session = Session(.contradictory)
    session.type("W")
    #expect(session.footer == "修改意见写到文件：修改意见.txt")
    session.press(.control("u"))
    session.press(.enter)
    #expect(session.effects.isEmpty, "no name, no file")
    session.type("a b.txt ")
    session.press(.enter)
    #expect(session.effects == [.writeLetters([0], file: "a b.txt")])
    session.send(.remark(Bilingual(zh: "好", en: "done")))
    #expect(session.footer == "好")
    var clean = Session(FixtureReport())
    clean.type("W")
    #expect(clean.footer == "没有可写的问题")
  }

  @Test func theListWritesAboutWhatItShows() {
    var session = Session(paths: ["a.txt", "b.txt", "c.txt"])
    session.send(.surveyed(0, ReportSummary(of: FixtureReport.contradictory.loaded)))
    session.send(.surveyed(1, ReportSummary(of: FixtureReport().loaded)))
    session.send(.surveyed(2, ReportSummary(of: FixtureReport.contradictory.loaded)))
    session.type("&c.txt")
    session.press(.enter)
    session.type("W")
    session.press(.enter)
    #expect(session.effects == [.writeLetters([2], file: "修改意见.txt")])
  }
}
