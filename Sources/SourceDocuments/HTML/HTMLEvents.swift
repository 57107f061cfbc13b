import AnnualReport
import CLibxml2
import Glibc

/// Turns libxml2's events for one page into a document.
///
/// The parser reads `markup`, which has the bytes of the page at their offsets; the offset of each event therefore gives its place.
final class HTMLEvents {
  /// Why the page was given up, where it was.
  private(set) var failure: UnreadableSource?

  private let markup: UnsafeBufferPointer<UInt8>
  private let parser: htmlParserCtxtPtr
  private let linesCount: Bool
  private var styles: PageStyles
  private var flow = FlowBuilder()
  private var cursor = SourceCursor()
  private var metadata: [(name: String, content: String)] = []
  private var title: PassageBuilder?
  private var hasTitle = false
  /// The open elements, from the outside.
  private var open: [OpenElement] = []
  private var impliedTables = ImpliedTables()
  /// How many of the open elements were open when the outermost dropped one began; `nil` outside.
  private var droppedFrom: Int?
  private var preformatted = 0
  /// The work that the parser has spent on errors, in elements searched.
  private var wasted = 0
  /// Where the last event ended, before which no coming event begins.
  private var position = 0

  /// Takes the events of the parser, which reads the markup; with `linesCount`, lines outside tables are paragraphs.
  init(parser: htmlParserCtxtPtr, markup: UnsafeBufferPointer<UInt8>, linesCount: Bool, styles: PageStyles) {
    self.styles = styles
    self.parser = parser
    self.markup = markup
    self.linesCount = linesCount
  }

  /// The parser met markup that is not as it should be.
  ///
  /// Each error costs it some work, and an end tag without its beginning a search of all open elements: a page can be
  /// made so that this takes hours.
  func error(_ code: Int32) {
    guard failure == nil else { return }
    wasted += 300 + (code == XML_ERR_TAG_NAME_MISMATCH.rawValue ? open.count : 0)
    if wasted > SourceLimits.wastedWork { fail(SourceLimits.tooManyPieces) }
  }

  /// The document of all events.
  func document() -> Document {
    Document(metadata: metadata, hidesBlocks: styles.hidBlock, blocks: flow.finish())
  }

  /// An element begins.
  func begin(_ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    var element = HTMLElement(name: name)
    // Without a target it is a mark to be linked to, as Word puts them around headings.
    if element == .link, Libxml2.attribute("href", in: attributes) == nil { element = .inline }
    checkTime(1)
    guard droppedFrom == nil, failure == nil else { return open.append(OpenElement(element)) }
    let styled = styles.open(element, name, attributes, within: open.last)
    defer { open.append(styled) }
    if styled.isRemoved {
      droppedFrom = open.count
      return
    }
    imply(around: styled)
    element = styled.element
    switch element {
    case .inline, .dropped, .struck, .raised: return
    case .link: flow.beginLink()
    case .block: flow.endParagraph()
    case .lineBreak: flow.endLine()
    case .preformatted:
      flow.endParagraph()
      preformatted += 1
    case .title: if !hasTitle { title = PassageBuilder() }
    case .meta: appendMetadata(attributes)
    case .image: if styled.veil.isEmpty { flow.attach([.image(placeOfTag())]) }
    case .field: if styled.veil.isEmpty { appendValue(attributes) }
    case .table: flow.beginTable(at: placeOfTag())
    case .head: flow.beginRowGroup(.head)
    case .body: flow.beginRowGroup(.body)
    case .foot: flow.beginRowGroup(.foot)
    case .row: flow.beginRow()
    case .cell:
      let span = { Libxml2.attribute($0, in: attributes).map { Int(clamping: atol($0)) } ?? 1 }
      flow.beginCell(columnSpan: span("colspan"), rowSpan: span("rowspan"), at: placeOfTag())
    }
    checkSize()
  }

  /// An element ends.
  func end() {
    guard let element = open.popLast()?.element, failure == nil else { return }
    if droppedFrom == nil { styles.close() }
    if let from = droppedFrom {
      if open.count == from { droppedFrom = nil }
      return
    }
    impliedTables.end(in: &flow, behind: open.count)
    switch element {
    case .inline, .dropped, .lineBreak, .image, .field, .meta, .struck, .raised: return
    case .link: flow.endLink()
    case .block: flow.endParagraph()
    case .preformatted:
      flow.endParagraph()
      preformatted -= 1
    case .title: endTitle()
    case .table: flow.endTable()
    case .head, .body, .foot: flow.beginRowGroup(.body)
    case .row: flow.endRow()
    case .cell: flow.endCell()
    }
  }

