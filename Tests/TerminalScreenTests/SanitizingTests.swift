import Testing

@testable import TerminalScreen

/// Text from a report must never drive the terminal.
@Suite struct SanitizingTests {
  @Test(arguments: [
    ("a\u{7}b", "ab"),
    ("a\u{8}\u{7F}b", "ab"),
    ("甲\t乙\n丙\r\n丁", "甲 乙 丙 丁"),
    // Colours, the title, the clipboard, a device string; ended by BEL, by ESC \ and by the C1 terminator.
    ("a\u{1B}[31;1mred\u{1B}[0m", "ared"),
    ("\u{1B}]0;title\u{7}x", "x"),
    ("\u{1B}]52;c;AAAA\u{1B}\\x", "x"),
    ("\u{1B}P1$r\u{9C}x", "x"),
    ("\u{9B}2Jx\u{9D}0;t\u{9C}y", "xy"),
    // A character set, a full reset, a lone ESC at the end.
    ("\u{1B}(0lqk\u{1B}(B", "lqk"),
    ("\u{1B}cx\u{1B}", "x"),
    // Unfinished sequences hide no text: only what belongs to them for certain is left out.
    ("\u{1B}]0;unfinished 申请", "0;unfinished 申请"),
    ("\u{1B}[3申请", "申请"),
    ("\u{1B}[\u{1B}[2Jx", "x"),
    // Bidi controls and isolates, marks of direction, the byte order mark, soft hyphen, tags.
    ("\u{202E}gnp.exe\u{202C}", "gnp.exe"),
    ("\u{2066}a\u{2069}\u{200F}b\u{FEFF}c\u{AD}d\u{E0041}", "abcd"),
    ("\u{2028}x\u{2029}", " x"),
  ])
  func whatIsDrawn(_ text: String, _ drawn: String) {
    var canvas = Canvas(size: Size(rows: 1, columns: 40))
    let end = canvas.draw(text, row: 0, column: 0)
    #expect(canvas.text == drawn + "\n")
    #expect(TextWidth().columns(of: text) == end)
  }

  @Test func noControlCharacterReachesACell() {
    var canvas = Canvas(size: Size(rows: 1, columns: 20))
    let hostile = String(String.UnicodeScalarView((0...0x9F).compactMap(Unicode.Scalar.init)))
    canvas.draw(hostile, row: 0, column: 0)
    for scalar in canvas.text.dropLast().unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
    }
  }
}
