/// Mistakes that together account for all that is violated in a group of equations, weighed by how likely they are.
struct Hypothesis {
  /// The mistakes.
  let mistakes: [Mistake]
  /// The corrections of all of them, by rising column.
  let corrections: [LinearSystem.Correction]
  /// How many wrong cells the mistakes are as unlikely as.
  let weight: Int
  private let typingDistance: Int
  private let filledCells: Int

  /// Weighs the mistakes.
  init(_ mistakes: [Mistake]) {
    self.mistakes = mistakes
    corrections = mistakes.flatMap(\.corrections).sorted { $0.column < $1.column }
    weight = mistakes.reduce(0) { $0 + $1.weight }
    typingDistance = mistakes.reduce(0) { $0 + $1.typingDistance }
    filledCells = mistakes.count(where: \.isFilledCell)
  }

  /// The slip, where it is the only mistake.
  var slip: Slip? { mistakes.count == 1 ? mistakes[0].slip : nil }

  /// Whether it is the likelier of two that mend the same.
  func isLikelier(than other: Hypothesis) -> Bool {
    (weight, typingDistance, filledCells) < (other.weight, other.typingDistance, other.filledCells)
  }
}
