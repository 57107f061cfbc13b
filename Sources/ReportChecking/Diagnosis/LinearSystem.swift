import AnnualReport

/// Equations over cells as integers: a column for every cell, a row for every equation.
///
/// The residual of an equation is its left side less its right side; corrections mend it when coefficients times
/// amounts sum to the negated residual. Cells of unknown value are eliminated, together with the equations that give
/// their value: what is left of the other equations still is a relation between the known cells.
struct LinearSystem {
  /// What is to be added to the cell of a column.
  struct Correction: Hashable {
    let column: Int
    let amount: Int
  }

  /// The equations, in the order of the form.
  let equations: [Equation]
  /// Their coefficients and residuals; those of an equation that was spent on an unknown cell are 0.
  private(set) var matrix: IntegerMatrix
  /// The cells, by column.
  let cells: [CellID]
  /// Their values; a blank counts as 0, and `nil` is unknown.
  let values: [Int?]
  /// Whether they are blank.
  let isBlank: [Bool]
  /// For each row of a table whose parts sum to a total, in the order of the form: its columns, the total last.
  let tableRows: [[Int]]

  /// The system of the evaluated equations.
  init(_ evaluations: [Evaluation]) {
    var columns = ColumnNumbers(capacity: evaluations.count * 8)
    let terms = evaluations.map { columns.terms(of: $0) }
    equations = evaluations.map(\.equation)
    cells = columns.cells
    values = columns.values
    isBlank = columns.isBlank
    tableRows = terms.map(\.cells).filter { terms in
      guard let row = terms.first.map({ columns.cells[$0.column].row }), terms.last?.coefficient == -1 else {
        return false
      }
      return terms.dropLast().allSatisfy { $0.coefficient == 1 }
        && terms.allSatisfy { columns.cells[$0.column].row == row }
    }.map { $0.map(\.column) }
    matrix = IntegerMatrix(rowCount: terms.count, columnCount: cells.count)
    for (row, terms) in terms.enumerated() {
      matrix.residuals[row] = terms.constant
      for term in terms.cells {
        matrix[row, term.column] += term.coefficient
        matrix.residuals[row] += term.coefficient * (values[term.column] ?? 0)
      }
    }
    eliminateUnknownCells(evaluations)
  }

  private mutating func eliminateUnknownCells(_ evaluations: [Evaluation]) {
    for column in cells.indices where values[column] == nil {
      let holders = equations.indices.filter { matrix[$0, column] != 0 }
      // The equation that gives a cell is unassessed by itself, so no assessed one is ever spent.
      guard let pivot = holders.first(where: { evaluations[$0].outcome == .unassessed }) else { continue }
      for row in holders where row != pivot { _ = matrix.eliminate(column, from: row, with: pivot) }
      matrix.clear(row: pivot)
    }
  }

  /// The groups of equations that hang together by common cells, of those in which one is violated.
  var violatedComponents: [[Int]] {
    var sets = DisjointSets(count: equations.count)
    var holders: [Int?] = Array(repeating: nil, count: cells.count)
    for row in equations.indices {
      for column in cells.indices where matrix[row, column] != 0 {
        if let holder = holders[column] { sets.join(holder, row) } else { holders[column] = row }
      }
    }
    return Dictionary(grouping: equations.indices) { sets.representative(of: $0) }.values
      .filter { $0.contains { matrix.residuals[$0] != 0 } }
      .sorted { $0[0] < $1[0] }
  }

  /// The equations of the group that are violated.
  func violated(in group: [Int]) -> [Int] { group.filter { matrix.residuals[$0] != 0 } }

  /// In how many equations the cell that has most of them takes part.
  var mostEquationsOfACell: Int {
    cells.indices.map { column in equations.indices.count { matrix[$0, column] != 0 } }.max() ?? 0
  }

  /// Whether no cell becomes negative by the corrections.
  func isPossible(_ corrections: [Correction]) -> Bool {
    corrections.allSatisfy { (values[$0.column] ?? 0) + $0.amount >= 0 }
  }

  /// Whether the corrections mend every equation of the group, and are possible.
  func mends(_ corrections: [Correction], _ group: [Int]) -> Bool {
    isPossible(corrections)
      && group.allSatisfy { row in
        corrections.reduce(matrix.residuals[row]) { $0 &+ (matrix[row, $1.column] &* $1.amount) } == 0
      }
  }

  /// Whether the corrections change the residual of any of these equations.
  func changes(_ equations: some Sequence<Int>, by corrections: [Correction]) -> Bool {
    equations.contains { row in corrections.reduce(0) { $0 &+ (matrix[row, $1.column] &* $1.amount) } != 0 }
  }

  /// The system with the corrections made, as far as the residuals go.
  func corrected(by corrections: [Correction]) -> LinearSystem {
    var system = self
    for row in equations.indices {
      for correction in corrections {
        system.matrix.residuals[row] &+= matrix[row, correction.column] &* correction.amount
      }
    }
    return system
  }
}
