/// Mistakes that together account for all that is violated in a group of equations, weighed by how likely they are.
struct Hypothesis {
  /// The mistakes.
  let mistakes: [Mistake]
  /// The corrections of all of them, by rising column.
  let corrections: [LinearSystem.Correction]
  private let typingDistance: Int
  private let filledCells: Int

  /// Weighs the mistakes.
  init(_ mistakes: [Mistake]) {
    self.mistakes = mistakes
    corrections = mistakes.flatMap(\.corrections).sorted { $0.column < $1.column }
    typingDistance = mistakes.reduce(0) { $0 + $1.typingDistance }
    filledCells = mistakes.count(where: \.isFilledCell)
  }

  /// The slip, where it is the only mistake.
  var slip: Slip? { mistakes.count == 1 ? mistakes[0].slip : nil }

  /// Whether it is the likelier of two that mend the same.
  func isLikelier(than other: Hypothesis) -> Bool {
    (mistakes.count, typingDistance, filledCells) < (other.mistakes.count, other.typingDistance, other.filledCells)
  }
}
