import AnnualReport

/// A table found on the lines of pages: rows of values in columns, with labels before them and headings above.
struct PageTable {
  /// A row of values, or a label without any.
  private struct Row {
    var page: Int
    var y: Double
    var values: [TextPiece]
    /// The labels with their columns.
    var labels: [(column: Int, lines: [LabelLine])] = []
  }

  /// The lines of the header, without what stands above the labels.
  private let header: [PageLine]
  private let columns: ValueColumns
  private let labelColumns: LabelColumns
  private let hasLabels: Bool
  private var rows: [Row] = []
  /// What stands in the corner, above the labels and beside the headings.
  private var corner: [LabelLine] = []
  /// How many of the lines below the last row belong to the table.
  private(set) var linesBelow = 0

  /// Makes a table of its header, of the lines from the first row of values to the last, and of the lines below them that
  /// may be parts of its last label; `nil` where the geometry does not tell columns and labels for sure.
  init?(header: [PageLine], body: [PageLine], below: [PageLine]) {
    let values = body.compactMap { line in line.firstValue.map { Array(line.pieces[$0...]) } }
    let bodyLabels = body.flatMap { $0.pieces[..<($0.firstValue ?? $0.pieces.count)] }
    let labelsEnd = bodyLabels.map(\.box.right).max()
    guard body.count <= Self.mostLines, let columns = ValueColumns(rows: values, header: header, labelsEnd: labelsEnd),
      let left = columns.extents.first?.lowerBound, bodyLabels.allSatisfy({ $0.box.right <= left + Self.overhang })
    else { return nil }
    func isLabel(_ piece: TextPiece) -> Bool {
      guard let labelsEnd, !piece.headsLabels else { return false }
      return piece.box.right <= left + Self.overhang && piece.box.left < labelsEnd
    }
    let below = below.prefix { $0.pieces.allSatisfy(isLabel) }
    let labels =
      header.flatMap { line in line.pieces.filter(isLabel).map { ($0, line.page) } }
      + body.flatMap { line in line.pieces[..<(line.firstValue ?? line.pieces.count)].map { ($0, line.page) } }
      + below.flatMap { line in line.pieces.map { ($0, line.page) } }
    guard labels.count <= Self.mostLines * Self.mostLabels else { return nil }
    self.columns = columns
    hasLabels = labelsEnd != nil
    labelColumns = LabelColumns(labels.map(\.0))
    self.header = header.map { line in
      var line = line
      line.pieces.removeAll(where: isLabel)
      return line
    }
    rows = body.compactMap { line in
      guard let first = line.firstValue else { return nil }
      let y = line.pieces[first...].map(\.box.center).reduce(0, +) / Double(line.pieces.count - first)
      return Row(page: line.page, y: y, values: Array(line.pieces[first...]))
    }
    for page in Set(labels.map(\.1)).sorted() { place(labels.filter { $0.1 == page }.map(\.0), on: page) }
    if let last = rows.last(where: { !$0.values.isEmpty }) {
      let end = last.labels.flatMap(\.lines).map(\.y).max() ?? last.y
      linesBelow = below.prefix { $0.page == last.page && $0.pieces[0].box.center <= end + 1 }.count
    }
  }

  /// More than any table of a report has.
  private static let mostLines = 1000
  /// How many labels a line has at most: those of groups, of the row, and what counts it.
  private static let mostLabels = 4
  /// How far a label may reach into the values' columns, in points: boxes are as wide as fonts say.
  private static let overhang = 2.0

