extension TOMLReader {
  /// A text in quotation marks, which may have three of them where it need not end on its line.
  mutating func text(ofOneLine isOneLine: Bool) throws(TOMLDocument.Mistake) -> String {
    let beginning = line
    let mark = bytes[index]
    let three = [mark, mark, mark]
    let isLong = !isOneLine && bytes[index...].starts(with: three)
    index += isLong ? 3 : 1
    if isLong { _ = skipLineEnd() }
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case mark where !isLong:
        index += 1
        return String(decoding: text, as: UTF8.self)
      case mark where bytes[index...].starts(with: three):
        // Two more of them may belong to the text.
        let marks = bytes[index...].prefix(5).prefix { $0 == mark }.count
        index += marks
        return String(decoding: text + Array(repeating: mark, count: marks - 3), as: UTF8.self)
      case UInt8(ascii: "\\") where mark == UInt8(ascii: "\""):
        index += 1
        if isLong, skipContinuation() { continue }
        text += Array(String(try escaped()).utf8)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        guard isLong, skipLineEnd() else { throw mistake(zh: "引号没有合上", en: "a quotation mark is not closed") }
        text.append(UInt8(ascii: "\n"))
      default:
        try refuseControl(byte)
        text.append(byte)
        index += 1
      }
    }
    throw mistake(at: beginning, zh: "引号没有合上", en: "a quotation mark is not closed")
  }

  /// Passes over the end of a line and all blanks behind it; false, and passes over nothing, where the line goes on.
  private mutating func skipContinuation() -> Bool {
    let start = index
    skipBlanks()
    guard skipLineEnd() else {
      index = start
      return false
    }
    repeat { skipBlanks() } while skipLineEnd()
    return true
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "f"): "\u{C}",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\",
  ]

  /// The character that is meant by what stands behind a stroke.
  private mutating func escaped() throws(TOMLDocument.Mistake) -> Unicode.Scalar {
    let letter = next ?? 0
    index += 1
    if let scalar = Self.escapes[letter] { return scalar }
    let count = letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "U") ? 8 : 0
    let digits = bytes[min(index, bytes.count)...].prefix(count).prefix { $0.digit(radix: 16) != nil }
    guard count > 0, digits.count == count,
      let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    else {
      throw mistake(
        zh: "\\ 之后的写法不对；本来的 \\ 要写两个", en: "nothing is meant by what stands behind \\; write \\\\ for one itself")
    }
    index += count
    return scalar
  }
}
