/// Linear equations as a dense matrix of integer coefficients with a residual a row, and exact elimination.
///
/// Arithmetic wraps, since it must not stop the program: values have at most 15 digits and coefficients are small, so
/// that only absurd input could come near, and every solution is verified against the equations that it came from.
struct IntegerMatrix {
  /// A multiple of a row that was subtracted from another, and by what that other was multiplied before.
  struct Step {
    let row: Int
    let pivot: Int
    let scale: Int
    let multiple: Int
  }

  /// The number of equations.
  let rowCount: Int
  /// The number of unknowns.
  let columnCount: Int
  /// What each row's equation is off by.
  var residuals: [Int]
  private var coefficients: [Int]

  /// Makes a matrix of zeros.
  init(rowCount: Int, columnCount: Int) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    residuals = Array(repeating: 0, count: rowCount)
    coefficients = Array(repeating: 0, count: rowCount * columnCount)
  }

  /// The coefficient.
  subscript(row: Int, column: Int) -> Int {
    get { coefficients[row * columnCount + column] }
    set { coefficients[row * columnCount + column] = newValue }
  }

  /// How many coefficients of the row are not 0.
  func width(ofRow row: Int) -> Int {
    let start = row * columnCount
    return coefficients.withUnsafeBufferPointer { all in
      all[start..<start + columnCount].reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
    }
  }

  /// Makes the column's coefficient in the row 0 by subtracting a multiple of the pivot row, in which it is not 0.
  mutating func eliminate(_ column: Int, from row: Int, with pivot: Int) -> Step {
    let divisor = greatestCommonDivisor(self[row, column], self[pivot, column])
    let step = Step(
      row: row, pivot: pivot, scale: self[pivot, column] / divisor, multiple: self[row, column] / divisor)
    combine(row, pivot) { ($0 &* step.scale) &- ($1 &* step.multiple) }
    return step
  }

  /// Makes the row say nothing.
  mutating func clear(row: Int) {
    residuals[row] = 0
    for column in 0..<columnCount { self[row, column] = 0 }
  }

  /// Takes back the last step that is not yet taken back.
  mutating func undo(_ step: Step) {
    if step.scale == 1 {
      combine(step.row, step.pivot) { $0 &+ ($1 &* step.multiple) }
    } else {
      combine(step.row, step.pivot) { ($0 &+ ($1 &* step.multiple)) / step.scale }
    }
  }

  private mutating func combine(_ row: Int, _ other: Int, _ combined: (Int, Int) -> Int) {
    residuals[row] = combined(residuals[row], residuals[other])
    let (start, otherStart, count) = (row * columnCount, other * columnCount, columnCount)
    coefficients.withUnsafeMutableBufferPointer { all in
      for column in 0..<count { all[start + column] = combined(all[start + column], all[otherStart + column]) }
    }
  }
}

/// The greatest number that divides both, with the sign of the second, which is not 0.
///
/// The sign leaves the quotient of the second positive, and 1 in the usual case of coefficients 1 and −1.
private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  var (larger, smaller) = (a.magnitude, b.magnitude)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return b < 0 ? -Int(larger) : Int(larger)
}
