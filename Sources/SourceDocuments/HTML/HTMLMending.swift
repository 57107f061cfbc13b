import Glibc

/// Changes markup that libxml2 reads otherwise than browsers do, in place, so that every offset stays what it was.
struct HTMLMending {
  /// No shorter tag has attributes enough to matter.
  private static let longTag = 4096

  private let bytes: UnsafeMutableRawBufferPointer

  /// Mends the markup.
  ///
  /// The marks of Word's revealed conditions become comments, comments without an end become text, control characters,
  /// which libxml2 leaves out, become blanks like `&nbsp` without its semicolon, and elements keep no more attributes
  /// than an element can have.
  static func mend(_ markup: inout [UInt8]) {
    markup.withUnsafeMutableBytes { HTMLMending(bytes: $0).mend() }
  }

  private func mend() {
    mendCharacters()
    mendTags()
  }

  private func mendCharacters() {
    for i in bytes.indices where bytes[i] < 0x20 {
      if bytes[i] < 0x09 || bytes[i] > 0x0D || bytes[i] == 0x0B || bytes[i] == 0x0C { bytes[i] = UInt8(ascii: " ") }
    }
    var offset = 0
    while let start = first("&", from: offset) {
      if isMark("&nbsp", at: start), !isMark("&nbsp;", at: start) { blank(start..<start + 5) }
      offset = start + 1
    }
  }

  private func mendTags() {
    var offset = 0
    var commentsEnd = true
    var previous = 0
    while let start = first("<", from: offset) {
      if start - previous > Self.longTag { limitAttributes(in: previous..<start) }
      previous = start
      offset = start + 1
      if isMark("<!--", at: start) {
        if commentsEnd, let end = commentEnd(from: start + 4) {
          // `<!-->` is a whole comment, but not to libxml2.
          if end < start + 7 { blank(start..<end) }
          offset = end
        } else {
          commentsEnd = false
          blank(start..<start + 4)
        }
      } else if isMark("<![if", at: start) || isMark("<![endif", at: start) {
        commentOut(conditionAt: start)
      }
    }
    if bytes.count - previous > Self.longTag { limitAttributes(in: previous..<bytes.count) }
  }

  /// Blanks the attributes beyond the five hundredth or so of the tag that begins the range.
  ///
  /// libxml2 compares each attribute with all before it, and a hundred thousand would take it a minute.
  private func limitAttributes(in range: Range<Int>) {
    guard range.count > 1, 0x61...0x7A ~= bytes[range.lowerBound + 1] | 0x20 else { return }
    var namesAndValues = 0
    var quote: UInt8?
    var isAfterBlank = false
    var previous = UInt8(ascii: "<")
    for i in range {
      let byte = bytes[i]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return
      } else if previous == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if isAfterBlank && byte > 0x20 || byte == UInt8(ascii: "=") {
        namesAndValues += 1
      }
      isAfterBlank = byte <= 0x20
      if !isAfterBlank { previous = byte }
      if namesAndValues > 1000 { bytes[i] = UInt8(ascii: " ") }
    }
  }

  private func first(_ character: Unicode.Scalar, from offset: Int) -> Int? {
    guard let base = bytes.baseAddress, offset < bytes.count else { return nil }
    return memchr(base + offset, Int32(character.value), bytes.count - offset).map { $0 - base }
  }

  private func isMark(_ mark: StaticString, at offset: Int) -> Bool {
    guard let base = bytes.baseAddress, offset + mark.utf8CodeUnitCount <= bytes.count else { return false }
    return memcmp(base + offset, mark.utf8Start, mark.utf8CodeUnitCount) == 0
  }

  private func commentEnd(from offset: Int) -> Int? {
    var offset = offset
    while let end = first(">", from: offset) {
      if isMark("-->", at: end - 2) { return end + 1 }
      offset = end + 1
    }
    return nil
  }

  /// Makes `<![if …]>` or `<![endif]>` a comment.
  private func commentOut(conditionAt start: Int) {
    let longest = 200
    guard let end = first(">", from: start), end - start < longest, bytes[start...end].allSatisfy({ $0 < 0x80 })
    else { return }
    blank(start..<end)
    for (i, byte) in "<!--".utf8.enumerated() { bytes[start + i] = byte }
    bytes[end - 1] = UInt8(ascii: "-")
    bytes[end - 2] = UInt8(ascii: "-")
  }

  private func blank(_ range: Range<Int>) {
    for i in range { bytes[i] = UInt8(ascii: " ") }
  }
}
