/// The header of a mail or of one of its parts.
struct MailHeader {
  /// The value of a field, and what is said of it behind semicolons.
  struct Parameters {
    var value = ""
    fileprivate var parameters: [String: String] = [:]

    /// The parameter with the name.
    subscript(name: String) -> String? { parameters[name] }
  }

  private var fields: [String: String] = [:]

  /// The value of the field with the name in lower case, empty where there is none.
  subscript(name: String) -> String { fields[name] ?? "" }

  /// The header at the beginning of the bytes, and what follows the blank line behind it.
  static func split(_ bytes: ArraySlice<UInt8>) -> (header: MailHeader, body: ArraySlice<UInt8>) {
    var header = MailHeader()
    var lineStart = bytes.startIndex
    var current: (name: String, value: [UInt8])?
    let longest = 1 << 18
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    while lineStart < bytes.endIndex, lineStart - bytes.startIndex < longest {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      var line = bytes[lineStart..<lineEnd]
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      lineStart = min(lineEnd + 1, bytes.endIndex)
      if line.isEmpty { break }
      if let first = line.first, isBlank(first) {
        current?.value += line
      } else {
        header.take(current)
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        current = (name, Array(line[colon...].dropFirst().drop(while: isBlank)))
      }
    }
    header.take(current)
    return (header, bytes[lineStart...])
  }

  private mutating func take(_ field: (name: String, value: [UInt8])?) {
    guard let field, fields[field.name] == nil else { return }
    fields[field.name] = TextDecoding.text(of: field.value)
  }

  /// Whether a text begins with the header of a mail: names in Latin letters, one of them that of its contents or of MIME.
  static func isLikely(_ head: some Collection<UInt8>) -> Bool {
    let first = head.prefix { $0 != UInt8(ascii: ":") && $0 > 0x20 && $0 < 0x80 }
    guard 2...40 ~= first.count, head.dropFirst(first.count).first == UInt8(ascii: ":") else { return false }
    let (header, _) = split(Array(head.prefix(1 << 14))[...])
    return header["content-type"].contains("/") || !header["mime-version"].isEmpty
  }

  /// The value of the field in lower case, and its parameters.
  func parameters(of name: String) -> Parameters {
    var result = Parameters()
    for (index, part) in Self.parts(of: self[name]).enumerated() {
      if index == 0 {
        result.value = Self.trimmed(part).lowercased()
      } else if let equals = part.firstIndex(of: "=") {
        // Long or foreign values are numbered and encoded: `filename*0*=UTF-8''%E5…`.
        let name = Self.trimmed(part[..<equals]).lowercased()
        let value = Self.trimmed(part[equals...].dropFirst()).filter { $0 != "\"" }
        let key = String(name.prefix { $0 != "*" })
        result.parameters[key, default: ""] +=
          name.hasSuffix("*") ? TransferEncoding.percent(value) : TransferEncoding.words(value)
      }
    }
    return result
  }

  /// The parts between semicolons that stand in no quotes.
  private static func parts(of value: String) -> [Substring] {
    var isQuoted = false
    return value.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var words = text.drop(while: \.isWhitespace)
    while words.last?.isWhitespace ?? false { words = words.dropLast() }
    return String(words)
  }
}
