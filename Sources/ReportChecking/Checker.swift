import AnnualReport

/// Checks reports by a set of rules.
public struct Checker: Sendable {
  /// The rules, in the order in which they are applied; findings at one place keep it.
  public let rules: [any Rule]
  /// Severities by the codes of rules, in place of the rules' own.
  public let severities: [String: Severity]
  /// The findings that were accepted.
  public let accepted: [FindingIdentity: Acceptance]
  /// The formats that are in force or were, the one in force first.
  public let forms: [Form]

  /// A checker with the given rules; all of them by default.
  public init(
    rules: [any Rule] = Checker.allRules, severities: [String: Severity] = [:],
    accepted: [FindingIdentity: Acceptance] = [:], forms: [Form] = Form.all
  ) {
    self.rules = rules
    self.severities = severities
    self.accepted = accepted
    self.forms = forms
  }

  /// Checks the report, with the previous report of its series and those of other organs where these are at hand.
  public func check(_ report: Report, previous: Report? = nil, others: ProblemTexts = ProblemTexts()) -> Verdict {
    let context = CheckContext(report: report, previous: previous, others: others, forms: forms)
    // A rule goes through all of the report, so the clock is looked at before each.
    var findings = rules.flatMap { WorkBudget.step(Self.stepsOfRule) ? $0.findings(in: context) : [] }
    if findings.count > 1 {
      let order = ReadingOrder(of: report)
      findings = findings.enumerated()
        .map { (finding: $1, key: (order.position(of: $1), $0)) }
        .sorted { $0.key < $1.key }.map(\.finding)
    }
    for index in findings.indices {
      findings[index].id = index + 1
      // What could not be judged is no matter of gravity.
      if findings[index].severity != .unassessed, let severity = severities[findings[index].code] {
        findings[index].severity = severity
      }
      if !accepted.isEmpty { findings[index].acceptance = accepted[findings[index].identity(in: report)] }
    }
    let diagnoser = Diagnoser(evaluations: context.evaluations, statements: context.proseEvidence)
    let diagnoses = diagnoser.diagnoses(of: findings)
    return Verdict(
      findings: findings, diagnoses: diagnoses, evaluations: context.evaluations + context.evaluationsAcrossYears,
      comparisons: context.comparisons, rules: rules)
  }

  private static let stepsOfRule = 4096
}
