/// One cell of a canvas.
public struct Cell: Hashable, Sendable {
  /// What is drawn: one character with its marks, or a space.
  public internal(set) var character: Character
  /// How it is drawn.
  public internal(set) var style: Style
  /// The columns the character takes; 0 for the second cell of a wide one.
  public internal(set) var columns: UInt8
  /// The lines through the cell, so that lines which meet in it join.
  var arms: LineSet.Arms = []

  /// An empty cell.
  static func blank(_ style: Style = .plain) -> Cell {
    Cell(character: " ", style: style, columns: 1)
  }

  /// Whether it is the second cell of a wide character.
  public var isContinuation: Bool { columns == 0 }
}
