/// Columns of text in a terminal; the one measure for layout and, through `wcwidth`, for ncurses.
///
/// What never reaches the terminal (control characters, escape sequences, format controls) has no columns. Every
/// scalar counts for itself: joined emoji are not drawn joined, for terminals disagree on their width.
public struct TextWidth: Hashable, Sendable {
  /// How many columns an ambiguous character has.
  public var ambiguous: AmbiguousWidth

  /// Makes a measure.
  public init(ambiguous: AmbiguousWidth = .narrow) {
    self.ambiguous = ambiguous
  }

  /// The columns of one scalar: 0, 1 or 2.
  public func columns(of scalar: Unicode.Scalar) -> Int {
    switch Appearance(of: scalar) {
    case .unprinted, .combining: 0
    case .narrow: 1
    case .ambiguous: ambiguous.rawValue
    case .wide: 2
    }
  }

  /// The columns of one character, as it is drawn.
  public func columns(of character: Character) -> Int {
    columns(of: String(character))
  }

  /// The columns of a text on one row; a tab or a line feed is drawn as a space.
  public func columns(of text: String) -> Int {
    var columns = 0
    for glyph in Glyphs(text, width: self) { columns += glyph.columns }
    return columns
  }

  /// As much of `text` as fits in `columns`, with `…` for what does not.
  public func truncated(_ text: String, to columns: Int) -> String {
    if self.columns(of: text) <= columns { return text }
    let room = columns - self.columns(of: "…")
    var used = 0
    var kept = String.UnicodeScalarView()
    for glyph in Glyphs(text, width: self) {
      used += glyph.columns
      if used > room { break }
      kept.append(glyph.scalar)
    }
    return room < 0 ? String(repeating: " ", count: max(0, columns)) : String(kept) + "…"
  }

  /// Where padded text stands in its columns.
  public enum Alignment: Sendable {
    /// At the left.
    case left
    /// In the middle; an odd column goes to the right.
    case center
    /// At the right.
    case right
  }

  /// `text` in exactly `columns` columns, truncated or filled with spaces.
  public func padded(_ text: String, to columns: Int, alignment: Alignment = .left) -> String {
    let text = truncated(text, to: columns)
    let room = max(0, columns - self.columns(of: text))
    let before =
      switch alignment {
      case .left: 0
      case .center: room / 2
      case .right: room
      }
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: room - before)
  }
}
