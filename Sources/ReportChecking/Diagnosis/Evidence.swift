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

  private let columns: [CellID: Int]
  private let system: LinearSystem
  private let statements: [Equation]
  private let findings: [(id: Int, equation: Equation)]
  /// The findings that a cell is negative, which is mended by any correction: none leaves it so.
  private let negatives: [(id: Int, cell: CellID)]

  /// Weighs hypotheses about the system by statements, by findings of equations that are not its own, and by those that
  /// a cell is negative.
  init(_ system: LinearSystem, statements: [Equation], findings: [Finding]) {
    self.system = system
    negatives = findings.compactMap { finding in
      guard finding.equation == nil, let found = finding.found, found < 0, finding.cells.count == 1 else { return nil }
      return (finding.id, finding.cells[0])
    }
    self.findings = findings.compactMap { finding in finding.equation.map { (finding.id, $0) } }
    let isNeeded = !(statements.isEmpty && self.findings.isEmpty)
    columns = isNeeded ? Dictionary(uniqueKeysWithValues: zip(system.cells, system.cells.indices)) : [:]
    self.statements = statements
  }

  /// What is said about the hypothesis.
  func testimony(on hypothesis: Hypothesis) -> Testimony {
    let corrected = negatives.isEmpty ? [] : Set(hypothesis.corrections.map { system.cells[$0.column] })
    return Testimony(
      mended: Set(findings.filter { holds($0.equation, after: hypothesis.corrections) == true }.map(\.id))
        .union(negatives.filter { corrected.contains($0.cell) }.map(\.id)),
      contradicted: statements.filter {
        holds($0, after: []) == true && holds($0, after: hypothesis.corrections) == false
      })
  }

  /// Whether the equation holds when the corrections are made; `nil` where a quantity is not known.
  private func holds(_ equation: Equation, after corrections: [LinearSystem.Correction]) -> Bool? {
    func sum(_ terms: [Term]) -> Int? {
      var sum = 0
      for term in terms {
        guard let value = value(of: term.quantity, after: corrections) else { return nil }
        sum += term.coefficient * value
      }
      return sum
    }
    guard let left = sum(equation.left), let right = sum(equation.right) else { return nil }
    return left == right
  }

  private func value(of quantity: Quantity, after corrections: [LinearSystem.Correction]) -> Int? {
    switch quantity {
    case .constant(let value): return value
    case .cell(let cell):
      guard let column = columns[cell], let value = system.values[column] else { return nil }
      return value + (corrections.first { $0.column == column }?.amount ?? 0)
    case .figure, .previous: return nil
    }
  }
}
