import AnnualReport

/// Gathers the cells of one table, gives them their columns, and tells a table of data from a layout.
///
/// Spans are taken as browsers take them, up to limits that no table of data reaches, so that an absurd span costs nothing.
struct TableBuilder {
  /// The parts of a table, in the order in which they are shown.
  enum RowGroup: Int {
    case head, body, foot
  }

  private struct Cell {
    var place: Place
    var column: Int
    var columnSpan: Int
    var blocks: [Document.Block] = []
  }

  private struct Row {
    var cells: [Cell] = []
    /// The first column behind its cells and those that reach into it from above.
    var end = 0
  }

  private static let widestSpan = 1000

  /// Whether blocks go into a cell now.
  private(set) var isCellOpen = false

  private let place: Place
  private var groups: [[Row]] = [[], [], []]
  private var group = RowGroup.body
  private var row: [Cell] = []
  private var column = 0
  /// For each column, how many of the coming rows a cell from above occupies.
  private var occupied: [Int] = []

  /// Begins a table at the place.
  init(at place: Place) {
    self.place = place
  }

  /// Begins a part; cells from above do not reach into it.
  mutating func beginRowGroup(_ group: RowGroup) {
    endRow()
    self.group = group
    occupied.removeAll()
  }

  /// Begins a row.
  mutating func beginRow() {
    endRow()
  }

  /// Begins a cell in the next free column.
  mutating func beginCell(columnSpan: Int, rowSpan: Int, at place: Place) {
    while column < occupied.count, occupied[column] > 0 { column += 1 }
    let withinLimits = column < Self.widestSpan
    let columnSpan = withinLimits ? min(max(columnSpan, 1), Self.widestSpan) : 1
    row.append(Cell(place: place, column: column, columnSpan: columnSpan))
    isCellOpen = true
    if withinLimits, rowSpan != 1 {
      let end = column + columnSpan
      if occupied.count < end { occupied += Array(repeating: 0, count: end - occupied.count) }
      // A rowspan of 0 means to the end of the part.
      for i in column..<end { occupied[i] = max(occupied[i], rowSpan > 0 ? rowSpan : .max) }
    }
    column += columnSpan
  }

  /// Leaves columns free that no cell of this row begins in.
  mutating func skipColumns(_ count: Int) {
    isCellOpen = false
    column += min(max(count, 0), Self.widestSpan)
  }

  /// Adds blocks to the open cell.
  mutating func append(_ blocks: [Document.Block]) {
    row[row.count - 1].blocks += blocks
  }

  /// Ends the open cell.
  mutating func endCell() {
    isCellOpen = false
  }

  /// Ends the row.
  mutating func endRow() {
    isCellOpen = false
    guard !row.isEmpty || column > 0 else { return }
    let reaching = (occupied.lastIndex { $0 > 0 } ?? -1) + 1
    groups[group.rawValue].append(Row(cells: row, end: max(column, reaching)))
    row.removeAll()
    column = 0
    for i in occupied.indices where occupied[i] > 0 { occupied[i] -= 1 }
  }

  /// Forgets the row that is being gathered.
  mutating func discardRow() {
    row.removeAll()
    column = 0
    isCellOpen = false
  }

  /// What the table is in the flow: a grid, or for a layout the contents of its cells in reading order.
  ///
  /// A layout contains a table, or has nowhere two texts side by side. Where single cells hold prose, as when a whole
  /// report stands in one table, their rows flow and the rows between remain tables.
  mutating func finish() -> [Document.Block] {
    endRow()
    let rows = groups.joined().filter { $0.cells.contains { !$0.blocks.isEmpty } }
    let isLayout =
      rows.allSatisfy { $0.cells.count { !$0.blocks.isEmpty } == 1 }
      || rows.contains { $0.cells.contains { $0.blocks.contains { if case .table = $0 { true } else { false } } } }
    if isLayout { return rows.flatMap { $0.cells.flatMap(\.blocks) } }
    let flowing = rows.map { $0.cells.contains { Self.isProse($0.blocks) } }
    let mixes = flowing.contains(true)
    var blocks: [Document.Block] = []
    var data: [Row] = []
    for (row, flows) in zip(rows, flowing) {
      if flows || mixes && row.cells.count == 1 {
        appendGrid(of: &data, to: &blocks)
        blocks += row.cells.flatMap(\.blocks)
      } else {
        data.append(row)
      }
    }
    appendGrid(of: &data, to: &blocks)
    return blocks
  }

  private func appendGrid(of rows: inout [Row], to blocks: inout [Document.Block]) {
    guard let first = rows.first?.cells.first else { return }
    let grid = Grid(
      rows: rows.map { row in
        row.cells.map { Grid.Cell(text: Self.text($0), column: $0.column, columnSpan: $0.columnSpan) }
      }, place: blocks.isEmpty ? place : first.place, rowEnds: rows.map(\.end))
    blocks.append(.table(grid))
    for cell in rows.flatMap(\.cells) {
      blocks += cell.blocks.filter { if case .image = $0 { true } else { false } }
    }
    rows.removeAll()
  }

  /// Whether the contents of a cell are prose: longer than the longest label with its notes, or several sentences.
  private static func isProse(_ blocks: [Document.Block]) -> Bool {
    let lengths = blocks.compactMap { $0.passage?.text.utf8.count }
    return lengths.reduce(0, +) > 900 || lengths.count { $0 > 36 } >= 5
  }

  /// The paragraphs of a cell in one line, with the cell's own place where it is blank.
  private static func text(_ cell: Cell) -> Passage {
    let passages = cell.blocks.compactMap(\.passage)
    guard let first = passages.first else {
      return Passage(text: "", anchors: [Passage.Anchor(offset: 0, place: cell.place)])
    }
    guard passages.count > 1 else { return first }
    var anchors: [Passage.Anchor] = []
    var offset = 0
    for passage in passages {
      anchors += passage.anchors.map { Passage.Anchor(offset: offset + $0.offset, place: $0.place) }
      offset += passage.text.unicodeScalars.count + 1
    }
    return Passage(text: passages.map(\.text).joined(separator: " "), anchors: anchors)
  }
}
