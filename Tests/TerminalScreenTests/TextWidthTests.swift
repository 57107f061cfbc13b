import Testing

@testable import TerminalScreen

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("年报", 4), ("2024年", 6), ("（三）", 6), ("，。", 4), ("ＡＢ", 4), ("\u{3000}", 2),
    ("é", 1), ("e\u{301}", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶ", 1), ("✗✓", 2), ("😀", 2),
    // The first of extension H, and the last code point that is wide.
    ("\u{31350}", 2), ("\u{3FFFD}", 2),
    // Joiners and variation selectors are not drawn, so that what they join is counted one by one.
    ("👩\u{200D}👧", 4), ("☎\u{FE0F}", 1), ("a\u{200B}b", 2), ("\u{FEFF}甲", 2),
  ])
  func columnsOfText(_ text: String, _ columns: Int) {
    #expect(TextWidth().columns(of: text) == columns)
  }

  @Test(arguments: ["“", "”", "‘", "—", "…", "①", "·", "─", "×", "§", "\u{E000}"])
  func ambiguousCharactersFollowTheSetting(_ text: String) {
    #expect(TextWidth(ambiguous: .narrow).columns(of: text) == 1)
    #expect(TextWidth(ambiguous: .wide).columns(of: text) == 2)
  }

  @Test func terminalsSayTheWidthByTheirCursor() {
    #expect(AmbiguousWidth(cursorReport: "\u{1B}[24;2R") == .narrow)
    #expect(AmbiguousWidth(cursorReport: "jj\u{1B}[1;3R") == .wide)
    for report in ["", "R", "\u{1B}[1;9R", "\u{1B}[1;2"] { #expect(AmbiguousWidth(cursorReport: report) == nil) }
  }

  @Test func charactersAreMeasuredWithTheirMarks() {
    #expect(TextWidth().columns(of: Character("e\u{301}")) == 1)
    #expect(TextWidth().columns(of: Character("中")) == 2)
  }

  @Test func truncatedTextEndsInAnEllipsisAndFits() {
    let width = TextWidth()
    #expect(width.truncated("属于国家秘密", to: 12) == "属于国家秘密")
    #expect(width.truncated("属于国家秘密", to: 11) == "属于国家秘…")
    #expect(width.truncated("属于国家秘密", to: 10) == "属于国家…")
    #expect(width.truncated("属于", to: 1) == "…")
    #expect(width.truncated("属于", to: 0) == "")
    #expect(TextWidth(ambiguous: .wide).truncated("属于国家秘密", to: 11) == "属于国家…")
    #expect(TextWidth(ambiguous: .wide).truncated("属于", to: 1) == " ")
  }

  @Test func paddedTextFillsItsColumns() {
    let width = TextWidth()
    #expect(width.padded("总计", to: 7) == "总计   ")
    #expect(width.padded("总计", to: 7, alignment: .right) == "   总计")
    #expect(width.padded("总计", to: 7, alignment: .center) == " 总计  ")
    #expect(width.padded("法律服务机构", to: 6, alignment: .right) == " 法律…")
  }

  @Test func tablesAreSortedAndApart() {
    for ranges in [EastAsianWidth.wide, EastAsianWidth.ambiguous] {
      #expect(ranges.count % 2 == 0)
      for index in 1..<ranges.count {
        #expect(index % 2 == 0 ? ranges[index - 1] < ranges[index] : ranges[index - 1] <= ranges[index])
      }
    }
  }

  /// The fast path of `Appearance` answers for these without a table; the table must say the same.
  @Test func theFastPathAgreesWithTheTable() {
    for value in [0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E] as [ClosedRange<UInt32>] {
      #expect(value.allSatisfy { EastAsianWidth.contains($0, in: EastAsianWidth.wide) })
    }
  }
}
