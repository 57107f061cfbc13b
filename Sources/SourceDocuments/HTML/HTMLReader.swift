import CLibxml2

/// Reads a page by libxml2's lenient parser, without a tree.
enum HTMLReader {
  /// The document of a page; places are lines and characters of the text, from 1.
  ///
  /// Nothing that the page refers to is fetched. What is not shown is no text; but pages hide their contents until a script
  /// shows them, and so a page may also be read with its hidden blocks.
  static func document(_ page: String, showsHiddenBlocks: Bool = false) throws(UnreadableSource) -> Document {
    guard page.utf8.count <= SourceLimits.markup else { throw SourceLimits.pageTooLarge }
    var markup = Array(page.utf8)
    HTMLMending.mend(&markup)
    var document = try markup.withUnsafeBufferPointer { (markup) throws(UnreadableSource) in
      try parse(markup, showsHiddenBlocks)
    }
    if document.hidesBlocks, !showsHiddenBlocks {
      document.others.append { try? self.document(page, showsHiddenBlocks: true) }
    }
    return document
  }

  private static func parse(
    _ markup: UnsafeBufferPointer<UInt8>, _ showsHiddenBlocks: Bool
  ) throws(UnreadableSource) -> Document {
    _ = Libxml2.ready
    let start = markup.withMemoryRebound(to: CChar.self) { $0.baseAddress }
    guard !markup.isEmpty, let parser = htmlCreateMemoryParserCtxt(start, Int32(clamping: markup.count)) else {
      return Document()
    }
    defer { htmlFreeParserCtxt(parser) }
    let styles = PageStyles(in: markup, showsHiddenBlocks: showsHiddenBlocks)
    let events = HTMLEvents(parser: parser, markup: markup, linesCount: isTextWithTables(markup), styles: styles)
    install(&parser.pointee.sax.pointee)
    parser.pointee.userData = Unmanaged.passUnretained(events).toOpaque()
    // Without it, a script ends at the first closing tag in one of its strings.
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(parser, Int32(options))
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
    withExtendedLifetime(events) { _ = htmlParseDocument(parser) }
    if let failure = events.failure { throw failure }
    return events.document()
  }

  /// Whether the markup is a text in which only the tables are marked up, so that its paragraphs are its lines.
  private static func isTextWithTables(_ markup: UnsafeBufferPointer<UInt8>) -> Bool {
    func has(_ tags: String...) -> Bool { tags.contains { markup.contains(Array($0.utf8)) } }
    return !has("<p", "<P", "<br", "<BR", "<div", "<DIV") && has("<table", "<TABLE")
  }

  private static func install(_ handler: inout htmlSAXHandler) {
    handler = htmlSAXHandler()
    handler.startElement = { context, name, attributes in
      if let name { HTMLReader.events(context).begin(name, attributes) }
    }
    handler.endElement = { context, _ in HTMLReader.events(context).end() }
    handler.characters = { context, text, length in
      HTMLReader.events(context).text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.ignorableWhitespace = handler.characters
    // Without a handler of its own, a parser writes its errors to the standard error.
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.serror = { context, error in
      if let error { HTMLReader.events(context).error(error.pointee.code) }
    }
  }

  private static func events(_ context: UnsafeMutableRawPointer?) -> HTMLEvents {
    guard let context else { preconditionFailure("libxml2 hands back the context that it was given") }
    return Unmanaged<HTMLEvents>.fromOpaque(context).takeUnretainedValue()
  }
}
