import AnnualReport

/// Counts lines and characters along a text, in one pass and only forward.
struct SourceCursor {
  private var offset = 0
  private var line = 1
  private var character = 1

  /// The place at the byte offset, which must not lie before the one asked for last.
  mutating func place(at target: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Place {
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        character = 1
      } else if byte & 0xC0 != 0x80 {
        character += 1
      }
    }
    return .line(line, character: character)
  }
}
