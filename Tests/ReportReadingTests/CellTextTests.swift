import AnnualReport
import Testing

@testable import ReportReading

/// What the text of a cell means.
@Suite struct CellTextTests {
  private func content(_ text: String) -> CellContent { CellText.content(of: Array(text.unicodeScalars)) }

  @Test func numbers() {
    #expect(content(" 1,234 ") == .number(1234))
    #expect(content("１２．５") == .number(Number(mantissa: 125, scale: 1)))
    #expect(content("- 3") == .number(-3))
    #expect(content("1\u{200B}2") == .number(12))
  }

  /// As of two paragraphs in one cell: neither 12 nor 3.
  @Test func digitsApartAreNoNumber() {
    #expect(content("1 2") == .text)
    #expect(content("1\u{3000}2") == .text)
    #expect(content("1.5 2") == .text)
  }

  @Test func moreDigitsThanCanBeCalculatedWith() {
    #expect(content("1234567890123456") == .text)
    #expect(content("0.0000000000000000000001") == .text)
    #expect(content("0.00000000000001") == .number(Number(mantissa: 1, scale: 14)))
    #expect(Number(mantissa: 1, scale: 14) < 999_999_999_999_999)
  }

  /// In a wrong encoding, a space has become a question mark; a mark without space may stand for a digit.
  @Test func aSpaceThatBecameAQuestionMark() {
    #expect(content("? 0") == .number(0))
    #expect(content("?0") == .text)
    #expect(content("? ") == .text)
  }
}
