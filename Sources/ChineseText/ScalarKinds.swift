extension Unicode.Scalar {
  /// White space in any of its forms, and what is invisible.
  public var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000,
      0xFEFF, 0xAD:
      true
    default: false
    }
  }

  /// What is blank but takes no room: zero-width spaces and joiners, soft hyphens, byte order marks.
  public var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The character of half width, where it is one of ASCII in full width.
  public var halfWidth: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }

  /// An ASCII digit.
  public var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A letter or digit of the Latin script.
  public var isLatin: Bool {
    isDigit || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || (0xC0...0x24F).contains(value)
  }

  /// A Chinese character.
  public var isHanzi: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value == 0x3007
      || (0xF900...0xFAFF).contains(value) || value >= 0x20000
  }
}
