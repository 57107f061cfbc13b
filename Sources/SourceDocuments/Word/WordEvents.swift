import AnnualReport

/// Turns the elements of a Word document's text into a flow.
///
/// Places are the paragraph in document order and the character of its visible text, both from 1.
final class WordEvents: OfficeXMLEvents {
  /// The text of the body, or of one text box.
  private struct Story {
    var flow = FlowBuilder()
    var paragraph = Paragraph()
    var fields = WordFields()
  }

  private struct Paragraph {
    var number = 0
    /// The characters so far.
    var count = 0
    var style: String?
    var numbering = WordStyles.Numbering()
    /// The automatic numeral, until the first character is there for it to precede.
    var numeral: String?
    /// Whether a tracked change joins the next paragraph to this.
    var isJoined = false
    var place: Place { .paragraph(number, character: count + 1) }
  }

  private struct Cell {
    var columnSpan = 1
    /// Whether it continues the cell above or to its left.
    var isContinuation = false
    var hasBegun = false
  }

  private let lists: WordLists
  private let styles: WordStyles
  private let others: [String: Document]
  private var story = Story()
  private var outerStories: [Story] = []
  private var open: [WordElement] = []
  /// How many of the open elements were open when the outermost dropped one began; `nil` outside.
  private var droppedFrom: Int?
  private var paragraphs = 0
  /// Of each open row, whether it is left out: deleted, or hidden.
  private var leftOutRows: [Bool] = []
  private var cells: [Cell] = []
  /// What the open run says of itself.
  private var look = RunLook()
  private var characterStyle: String?
  /// How the open run is shown, once that has been asked.
  private var shown: (isHidden: Bool, mark: TextMark)?

  /// Takes the elements of a document with the styles and the lists, and the documents within it by their names.
  init(styles: WordStyles, lists: WordLists, others: [String: Document] = [:]) {
    self.others = others
    self.styles = styles
    self.lists = lists
  }

  /// The flow of all elements.
  func blocks() -> [Document.Block] {
    story.flow.finish()
  }

  func begin(_ name: String, _ attributes: OfficeXML.Attributes) throws(UnreadableSource) {
    let element = WordElement(name: name)
    defer { open.append(element) }
    guard droppedFrom == nil else { return }
    if element.isDropped || element == .deletion && !noteDeletedMark() {
      droppedFrom = open.count
      return
    }
    let value = attributes["val"]
    switch (element, open.last) {
    case (.paragraph, _): beginParagraph()
    case (.paragraphStyle, .paragraphProperties): story.paragraph.style = value
    case (.numberingList, .numberingProperties): story.paragraph.numbering.list = value
    case (.numberingLevel, .numberingProperties): story.paragraph.numbering.level = value.flatMap { Int($0) }
    case (.run, _):
      look = RunLook()
      characterStyle = nil
      shown = nil
    case (.characterStyle, .runProperties): if open.dropLast().last == .run { characterStyle = value }
    case (.vanish, .runProperties), (.strike, .runProperties), (.doubleStrike, .runProperties),
      (.verticalAlignment, .runProperties):
      if open.dropLast().last == .run { look.take(element, attributes) }
    case (.fieldMark, _): story.fields.take(attributes["fldCharType"])
    case (.hiddenRow, .rowProperties):
      if attributes.isOn, !leftOutRows.isEmpty { leftOutRows[leftOutRows.count - 1] = true }
    case (.tab, .run):
      story.flow.appendBlank()
      story.paragraph.count += 1
    case (.lineBreak, .run), (.carriageReturn, .run):
      story.flow.endLine()
      story.paragraph.count += 1
    case (.hyphen, .run): append("-")
    case (.picture, _), (.oldPicture, _): story.flow.attach([.image(story.paragraph.place)])
    case (.otherDocument, _):
      let place = placeOfNextParagraph
      beginCell()
      story.flow.endParagraph()
      story.flow.attach(others[attributes["id"] ?? ""]?.placed { _ in place }.blocks ?? [])
      story.flow.endParagraph()
    case (.textBox, _):
      outerStories.append(story)
      story = Story()
    case (.table, _):
      beginCell()
      story.flow.beginTable(at: placeOfNextParagraph)
    case (.row, _):
      story.flow.beginRow()
      leftOutRows.append(false)
    case (.columnsBefore, .rowProperties): story.flow.skipColumns(value.flatMap { Int($0) } ?? 0)
    case (.cell, _): cells.append(Cell())
    case (.columnSpan, .cellProperties): changeCell { $0.columnSpan = value.flatMap { Int($0) } ?? 1 }
    case (.verticalMerge, .cellProperties), (.horizontalMerge, .cellProperties):
      if value != "restart" { changeCell { $0.isContinuation = true } }
    default: break
    }
    if story.flow.pieces > SourceLimits.pieces { throw SourceLimits.tooManyPieces }
  }

