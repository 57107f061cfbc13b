import AnnualReport
import CLibxml2

/// Reads what `pdftotext -bbox-layout` writes: the words of every page with their boxes.
final class WordBoxes {
  private var pages: [Page] = []
  private var box: Place.Box?
  private var text: [UInt8] = []

  /// The pages in the output.
  static func pages(in output: [UInt8]) -> [Page] {
    // What stands before and behind has the metadata of the PDF in it, in whatever encoding they are.
    guard let start = output.firstRange(of: Array("<doc>".utf8)) else { return [] }
    let boxes = WordBoxes()
    boxes.parse(output[start.lowerBound...].map { $0 < 0x20 && $0 != UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 })
    return boxes.pages
  }

  private func parse(_ markup: [UInt8]) {
    _ = Libxml2.ready
    markup.withUnsafeBufferPointer { markup in
      let start = markup.withMemoryRebound(to: CChar.self) { $0.baseAddress }
      guard let parser = xmlCreateMemoryParserCtxt(start, Int32(clamping: markup.count)) else { return }
      defer { xmlFreeParserCtxt(parser) }
      Self.install(&parser.pointee.sax.pointee)
      parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      // A font may give characters that XML has not; the words around them are good all the same.
      xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue))
      withExtendedLifetime(self) { _ = xmlParseDocument(parser) }
    }
  }

  private static func install(_ handler: inout xmlSAXHandler) {
    handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      WordBoxes.boxes(context).begin(String(cString: name), WordBoxes.numbers(attributes, count: Int(count)))
    }
    handler.endElementNs = { context, _, _, _ in WordBoxes.boxes(context).end() }
    handler.characters = { context, text, length in
      WordBoxes.boxes(context).add(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    // Without a handler of its own, a parser writes its errors to the standard error.
    handler.serror = { _, _ in }
  }

  private static func boxes(_ context: UnsafeMutableRawPointer?) -> WordBoxes {
    guard let context else { preconditionFailure("libxml2 hands back the context that it was given") }
    return Unmanaged<WordBoxes>.fromOpaque(context).takeUnretainedValue()
  }

  /// The attributes, all of which are numbers here.
  private static func numbers(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [String: Double] {
    guard let attributes else { return [:] }
    var numbers: [String: Double] = [:]
    // libxml2 gives five pointers for each: name, prefix, namespace, and the bounds of the value.
    for attribute in stride(from: attributes, to: attributes + count * 5, by: 5) {
      guard let name = attribute[0], let from = attribute[3], let to = attribute[4] else { continue }
      let value = Double(String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self))
      if let value, value.isFinite { numbers[String(cString: name)] = value }
    }
    return numbers
  }

  private func begin(_ name: String, _ numbers: [String: Double]) {
    func number(_ name: String) -> Double { numbers[name] ?? 0 }
    switch name {
    case "page": pages.append(Page(width: number("width"), height: number("height")))
    case "word":
      box = Place.Box(left: number("xMin"), top: number("yMin"), right: number("xMax"), bottom: number("yMax"))
    default: break
    }
  }

  private func add(_ characters: UnsafeBufferPointer<UInt8>) {
    if box != nil { text.append(contentsOf: characters) }
  }

  private func end() {
    defer {
      box = nil
      text.removeAll(keepingCapacity: true)
    }
    guard let box, !pages.isEmpty else { return }
    let word = String(
      String.UnicodeScalarView(String(decoding: text, as: UTF8.self).unicodeScalars.filter { !$0.isBlank }))
    guard !word.isEmpty else { return }
    pages[pages.count - 1].words.append(PageWord(text: word, box: box, place: Place(page: pages.count, box: box)))
  }
}
