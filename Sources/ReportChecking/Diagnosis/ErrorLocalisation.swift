/// The search for the fewest cells that must be wrong for a group of equations to be violated as it is.
///
/// I. P. Fellegi and D. Holt, A systematic approach to automatic edit and imputation, 1976: every violated equation has
/// a wrong cell, so the search branches on the cells of the narrowest one; a cell taken as wrong is eliminated from
/// the other equations, and those then imply what the remaining cells must satisfy without it.
struct ErrorLocalisation {
  /// How many cells may be tried as wrong before the search is given up.
  static let nodeBudget = 20_000

  /// Whether the search was given up, so that explanations may be missing.
  private(set) var isExhausted = false
  /// How many cells would mend all, at the least, if a count could be negative.
  private var fewestRuledOut: Int?

  private let system: LinearSystem
  private let group: [Int]
  private var matrix: IntegerMatrix
  private var widths: [Int]
  private var isSpent: [Bool]
  private var isExcluded: [Bool]
  private var taken: [(column: Int, pivot: Int)] = []
  private var found: [[LinearSystem.Correction]] = []
  private var nodes = 0

  /// A search among the group of the system's equations.
  init(_ system: LinearSystem, group: [Int]) {
    self.system = system
    self.group = group
    matrix = system.matrix
    widths = system.equations.indices.map(system.matrix.width)
    isSpent = Array(repeating: false, count: matrix.rowCount)
    isExcluded = Array(repeating: false, count: matrix.columnCount)
  }

  /// All ways to mend the group by changing exactly so many cells, 1 or more, all to whole numbers from 0.
  ///
  /// They are complete unless ``isExhausted``. The budget is one for all calls.
  mutating func corrections(count: Int) -> [[LinearSystem.Correction]] {
    found = []
    branch(count)
    return found
  }

  /// Whether all ways to change fewer cells than that have been found, as far as they were sought.
  ///
  /// The ways are built of cells of which none can stand for another. While every value is known, any three cells are
  /// such; otherwise two cells may share all equations that are left, and a way that is ruled out, since one of them
  /// would become negative, may be possible with both, which is one cell more.
  func isComplete(below count: Int) -> Bool {
    guard !isExhausted, let fewestRuledOut, system.values.contains(nil) else { return !isExhausted }
    return fewestRuledOut + 1 >= count
  }

  private mutating func branch(_ count: Int) {
    guard let pivot = narrowestViolated() else { return }
    if count == 1 { return close(pivot) }
    var tried: [Int] = []
    for column in 0..<matrix.columnCount where matrix[pivot, column] != 0 && !isExcluded[column] {
      nodes += 1
      guard nodes <= Self.nodeBudget else {
        isExhausted = true
        break
      }
      take(column, pivot, count)
      // What has this cell among the wrong ones is found now; the next branches need not find it again.
      isExcluded[column] = true
      tried.append(column)
    }
    for column in tried { isExcluded[column] = false }
  }

  private func narrowestViolated() -> Int? {
    group.filter { !isSpent[$0] && matrix.residuals[$0] != 0 }.min { widths[$0] < widths[$1] }
  }

  private mutating func take(_ column: Int, _ pivot: Int, _ count: Int) {
    isSpent[pivot] = true
    var steps: [(step: IntegerMatrix.Step, width: Int)] = []
    for row in group where !isSpent[row] && matrix[row, column] != 0 {
      steps.append((matrix.eliminate(column, from: row, with: pivot), widths[row]))
      widths[row] = matrix.width(ofRow: row)
    }
    taken.append((column, pivot))
    branch(count - 1)
    taken.removeLast()
    for (step, width) in steps.reversed() {
      matrix.undo(step)
      widths[step.row] = width
    }
    isSpent[pivot] = false
  }

  /// Finds the last cells: those that alone mend all that is left.
  private mutating func close(_ pivot: Int) {
    let residual = matrix.residuals[pivot]
    for column in 0..<matrix.columnCount where matrix[pivot, column] != 0 && !isExcluded[column] {
      let coefficient = matrix[pivot, column]
      let mendsAll = group.allSatisfy { row in
        isSpent[row] || matrix[row, column] &* residual == coefficient &* matrix.residuals[row]
      }
      if mendsAll { solve(taken + [(column, pivot)]) }
    }
  }

  /// Works back from the last cell to the first, each by the equation in which it was taken.
  private mutating func solve(_ taken: [(column: Int, pivot: Int)]) {
    var corrections: [LinearSystem.Correction] = []
    for (column, pivot) in taken.reversed() {
      let rest = corrections.reduce(matrix.residuals[pivot]) { $0 &+ (matrix[pivot, $1.column] &* $1.amount) }
      let coefficient = matrix[pivot, column]
      guard rest != 0, rest % coefficient == 0 else { return }
      corrections.append(LinearSystem.Correction(column: column, amount: -(rest / coefficient)))
    }
    corrections.sort { $0.column < $1.column }
    if system.mends(corrections, group) {
      found.append(corrections)
    } else {
      fewestRuledOut = min(fewestRuledOut ?? corrections.count, corrections.count)
    }
  }
}
