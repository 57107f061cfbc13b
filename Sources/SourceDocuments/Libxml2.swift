import CLibxml2
import Glibc

/// The library's state that all parsers share.
enum Libxml2 {
  /// Prepares the library for parsers on any thread; asking for it again costs nothing.
  static let ready: Void = xmlInitParser()

  /// Where the parser stands in its input, in bytes.
  static func offset(_ parser: xmlParserCtxtPtr) -> Int {
    guard let input = parser.pointee.input, let current = input.pointee.cur, let base = input.pointee.base else {
      return 0
    }
    return Int(input.pointee.consumed) + (current - base)
  }

  /// Whether there is an attribute with the name, with or without a value.
  static func has(_ name: String, in attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> Bool {
    guard var pair = attributes else { return false }
    while let key = pair[0] {
      if strcmp(UnsafeRawPointer(key).assumingMemoryBound(to: CChar.self), name) == 0 { return true }
      pair += 2
    }
    return false
  }

  /// The value of the first attribute with the name, in a SAX1 list of names and values.
  static func attribute(
    _ name: String, in attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> UnsafePointer<CChar>? {
    guard var pair = attributes else { return nil }
    while let key = pair[0] {
      if strcmp(UnsafeRawPointer(key).assumingMemoryBound(to: CChar.self), name) == 0 {
        return pair[1].map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
      }
      pair += 2
    }
    return nil
  }
}
