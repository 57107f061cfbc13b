/// A part of a mail or of a web archive: a body, a page, or a file that goes with it.
struct MailPart {
  /// The kind of its contents, in lower case: `text/html`.
  var type: String
  /// The charset that it names.
  var charset: String?
  /// The name of the file, where it has one.
  var name: String?
  /// Whether it goes with the mail and is no text of it.
  var isAttachment: Bool
  /// The contents, decoded.
  var contents: [UInt8]

  private static let deepest = 8
  private static let most = 1000

  /// The parts of the mail, in their order; those within parts stand for them.
  static func all(in mail: [UInt8]) -> [MailPart] {
    var parts: [MailPart] = []
    add(mail[...], to: &parts, depth: 0)
    return parts
  }

  private static func add(_ bytes: ArraySlice<UInt8>, to parts: inout [MailPart], depth: Int) {
    guard depth < deepest, parts.count < most else { return }
    let (header, body) = MailHeader.split(bytes)
    let type = header.parameters(of: "content-type")
    if type.value.hasPrefix("multipart/"), let boundary = type["boundary"] {
      for part in pieces(of: body, between: Array(("--" + boundary).utf8)) { add(part, to: &parts, depth: depth + 1) }
      return
    }
    let contents: [UInt8]
    switch header["content-transfer-encoding"].lowercased() {
    case "base64": contents = TransferEncoding.base64(body)
    case "quoted-printable": contents = TransferEncoding.quotedPrintable(body)
    default: contents = Array(body)
    }
    if type.value == "message/rfc822" { return add(contents[...], to: &parts, depth: depth + 1) }
    let disposition = header.parameters(of: "content-disposition")
    let name = disposition["filename"] ?? type["name"]
    let isText = type.value.isEmpty || type.value.hasPrefix("text/")
    parts.append(
      MailPart(
        type: type.value.isEmpty ? "text/plain" : type.value, charset: type["charset"]?.lowercased(), name: name,
        isAttachment: disposition.value == "attachment" || !isText && name != nil && disposition.value != "inline",
        contents: contents))
  }

  /// What stands between the lines that begin with the boundary; what stands before the first is no part.
  private static func pieces(of body: ArraySlice<UInt8>, between boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var lineStart = body.startIndex
    while lineStart < body.endIndex {
      let lineEnd = body[lineStart...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? body.endIndex
      if body[lineStart..<lineEnd].starts(with: boundary) {
        if let start { pieces.append(withoutLineEnd(body[start..<max(start, lineStart)])) }
        let isLast = body[lineStart..<lineEnd].dropFirst(boundary.count).starts(with: [0x2D, 0x2D])
        start = isLast ? nil : lineEnd
        if isLast || pieces.count >= most { return pieces }
      }
      lineStart = lineEnd
    }
    if let start { pieces.append(body[start...]) }
    return pieces
  }

  /// The bytes without the end of the last line, which belongs to the boundary behind it.
  private static func withoutLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let line = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}
