import AnnualReport

/// The values of all quantities for calculating: what is stated, what a blank means beside others, and what follows.
///
/// A blank part beside filled parts counts as 0. A blank total, and an unreadable or unplaced cell, is unknown, unless an
/// equation of which everything else is known gives it; that equation then says nothing more. A number of the prose has a
/// value where it is an exact count or sum of money, a cell of the previous report where a number stands in it.
public struct Valuation: Sendable {
  private var values: [CellID: Value] = [:]
  private var definedBy: [CellID: Equation] = [:]
  private let figures: [ProseFigure]
  private let previous: Report?

  /// Values the cells of all tables and the numbers of the prose; the cells of the previous report are unknown without it.
  public init(of report: Report, previous: Report? = nil) {
    figures = report.figures
    self.previous = previous
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
      case .number(let number): values[cell] = Self.integer(number, in: cell.column).map(Value.stated) ?? .unknown
      case .blank, .notApplicable:
        values[cell] = totals.contains(cell) || onlyTotals.contains(cell.row) ? .unknown : .blankAsZero
      case .text, nil: values[cell] = .unknown
      }
    }
    derive(equations)
  }

  /// What the number counts, of sums of money in 元: the form gives them in 万元.
  private static func integer(_ number: Number, in column: ColumnKey) -> Int? {
    guard column == .amount else { return number.integer }
    let factors = [10_000, 1000, 100, 10, 1]
    guard factors.indices.contains(number.scale) else { return nil }
    let (product, overflow) = number.mantissa.multipliedReportingOverflow(by: factors[number.scale])
    return overflow ? nil : product
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
    case .previous(let cell): previous?[cell]?.number?.integer.map(Value.stated) ?? .unknown
    case .figure(let index): figures.indices.contains(index) ? value(of: figures[index]) : .unknown
    }
  }

  private func value(of figure: ProseFigure) -> Value {
    guard figure.unit != .percent, !figure.isApproximate else { return .unknown }
    return figure.value.integer.map(Value.stated) ?? .unknown
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

  /// The sum of the terms; `nil` where one is unknown.
  public func sum(of terms: [Term]) -> Int? {
    Evaluation.sum(terms, terms.map { self[$0.quantity] })
  }

  /// Compares the number of the prose with this index with each sum that it may state.
  public func comparison(ofFigure index: Int) -> Comparison {
    let figure = figures[index]
    return comparison(of: figure.readings, stating: .figure(index), code: figure.subject?.code ?? "", figure.reason)
  }

  /// Compares the sums, the likeliest first, with the quantity that states one of them.
  func comparison(
    of readings: [[Term]], stating quantity: Quantity, code: String, _ reason: ProseFigure.Reason? = nil
  ) -> Comparison {
    Comparison(
      evaluations: readings.map { evaluate(Equation(code: code, left: $0, right: [Term(quantity)])) }, reason: reason)
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
