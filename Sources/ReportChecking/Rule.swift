import AnnualReport

/// What a rule looks at: the report and, where it is known, the same organ's report of the year before.
public struct CheckContext: Sendable {
  /// The report.
  public let report: Report
  /// The previous year's report of the same series.
  public let previous: Report?
  /// The formats that are in force or were, the one in force first.
  let forms: [Form]
  /// The values of cells, of numbers in the prose and of the previous report's cells.
  public let valuation: Valuation
  /// Every equation of the report's tables with its outcome.
  public let evaluations: [Evaluation]
  /// The equations of the report's tables with the previous report of which all is known; none where that is not at hand.
  public let evaluationsAcrossYears: [Evaluation]
  /// What became of each number of the prose, in the order of ``Report/figures``.
  public let comparisons: [Comparison]
  /// The paragraphs whose numbers are likelier of another scope than all wrong.
  let otherScopes: OtherScopes
  /// What section 5 says in the reports of other organs.
  let others: ProblemTexts

  /// Evaluates the report's equations.
  public init(
    report: Report, previous: Report? = nil, others: ProblemTexts = ProblemTexts(), forms: [Form] = Form.all
  ) {
    self.report = report
    self.forms = forms
    self.previous = previous
    self.others = others
    let valuation = Valuation(of: report, previous: previous)
    self.valuation = valuation
    evaluations = report.equations.map { valuation.evaluate($0) }
    evaluationsAcrossYears = report.equationsAcrossYears.map { valuation.evaluate($0) }
      .filter { $0.outcome != .unassessed }
    comparisons = report.figures.indices.map { valuation.comparison(ofFigure: $0) }
    otherScopes = OtherScopes(report.figures, comparisons, tables: evaluations)
  }
}

/// A rule that reports are checked by. Its documentation and its examples belong to it: they are what `explain` prints
/// and what the tests run.
public protocol Rule: Sendable {
  /// The code: a letter for the family and three digits.
  var code: String { get }
  /// A short name in English.
  var slug: String { get }
  /// The gravity of its findings.
  var severity: Severity { get }
  /// On what it rests.
  var basis: Basis { get }
  /// What it asks, in one sentence.
  var summary: Bilingual { get }
  /// Why, what it leaves alone, and what to do about a finding.
  var rationale: Bilingual { get }
  /// The article or document that it comes from.
  var source: Bilingual { get }
  /// Reports on which it must and must not fire.
  var examples: [RuleExample] { get }
  /// The findings in a report.
  func findings(in context: CheckContext) -> [Finding]
}

/// A change to the report of ``ExampleReport`` and whether the rule must then fire.
public struct RuleExample: Sendable {
  /// What is changed.
  public enum Change: Sendable {
    /// The values of a table row, separated by spaces; `_` is a blank cell.
    case row(TableKey, RowKey, String)
    /// The row is left out.
    case noRow(TableKey, RowKey)
    /// The prose of a section.
    case prose(SectionKey, String)
    /// The section, with its table, is left out.
    case noSection(SectionKey)
    /// The section's table is left out.
    case noTable(TableKey)
    /// The title.
    case title(String)
    /// The paragraph before the first section.
    case preamble(String)
    /// A line of metadata above the title.
    case metadata(String)
    /// The heading of a section.
    case heading(SectionKey, String)
    /// The national format of the tables.
    case form(String)
    /// The whole text.
    case text(String)
  }

  /// Whether the rule must fire.
  public let fires: Bool
  /// What the example shows.
  public let what: Bilingual
  /// The changes.
  public let changes: [Change]
  /// The changes to the example's report of the year before; `nil` where that report is not at hand.
  public let previous: [Change]?
  /// The changes that make the example's report another organ's; `nil` where no such report is at hand.
  public let other: [Change]?
  /// What each of the findings must name, in reading order; none where the rule must be silent.
  public private(set) var accusations: [Accusation] = []

  /// An example on which the rule must fire; what it must accuse is said by ``accusing(_:words:subject:expected:found:)``.
  public static func fires(
    _ zh: String, _ en: String, previous: [Change]? = nil, other: [Change]? = nil, _ changes: Change...
  ) -> RuleExample {
    RuleExample(fires: true, what: Bilingual(zh: zh, en: en), changes: changes, previous: previous, other: other)
  }

  /// The example with a finding, after those before it, that must name this.
  public func accusing(
    _ cell: CellID? = nil, words: String? = nil, subject: String? = nil, expected: Number? = nil, found: Number? = nil
  ) -> RuleExample {
    var example = self
    example.accusations.append(Accusation(cell, words: words, subject: subject, expected: expected, found: found))
    return example
  }

  /// An example on which the rule must be silent.
  public static func silent(
    _ zh: String, _ en: String, previous: [Change]? = nil, other: [Change]? = nil, _ changes: Change...
  ) -> RuleExample {
    RuleExample(fires: false, what: Bilingual(zh: zh, en: en), changes: changes, previous: previous, other: other)
  }
}
