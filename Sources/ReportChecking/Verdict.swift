/// The outcome of checking a report.
public struct Verdict: Sendable {
  /// The findings in reading order, numbered from 1.
  public let findings: [Finding]
  /// Their probable causes.
  public let diagnoses: [Diagnosis]
  /// Every equation of the report, and with the previous report where that is at hand, with its values.
  public let evaluations: [Evaluation]
  /// What became of each number of the prose, in the order of ``Report/figures``.
  public let comparisons: [Comparison]
  /// The rules that were applied.
  public let rules: [any Rule]

  /// Makes a verdict.
  public init(
    findings: [Finding], diagnoses: [Diagnosis], evaluations: [Evaluation], comparisons: [Comparison] = [],
    rules: [any Rule] = Checker.allRules
  ) {
    self.findings = findings
    self.diagnoses = diagnoses
    self.evaluations = evaluations
    self.comparisons = comparisons
    self.rules = rules
  }

  /// What became of the number of the prose with this index; `nil` where the report was not checked with its numbers.
  public func comparison(ofFigure index: Int) -> Comparison? {
    comparisons.indices.contains(index) ? comparisons[index] : nil
  }

  /// The causes that may account for the finding.
  public func diagnoses(of finding: Finding) -> [Diagnosis] { diagnoses.filter { $0.findings.contains(finding.id) } }

  /// The statements of the finding, in front the one to look at first.
  ///
  /// Where the rule names a cell and the only explanation changes another one, that is the one to look at.
  public func statementsToLookAt(of finding: Finding) -> [Statement] {
    let suspects = Set(
      diagnoses(of: finding).filter { $0.certainty == .unique }
        .flatMap(\.explanations).flatMap(\.changes).map(\.cell))
    var statements = finding.statements
    guard case .cell(let named, _, _)? = statements.first, !suspects.contains(named),
      let suspect = statements.firstIndex(where: {
        if case .cell(let cell, _, _) = $0 { suspects.contains(cell) } else { false }
      })
    else { return statements }
    statements.insert(statements.remove(at: suspect), at: 0)
    return statements
  }

  /// How many findings have the severity and were not accepted.
  public func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity && $0.acceptance == nil }
  }

  /// How many findings were accepted.
  public var acceptedCount: Int { findings.count { $0.acceptance != nil } }

  /// The verdict without the findings that were accepted.
  public var open: Verdict { filter { $0.acceptance == nil } }

  /// The verdict with some of the findings only, which keep their numbers, and with the causes of those.
  public func filter(_ isIncluded: (Finding) -> Bool) -> Verdict {
    let findings = findings.filter(isIncluded)
    let numbers = Set(findings.map(\.id))
    let diagnoses = diagnoses.filter { !numbers.isDisjoint(with: $0.findings) }
    return Verdict(
      findings: findings, diagnoses: diagnoses, evaluations: evaluations, comparisons: comparisons, rules: rules)
  }
}
