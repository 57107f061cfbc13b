import AnnualReport

extension TOMLReader {
  /// The byte that comes next; `nil` at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Passes over bytes where they come next.
  mutating func skip(_ text: StaticString) -> Bool {
    let isNext = text.withUTF8Buffer { bytes[index...].starts(with: $0) }
    if isNext { index += text.utf8CodeUnitCount }
    return isNext
  }

  /// The bytes that come next and are of a kind.
  mutating func take(_ isMeant: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let taken = bytes[index...].prefix(while: isMeant)
    index += taken.count
    return taken
  }

  /// Passes over spaces and tabs.
  mutating func skipBlanks() { _ = take { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  /// Passes over the end of a line where it comes next.
  mutating func skipLineEnd() -> Bool {
    guard skip("\n") || skip("\r\n") else { return false }
    line += 1
    return true
  }

  /// Passes over a comment where one comes next.
  mutating func skipComment() throws(TOMLDocument.Mistake) {
    guard next == UInt8(ascii: "#") else { return }
    for byte in take({ $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }) { try refuseControl(byte) }
  }

  /// Passes over blanks, comments and ends of lines.
  mutating func skipEmptyLines() throws(TOMLDocument.Mistake) {
    repeat {
      skipBlanks()
      try skipComment()
    } while skipLineEnd()
  }

  /// Throws where a byte is a control character other than a tab.
  func refuseControl(_ byte: UInt8) throws(TOMLDocument.Mistake) {
    guard byte == UInt8(ascii: "\t") || (byte >= 0x20 && byte != 0x7F) else {
      throw mistake(zh: "有控制字符", en: "there is a control character")
    }
  }

  /// Something that is wrong on this line, or on the one where it began.
  func mistake(at beginning: Int? = nil, zh: String, en: String) -> TOMLDocument.Mistake {
    TOMLDocument.Mistake(line: beginning ?? line, reason: Bilingual(zh: "不是 TOML：\(zh)", en: "no TOML: \(en)"))
  }

  /// That a name stands for something else already.
  func taken(_ name: String) -> TOMLDocument.Mistake {
    let name = name.count > 40 ? name.prefix(40) + "…" : name
    return mistake(zh: "\(name) 已经写过", en: "\(name) was said already")
  }
}

extension UInt8 {
  /// Whether it is a digit from 0 to 9.
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// What it is as a digit of a number of the radix.
  func digit(radix: Int) -> Int? {
    let value =
      switch self {
      case _ where isDigit: Int(self - UInt8(ascii: "0"))
      case _ where isLetterOrDigit: Int((self | 0x20) - UInt8(ascii: "a")) + 10
      default: Int.max
      }
    return value < radix ? value : nil
  }

  /// Whether it is a letter or digit of ASCII.
  var isLetterOrDigit: Bool { isDigit || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
}
