/// The address of a source in a SARIF log.
enum SARIFArtifact {
  /// The path as a reference of RFC 3986: relative as it was given, or `file://` and an absolute one.
  ///
  /// Everything is percent-encoded that is neither unreserved nor a stroke, the colon included: before the first stroke
  /// it would end a scheme.
  static func uri(of path: String) -> String {
    let path = path.withoutPresentFolder
    let encoded = path.utf8.map { byte in
      isPlain(byte) ? String(Unicode.Scalar(byte)) : "%" + hexadecimal(byte)
    }.joined()
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