  /// Gives the labels on the page to its rows, those next to the values first.
  private mutating func place(_ labels: [TextPiece], on page: Int) {
    let valueRows = rows.indices.filter { rows[$0].page == page }
    var left: [(column: Int, lines: [LabelLine])] = []
    for column in (0...labelColumns.starts.count).reversed() {
      let lines = LabelLine.lines(of: labels.filter { labelColumns.column(of: $0) == column })
      let free = valueRows.filter { rows[$0].labels.isEmpty }
      let placement = LabelPlacement(lines, at: free.map { rows[$0].y })
      var next = 0
      for (row, run) in zip(free, placement.runs) where !run.isEmpty {
        left += Self.labels(in: lines[next..<run.lowerBound]).map { (column, $0) }
        rows[row].labels.append((column, Array(lines[run])))
        next = run.upperBound
      }
      left += Self.labels(in: lines[next...]).map { (column, $0) }
    }
    let isFirst = page == rows.first?.page
    let isLast = page == rows.last?.page
    let top = valueRows.first.map { rows[$0].y } ?? .infinity
    let bottom = valueRows.last.map { rows[$0].y } ?? -.infinity
    var alone: [Row] = []
    for (column, lines) in left {
      let y = (lines[0].y + lines[lines.count - 1].y) / 2
      if isFirst, y < top || valueRows.isEmpty {
        corner += lines
      } else if isLast, y >= bottom {
        // It labels no row of values: what stands below the last one is left to the text.
        continue
      } else if let row = valueRows.min(by: { abs(rows[$0].y - y) < abs(rows[$1].y - y) }),
        rows[row].labels.contains(where: { $0.column > column })
      {
        rows[row].labels.append((column, lines))
      } else {
        alone.append(Row(page: page, y: y, values: [], labels: [(column, lines)]))
      }
    }
    rows = (rows + alone).sorted { ($0.page, $0.y) < ($1.page, $1.y) }
  }

  /// The labels that lines next to each other make.
  private static func labels(in lines: ArraySlice<LabelLine>) -> [[LabelLine]] {
    var labels: [[LabelLine]] = []
    for line in lines {
      if let above = labels.last?.last, line.continues(above) {
        labels[labels.count - 1].append(line)
      } else {
        labels.append([line])
      }
    }
    return labels
  }

  /// The table with a cell for every value, blank or not.
  var grid: Grid {
    let all = headerRows + rows.map(cells)
    let place = all.joined().lazy.compactMap { $0.text.anchors.first?.place }.first ?? .unknown
    return Grid(rows: all, place: place)
  }

  /// How many columns stand before the values.
  private var labelColumnCount: Int { hasLabels ? labelColumns.starts.count + 1 : 0 }

  private var headerRows: [[Grid.Cell]] {
    var result: [[Grid.Cell]] = []
    if !corner.isEmpty {
      let text = Passage(pieces: corner.sorted { $0.y < $1.y }.flatMap(\.pieces), between: "")
      result.append([Grid.Cell(text: text, column: 0, columnSpan: max(1, labelColumnCount))])
    }
    for line in header where !line.pieces.isEmpty {
      result.append(
        line.pieces.flatMap(columns.parts).map { piece in
          let range = columns.columns(of: piece.box)
          return Grid.Cell(
            text: Passage(pieces: [piece], between: ""),
            column: piece.headsLabels ? 0 : labelColumnCount + range.lowerBound,
            columnSpan: piece.headsLabels ? max(1, labelColumnCount) : max(1, range.count))
        })
    }
    return result
  }

  private func cells(of row: Row) -> [Grid.Cell] {
    let labels = row.labels.sorted { $0.column < $1.column }.map { label in
      let pieces = label.lines.flatMap(\.pieces)
      let box = pieces.dropFirst().reduce(pieces[0].box) { $0.union($1.box) }
      return Grid.Cell(
        text: Passage(pieces: pieces, between: ""), column: label.column, columnSpan: labelColumns.span(of: box))
    }
    var values = columns.extents.indices.map { column in
      Grid.Cell(text: Passage(text: "", anchors: []), column: labelColumnCount + column, columnSpan: 1)
    }
    for value in row.values {
      if let column = columns.column(of: value) { values[column].text = Passage(pieces: [value], between: "") }
    }
    return labels + values
  }
}
