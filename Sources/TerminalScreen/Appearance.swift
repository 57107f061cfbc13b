/// What a terminal makes of a scalar.
enum Appearance {
  /// Nothing: a control, or a format character that could reorder or hide what stands beside it.
  case unprinted
  /// A mark upon the character before it.
  case combining
  /// One column.
  case narrow
  /// One column or two.
  case ambiguous
  /// Two columns.
  case wide

  /// Looks the scalar up; ASCII and the hanzi of daily use need no table.
  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: self = .narrow
    case 0x4E00...0x9FFF, 0x3000...0x3029, 0xFF01...0xFF5E: self = .wide
    case 0...0x1F, 0x7F...0x9F: self = .unprinted
    // Vowels and finals of conjoining Hangul are drawn within the syllable's first letter.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .combining
    case _ where EastAsianWidth.contains(value, in: EastAsianWidth.wide): self = .wide
    case _ where EastAsianWidth.contains(value, in: EastAsianWidth.ambiguous): self = .ambiguous
    default: self.init(byPropertiesOf: scalar)
    }
  }

  private init(byPropertiesOf scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint {
      self = .unprinted
      return
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .combining
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: self = .unprinted
    default: self = .narrow
    }
  }
}
