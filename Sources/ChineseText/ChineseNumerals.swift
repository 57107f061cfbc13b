/// The characters of Chinese numerals: one table, for reading and for writing.
public enum ChineseNumerals {
  /// The characters of 0 to 10, each at its value.
  public static let characters = Array("零一二三四五六七八九十")

  fileprivate static let scalars = characters.flatMap(\.unicodeScalars)
}

extension Unicode.Scalar {
  /// What the character of a Chinese numeral is worth, from 0 to 10; `nil` for everything else, and for 两, which only counts
  /// things.
  public var numeralValue: Int? {
    if self == "〇" || self == "○" { return 0 }
    return isHanzi ? ChineseNumerals.scalars.firstIndex(of: self) : nil
  }

  /// The number that the character gives a heading or a row: 1 for 一, 10 for 十.
  public var ordinal: Int? { numeralValue.flatMap { $0 > 0 ? $0 : nil } }

  /// The value of a digit of a year, Arabic or Chinese, as in 2024 and 二〇二四.
  public var yearDigit: Int? {
    isDigit ? Int(value - 0x30) : numeralValue.flatMap { $0 < 10 ? $0 : nil }
  }
}