  func end(_ name: String) {
    guard let element = open.popLast() else { return }
    if let from = droppedFrom {
      if open.count == from { droppedFrom = nil }
      return
    }
    switch element {
    case .paragraphProperties: if open.last == .paragraph { countParagraph() }
    case .paragraph:
      story.fields.endParagraph()
      if !story.paragraph.isJoined { story.flow.endParagraph() }
    case .textBox: endTextBox()
    case .table: story.flow.endTable()
    case .row: if leftOutRows.popLast() ?? false { story.flow.discardRow() } else { story.flow.endRow() }
    case .cellProperties: beginCell()
    case .cell:
      beginCell()
      story.flow.endCell()
      cells.removeLast()
    default: break
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard droppedFrom == nil, open.last == .text || open.last == .mathText, story.fields.showsText,
      !(cells.last?.isContinuation ?? false)
    else { return }
    let (isHidden, mark) = shownLook()
    guard !isHidden else { return }
    if let numeral = story.paragraph.numeral, text.contains(where: { $0 > 0x20 }) {
      story.flow.append(numeral, at: story.paragraph.place)
      if numeral.utf8.last.map({ 0x30...0x39 ~= $0 }) ?? false { story.flow.appendBlank() }
      story.paragraph.numeral = nil
    }
    story.flow.append(text, at: story.paragraph.place, as: mark)
    story.paragraph.count += text.count { $0 & 0xC0 != 0x80 }
  }

  /// How text of the open run is shown.
  private func shownLook() -> (isHidden: Bool, mark: TextMark) {
    if let shown { return shown }
    let look = look.or(styles.look(paragraph: story.paragraph.style, character: characterStyle))
    let result = (look.isHidden ?? false, look.mark)
    shown = result
    return result
  }

  private func append(_ string: String) {
    guard story.fields.showsText, !shownLook().isHidden else { return }
    story.flow.append(string, at: story.paragraph.place)
    story.paragraph.count += string.unicodeScalars.count
  }

  private func beginParagraph() {
    beginCell()
    paragraphs += 1
    story.paragraph = Paragraph(number: paragraphs)
  }

  private func countParagraph() {
    guard !story.paragraph.isJoined else { return }
    story.paragraph.numeral = lists.numeral(style: story.paragraph.style, own: story.paragraph.numbering)
  }

  private func endTextBox() {
    var box = story
    story = outerStories.popLast() ?? Story()
    story.flow.attach(box.flow.finish())
  }

  /// Begins the cell that the properties have described, unless it has begun.
  private func beginCell() {
    guard let cell = cells.last, !cell.hasBegun else { return }
    changeCell { $0.hasBegun = true }
    if cell.isContinuation {
      story.flow.skipColumns(cell.columnSpan)
    } else {
      story.flow.beginCell(columnSpan: cell.columnSpan, at: placeOfNextParagraph)
    }
  }

  private func changeCell(_ change: (inout Cell) -> Void) {
    if !cells.isEmpty { change(&cells[cells.count - 1]) }
  }

  /// Takes note of a deletion that stands in properties, and returns whether it does.
  private func noteDeletedMark() -> Bool {
    switch open.last {
    case .runProperties where open.dropLast().last == .paragraphProperties: story.paragraph.isJoined = true
    case .rowProperties where !leftOutRows.isEmpty: leftOutRows[leftOutRows.count - 1] = true
    case .runProperties: break
    default: return false
    }
    return true
  }

  private var placeOfNextParagraph: Place { .paragraph(paragraphs + 1, character: 1) }
}
