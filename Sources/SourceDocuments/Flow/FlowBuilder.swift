import AnnualReport

/// Builds the flow of a document from what markup says in turn: text, ends of paragraphs, tables, rows and cells.
///
/// Tolerates every order of calls, for markup comes in every order: a cell begins where another is open, text stands in
/// a table but in no cell (it goes before the table), ends without a beginning say nothing.
struct FlowBuilder {
  /// No table of data is nested as deeply; tables beyond it only separate paragraphs.
  private static let deepestTable = 32

  /// The paragraphs, cells and images so far, and the stretches of text whose places are kept, by which readers bound the
  /// memory of a document.
  var pieces: Int { finished + passage.anchorCount }

  private var finished = 0
  private var passage = PassageBuilder()
  /// The open links.
  private var links = 0
  /// Whether text of the paragraph stands outside links.
  private var hasOwnText = false
  /// What stands within the paragraph but is no part of its text.
  private var attachments: [Document.Block] = []
  private var blocks: [Document.Block] = []
  /// The open tables, from the outside.
  private var tables: [TableBuilder] = []
  /// The open tables beyond the deepest.
  private var ignoredTables = 0

  /// Whether a table is open.
  var isInTable: Bool { !tables.isEmpty }

  /// Adds UTF-8 text whose first scalar stands at the place.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, at place: Place, as mark: TextMark = .plain) {
    if links == 0, !hasOwnText { hasOwnText = text.contains { $0 > 0x20 } }
    passage.append(text, at: place, as: mark)
  }

  /// Begins a link.
  mutating func beginLink() { links += 1 }

  /// Ends a link.
  mutating func endLink() { links -= 1 }

  /// Adds text that the source only implies.
  mutating func append(_ text: String, at place: Place) {
    hasOwnText = true
    passage.append(text, at: place)
  }

  /// Adds a blank.
  mutating func appendBlank() {
    passage.appendBlank()
  }

  /// Ends the paragraph, where there is one.
  mutating func endParagraph() { endText(as: Document.Block.paragraph) }

  /// Ends the line, where there is one; the paragraph may go on.
  mutating func endLine() { endText(as: Document.Block.line) }

  private mutating func endText(as block: (Passage) -> Document.Block) {
    finished += passage.anchorCount
    if let passage = passage.finish(keepsStruckNumber: isInTable) {
      append([hasOwnText ? block(passage) : .link(passage)])
    }
    hasOwnText = false
    guard !attachments.isEmpty else { return }
    append(attachments)
    attachments.removeAll()
  }

  /// Adds blocks that stand within the paragraph, such as an image, without breaking it; they follow it.
  mutating func attach(_ blocks: [Document.Block]) {
    attachments += blocks
  }

  /// Begins a table in the flow or in the open cell.
  mutating func beginTable(at place: Place) {
    endParagraph()
    if tables.count < Self.deepestTable { tables.append(TableBuilder(at: place)) } else { ignoredTables += 1 }
  }

  /// Begins a part of the innermost table.
  mutating func beginRowGroup(_ group: TableBuilder.RowGroup) {
    changeTable { $0.beginRowGroup(group) }
  }

  /// Begins a row of the innermost table.
  mutating func beginRow() {
    changeTable { $0.beginRow() }
  }

  /// Begins a cell of the innermost table.
  mutating func beginCell(columnSpan: Int = 1, rowSpan: Int = 1, at place: Place) {
    finished += 1
    changeTable { $0.beginCell(columnSpan: columnSpan, rowSpan: rowSpan, at: place) }
  }

  /// Leaves columns of the row free.
  mutating func skipColumns(_ count: Int) {
    changeTable { $0.skipColumns(count) }
  }

  /// Ends the open cell of the innermost table.
  mutating func endCell() {
    changeTable { $0.endCell() }
  }

  /// Ends the row of the innermost table.
  mutating func endRow() {
    changeTable { $0.endRow() }
  }

  /// Forgets the row of the innermost table.
  mutating func discardRow() {
    changeTable { $0.discardRow() }
  }

  /// Ends the innermost table.
  mutating func endTable() {
    endParagraph()
    if ignoredTables > 0 {
      ignoredTables -= 1
    } else if var table = tables.popLast() {
      append(table.finish())
    }
  }

  /// The whole flow; tables still open are ended.
  mutating func finish() -> [Document.Block] {
    ignoredTables = 0
    while !tables.isEmpty { endTable() }
    endParagraph()
    return blocks
  }

  private mutating func changeTable(_ change: (inout TableBuilder) -> Void) {
    endParagraph()
    if ignoredTables == 0, !tables.isEmpty { change(&tables[tables.count - 1]) }
  }

  private mutating func append(_ new: [Document.Block]) {
    guard !new.isEmpty else { return }
    finished += new.count
    if let i = tables.lastIndex(where: \.isCellOpen) { tables[i].append(new) } else { blocks += new }
  }
}
