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
  ///
  /// The standard library's search is written for any collection and takes a hundred times as long.
  func contains(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, let base = baseAddress else { return wanted.isEmpty }
    var offset = 0
    while offset + wanted.count <= count, let found = memchr(base + offset, Int32(first), count - offset) {
      let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if start + wanted.count <= count, memcmp(found, wanted, wanted.count) == 0 { return true }
      offset = start + 1
    }
    return false
  }
}
