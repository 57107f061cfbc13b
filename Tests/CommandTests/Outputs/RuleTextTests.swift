import AnnualReport
import FoundationEssentials
import ReportChecking
import Testing

@testable import nianbao

/// The documentation that is made from the rules.
@Suite struct RuleTextTests {
  @Test func examplesShowTheLinesThatTheyChange() throws {
    let rule = try #require(Checker.rule("A101"))
    let example = try #require(rule.examples.first)
    #expect(
      ExampleDifference(of: example).lines == [
        "- 一、本年新收政府信息公开申请数量 | 3 | 2 | 0 | 0 | 0 | 0 | 5",
        "+ 一、本年新收政府信息公开申请数量 | 3 | 2 | 0 | 0 | 0 | 0 | 6",
      ])
  }

  @Test func theReportOfTheYearBeforeIsToldApart() throws {
    let rule = try #require(Checker.rule("X801"))
    let text = RuleText(rule: rule, languages: [.en]).plain
    #expect(text.hasPrefix("X801 carry-chain\nerror · across years\n"))
    #expect(
      text.contains(
        """
        fires: 3 carried over, 1 carried forward
          - 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1
          + 二、上年结转政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3
            (the report of the year before is as it was)
        """))
  }

  @Test(arguments: [("rules.md", Language.en), ("rules.zh.md", .zh)])
  func theDocumentOfTheRulesIsUpToDate(_ name: String, _ language: Language) throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/\(name)")
      .standardized
    #expect(
      try String(contentsOf: path, encoding: .utf8) == RulesDocument.text(in: language),
      "write it anew: make docs")
  }
}
