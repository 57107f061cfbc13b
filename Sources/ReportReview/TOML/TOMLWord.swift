import AnnualReport

/// A value of TOML that stands without quotation marks or brackets.
struct TOMLWord {
  private let bytes: [UInt8]

  /// A word as it stands.
  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// What it is; `nil` where it is nothing.
  var content: TOMLValue.Content? {
    if let integer { return .integer(integer) }
    if isDay { return day.map { .date($0) } }
    if bytes.elementsEqual("true".utf8) { return .truth(true) }
    if bytes.elementsEqual("false".utf8) { return .truth(false) }
    let isOther = isDecimal || isTime(bytes[...], withZone: false) || isMoment
    return isOther ? .other : nil
  }

  /// Whether it looks like a day: `2025-03-31`.
  var isDay: Bool { Self.has(bytes[...], "dddd-dd-dd") }

  // MARK: Numbers

  private var unsigned: ArraySlice<UInt8> {
    bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
  }

  /// The whole number that it is, if an `Int` can hold it.
  private var integer: Int? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where bytes.starts(with: prefix.utf8) {
      let digits = bytes.dropFirst(2)
      return Self.areDigits(digits, radix: radix) ? Int(Self.plain(digits), radix: radix) : nil
    }
    return Self.isWhole(unsigned) ? Int(Self.plain(bytes[...])) : nil
  }

  private var isDecimal: Bool {
    if unsigned.elementsEqual("inf".utf8) || unsigned.elementsEqual("nan".utf8) { return true }
    let halves = unsigned.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
    let parts = halves[0].split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count + parts.count > 2, Self.isWhole(parts[0]) else { return false }
    if parts.count == 2, !Self.areDigits(parts[1], radix: 10) { return false }
    guard halves.count == 2 else { return true }
    let sign = halves[1].first
    let power = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? halves[1].dropFirst() : halves[1]
    return Self.areDigits(power, radix: 10)
  }

  /// Whether bytes are digits, with strokes between some of them.
  private static func areDigits(_ bytes: ArraySlice<UInt8>, radix: Int) -> Bool {
    var isAfterDigit = false
    for byte in bytes {
      if byte.digit(radix: radix) != nil {
        isAfterDigit = true
      } else if byte == UInt8(ascii: "_"), isAfterDigit {
        isAfterDigit = false
      } else {
        return false
      }
    }
    return isAfterDigit
  }

  /// Whether bytes are decimal digits without a 0 in front.
  private static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
    areDigits(bytes, radix: 10) && (bytes.count == 1 || bytes.first != UInt8(ascii: "0"))
  }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }

  // MARK: Days and hours

  private var day: CalendarDate? {
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether it is a day with an hour.
  private var isMoment: Bool {
    guard bytes.count > 11, Self.has(bytes[..<10], "dddd-dd-dd"), bytes[10] | 0x20 == UInt8(ascii: "t"), day != nil
    else { return false }
    return isTime(bytes[11...], withZone: true)
  }

  /// Whether bytes are an hour of a day, in some zone or none.
  private func isTime(_ bytes: ArraySlice<UInt8>, withZone: Bool) -> Bool {
    let clock = bytes.prefix(8)
    guard Self.has(clock, "dd:dd:dd"), isClock(clock.startIndex, [23, 59, 59]) else { return false }
    var rest = bytes.dropFirst(8)
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix(while: \.isDigit)
      if digits.isEmpty { return false }
      rest = rest.dropFirst(1 + digits.count)
    }
    if rest.isEmpty { return true }
    if !withZone { return false }
    if rest.count == 1 { return rest.first.map { $0 | 0x20 } == UInt8(ascii: "z") }
    guard Self.has(rest, "+dd:dd") || Self.has(rest, "-dd:dd") else { return false }
    return isClock(rest.startIndex + 1, [23, 59])
  }

  /// Whether numbers of two digits, each with a mark behind, are no greater than those.
  private func isClock(_ start: Int, _ greatest: [Int]) -> Bool {
    greatest.enumerated().allSatisfy { position, most in
      let first = start + 3 * position
      return (number(first..<first + 2) ?? .max) <= most
    }
  }

  private func number(_ range: Range<Int>) -> Int? { Int(String(decoding: bytes[range], as: UTF8.self)) }

  /// Whether bytes are as in a pattern, in which `d` is a digit.
  private static func has(_ bytes: ArraySlice<UInt8>, _ pattern: String) -> Bool {
    bytes.count == pattern.utf8.count
      && zip(bytes, pattern.utf8).allSatisfy { $1 == UInt8(ascii: "d") ? $0.isDigit : $0 == $1 }
  }
}
