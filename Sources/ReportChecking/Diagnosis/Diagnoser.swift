import AnnualReport

/// Looks for the cells that are probably wrong, from the equations of a report and the findings about them.
public struct Diagnoser: Sendable {
  /// How many explanations are listed where more are equally small.
  static let mostExplanations = 3
  /// How many are listed where each is a single cell, as in the table disputes, whose sums locate no error.
  static let mostCells = 5

  private let evaluations: [Evaluation]
  private let statements: [Evaluation]

  /// A diagnoser for a report.
  ///
  /// Its cells are sought by the evaluated equations, in which whatever is not a cell counts as right. The statements
  /// say what cells should be as other parts of the report have it, such as its prose. They are no reason to look for a
  /// cell, but of equally small explanations the one that agrees with them is the likeliest.
  public init(evaluations: [Evaluation], statements: [Evaluation] = []) {
    self.evaluations = evaluations.filter { evaluation in
      zip(evaluation.equation.quantities, evaluation.left + evaluation.right).allSatisfy { quantity, value in
        if case .cell = quantity { true } else { value.integer != nil }
      }
    }
    self.statements = statements
  }

  /// The probable causes of the findings that are about equations, in the order of the findings.
  ///
  /// A finding that is about another statement, in an equation of cells with numbers of the prose or of the year before,
  /// belongs to a cause when every explanation of it mends that finding as well; by itself it has none. So does a finding that a cell is negative.
  public func diagnoses(of findings: [Finding]) -> [Diagnosis] {
    guard evaluations.contains(where: { $0.outcome == .violated }) else { return [] }
    let system = LinearSystem(evaluations)
    let evidence = Evidence(
      system, statements: statements,
      findings: findings.filter { finding in finding.equation.map { !system.equations.contains($0) } ?? true })
    return system.violatedComponents
      .flatMap { Cause.causes(in: system, group: $0) }
      .compactMap { diagnosis(of: $0, in: system, findings, evidence) }
      .sorted { ($0.findings.first ?? 0) < ($1.findings.first ?? 0) }
  }

  private func diagnosis(
    of cause: Cause, in system: LinearSystem, _ findings: [Finding], _ evidence: Evidence
  ) -> Diagnosis? {
    let broken = cause.equations.map { system.equations[$0] }
    let own = findings.filter { finding in finding.equation.map(broken.contains) ?? false }.map(\.id)
    guard !own.isEmpty else { return nil }
    var weighed = cause.hypotheses.map { (hypothesis: $0, testimony: evidence.testimony(on: $0)) }
    // What mends more findings by as few changes leaves the fewest mistakes altogether.
    let mostMended = weighed.map(\.testimony.mended.count).max() ?? 0
    weighed = weighed.filter { $0.testimony.mended.count == mostMended }
    weighed.sort { a, b in
      a.testimony.contradicted.count == b.testimony.contradicted.count
        ? a.hypothesis.isLikelier(than: b.hypothesis)
        : a.testimony.contradicted.count < b.testimony.contradicted.count
    }
    let isSingleCell = weighed.allSatisfy { $0.hypothesis.corrections.count == 1 }
    let listed = weighed.prefix(isSingleCell ? Self.mostCells : Self.mostExplanations)
    let mended = listed.dropFirst().reduce(listed.first?.testimony.mended ?? []) {
      $0.intersection($1.testimony.mended)
    }
    // What the prose singles out is the likeliest, but the prose may be wrong itself.
    let isUnique =
      cause.hypotheses.count == 1 && !cause.isExhausted && isLocatable(cause.hypotheses[0], in: system)
    return Diagnosis(
      findings: (own + mended).sorted(), certainty: listed.isEmpty ? .notLocated : isUnique ? .unique : .oneOf,
      rivals: isUnique ? cause.rivals : nil,
      explanations: listed.map { explanation(of: $0.hypothesis, $0.testimony, in: system) },
      candidates: weighed.count, isSearchExhausted: cause.isExhausted)
  }

  /// Whether the sums can tell the cells from others: a cell in only one sum is no likelier wrong than its neighbours.
  private func isLocatable(_ hypothesis: Hypothesis, in system: LinearSystem) -> Bool {
    hypothesis.corrections.allSatisfy { correction in
      let cell = system.cells[correction.column]
      return system.equations.count { $0.cells.contains(cell) } > 1
    }
  }

  private func explanation(
    of hypothesis: Hypothesis, _ testimony: Evidence.Testimony, in system: LinearSystem
  ) -> Explanation {
    Explanation(
      changes: hypothesis.corrections.map { system.change($0) }, slip: hypothesis.slip,
      contradicted: testimony.contradicted)
  }
}

extension LinearSystem {
  /// The correction as a change of its cell.
  func change(_ correction: Correction) -> CellChange {
    let value = values[correction.column] ?? 0
    return CellChange(
      cell: cells[correction.column], from: isBlank[correction.column] ? nil : value, to: value + correction.amount)
  }
}
