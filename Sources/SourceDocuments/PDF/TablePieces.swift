import AnnualReport

/// A table as the pieces into which the ends of pages cut it, put together again.
struct TablePieces {
  private var contents: [RuledTable.Content] = []
  /// The rows from the top, each with the cells that begin in it, as indices.
  private var rows: [[Int]] = []
  /// The cells that end with the last row, as indices.
  private var bottom: [Int] = []
  private var last: RuledTable

  /// Begins with the first piece.
  init(_ first: RuledTable) {
    last = first
    add(rows: Self.rows(of: first), of: first)
  }

  /// Whether the next thing on the pages may be the rest of the table.
  func mayGoOn(with next: RuledTable) -> Bool {
    let (box, other) = (last.grid.box, next.grid.box)
    return next.page == last.page + 1 && Self.agree(box.left, other.left) && Self.agree(box.right, other.right)
  }

  /// Adds the rest of the table, or the next part of it.
  ///
  /// A header that is repeated is no part of the table. The first row may be the rest of the last one.
  mutating func append(_ next: RuledTable) {
    var rest = Self.rows(of: next)
    let repeated = zip(rows, rest).prefix { row, again in
      let texts = again.map(\.passage.text)
      return texts.contains { !$0.isEmpty } && !again.contains(where: \.isValue)
        && row.map { contents[$0].passage.text } == texts
    }.count
    rest.removeFirst(repeated)
    guard !rest.isEmpty else { return }
    let isOpen = last.grid.isOpenBelow || next.grid.isOpenAbove
    let first = rest[0].map { (content: $0, above: above($0)) }
    if isRestOfRow(first, isOpen: isOpen) {
      for (content, above) in first { if let above { contents[above].lines += content.lines } }
      rest.removeFirst()
      if rest.isEmpty { return }
    } else {
      // The label of a group of rows goes on.
      for (index, (content, above)) in first.enumerated() {
        guard let above, content.cell.rows.count > 1 || contents[above].cell.rows.count > 1,
          continues(content, contents[above], isOpen: isOpen)
        else { continue }
        contents[above].lines += content.lines
        rest[0][index].lines = []
      }
    }
    last = next
    add(rows: rest, of: next)
  }

  /// Whether the cells of the first row are the rest of those of the last one: each fills a blank one or goes on with its text,
  /// be it that a label goes on, that label and values stand in one piece each, or that a number is wrapped within its cell.
  ///
  /// Of two rows, each would have a label of its own.
  private func isRestOfRow(_ first: [(content: RuledTable.Content, above: Int?)], isOpen: Bool) -> Bool {
    let filled = first.filter { !$0.content.isBlank }
    guard !filled.isEmpty || isOpen else { return false }
    return filled.allSatisfy { content, above in
      guard let above else { return false }
      return contents[above].isBlank || contents[above].isWrapped(into: content)
        || continues(content, contents[above], isOpen: isOpen)
    }
  }

  /// Whether the text of a cell may be the rest of that in the cell above.
  private func continues(_ content: RuledTable.Content, _ above: RuledTable.Content, isOpen: Bool) -> Bool {
    guard !content.isBlank, !above.isBlank, !content.isValue, !above.isValue, !content.isNumbered else { return false }
    return isOpen || above.isNumbered
  }

  /// The cell above the break with the same sides.
  private func above(_ content: RuledTable.Content) -> Int? {
    bottom.first {
      Self.agree(contents[$0].box.left, content.box.left) && Self.agree(contents[$0].box.right, content.box.right)
    }
  }

  private mutating func add(rows new: [[RuledTable.Content]], of piece: RuledTable) {
    bottom = []
    for row in new {
      rows.append(Array(contents.count..<contents.count + row.count))
      contents += row
    }
    let end = piece.grid.rowEdges.count - 1
    bottom = contents.indices.filter { contents[$0].page == piece.page && contents[$0].cell.rows.upperBound == end }
  }

  private static func rows(of piece: RuledTable) -> [[RuledTable.Content]] {
    Dictionary(grouping: piece.contents) { $0.cell.rows.lowerBound }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// How far the same edge may be from itself on another page, in points.
  private static let unevenness = 4.0
  private static func agree(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= unevenness }

  /// The table with the columns and spans of all its cells.
  var grid: Grid {
    var edges: [Double] = []
    for edge in contents.flatMap({ [$0.box.left, $0.box.right] }).sorted() {
      if let last = edges.last, Self.agree(last, edge) { continue }
      edges.append(edge)
    }
    func column(_ edge: Double) -> Int { edges.lastIndex { $0 <= edge } ?? 0 }
    let rows = rows.map { row in
      row.map { index in
        let content = contents[index]
        let start = column(content.box.left)
        return Grid.Cell(
          text: content.passage, column: start, columnSpan: max(1, column(content.box.right) - start))
      }
    }
    return Grid(rows: rows, place: rows.joined().lazy.compactMap { $0.text.anchors.first?.place }.first ?? .unknown)
  }
}
