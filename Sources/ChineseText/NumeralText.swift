/// Reads the numbers of running text: Arabic digits with separators and fraction, and Chinese numerals.
public enum NumeralText {
  /// The number in Arabic digits at the position of the folded text, with the position behind it.
  public static func arabic(in text: [Unicode.Scalar], at start: Int) -> (value: Number, end: Int)? {
    var digits: [UInt8] = []
    var index = start
    while index < text.count {
      if text[index].isDigit {
        digits.append(UInt8(text[index].value))
        index += 1
      } else if isSeparator(in: text, at: index, start: start) {
        index += 1
      } else {
        break
      }
    }
    if index + 1 < text.count, text[index] == ".", text[index + 1].isDigit {
      digits.append(UInt8(ascii: "."))
      index += 1
      while index < text.count, text[index].isDigit {
        digits.append(UInt8(text[index].value))
        index += 1
      }
    }
    // Digits that are struck out are no number.
    if index < text.count, text[index] == Folding.strokeThrough { return nil }
    guard let value = Number(String(decoding: digits, as: UTF8.self)) else { return nil }
    return (value, index)
  }

  /// Whether the comma divides thousands: three digits behind it and no fourth, and at most three before the first.
  private static func isSeparator(in text: [Unicode.Scalar], at index: Int, start: Int) -> Bool {
    guard text[index] == ",", text[start..<index].prefix(while: { $0 != "," }).count <= 3 else { return false }
    let behind = text[(index + 1)...].prefix(4)
    return behind.count >= 3 && behind.prefix(3).allSatisfy(\.isDigit)
      && !(behind.count == 4 && behind[index + 4].isDigit)
  }

  /// The Chinese numeral at the position, such as 十二 or 一百零五, with the position behind it.
  public static func chinese(in text: [Unicode.Scalar], at start: Int) -> (value: Number, end: Int)? {
    var total = 0
    var digit: Int?
    var index = start
    while index < text.count, index - start <= longestChinese {
      if let value = Self.digit(text[index]) {
        // Two digits in a row, but for a 零 between places, are no number of this kind.
        if let digit, digit != 0 { return nil }
        digit = value
      } else if let place = places[text[index]] {
        if digit == nil, place > 10 || index > start, total == 0 { return nil }
        total += (digit ?? 1) * place
        digit = nil
      } else {
        break
      }
      index += 1
    }
    guard index > start, index - start <= longestChinese else { return nil }
    return (Number(total + (digit ?? 0)), index)
  }

  /// The year at the position, written digit by digit: 二〇二四年.
  public static func chineseYear(in text: [Unicode.Scalar], at start: Int) -> Int? {
    guard start + 4 < text.count, text[start + 4] == "年" else { return nil }
    let year = text[start..<start + 4].compactMap { $0.isDigit ? nil : $0.yearDigit }
    return year.count == 4 ? year.reduce(0) { $0 * 10 + $1 } : nil
  }

  /// A count of at most thousands has no more characters than 九千九百九十九, but for 零.
  private static let longestChinese = 12

  /// Whether the scalar is a digit or a power of a Chinese numeral.
  public static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.numeralValue != nil || scalar == "两" || places[scalar] != nil
  }

  /// The value of one Chinese digit of a count; `nil` for anything else.
  public static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "两": 2
    // Before an item it is a mark.
    case "○", "十": nil
    default: scalar.numeralValue
    }
  }

  private static let places: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
}
