import AnnualReport
import Testing

@testable import ChineseText

@Suite struct NumeralTextTests {
  @Test(arguments: [
    ("十", 10), ("十二", 12), ("二十", 20), ("一百零五", 105), ("一百一十", 110), ("两千零三", 2003), ("零", 0), ("九十九", 99),
  ]) func chinese(text: String, value: Int) {
    let scalars = Array(text.unicodeScalars)
    let read = NumeralText.chinese(in: scalars, at: 0)
    #expect(read?.value == Number(value))
    #expect(read?.end == scalars.count)
  }

  @Test(arguments: ["二三", "百", "件"]) func noNumeral(text: String) {
    #expect(NumeralText.chinese(in: Array(text.unicodeScalars), at: 0) == nil)
  }

  @Test(arguments: [
    ("42", "42", 2), ("1,234", "1234", 5), ("1,234,567", "1234567", 9), ("12.50", "12.5", 5), ("42,100件", "42100", 6),
    ("2024,5", "2024", 4), ("1,2345", "1", 1), ("42,", "42", 2),
  ]) func arabic(text: String, value: String, end: Int) {
    let read = NumeralText.arabic(in: Array(text.unicodeScalars), at: 0)
    #expect(read?.value.description == value)
    #expect(read?.end == end)
  }

  @Test func chineseYear() {
    #expect(NumeralText.chineseYear(in: Array("二〇二四年度".unicodeScalars), at: 0) == 2024)
    #expect(NumeralText.chineseYear(in: Array("二十四年".unicodeScalars), at: 0) == nil)
  }
}
