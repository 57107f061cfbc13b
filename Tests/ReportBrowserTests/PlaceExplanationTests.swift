import AnnualReport
import ReportChecking
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("What x says of a place")
struct PlaceExplanationTests {
  private func explanation(_ fixture: FixtureReport, _ keys: String, _ language: Language = .zh) -> String {
    var session = Session(fixture, rows: 200, columns: 120, language: language)
    session.type(keys)
    return session.frame
  }

  @Test func aCellHasItsStateTheFormsWordsAndTheSums() {
    let text = explanation(FixtureReport(), "3jjjjx")
    #expect(text.contains("（三）不予公开 1.属于国家秘密"))
    #expect(text.contains("格式的说明（2021 年）"))
    #expect(text.contains("第十四条"), "the article on state secrets")
    #expect(text.contains("A101") && text.contains("A102"))
  }

  @Test func aBrokenCellHasTheFindingFirst() throws {
    let text = explanation(.contradictory, "ex")
    let finding = try #require(text.range(of: "规则"))
    let form = try #require(text.range(of: "格式的说明"))
    #expect(finding.lowerBound < form.lowerBound)
  }

  @Test func aNumberOfTheProseHasItsComparison() {
    let text = explanation(FixtureReport(), "1lx")
    #expect(text.contains("“42件”与表中 一、新收 × 总计 42 相符"))
  }

  @Test(arguments: 1...6) func everySectionIsExplained(number: Int) {
    let title = SectionKey.allCases[number - 1].title
    #expect(explanation(FixtureReport(), "\(number)X").contains(title))
    #expect(!explanation(FixtureReport(), "\(number)X", .en).contains("计入"))
  }

  /// Every cell of both forms has something to be said of it in either language.
  @Test(arguments: Form.all, [Language.zh, .en]) func everyCellIsExplained(form: Form, language: Language) {
    for cell in form.tables.flatMap(\.cells) {
      #expect(FormExplanation.text(of: .cell(cell), in: form, language)?.isEmpty == false, "\(cell)")
    }
  }
}
