/// The ways in which mails write bytes as text.
enum TransferEncoding {
  /// The bytes of base64; every character that is none of its own is passed over.
  static func base64(_ text: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        result += [
          UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits),
        ]
        bits = 0
        count = 0
      }
    }
    if count == 3 { result += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)] }
    if count == 2 { result.append(UInt8(truncatingIfNeeded: bits >> 4)) }
    return result
  }

  /// The bytes of quoted-printable text: `=E5=B9=B4`, and `=` at the end of a line that goes on.
  static func quotedPrintable(_ text: some Collection<UInt8>) -> [UInt8] {
    decoded(text, escape: UInt8(ascii: "="))
  }

  /// The text of `charset''%E5%B9%B4`, or of the escapes alone.
  static func percent(_ text: String) -> String {
    let value = text.split(separator: "'", omittingEmptySubsequences: false)
    return TextDecoding.text(of: decoded((value.last ?? "").utf8, escape: UInt8(ascii: "%")))
  }

  /// The text with its encoded words, `=?utf-8?B?5bm0?=`, decoded.
  static func words(_ text: String) -> String {
    text.replacing(/=\?([^?]*)\?([BbQq])\?([^?]*)\?=/) { match in
      let isBase64 = match.2.lowercased() == "b"
      return TextDecoding.text(
        of: isBase64 ? base64(match.3.utf8) : quotedPrintable(match.3.replacing("_", with: " ").utf8))
    }
  }

  private static func decoded(_ text: some Collection<UInt8>, escape: UInt8) -> [UInt8] {
    let bytes = Array(text)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == escape else {
        result.append(byte)
        continue
      }
      if index + 1 < bytes.count, let high = digit(bytes[index]), let low = digit(bytes[index + 1]) {
        result.append(high << 4 | low)
        index += 2
      } else if escape == UInt8(ascii: "="), let end = bytes[index...].prefix(3).firstIndex(of: UInt8(ascii: "\n")) {
        index = end + 1
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
