import Testing

@testable import ChineseText

/// What the characters of numerals are worth, wherever they stand.
@Suite struct ChineseNumeralsTests {
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test func everyCharacterHasItsValue() {
    #expect(scalars("零〇○一二三四五六七八九十").map(\.numeralValue) == [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(String(ChineseNumerals.characters) == "零一二三四五六七八九十")
    #expect(scalars("两百千万壹1１件.").allSatisfy { $0.numeralValue == nil })
  }

  @Test func nothingIsNumberedByZeroOrByACount() {
    #expect(scalars("一十零〇两5").map(\.ordinal) == [1, 10, nil, nil, nil, nil])
  }

  @Test func yearsAreWrittenDigitByDigit() {
    #expect(scalars("二〇二4○十两").map(\.yearDigit) == [2, 0, 2, 4, 0, nil, nil])
    for text in ["二〇二四年", "二零二四年", "二○二四年", "2024年", "２０２４年"] {
      #expect(DateText.years(in: scalars(text)).map(\.year) == [2024], "\(text)")
    }
    #expect(DateText.years(in: scalars("二十二四年")).isEmpty && DateText.years(in: scalars("一二〇二四年")).isEmpty)
    #expect(NumeralText.chineseYear(in: scalars("二○二四年"), at: 0) == 2024)
    #expect(NumeralText.chineseYear(in: scalars("2024年"), at: 0) == nil)
  }

  @Test func countsAreReadByTheirPlaces() {
    let counts: [(String, Number?)] = [
      ("十二", 12), ("二十", 20), ("两百零五", 205), ("一千三百", 1300), ("〇", 0), ("一二", nil), ("○", nil), ("件", nil),
    ]
    for (text, value) in counts {
      #expect(NumeralText.chinese(in: scalars(text), at: 0)?.value == value, "\(text)")
    }
    #expect(scalars("零〇○一两十百千").allSatisfy(NumeralText.isNumeral) && !NumeralText.isNumeral("5"))
    #expect(scalars("两〇九○十").map(NumeralText.digit) == [2, 0, 9, nil, nil])
  }
}