  /// Text stands here.
  func text(_ text: UnsafeBufferPointer<UInt8>) {
    checkTime(1 + text.count / 8)
    guard droppedFrom == nil, failure == nil, !text.isEmpty else { return }
    let start = offset(of: text)
    let place = cursor.place(at: start, in: markup)
    let isBlank = text.allSatisfy { $0 <= 0x20 }
    if !isBlank { impliedTables.end(in: &flow, behind: open.count - 1) }
    let (veil, mark) = open.last.map { ($0.veil, $0.mark) } ?? ([], .plain)
    if !veil.isEmpty {
      if veil.takesRoom, !isBlank { flow.appendBlank() }
    } else if title != nil {
      title?.append(text, at: place)
    } else if preformatted > 0 || linesCount && !flow.isInTable {
      appendLines(text, at: place)
    } else {
      flow.append(text, at: place, as: mark)
    }
    checkSize()
  }

  private func appendLines(_ text: UnsafeBufferPointer<UInt8>, at start: Place) {
    var place = start
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.startIndex > 0 {
        flow.endLine()
        place = place.behindLineFeed
      }
      flow.append(UnsafeBufferPointer(rebasing: line), at: place)
    }
  }

  /// Adds the value that a field in a table shows; those outside are for searching and the like.
  private func appendValue(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    let kind = Libxml2.attribute("type", in: attributes).map { String(cString: $0).lowercased() }
    guard flow.isInTable, [nil, "", "text", "number"].contains(kind),
      let value = Libxml2.attribute("value", in: attributes)
    else { return }
    value.withMemoryRebound(to: UInt8.self, capacity: strlen(value)) { bytes in
      flow.append(UnsafeBufferPointer(start: bytes, count: strlen(value)), at: placeOfTag(), as: .plain)
    }
  }

  private func endTitle() {
    if let passage = title?.finish() { metadata.append((name: "title", content: passage.text)) }
    title = nil
    hasTitle = true
  }

  private func appendMetadata(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let name = Libxml2.attribute("name", in: attributes) ?? Libxml2.attribute("property", in: attributes),
      let content = Libxml2.attribute("content", in: attributes)
    else { return }
    metadata.append((name: String(cString: name), content: String(cString: content)))
  }

  /// Opens what a style makes of the element a part of, where the markup has no such thing around it.
  private func imply(around element: OpenElement) {
    let isPart = element.element.isTablePart
    if !isPart { impliedTables.end(in: &flow, behind: open.count - 1) }
    if isPart, element.isPartByStyle {
      impliedTables.begin(around: element.element, in: &flow, within: open.last?.element, at: open.count, placeOfTag())
    }
  }

  private func checkSize() {
    if flow.pieces > SourceLimits.pieces { fail(SourceLimits.tooManyPieces) }
  }

  /// Gives the page up where it takes too long; what is said of it then is said by whoever set the limit.
  private func checkTime(_ steps: Int) {
    if failure == nil, !WorkBudget.step(steps) { fail(SourceLimits.tooManyPieces) }
  }

  private func fail(_ reason: UnreadableSource) {
    failure = reason
    xmlStopParser(parser)
  }

  /// Where the tag that the parser has just read begins.
  private func placeOfTag() -> Place {
    var start = min(Libxml2.offset(parser), markup.count - 1)
    while start > position, markup[start] != UInt8(ascii: "<") { start -= 1 }
    position = max(start, position)
    return cursor.place(at: position, in: markup)
  }

  /// Where the text that the parser has just read begins.
  ///
  /// The parser stands behind the text; but when it hands on a long text in parts, or a `<` that begins no tag, it
  /// stands at the last character. What is not the text itself is the replacement of a character reference.
  private func offset(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let parserOffset = min(Libxml2.offset(parser), markup.count)
    var lastCharacter = 1
    while lastCharacter < min(text.count, 4), text[text.count - lastCharacter] & 0xC0 == 0x80 { lastCharacter += 1 }
    let isWithinText =
      parserOffset < markup.count && markup[parserOffset] != UInt8(ascii: "<")
      && markup[parserOffset] != UInt8(ascii: "&")
    let ends = [parserOffset, parserOffset + lastCharacter]
    for end in isWithinText ? ends.reversed() : ends where stands(text, endingAt: end) {
      position = end
      return end - text.count
    }
    let longestReference = 64
    var start = parserOffset
    let first = max(position, parserOffset - longestReference)
    while start > first, start == parserOffset || markup[start] != UInt8(ascii: "&") { start -= 1 }
    // Of an unknown reference the name comes next, as text.
    position = max(position, min(start + 1, parserOffset))
    return start
  }

  private func stands(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    guard let source = markup.baseAddress, let bytes = text.baseAddress else { return false }
    let start = end - text.count
    return start >= position && end <= markup.count && memcmp(source + start, bytes, text.count) == 0
  }
}
