import Glibc

extension ArraySlice<UInt8> {
  /// Whether the bytes of the text stand somewhere in the slice.
  func contains(bytesOf text: String) -> Bool {
    withUnsafeBufferPointer { $0.contains(Array(text.utf8)) }
  }

  /// Whether the bytes stand somewhere in the slice.
  func contains(_ wanted: [UInt8]) -> Bool {
    withUnsafeBufferPointer { $0.contains(wanted) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes stand somewhere in the buffer.
  func contains(_ wanted: [UInt8]) -> Bool { firstOffset(of: wanted) != nil }

  /// Where the bytes stand first, at the offset or behind it.
  ///
  /// The standard library's search is written for any collection and takes a hundred times as long.
  func firstOffset(of wanted: [UInt8], from start: Int = 0) -> Int? {
    guard let first = wanted.first, let base = baseAddress else { return wanted.isEmpty ? start : nil }
    var offset = start
    while offset + wanted.count <= count, let found = memchr(base + offset, Int32(first), count - offset) {
      let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if start + wanted.count <= count, memcmp(found, wanted, wanted.count) == 0 { return start }
      offset = start + 1
    }
    return nil
  }
}
