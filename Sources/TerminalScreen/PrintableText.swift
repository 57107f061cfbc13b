extension Unicode.Scalar {
  /// Whether it is seen; controls are not, nor what reorders or hides the text beside it, nor what ends a line.
  public var isPrinted: Bool { Appearance(of: self) != .unprinted }
}

extension String {
  /// The text on one line as a canvas would show it, so that it cannot drive a terminal or hide a part of itself.
  ///
  /// Escape sequences go as a whole; a tab or a line's end is a space.
  public var printable: String {
    if unicodeScalars.allSatisfy(\.isPrinted) { return self }
    var printed = UnicodeScalarView()
    for glyph in Glyphs(self, width: TextWidth()) { printed.append(glyph.scalar) }
    return String(printed)
  }
}
