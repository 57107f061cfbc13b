/// What may stand in a report or a file's name and must never be sent to a terminal as it is.
enum HostileText {
  /// Every scalar that is not seen: controls, format characters, ends of lines, and what Unicode says to ignore.
  ///
  /// Of the 4,096 that tags and their like may take, two are enough; the planes before them hold hanzi.
  static let scalars: [Unicode.Scalar] = (Array(UInt32(0)...0x1FFFF) + [0xE0001, 0xE007F]).compactMap(
    Unicode.Scalar.init
  )
  .filter(isUnseen)

  /// Sequences, and what would end or begin something in one of the formats.
  static let texts = [
    "\u{1B}[2J\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;QUFB\u{1B}\\", "\u{1B}P1$r\u{1B}\\", "\u{9B}2J",
    "\u{9D}0;x\u{9C}",
    "\r\n", "\n::error::x", "%0A::error file=x::y", "a,b:c%,line=1", ",\u{301}:\u{301}:\u{301}", "{0}", "{\u{301}0}",
    "]]>", "<b a=\"1\">&amp;</b>", "\"\u{301},\"", "\",\"=1+1", "\u{FFFE}\u{FFFF}", "\\\"\\u001b",
    "\u{202E}gnp.\u{202C}",
  ]

  /// By what Unicode says, and not by the program's tables.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if "\u{20}"..."\u{7E}" ~= scalar { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    // Fillers of Hangul are drawn as the blanks that they are.
    default: scalar.properties.isDefaultIgnorableCodePoint && !fillers.contains(scalar.value)
    }
  }

  private static let fillers: Set<UInt32> = [0x115F, 0x1160, 0x3164]

  /// The scalars of an output that a terminal would obey, or that hide or reorder what stands beside them.
  ///
  /// Lines may end; where `isStyled`, the program's own colours are no harm.
  static func unseen(in output: String, isStyled: Bool = false) -> [String] {
    let text = isStyled ? output.replacing(/\u{1B}\[[0-9;]*m/, with: "") : output
    var previous: Unicode.Scalar?
    var unseen: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n" && previous == "\r" { unseen.removeLast() }
      if scalar != "\n" && isUnseen(scalar) { unseen.append(scalar) }
      previous = scalar
    }
    return unseen.map { String($0.value, radix: 16) }
  }
}
