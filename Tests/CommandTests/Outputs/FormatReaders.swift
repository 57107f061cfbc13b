import Foundation
import FoundationXML

/// The elements of an XML document in their order, as libxml2 reads them.
final class XMLElements: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private var elements: [Element] = []
  private var open: [Int] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { elements[last].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}

/// Comma-separated values as RFC 4180 has them, scalar by scalar.
struct CSVTable {
  private(set) var rows: [[String]] = []

  init(_ text: String) {
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"": field.append(rest.removeFirst())
      case ("\"", true): isQuoted = false
      case ("\"", false) where field.isEmpty: isQuoted = true
      case (",", false), ("\n", false):
        row.append(String(field))
        field.removeAll()
        if scalar == "\n" {
          rows.append(row)
          row = []
        }
      case ("\r", false) where rest.first == "\n": break
      default: field.append(scalar)
      }
    }
  }
}

/// A workflow command as the runner of GitHub reads it: `::name key=value,key=value::message`.
struct WorkflowCommand {
  let name: String
  private(set) var properties: [String: String] = [:]
  let message: String

  /// `nil` where the line is none.
  init?(_ line: Substring.UnicodeScalarView) {
    let scalars = Array(line)
    guard scalars.starts(with: [":", ":"]),
      let end = (2..<scalars.count - 1).first(where: { scalars[$0] == ":" && scalars[$0 + 1] == ":" })
    else { return nil }
    let head = scalars[2..<end]
    let space = head.firstIndex(of: " ") ?? head.endIndex
    name = Self.text(head[..<space])
    for property in head[space...].dropFirst().split(separator: ",") {
      guard let equals = property.firstIndex(of: "=") else { return nil }
      properties[Self.text(property[..<equals])] = Self.unescaped(Self.text(property[(equals + 1)...]))
    }
    message = Self.unescaped(Self.text(scalars[(end + 2)...]))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func unescaped(_ text: String) -> String {
    [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")].reduce(text) {
      $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal)
    }
  }
}
