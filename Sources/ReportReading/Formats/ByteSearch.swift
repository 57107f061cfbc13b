import Glibc

extension ArraySlice<UInt8> {
  /// Whether the bytes of the text stand somewhere in the slice.
  ///
  /// The standard library's search is written for any collection and takes a hundred times as long.
  func contains(bytesOf text: String) -> Bool {
    contains(Array<UInt8>(text.utf8))
  }

  /// Whether the bytes stand somewhere in the slice.
  func contains(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    return withUnsafeBufferPointer { bytes in
      guard var rest = bytes.baseAddress else { return false }
      let end = rest + bytes.count
      while let found = memchr(rest, Int32(first), end - rest),
        end - wanted.count >= UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
      {
        if memcmp(found, wanted, wanted.count) == 0 { return true }
        rest = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) + 1
      }
      return false
    }
  }
}
