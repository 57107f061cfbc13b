/// Corrections that mend a group of equations, weighed by the mistakes that a person must have made.
struct Hypothesis: Hashable {
  /// The corrections, by rising column.
  let corrections: [LinearSystem.Correction]
  /// The slip that they undo together, where they have the look of one.
  let slip: Slip?
  /// How many mistakes they undo: a slip is one, every other cell one more.
  let mistakes: Int
  /// How many keys went wrong, if every cell was typed by itself.
  let typing: Int
  /// How many cells had a number typed that should be 0 or the other way round: most cells of a report are 0.
  let filled: Int

  /// Weighs the corrections, which are those of a slip of a whole row where one is given.
  init(_ corrections: [LinearSystem.Correction], slip: Slip? = nil, in system: LinearSystem) {
    self.corrections = corrections
    self.slip = slip ?? Self.slip(of: corrections, in: system)
    mistakes = slip == nil ? corrections.count - Self.swaps(among: corrections, in: system) : 1
    typing = corrections.reduce(0) { sum, correction in
      let value = system.values[correction.column] ?? 0
      return sum + typingDistance(value, value + correction.amount)
    }
    filled = corrections.count { system.values[$0.column] ?? 0 != -$0.amount }
  }

  /// Whether it is the likelier one, of two that mend the same.
  func isLikelier(than other: Hypothesis) -> Bool {
    (mistakes, typing, filled) < (other.mistakes, other.typing, other.filled)
  }

  private static func slip(of corrections: [LinearSystem.Correction], in system: LinearSystem) -> Slip? {
    if corrections.count == 2, swaps(among: corrections, in: system) == 1 { return .cellsSwapped }
    guard corrections.count == 1, !system.isBlank[corrections[0].column],
      let value = system.values[corrections[0].column]
    else { return nil }
    let meant = value + corrections[0].amount
    guard typingDistance(value, meant) == 1 else { return nil }
    return String(value).sorted() == String(meant).sorted() ? .digitsTransposed : .digitMistyped
  }

  /// How many pairs of cells of a row or column receive each other's value.
  private static func swaps(among corrections: [LinearSystem.Correction], in system: LinearSystem) -> Int {
    var rest = corrections
    var count = 0
    while let first = rest.popLast() {
      guard let partner = rest.firstIndex(where: { isSwap(first, $0, in: system) }) else { continue }
      rest.remove(at: partner)
      count += 1
    }
    return count
  }

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
