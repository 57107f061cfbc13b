import AnnualReport
import CLibxml2

/// Reads the markup in which a program tells what is on pages, as events.
final class PageMarkup {
  /// What is told in turn.
  struct Events {
    /// An element begins, with its name and attributes.
    var begin: (String, [String: String]) -> Void
    /// Text stands in the innermost element.
    var text: (String) -> Void
    /// An element ends, with its name.
    var end: (String) -> Void
  }

  private let events: Events
  private let parser: xmlParserCtxtPtr

  private init(_ events: Events, _ parser: xmlParserCtxtPtr) {
    self.events = events
    self.parser = parser
  }

  /// Tells the events of the element that begins with the tag.
  ///
  /// What stands before may be a document type, and metadata of the PDF in whatever encoding they have.
  static func read(_ markup: [UInt8], from tag: String, _ events: Events) {
    guard let start = markup.firstRange(of: Array(tag.utf8)) else { return }
    let element = markup[start.lowerBound...].map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
    _ = Libxml2.ready
    element.withUnsafeBufferPointer { element in
      let start = element.withMemoryRebound(to: CChar.self) { $0.baseAddress }
      guard let parser = xmlCreateMemoryParserCtxt(start, Int32(clamping: element.count)) else { return }
      defer { xmlFreeParserCtxt(parser) }
      let reading = PageMarkup(events, parser)
      install(&parser.pointee.sax.pointee)
      parser.pointee.userData = Unmanaged.passUnretained(reading).toOpaque()
      // A font may give characters that XML has not; the words around them are good all the same.
      xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue))
      withExtendedLifetime(reading) { _ = xmlParseDocument(parser) }
    }
  }

  private static func install(_ handler: inout xmlSAXHandler) {
    handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      PageMarkup.reading(context).begin(String(cString: name), PageMarkup.attributes(attributes, count: Int(count)))
    }
    handler.endElementNs = { context, name, _, _ in
      if let name { PageMarkup.reading(context).events.end(String(cString: name)) }
    }
    handler.characters = { context, text, length in
      let text = UnsafeBufferPointer(start: text, count: Int(length))
      PageMarkup.reading(context).events.text(String(decoding: text, as: UTF8.self))
    }
    // Without a handler of its own, a parser writes its errors to the standard error.
    handler.serror = { _, _ in }
  }

  private static func reading(_ context: UnsafeMutableRawPointer?) -> PageMarkup {
    guard let context else { preconditionFailure("libxml2 hands back the context that it was given") }
    return Unmanaged<PageMarkup>.fromOpaque(context).takeUnretainedValue()
  }

  private func begin(_ name: String, _ attributes: [String: String]) {
    if WorkBudget.step(Self.stepsOfElement) { events.begin(name, attributes) } else { xmlStopParser(parser) }
  }

  private static let stepsOfElement = 20

  private static func attributes(
    _ start: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [String: String] {
    guard let start else { return [:] }
    var attributes: [String: String] = [:]
    // libxml2 gives five pointers for each: name, prefix, namespace, and the bounds of the value.
    for attribute in stride(from: start, to: start + count * 5, by: 5) {
      guard let name = attribute[0], let from = attribute[3], let to = attribute[4] else { continue }
      let value = UnsafeBufferPointer(start: from, count: to - from)
      attributes[String(cString: name)] = String(decoding: value, as: UTF8.self)
    }
    return attributes
  }
}
