/// Something done wrong at one stroke: one cell, or the cells that a slip put wrong together.
struct Mistake: Hashable {
  /// What undoes it.
  let corrections: [LinearSystem.Correction]
  /// The slip that it looks like.
  let slip: Slip?
  /// How many wrong cells it is as unlikely as.
  let weight: Int
  /// How many keys went wrong; a slip counts as one, for all its digits are right, but an unlikely one by its cells.
  let typingDistance: Int
  /// Whether it is a single cell that should not be 0, as most cells of a report are.
  let isFilledCell: Bool

  /// A slip of several cells.
  init(_ slip: Slip, _ corrections: [LinearSystem.Correction], weight: Int = 1) {
    self.corrections = corrections
    self.slip = slip
    self.weight = weight
    typingDistance = weight == 1 ? 1 : corrections.count
    isFilledCell = false
  }

  /// A cell that is wrong by itself.
  init(_ correction: LinearSystem.Correction, in system: LinearSystem) {
    let value = system.values[correction.column] ?? 0
    let meant = value + correction.amount
    corrections = [correction]
    weight = 1
    typingDistance = decimalTypingDistance(value, meant)
    isFilledCell = meant != 0
    if typingDistance == 1, !system.isBlank[correction.column] {
      slip = String(value).sorted() == String(meant).sorted() ? .digitsTransposed : .digitMistyped
    } else {
      slip = nil
    }
  }

  /// The mistakes that account for cells that are wrong: a swap where two have each other's value, else each its own.
  static func mistakes(_ corrections: [LinearSystem.Correction], in system: LinearSystem) -> [Mistake] {
    var rest = corrections
    var mistakes: [Mistake] = []
    while let next = rest.popLast() {
      if let partner = rest.firstIndex(where: { isSwap($0, next, in: system) }) {
        mistakes.append(Mistake(.cellsSwapped, [rest.remove(at: partner), next]))
      } else {
        mistakes.append(Mistake(next, in: system))
      }
    }
    return mistakes
  }

  /// Whether the cells stand in one row or one column, and receive each other's value.
  private static func isSwap(
    _ a: LinearSystem.Correction, _ b: LinearSystem.Correction, in system: LinearSystem
  ) -> Bool {
    guard a.amount == -b.amount, let valueOfA = system.values[a.column], let valueOfB = system.values[b.column],
      valueOfA + a.amount == valueOfB
    else { return false }
    let (a, b) = (system.cells[a.column], system.cells[b.column])
    return a.row == b.row || a.column == b.column
  }
}
