import AnnualReport

/// The value of a quantity in an equation.
public enum Value: Hashable, Sendable {
  /// The number that stands there.
  case stated(Int)
  /// A blank part beside filled ones, which counts as 0.
  case blankAsZero
  /// A blank or unknown cell whose value follows from another equation.
  case derived(Int)
  /// Nothing that could be calculated with.
  case unknown

  /// The number to calculate with.
  public var integer: Int? {
    switch self {
    case .stated(let value), .derived(let value): value
    case .blankAsZero: 0
    case .unknown: nil
    }
  }
}

/// How an equation stands.
public enum Outcome: Hashable, Sendable {
  /// Both sides are equal.
  case holds
  /// The sides differ.
  case violated
  /// A quantity is unknown, or one was derived from this very equation.
  case unassessed
}

/// An equation with the values of its terms.
public struct Evaluation: Hashable, Sendable {
  /// The equation.
  public let equation: Equation
  /// The values of the terms on the left, in order.
  public let left: [Value]
  /// The values of the terms on the right, in order.
  public let right: [Value]
  /// Whether it holds.
  public let outcome: Outcome

  /// The sum of the left side, where all of it is known.
  public var leftSum: Int? { Self.sum(equation.left, left) }
  /// The sum of the right side, where all of it is known.
  public var rightSum: Int? { Self.sum(equation.right, right) }

  private static func sum(_ terms: [Term], _ values: [Value]) -> Int? {
    var sum = 0
    for (term, value) in zip(terms, values) {
      guard let integer = value.integer else { return nil }
      sum += term.coefficient * integer
    }
    return sum
  }
}

/// The values of a report's cells for calculating: what is stated, what a blank means beside others, and what follows.
///
/// A blank part beside filled parts counts as 0. A blank total, and an unreadable or unplaced cell, is unknown, unless an
/// equation of which everything else is known gives it; that equation then says nothing more.
public struct Valuation: Sendable {
  private var values: [CellID: Value] = [:]
  private var definedBy: [CellID: Equation] = [:]

  /// Values the cells of all tables.
  public init(of report: Report) {
    for key in TableKey.allCases {
      guard let table = report.tables[key] else { continue }
      value(table)
    }
  }

  private mutating func value(_ table: Table) {
    let equations = table.form.equations
    let totals = Set(
      equations.filter { $0.right.count == 1 }.flatMap(\.right).compactMap { term -> CellID? in
        if case .cell(let cell) = term.quantity { cell } else { nil }
      })
    let onlyTotals = Set(table.form.rows.filter { table.fillsOnlyTotal($0) }.map(\.key))
    for cell in table.form.cells {
      switch table.cells[cell]?.content {
      case .number(let number): values[cell] = number.integer.map(Value.stated) ?? .unknown
      case .blank, .notApplicable:
        values[cell] = totals.contains(cell) || onlyTotals.contains(cell.row) ? .unknown : .blankAsZero
      case .text, nil: values[cell] = .unknown
      }
    }
    derive(equations)
  }

  private mutating func derive(_ equations: [Equation]) {
    var changed = true
    while changed {
      changed = false
      for equation in equations {
        let signed = equation.left.map { ($0, 1) } + equation.right.map { ($0, -1) }
        var unknown: (cell: CellID, factor: Int)?
        var sum = 0
        var unknowns = 0
        for (term, sign) in signed {
          if let value = self[term.quantity].integer {
            sum += sign * term.coefficient * value
          } else if case .cell(let cell) = term.quantity {
            unknown = (cell, sign * term.coefficient)
            unknowns += 1
          } else {
            unknowns += 2
          }
        }
        guard unknowns == 1, let unknown, sum % unknown.factor == 0 else { continue }
        values[unknown.cell] = .derived(-sum / unknown.factor)
        definedBy[unknown.cell] = equation
        changed = true
      }
    }
  }

  /// The value of the quantity.
  public subscript(quantity: Quantity) -> Value {
    switch quantity {
    case .cell(let cell): values[cell] ?? .unknown
    case .constant(let value): .stated(value)
    case .figure, .previous: .unknown
    }
  }

  /// Puts the values into the equation.
  public func evaluate(_ equation: Equation) -> Evaluation {
    let left = equation.left.map { self[$0.quantity] }
    let right = equation.right.map { self[$0.quantity] }
    let unjudged = Evaluation(equation: equation, left: left, right: right, outcome: .unassessed)
    let definesItsOwn = equation.quantities.contains { quantity in
      if case .cell(let cell) = quantity { definedBy[cell] == equation } else { false }
    }
    guard !definesItsOwn, let leftSum = unjudged.leftSum, let rightSum = unjudged.rightSum else { return unjudged }
    return Evaluation(
      equation: equation, left: left, right: right, outcome: leftSum == rightSum ? .holds : .violated)
  }

  /// Compares a number of the prose with each of the sums that it may state, in their order.
  public func evaluations(of readings: [[Term]], stating value: Int, code: String = "") -> [Evaluation] {
    readings.map { evaluate(Equation(code: code, left: $0, right: [Term(.constant(value))])) }
  }
}

extension Table {
  /// Whether the row has a total above 0 and nothing in any other cell.
  func fillsOnlyTotal(_ row: RowForm) -> Bool {
    guard row.columns.contains(.total), let total = self[row.key, .total]?.number, total != 0 else { return false }
    return row.columns.allSatisfy { column in
      guard column != .total else { return true }
      return switch self[row.key, column]?.content {
      case .blank, .notApplicable: true
      default: false
      }
    }
  }
}
