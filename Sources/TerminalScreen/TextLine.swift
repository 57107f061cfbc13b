/// One row of wrapped text.
public struct TextLine: Hashable, Sendable {
  /// What stands on the row, without the spaces at its end.
  public let text: String
  /// Where it stands in the source, in scalars.
  public let range: Range<Int>

  /// The columns of the row on which a part of the source stands, or `nil` where it has no part of it.
  ///
  /// `part` counts the scalars of the source, as `range` does.
  public func columns(of part: Range<Int>, width: TextWidth) -> Range<Int>? {
    let part = part.clamped(to: range)
    guard !part.isEmpty else { return nil }
    var column = 0
    var columns: Range<Int>?
    for glyph in Glyphs(text, width: width) {
      let next = column + glyph.columns
      if part.contains(range.lowerBound + glyph.offset) { columns = (columns?.lowerBound ?? column)..<next }
      column = next
    }
    return columns
  }
}
