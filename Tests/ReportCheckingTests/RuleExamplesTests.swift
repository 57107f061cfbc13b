import AnnualReport
import ReportReading
import Testing

@testable import ReportChecking

/// The rules against their own examples, read from text as any report is.
@Suite struct RuleExamplesTests {
  struct Case: Sendable, CustomStringConvertible {
    let rule: any Rule
    let example: RuleExample
    var description: String { "\(rule.code) \(example.what.zh)" }
  }

  static let cases = Checker.allRules.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

  @Test(arguments: cases) func example(_ example: Case) throws {
    let text = ExampleReport(example.example.changes).text
    guard let report = report(in: text) else {
      #expect(example.rule is NotAReport && example.example.fires, "no report: \(text)")
      return
    }
    let previous = example.example.previous.flatMap {
      self.report(in: ExampleReport($0, year: ExampleReport.year - 1).text)
    }
    var others = ProblemTexts()
    if let other = example.example.other.flatMap({ self.report(in: ExampleReport($0).text) }) { others.add(other) }
    let fired = Checker(rules: [example.rule]).check(report, previous: previous, others: others).findings
    #expect(fired.isEmpty != example.example.fires, "\(fired.map(\.message.zh))\n\(text)")
    #expect(fired.map(Accusation.init) == example.example.accusations, "\(fired.map(\.message.zh))\n\(text)")
  }

  @Test func theUnchangedExampleIsClean() throws {
    let report = try #require(self.report(in: ExampleReport().text))
    let previous = try #require(self.report(in: ExampleReport(year: ExampleReport.year - 1).text))
    #expect(Checker().check(report, previous: previous).findings == [])
    #expect(Checker().check(previous).findings == [])
  }

  private func report(in text: String) -> Report? {
    if case .report(let report) = ReportReader().read(text: text, name: "example.txt") { return report }
    return nil
  }

  @Test func everyRuleHasExamplesOfBothKinds() {
    for rule in Checker.allRules {
      #expect(rule.examples.contains { $0.fires }, "\(rule.code) has no example that fires")
      #expect(rule.examples.contains { !$0.fires }, "\(rule.code) has no silent example")
    }
    #expect(Set(Checker.allRules.map(\.code)).count == Checker.allRules.count)
  }
}
