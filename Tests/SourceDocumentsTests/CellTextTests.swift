import AnnualReport
import Testing

@testable import SourceDocuments

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

  /// The mark of a note behind a number is no digit of it; what cannot be told from a power, or is struck out, is no number.
  @Test(
    arguments: [
      ("31¹", "31"), ("31 ¹²", "31"), ("1,234[³]", "1234"), ("31①", "31"), ("31*", "31"), ("31件¹", "31"), ("0（²）", "0"),
      ("10¹", nil), ("¹31", nil), ("3¹1", nil), ("¹", nil), ("[1]", nil), ("31¹²³⁴⁵", nil), ("31[]", nil),
      ("3\u{336}1\u{336}", nil),
      ("\u{202E}13", nil),
    ] as [(String, String?)])
  func marksOfNotes(_ text: String, _ number: String?) {
    let scalars = Array(text.unicodeScalars)
    #expect(content(text) == .text)
    let found = CellText.remarked(scalars)
    #expect(found?.content == number.flatMap { Number($0) }.map(CellContent.number))
  }
}
