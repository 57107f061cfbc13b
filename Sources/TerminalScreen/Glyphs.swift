/// What is seen of a text: the scalars that take columns, with the marks upon them.
///
/// Everything drawn or measured passes through here, so that text can never drive the terminal: control characters,
/// escape sequences and format controls are left out, and a tab or a line's end is a space.
struct Glyphs: Sequence, IteratorProtocol {
  /// One scalar that is drawn.
  struct Glyph {
    /// What is drawn.
    var scalar: Unicode.Scalar
    /// The columns it takes; 0 for a mark upon the glyph before it.
    var columns: Int
    /// Where it stands in the text, in scalars.
    var offset: Int
    /// Whether it stands for a line's end.
    var endsLine = false
  }

  private let width: TextWidth
  private var rest: String.UnicodeScalarView.Iterator
  /// How many scalars have been taken off `rest`.
  private var taken = 0

  init(_ text: String, width: TextWidth) {
    self.width = width
    rest = text.unicodeScalars.makeIterator()
  }

  mutating func next() -> Glyph? {
    while let scalar = take() {
      let offset = taken - 1
      switch Appearance(of: scalar) {
      case .narrow: return Glyph(scalar: scalar, columns: 1, offset: offset)
      case .wide: return Glyph(scalar: scalar, columns: 2, offset: offset)
      case .ambiguous: return Glyph(scalar: scalar, columns: width.ambiguous.rawValue, offset: offset)
      case .combining: return Glyph(scalar: scalar, columns: 0, offset: offset)
      case .unprinted:
        switch scalar {
        case "\t": return Glyph(scalar: " ", columns: 1, offset: offset)
        case "\n", "\u{2028}", "\u{2029}":
          return Glyph(scalar: " ", columns: 1, offset: offset, endsLine: true)
        case "\u{1B}", "\u{90}", "\u{98}"..."\u{9F}": skipSequence(after: scalar)
        default: break
        }
      }
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    guard let scalar = rest.next() else { return nil }
    taken += 1
    return scalar
  }

  /// Skips what belongs to the escape sequence that `introducer` begins (ECMA-48).
  private mutating func skipSequence(after introducer: Unicode.Scalar) {
    var kind = introducer.value
    if kind == 0x1B {
      skip { (0x20...0x2F).contains($0.value) }
      var ahead = self
      guard let final = ahead.take(), (0x30...0x7E).contains(final.value) else { return }
      self = ahead
      // ESC and a letter are the two-byte spelling of a C1 control.
      kind = final.value + 0x40
    }
    switch kind {
    case 0x9B:  // CSI: parameters, then one final byte.
      skip { (0x20...0x3F).contains($0.value) }
      var ahead = self
      if let final = ahead.take(), (0x40...0x7E).contains(final.value) { self = ahead }
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: skipString()
    default: break
    }
  }

  /// Skips a control string to its terminator; one that has none hides nothing but its introducer.
  private mutating func skipString() {
    var ahead = self
    while let scalar = ahead.take() {
      if scalar == "\u{07}" || scalar == "\u{9C}" {
        self = ahead
        return
      }
      // ESC \ ends the string; any other sequence breaks it off, which also bounds the search for its end.
      if scalar == "\u{1B}" {
        if ahead.take() == "\\" { self = ahead }
        return
      }
      if ("\u{80}"..."\u{9F}").contains(scalar) { return }
    }
  }

  private mutating func skip(while belongs: (Unicode.Scalar) -> Bool) {
    var ahead = self
    while let scalar = ahead.take(), belongs(scalar) { self = ahead }
  }
}
