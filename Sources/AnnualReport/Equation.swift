/// A number that takes part in equations: a cell, a figure stated in prose, or a cell of the previous year's report.
public enum Quantity: Hashable, Sendable {
  /// A cell of this report's tables.
  case cell(CellID)
  /// A figure in this report's prose, by its index in ``Report/figures``.
  case figure(Int)
  /// A cell of the previous report of the same organ.
  case previous(CellID)
  /// A known number.
  case constant(Int)
}

/// A quantity with its integer factor.
public struct Term: Hashable, Sendable {
  /// The factor, not 0.
  public let coefficient: Int
  /// The number.
  public let quantity: Quantity

  /// Makes a term.
  public init(_ quantity: Quantity, times coefficient: Int = 1) {
    self.coefficient = coefficient
    self.quantity = quantity
  }

  /// The same of the report of the year before, where it is a cell.
  public var inYearBefore: Term {
    if case .cell(let cell) = quantity { Term(.previous(cell), times: coefficient) } else { self }
  }

  /// Whether it is a number of the report of the year before.
  public var isOfPreviousYear: Bool { if case .previous = quantity { true } else { false } }
}

/// The statement that two sums are equal: Σ left = Σ right.
public struct Equation: Hashable, Sendable {
  /// The rule that the equation belongs to.
  public let code: String
  /// The terms on the left.
  public let left: [Term]
  /// The terms on the right.
  public let right: [Term]

  /// Makes an equation.
  public init(code: String, left: [Term], right: [Term]) {
    self.code = code
    self.left = left
    self.right = right
  }

  /// The quantities of both sides, in order.
  public var quantities: [Quantity] { (left + right).map(\.quantity) }

  /// Whether it takes in a number of the report of the year before.
  public var isAcrossYears: Bool { (left + right).contains(where: \.isOfPreviousYear) }
}

extension Relation {
  /// The relation written out as equations over the cells of a table that has the rows and columns.
  func equations(_ table: TableKey, _ rows: [RowForm], _ columns: [ColumnForm]) -> [Equation] {
    switch self {
    case .acrossRow(let code, let parts, let whole):
      rows.filter { $0.columns.contains(whole) }.map { row in
        Equation(
          code: code, left: parts.map { Term(.cell(CellID(table, row.key, $0))) },
          right: [Term(.cell(CellID(table, row.key, whole)))])
      }
    case .downColumn(let code, let left, let right):
      columns.map { column in
        func terms(_ keys: [RowKey]) -> [Term] {
          rows.filter { keys.contains($0.key) }.map { Term(.cell(CellID(table, $0.key, column.key))) }
        }
        return Equation(code: code, left: terms(left), right: terms(right))
      }
    case .fromYearBefore(let code, let row, let before):
      columns.map { column in
        Equation(
          code: code, left: [Term(.previous(CellID(table, before, column.key)))],
          right: [Term(.cell(CellID(table, row, column.key)))])
      }
    case .stock(let code, let stocked, let stock, let added, let taken):
      rows.filter { stocked.contains($0.key) }.map { row in
        Equation(
          code: code,
          left: [
            Term(.previous(CellID(table, row.key, stock))), Term(.cell(CellID(table, row.key, added))),
            Term(.cell(CellID(table, row.key, taken)), times: -1),
          ], right: [Term(.cell(CellID(table, row.key, stock)))])
      }
    }
  }
}
