import Glibc

/// Searches markup for marks, whatever the case of their letters.
enum MarkupSearch {
  /// The offset of the character.
  static func first(_ character: Unicode.Scalar, in markup: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    guard let base = markup.baseAddress, from < markup.count else { return nil }
    return memchr(base + from, Int32(character.value), markup.count - from).map {
      UnsafeRawPointer($0) - UnsafeRawPointer(base)
    }
  }

  /// Whether the mark stands at the offset.
  static func isMark(_ mark: StaticString, at offset: Int, in markup: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = markup.baseAddress, offset + mark.utf8CodeUnitCount <= markup.count else { return false }
    let wanted = UnsafeRawPointer(mark.utf8Start).assumingMemoryBound(to: CChar.self)
    let there = UnsafeRawPointer(base + offset).assumingMemoryBound(to: CChar.self)
    return strncasecmp(there, wanted, mark.utf8CodeUnitCount) == 0
  }

  /// The offset of the mark.
  static func start(_ mark: StaticString, in markup: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    let leading = Unicode.Scalar(mark.utf8Start[0])
    var offset = from
    while let start = first(leading, in: markup, from: offset) {
      if isMark(mark, at: start, in: markup) { return start }
      offset = start + 1
    }
    return nil
  }

  /// The offset behind the mark.
  static func end(_ mark: StaticString, in markup: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    start(mark, in: markup, from: from).map { $0 + mark.utf8CodeUnitCount }
  }
}
