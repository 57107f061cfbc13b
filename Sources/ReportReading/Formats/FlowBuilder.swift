import AnnualReport

/// Builds the flow of a document from what markup says in turn: text, ends of paragraphs, tables, rows and cells.
///
/// Tolerates every order of calls, for markup comes in every order: a cell begins where another is open, text stands in
/// a table but in no cell (it goes before the table), ends without a beginning say nothing.
struct FlowBuilder {
  /// No table of data is nested as deeply; tables beyond it only separate paragraphs.
  private static let deepestTable = 32

  /// The paragraphs, cells and images so far, by which readers bound the memory of a document.
  private(set) var pieces = 0

  private var passage = PassageBuilder()
  private var blocks: [Document.Block] = []
  /// The open tables, from the outside.
  private var tables: [TableBuilder] = []
  /// The open tables beyond the deepest.
  private var ignoredTables = 0

  /// Adds UTF-8 text whose first scalar stands at the place.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, at place: Place) {
    passage.append(text, at: place)
  }

  /// Adds text that the source only implies.
  mutating func append(_ text: String, at place: Place) {
    passage.append(text, at: place)
  }

  /// Adds a blank.
  mutating func appendBlank() {
    passage.appendBlank()
  }

  /// Ends the paragraph, where there is one.
  mutating func endParagraph() {
    guard let passage = passage.finish() else { return }
    append([.paragraph(passage)])
  }

  /// Adds an image.
  mutating func appendImage(at place: Place) {
    endParagraph()
    append([.image(place)])
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
    pieces += 1
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
    pieces += 1
    if let i = tables.lastIndex(where: \.isCellOpen) { tables[i].append(new) } else { blocks += new }
  }
}
