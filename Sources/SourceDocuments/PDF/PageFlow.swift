import AnnualReport

/// The flow of a document on pages: tables where the words stand in rows and columns, and lines everywhere else.
struct PageFlow {
  private let lines: [PageLine]

  /// The blocks that the pages make.
  ///
  /// What is ruled as a table is one. Where no rules are, what stands in rows and columns is.
  static func blocks(of pages: [Page]) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var lines: [PageLine] = []
    var table: TablePieces?
    func endLines() {
      blocks += PageFlow(lines: lines).blocks
      lines.removeAll()
    }
    func endTable() {
      if let table { blocks.append(.table(table.grid)) }
      table = nil
    }
    var parts: [[PagePart]] = []
    for (number, page) in zip(1..., pages) {
      guard WorkBudget.step(page.words.count) else { return [] }
      parts.append(PagePart.parts(of: page, number: number))
    }
    for (number, parts) in zip(1..., RunningHeads.removed(from: parts)) {
      for part in parts {
        switch part {
        case .line(let line):
          endTable()
          lines.append(line)
        case .picture(let box):
          endTable()
          endLines()
          blocks.append(.image(.page(number, box: box)))
        case .table(let piece):
          endLines()
          if table?.mayGoOn(with: piece) == true {
            table?.append(piece)
          } else {
            endTable()
            table = TablePieces(piece)
          }
        }
      }
    }
    endTable()
    endLines()
    return blocks
  }

  private var blocks: [Document.Block] {
    var blocks: [Document.Block] = []
    var next = 0
    func add(linesTo end: Int) {
      blocks += lines[next..<max(next, end)].map { .line($0.passage) }
      next = max(next, end)
    }
    for rows in rowsOfValues {
      guard WorkBudget.step(rows.count) else { return [] }
      let start = startOfHeader(above: rows, from: next)
      let below = lines[rows.upperBound...].prefix(Self.mostLinesBelow).prefix {
        $0.firstValue == nil && $0.page == lines[rows.upperBound - 1].page
      }
      let table = PageTable(
        header: Array(lines[start..<rows.lowerBound]), body: Array(lines[rows]), below: Array(below))
      guard let table else { continue }
      add(linesTo: start)
      blocks.append(.table(table.grid))
      next = rows.upperBound + table.linesBelow
    }
    add(linesTo: lines.count)
    return blocks
  }

  /// How many lines of the last label may follow its values.
  private static let mostLinesBelow = 8
  /// How many lines a header has at most.
  private static let mostHeaderLines = 24

  /// The lines from a row of values to the last one below it that has nothing but labels in between.
  private var rowsOfValues: [Range<Int>] {
    var tables: [(rows: Range<Int>, labelsEnd: Double?, valuesStart: Double)] = []
    for index in lines.indices {
      guard let first = lines[index].firstValue else { continue }
      let row = lines[index].pieces
      var labelsEnd = row[..<first].last?.box.right
      var valuesStart = row[first].box.left
      if let above = tables.last {
        labelsEnd = [labelsEnd, above.labelsEnd].compactMap { $0 }.max()
        valuesStart = min(valuesStart, above.valuesStart)
        WorkBudget.step(index - above.rows.upperBound)
        let between = lines[above.rows.upperBound..<index].flatMap(\.pieces)
        if between.allSatisfy({ $0.box.right <= valuesStart && $0.box.left < labelsEnd ?? .infinity }) {
          tables[tables.count - 1] = (above.rows.lowerBound..<index + 1, labelsEnd, valuesStart)
          continue
        }
      }
      tables.append((index..<index + 1, row[..<first].last?.box.right, row[first].box.left))
    }
    return tables.map(\.rows)
  }

  /// How large the characters of a headline are at least, in those of the values.
  private static let leastHeadline = 1.3
  /// How wide a heading of columns is at most, in the width of the table: what is wider stands above all of it.
  private static let widestHeading = 0.75

  /// Where the header of the rows begins: below a section's heading, prose, or another table.
  private func startOfHeader(above rows: Range<Int>, from first: Int) -> Int {
    let pieces = lines[rows].flatMap(\.pieces)
    let values = lines[rows].flatMap { line in line.pieces[(line.firstValue ?? line.pieces.count)...] }
    guard let left = pieces.map(\.box.left).min(), let right = pieces.map(\.box.right).max(),
      let valuesLeft = values.map(\.box.left).min(), let size = values.map(\.size).max()
    else { return rows.lowerBound }
    var start = rows.lowerBound
    while start > first, rows.lowerBound - start < Self.mostHeaderLines {
      let line = lines[start - 1]
      guard line.firstValue == nil, line.page >= lines[rows.lowerBound].page - 1 else { break }
      let text = line.pieces.map(\.text).joined()
      if text.contains(where: { "。；".contains($0) }) { break }
      if line.pieces.count == 1, HeadingForms.shared.match(Array(text.unicodeScalars))?.headsSection == true { break }
      if line.pieces.count == 1, let piece = line.pieces.first, !piece.isVertical, piece.box.right > valuesLeft {
        let numeral = HeadingForms.numeral(Array(text.unicodeScalars))
        if numeral?.style == .chapter || piece.size > size * Self.leastHeadline
          || piece.box.width > (right - left) * Self.widestHeading
        {
          break
        }
      }
      start -= 1
    }
    return start
  }
}
