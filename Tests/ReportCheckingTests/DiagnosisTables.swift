import AnnualReport

@testable import ReportChecking

/// A generator whose numbers depend on its seed alone: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// The values of a table of applications in which every equation holds, to be put wrong by a test.
struct ApplicationsValues {
  enum Filling {
    /// As most reports are: a few outcomes, nearly all applicants natural persons, most cells 0.
    case sparse
    /// As a province's is: most cells above 0.
    case dense
    /// No cell 0.
    case full
  }

  let form: TableForm
  private(set) var rows: [[Int]]

  init(form: TableForm, filling: Filling, using generator: inout SeededGenerator) {
    self.form = form
    rows = form.rows.map { _ in Array(repeating: 0, count: 7) }
    let (concluded, carriedForward) = (form.rows.count - 2, form.rows.count - 1)
    func count(in column: Int) -> Int {
      switch filling {
      case .sparse:
        let isFilled = Int.random(in: 0..<100, using: &generator) < (column == 0 ? 40 : 8)
        return isFilled ? Int.random(in: 1...(column == 0 ? 40 : 6), using: &generator) : 0
      case .dense:
        let isFilled = Int.random(in: 0..<100, using: &generator) < 80
        return isFilled ? Int.random(in: 1...(column == 0 ? 60 : 15), using: &generator) : 0
      case .full: return Int.random(in: 1...15, using: &generator)
      }
    }
    for column in 0..<6 {
      for row in 2..<concluded { rows[row][column] = count(in: column) }
      rows[concluded][column] = rows[2..<concluded].reduce(0) { $0 + $1[column] }
      rows[carriedForward][column] = min(count(in: column), 12)
      let all = rows[concluded][column] + rows[carriedForward][column]
      rows[1][column] = min(count(in: column), all, 9)
      rows[0][column] = all - rows[1][column]
    }
    for row in rows.indices { rows[row][6] = rows[row].prefix(6).reduce(0, +) }
  }

  subscript(row: Int, column: Int) -> Int {
    get { rows[row][column] }
    set { rows[row][column] = newValue }
  }

  subscript(row: Int) -> [Int] {
    get { rows[row] }
    set { rows[row] = newValue }
  }

  /// The table with the values, but for cells, by row and column, that are blank, and others that the source lost.
  func table(blanks: Set<[Int]> = [], lost: Set<[Int]> = []) -> Table {
    var cells: [CellID: Cell] = [:]
    for (row, rowForm) in form.rows.enumerated() {
      for (column, key) in rowForm.columns.enumerated() where !lost.contains([row, column]) {
        let value = rows[row][column]
        let isBlank = blanks.contains([row, column])
        cells[CellID(form.key, rowForm.key, key)] = Cell(
          isBlank ? .blank : .number(Number(value)), text: isBlank ? "" : String(value), place: .unknown)
      }
    }
    return Table(form: form, cells: cells, place: .unknown)
  }

  /// The changes that lead from these values to the true ones.
  func changes(to truth: ApplicationsValues) -> Set<CellChange> {
    var changes: Set<CellChange> = []
    for (row, rowForm) in form.rows.enumerated() {
      for (column, key) in rowForm.columns.enumerated() where rows[row][column] != truth[row, column] {
        changes.insert(
          CellChange(cell: CellID(form.key, rowForm.key, key), from: rows[row][column], to: truth[row, column]))
      }
    }
    return changes
  }

  /// What the checker says of a report with this table.
  func verdict(blanks: Set<[Int]> = [], lost: Set<[Int]> = []) -> Verdict {
    var report = Report()
    report.tables[.applications] = table(blanks: blanks, lost: lost)
    return Checker(rules: [EquationRule.rowTotal, EquationRule.outcomeTotal, EquationRule.balance]).check(report)
  }
}

/// How a number is put wrong.
enum WrongNumber: CaseIterable {
  /// A digit is another, added, left out, or swapped with the next.
  case mistyped
  /// It is 1 more or 1 less.
  case offByOne
  /// It is at most 9 more or less.
  case near
  /// It is any other of its size.
  case any

  func replacing(_ number: Int, using generator: inout SeededGenerator) -> Int {
    while true {
      let replacement =
        switch self {
        case .mistyped: Self.mistyped(number, using: &generator)
        case .offByOne: number + (Bool.random(using: &generator) ? 1 : -1)
        case .near: number + Int.random(in: -9...9, using: &generator)
        case .any: Int.random(in: 0...max(20, 2 * number), using: &generator)
        }
      if replacement != number, replacement >= 0 { return replacement }
    }
  }

  private static func mistyped(_ number: Int, using generator: inout SeededGenerator) -> Int {
    var digits = String(number).map { $0.wholeNumberValue ?? 0 }
    let index = Int.random(in: digits.indices, using: &generator)
    let digit = Int.random(in: 0...9, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: digits[index] = digit
    case 1: digits.insert(digit, at: index)
    case 2 where digits.count > 1: digits.remove(at: index)
    case 3 where index + 1 < digits.count: digits.swapAt(index, index + 1)
    default: break
    }
    return digits.reduce(0) { $0 * 10 + $1 }
  }
}
