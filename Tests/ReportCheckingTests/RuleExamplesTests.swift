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
    let (_, reading) = ReportReader().read(Array(text.utf8), name: "example.txt")
    guard case .report(let report) = reading else {
      Issue.record("no report: \(text)")
      return
    }
    let fired = Checker(rules: [example.rule]).check(report).findings
    #expect(fired.isEmpty != example.example.fires, "\(fired)\n\(text)")
  }

  @Test func theUnchangedExampleIsClean() throws {
    let (_, reading) = ReportReader().read(Array(ExampleReport().text.utf8), name: "example.txt")
    guard case .report(let report) = reading else { throw ReadingFailure() }
    #expect(Checker().check(report).findings == [])
  }

  @Test func everyRuleHasExamplesOfBothKinds() {
    for rule in Checker.allRules {
      #expect(rule.examples.contains { $0.fires }, "\(rule.code) has no example that fires")
      #expect(rule.examples.contains { !$0.fires }, "\(rule.code) has no silent example")
    }
    #expect(Set(Checker.allRules.map(\.code)).count == Checker.allRules.count)
  }
}

struct ReadingFailure: Error {}
