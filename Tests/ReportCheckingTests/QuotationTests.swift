import AnnualReport
import ReportReading
import Testing

@testable import ReportChecking

/// The words that findings quote stand in the report where they say.
@Suite struct QuotationTests {
  private static let examples = Checker.allRules.flatMap { rule in
    rule.examples.filter(\.fires).map { (rule: rule, example: $0) }
  }

  /// Whatever rule quotes whatever words: at their range, in their part of the report, stand the words.
  @Test func quotedWordsStandAtTheirRange() throws {
    var quoted = 0
    for (rule, example) in Self.examples {
      guard let report = read(example.changes, ExampleReport.year) else { continue }
      let previous = example.previous.flatMap { read($0, ExampleReport.year - 1) }
      for finding in Checker(rules: [rule]).check(report, previous: previous).findings {
        for case .words(let words, _) in finding.statements {
          guard let part = words.part else { continue }
          let text = try #require(self.text(of: part, words.section, in: report), "\(rule.code)")
          let scalars = Array(text.text.unicodeScalars)[words.range]
          #expect(String(String.UnicodeScalarView(scalars)) == words.text, "\(rule.code)")
          #expect(text.place(at: words.range.lowerBound) == words.place, "\(rule.code)")
          quoted += 1
        }
      }
    }
    #expect(quoted > 60)
  }

  /// What the reading noted is quoted from the paragraph that it is in.
  @Test func whatTheReadingNotedIsQuotedWhereItStands() throws {
    let report = try #require(
      read([.prose(.overview, "全县新收申请5件。\n县政府受理5\u{FFFD}\u{FFFD}申请。")], ExampleReport.year))
    let finding = try #require(Checker(rules: [DamagedText()]).check(report).findings.first)
    guard case .words(let words, _) = try #require(finding.statements.first) else { return }
    #expect((words.section, words.part) == (.overview, .passage(1)))
  }

  private func text(of part: Quotation.Part, _ section: SectionKey?, in report: Report) -> Passage? {
    switch part {
    case .title: return report.title
    case .heading: return section.flatMap { report.section($0)?.heading }
    case .passage(let index):
      let passages = report.passages(of: section)
      return passages.indices.contains(index) ? passages[index] : nil
    }
  }

  private func read(_ changes: [RuleExample.Change], _ year: Int) -> Report? {
    guard
      case .report(let report) = ReportReader().read(
        text: ExampleReport(changes, year: year).text, name: "example.txt")
    else { return nil }
    return report
  }
}
