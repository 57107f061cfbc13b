import AnnualReport
import TerminalScreen

/// A JSON value whose objects keep the order of their members, so that lines read like the form.
indirect enum JSON {
  case null
  case bool(Bool)
  case number(Number)
  case decimal(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// The value on one line, as in RFC 8259.
  var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// An object without the members that are `nil`.
  static func members(_ members: [(String, JSON?)]) -> JSON {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.description
    case .decimal(let value): text += value.rounded() == value ? String(Int(value)) : String(value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.write(member.0, to: &text)
        text += ":"
        member.1.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      // Most of these are legal in JSON, but must not reach a terminal either.
      case _ where !scalar.isPrinted:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .number(Number(value)) }

  /// A whole number.
  static func integer(_ value: Int) -> JSON { .number(Number(value)) }
}
