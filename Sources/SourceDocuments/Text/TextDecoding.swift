import CLibxml2

/// Turns the bytes of a text or a page into characters, whatever encoding they are in.
///
/// A byte order mark decides, then validity: bytes that are strict UTF-8 are UTF-8 and others are not, whatever a page
/// declares of itself, for pages are converted without their declaration. Only among the remaining encodings does a
/// declaration count, and GB18030, which contains GB2312 and GBK, is taken where there is none.
/// What cannot be decoded becomes U+FFFD; nothing is refused.
enum TextDecoding {
  /// The text of the bytes, without a byte order mark; `charset` is what is declared of them elsewhere.
  static func text(of bytes: [UInt8], charset: String? = nil) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), highByteFirst: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), highByteFirst: true) }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return String(validating: bytes, as: UTF8.self) ?? damagedUTF8(bytes) ?? multibyte(bytes, charset)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, highByteFirst: Bool) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { i in
      let (first, second) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      return highByteFirst ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The text of UTF-8 with a few broken sequences; `nil` where it is another encoding.
  ///
  /// A hanzi is three bytes in UTF-8, and bytes of another encoding hardly ever form such a sequence by chance.
  private static func damagedUTF8(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    var broken = 0
    var hanzi = 0
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" { broken += 1 } else if scalar.value >= 0x800 { hanzi += 1 }
    }
    return broken * 10 < hanzi ? text : nil
  }

  private static func multibyte(_ bytes: ArraySlice<UInt8>, _ charset: String?) -> String {
    if let declared = charset.flatMap(believed) ?? declaredCharset(bytes), !declared.hasPrefix("gb"),
      let text = convert(bytes, from: declared, tolerant: false)
    {
      return text
    }
    return convert(bytes, from: "GB18030", tolerant: true) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The charset that a page or an XML declaration names, in lower case.
  private static func declaredCharset(_ bytes: ArraySlice<UInt8>) -> String? {
    let head = String(decoding: bytes.prefix(8192), as: UTF8.self).lowercased()
    guard let match = head.firstMatch(of: /(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_\-]+)/) else { return nil }
    return believed(String(match.1))
  }

  /// A Latin charset is not believed: it fits any bytes, and stands in Chinese pages only by a server's default.
  private static func believed(_ charset: String) -> String? {
    let latin = ["iso-8859", "iso8859", "windows-125", "latin", "us-ascii", "ascii", "utf"]
    return latin.contains { charset.hasPrefix($0) } ? nil : charset
  }

  /// The bytes as text by iconv; `nil` where it does not know the charset or, unless `tolerant`, a byte does not fit.
  private static func convert(_ bytes: ArraySlice<UInt8>, from charset: String, tolerant: Bool) -> String? {
    guard let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    // The UTF-8 of a two-byte character is three bytes, of a four-byte one at most four, and a replacement three.
    let capacity = bytes.count * 3
    var complete = true
    var input = Array(bytes)
    let text = String(unsafeUninitializedCapacity: capacity) { output in
      input.withUnsafeMutableBytes { source in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromLeft = source.count
        var room = output.count
        return output.withMemoryRebound(to: CChar.self) { target in
          var to = target.baseAddress
          while fromLeft > 0, iconv(converter, &from, &fromLeft, &to, &room) == -1 {
            complete = false
            guard tolerant, fromLeft > 0, room >= 3 else { break }
            for byte in "\u{FFFD}".utf8 {
              to?.pointee = CChar(bitPattern: byte)
              to = to?.successor()
            }
            room -= 3
            from = from?.successor()
            fromLeft -= 1
          }
          return target.count - room
        }
      }
    }
    return complete || tolerant ? text : nil
  }
}
