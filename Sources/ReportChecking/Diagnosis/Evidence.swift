import AnnualReport

/// What the rest of a report says about its cells: findings that a change may mend, and statements that it may break.
struct Evidence {
  /// What speaks for a hypothesis and what against it.
  struct Testimony {
    /// The numbers of the findings that it mends.
    let mended: Set<Int>
    /// The statements that hold, and would not after it.
    let contradicted: [Equation]
  }

  private let system: LinearSystem
  private let statements: [Evaluation]
  private let findings: [(id: Int, evaluation: Evaluation)]
  /// The findings that a cell is negative, which is mended by any correction: none leaves it so.
  private let negatives: [(id: Int, cell: CellID)]

  /// Weighs hypotheses about the system by statements, by findings of equations that are not its own, and by those that
  /// a cell is negative.
  init(_ system: LinearSystem, statements: [Evaluation], findings: [Finding]) {
    self.system = system
    negatives = findings.compactMap { finding in
      guard finding.equation == nil, let found = finding.found, found < 0, finding.cells.count == 1 else { return nil }
      return (finding.id, finding.cells[0])
    }
    self.findings = findings.compactMap { finding in
      finding.severity == .unassessed ? nil : finding.evaluation.map { (finding.id, $0) }
    }
    self.statements = statements.filter { $0.outcome == .holds }
  }

  /// What is said about the hypothesis.
  func testimony(on hypothesis: Hypothesis) -> Testimony {
    let changes = Dictionary(
      hypothesis.corrections.map { (system.cells[$0.column], $0.amount) }, uniquingKeysWith: +)
    return Testimony(
      mended: Set(findings.filter { $0.evaluation.holds(after: changes) == true }.map(\.id))
        .union(negatives.filter { changes[$0.cell] != nil }.map(\.id)),
      contradicted: statements.filter { $0.holds(after: changes) == false }.map(\.equation))
  }
}

extension Evaluation {
  /// Whether the equation holds when so much is added to the cells; `nil` where a value is not known.
  fileprivate func holds(after changes: [CellID: Int]) -> Bool? {
    guard let leftSum, let rightSum else { return nil }
    func change(_ terms: [Term]) -> Int {
      terms.reduce(0) { sum, term in
        guard case .cell(let cell) = term.quantity, let amount = changes[cell] else { return sum }
        return sum + term.coefficient * amount
      }
    }
    return leftSum + change(equation.left) == rightSum + change(equation.right)
  }
}
