import AnnualReport

/// The cells of equations, numbered as they are met.
///
/// To look up some 500 cells by their keys takes longer than to find the wrong one, so it is done once for each.
struct ColumnNumbers {
  /// The cells that have a number, by it.
  private(set) var cells: [CellID] = []
  /// Their values; `nil` for a cell that is unknown, or follows from others.
  private(set) var values: [Int?] = []
  /// Whether they are blanks that count as 0.
  private(set) var isBlank: [Bool] = []
  private var numbers: [CellID: Int]

  /// No cell yet, and room for so many.
  init(capacity: Int) { numbers = Dictionary(minimumCapacity: capacity) }

  /// An equation's terms as of one sum that should be 0: those that are cells, and the sum of the others.
  mutating func terms(of evaluation: Evaluation) -> (cells: [(column: Int, coefficient: Int)], constant: Int) {
    var cells: [(column: Int, coefficient: Int)] = []
    var constant = 0
    for (sign, terms, values) in [
      (1, evaluation.equation.left, evaluation.left), (-1, evaluation.equation.right, evaluation.right),
    ] {
      for index in terms.indices {
        let coefficient = sign * terms[index].coefficient
        if case .cell(let cell) = terms[index].quantity {
          cells.append((number(of: cell, values[index]), coefficient))
        } else {
          constant += coefficient * (values[index].integer ?? 0)
        }
      }
    }
    return (cells, constant)
  }

  private mutating func number(of cell: CellID, _ value: Value) -> Int {
    if let number = numbers[cell] { return number }
    numbers[cell] = cells.count
    cells.append(cell)
    switch value {
    case .stated(let value): values.append(value)
    case .blankAsZero: values.append(0)
    case .derived, .unknown: values.append(nil)
    }
    isBlank.append(value == .blankAsZero)
    return cells.count - 1
  }
}
