/// The characters that lines are drawn with.
public enum LineSet: Hashable, Sendable {
  /// Box-drawing characters: ─ │ ┼.
  case unicode
  /// `-`, `|` and `+`, for terminals that have no others or draw them two columns wide.
  case ascii

  /// The directions in which a line leaves the middle of a cell.
  struct Arms: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let left = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let up = Arms(rawValue: 4)
    static let down = Arms(rawValue: 8)
  }

  /// The character whose lines leave by `arms`; a line's end is drawn as far as its cell goes.
  func character(_ arms: Arms) -> Character {
    switch self {
    case .unicode: Self.boxes[Int(arms.rawValue)]
    case .ascii:
      arms.isDisjoint(with: [.up, .down]) ? "-" : arms.isDisjoint(with: [.left, .right]) ? "|" : "+"
    }
  }

  /// By the bits of `Arms`.
  private static let boxes: [Character] = [
    " ", "─", "─", "─", "│", "┘", "└", "┴", "│", "┐", "┌", "┬", "│", "┤", "├", "┼",
  ]
}
