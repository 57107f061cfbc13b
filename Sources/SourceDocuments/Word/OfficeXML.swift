import AnnualReport
import CLibxml2
import Glibc

/// What is told of the elements of an XML part in turn; names have the prefixes that are usual for their namespaces.
protocol OfficeXMLEvents: AnyObject {
  /// An element begins.
  func begin(_ name: String, _ attributes: OfficeXML.Attributes) throws(UnreadableSource)
  /// An element ends.
  func end(_ name: String)
  /// Text stands in the innermost element.
  func text(_ text: UnsafeBufferPointer<UInt8>)
}

/// Reads the XML parts of an office document.
///
/// Such a part has no document type by its standard, so one that has is refused before it can declare an entity;
/// nothing that it refers to is fetched.
final class OfficeXML {
  /// The attributes of an element, by their names without prefix.
  struct Attributes {
    fileprivate let start: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    fileprivate let count: Int

    /// The value of the attribute.
    subscript(name: String) -> String? {
      guard let start else { return nil }
      // libxml2 gives five pointers for each: name, prefix, namespace, and the bounds of the value.
      for attribute in stride(from: start, to: start + count * 5, by: 5) {
        guard let local = attribute[0], String(cString: local) == name, let from = attribute[3], let to = attribute[4]
        else { continue }
        return String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
      }
      return nil
    }

    /// Whether the element, which switches something on, does so.
    var isOn: Bool {
      !["0", "false", "off"].contains(self["val"])
    }
  }

  private let events: any OfficeXMLEvents
  private let parser: xmlParserCtxtPtr
  private var prefixes: [UnsafePointer<xmlChar>: String] = [:]
  private var failure: UnreadableSource?

  /// Tells the events of the part.
  static func read(_ part: [UInt8], _ events: some OfficeXMLEvents) throws(UnreadableSource) {
    _ = Libxml2.ready
    try part.withUnsafeBufferPointer { (part) throws(UnreadableSource) in
      let start = part.withMemoryRebound(to: CChar.self) { $0.baseAddress }
      guard let parser = xmlCreateMemoryParserCtxt(start, Int32(clamping: part.count)) else { throw damaged }
      defer { xmlFreeParserCtxt(parser) }
      let reading = OfficeXML(events: events, parser: parser)
      install(&parser.pointee.sax.pointee)
      parser.pointee.userData = Unmanaged.passUnretained(reading).toOpaque()
      xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
      withExtendedLifetime(reading) { _ = xmlParseDocument(parser) }
      if let failure = reading.failure { throw failure }
      if parser.pointee.wellFormed == 0 { throw damaged }
    }
  }

  private init(events: any OfficeXMLEvents, parser: xmlParserCtxtPtr) {
    self.events = events
    self.parser = parser
  }

  private static func install(_ handler: inout xmlSAXHandler) {
    handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { context, _, _, _ in OfficeXML.reading(context).fail(OfficeXML.hasDocumentType) }
    handler.startElementNs = { context, name, _, namespace, _, _, count, _, attributes in
      OfficeXML.reading(context).begin(name, namespace, Attributes(start: attributes, count: Int(count)))
    }
    handler.endElementNs = { context, name, _, namespace in OfficeXML.reading(context).end(name, namespace) }
    handler.characters = { context, text, length in
      OfficeXML.reading(context).text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    // Without a handler of its own, a parser writes its errors to the standard error.
    handler.serror = { _, _ in }
  }

  private static func reading(_ context: UnsafeMutableRawPointer?) -> OfficeXML {
    guard let context else { preconditionFailure("libxml2 hands back the context that it was given") }
    return Unmanaged<OfficeXML>.fromOpaque(context).takeUnretainedValue()
  }

  private func begin(_ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ attributes: Attributes) {
    guard failure == nil else { return }
    guard WorkBudget.step(10) else { return fail(SourceLimits.tooManyPieces) }
    do throws(UnreadableSource) {
      try events.begin(qualified(name, namespace), attributes)
    } catch {
      fail(error)
    }
  }

  private func end(_ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) {
    if failure == nil { events.end(qualified(name, namespace)) }
  }

  private func text(_ text: UnsafeBufferPointer<UInt8>) {
    if failure == nil { events.text(text) }
  }

  private func fail(_ reason: UnreadableSource) {
    failure = reason
    xmlStopParser(parser)
  }

  private func qualified(_ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> String {
    guard let name else { return "" }
    guard let namespace else { return String(cString: name) }
    let prefix = prefixes[namespace] ?? Self.namespaces[String(cString: namespace)] ?? "?"
    prefixes[namespace] = prefix
    return prefix + ":" + String(cString: name)
  }

  /// The namespaces of both editions of the standard, transitional and strict.
  private static let namespaces = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "urn:schemas-microsoft-com:vml": "v",
  ]

  private static let damaged = UnreadableSource(
    zh: "Word 文档损坏：请用 WPS 或 Word 打开后另存为 .docx",
    en: "a damaged Word document: open it with WPS or Word and save it as .docx")

  private static let hasDocumentType = UnreadableSource(
    zh: "Word 文档含有 DTD，标准不允许，未读取：请用 WPS 或 Word 打开后另存为 .docx",
    en:
      "a Word document with a DTD, which its standard forbids; not read: open it with WPS or Word and save it as .docx")
}
