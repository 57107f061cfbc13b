import AnnualReport

/// The outcome of checking a report.
public struct Verdict: Sendable {
  /// The findings in reading order, numbered from 1.
  public let findings: [Finding]
  /// Their probable causes.
  public let diagnoses: [Diagnosis]
  /// Every equation of the report with its values.
  public let evaluations: [Evaluation]
  /// The rules that were applied.
  public let rules: [any Rule]

  /// Makes a verdict.
  public init(
    findings: [Finding], diagnoses: [Diagnosis], evaluations: [Evaluation], rules: [any Rule] = Checker.allRules
  ) {
    self.findings = findings
    self.diagnoses = diagnoses
    self.evaluations = evaluations
    self.rules = rules
  }

  /// The causes that may account for the finding.
  public func diagnoses(of finding: Finding) -> [Diagnosis] { diagnoses.filter { $0.findings.contains(finding.id) } }

  /// How many findings have the severity.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}

/// Checks reports by a set of rules.
public struct Checker: Sendable {
  /// The rules, in the order of their codes.
  public let rules: [any Rule]

  /// A checker with the given rules; all of them by default.
  public init(rules: [any Rule] = Checker.allRules) { self.rules = rules }

  /// Checks the report, with the previous report of its series where that is at hand.
  public func check(_ report: Report, previous: Report? = nil) -> Verdict {
    let context = CheckContext(report: report, previous: previous)
    var findings = rules.flatMap { $0.findings(in: context) }
    let order = ReadingOrder(of: report)
    findings = findings.enumerated()
      .map { (finding: $1, key: (order.position(of: $1), $0)) }
      .sorted { $0.key < $1.key }.map(\.finding)
    for index in findings.indices { findings[index].id = index + 1 }
    let diagnoser = Diagnoser(evaluations: context.evaluations, statements: context.proseEvidence)
    let diagnoses = diagnoser.diagnoses(of: findings)
    return Verdict(findings: findings, diagnoses: diagnoses, evaluations: context.evaluations, rules: rules)
  }
}
