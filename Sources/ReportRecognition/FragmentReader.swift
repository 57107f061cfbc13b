import AnnualReport
import SourceDocuments

/// Cuts a document into fragments: at the pipes, tabs and wide spaces of a text, at the cells of a real table, and before
/// and behind section headings that stand in the middle of a line.
struct FragmentReader {
  private(set) var fragments: [Fragment] = []
  /// The tables whose cells are known, in reading order.
  private(set) var grids: [CellGrid] = []
  private var row = 0
  /// Whether lines hold many paragraphs and table rows that the source has joined by spaces.
  private var isJoined = false
  /// Whether rows of the text begin with a pipe, as in Markdown; else a pipe at the beginning closes a blank field.
  private var rowsOpenWithPipe = false
  /// The lines with borders that follow each other and have as many fields, and how many these are.
  private var borderedRows = CellGrid()
  private var borderedWidth = 0
  private let headings = HeadingForms.shared

  /// The longest text of a link; a longer one is a link that was never closed.
  private static let longestLink = 120
  /// In joined lines, the longest piece that is one field and not several paragraphs.
  private static let longestJoinedPiece = 12
  /// A row of a table has a pipe at either end and one between.
  private static let leastPipes = 3
  /// So many dashes are a ruler; fewer may be a blank cell or a page's number.
  private static let leastDashes = 3
  /// So many lines broken in a sentence are no chance.
  private static let leastBrokenLines = 10
  /// No row of a table is longer, no paragraph either, and no row has more pipes.
  private static let longestRow = 300
  private static let longestParagraph = 3000
  private static let mostPipes = 60

  /// Cuts the document.
  init(_ document: Document) throws(UnreadableSource) {
    // Where blanks are left out, the place of every word is kept.
    let blanks = document.blocks.reduce(0) { $0 + ($1.passage?.text.utf8.count { $0 == 0x20 || $0 == 0x09 } ?? 0) }
    guard blanks <= SourceLimits.pieces else { throw SourceLimits.tooManyPieces }
    isJoined = document.blocks.contains { $0.passage.map(Self.isJoined) ?? false }
    rowsOpenWithPipe = Self.rowsOpenWithPipe(document)
    let paragraphsAreLines = Self.paragraphsAreLines(document)
    let hasClosedLinks = document.blocks.allSatisfy { block in
      if case .link(let passage) = block { passage.text.unicodeScalars.count <= Self.longestLink } else { true }
    }
    for block in document.blocks {
      guard mayGoOn(with: block.passage?.text.utf8.count ?? 0) else { break }
      row += 1
      switch block {
      case .line(let passage): readLine(Stretch(passage))
      case .paragraph(let passage):
        let before = fragments.count
        readLine(Stretch(passage))
        if !paragraphsAreLines, fragments.count > before {
          fragments[fragments.count - 1].endsParagraph = true
        }
      // A link that was never closed takes in the text behind it; then no link of the page tells anything.
      case .link(let passage) where !hasClosedLinks: readLine(Stretch(passage))
      case .link(let passage):
        fragments.append(
          Fragment(Stretch(passage).trimmed, row: row, beginsLine: true, isLink: true))
      case .table(let grid): read(grid)
      case .image(let place): addImage(at: place)
      }
    }
    endBorderedRows()
    guard fragments.count <= SourceLimits.fragments else { throw SourceLimits.tooManyPieces }
  }

  /// Whether there is time for a piece of so many characters, and are not yet more fragments than are read at all.
  private func mayGoOn(with length: Int) -> Bool {
    fragments.count <= SourceLimits.fragments && WorkBudget.step(1 + length / 8)
  }

  private mutating func addImage(at place: Place) {
    let picture = Stretch(Passage(text: "", anchors: [.init(offset: 0, place: place)]))
    fragments.append(Fragment(picture, row: row, beginsLine: true, isImage: true))
  }

  private mutating func read(_ grid: Grid) {
    endBorderedRows()
    var known = CellGrid(rowEnds: grid.rowEnds)
    defer { grids.append(known) }
    for (index, cells) in grid.rows.enumerated() {
      guard mayGoOn(with: cells.count) else { break }
      row += 1
      var begun = false
      var leadingBlanks = 0
      for cell in cells {
        let start = fragments.count
        defer {
          known.cells.append(
            CellGrid.Cell(
              row: index, columns: cell.column..<cell.column + cell.columnSpan, fragments: start..<fragments.count))
        }
        let text = MarkdownMarks.without(Stretch(cell.text)).trimmed
        if text.isEmpty, !begun {
          leadingBlanks += 1
          continue
        }
        if !text.isEmpty {
          add(text, beginsLine: !begun, inGrid: true, isCell: true)
          if !begun { fragments[fragments.count - 1].leadingBlanks = leadingBlanks }
          begun = true
        }
        fragments[fragments.count - 1].gap.single += 1
      }
    }
  }

  private mutating func readLine(_ line: Stretch) {
    if line.scalars.allSatisfy(\.isBlank) {
      if !fragments.isEmpty { fragments[fragments.count - 1].gap.blankLines += 1 }
      return
    }
    if Self.isRule(line.scalars) || PageNumber(line.scalars) == .dressed { return }
    let line = MarkdownMarks.without(line)
    if PictureMark.isMark(line.scalars) {
      addImage(at: line.place)
      return
    }
    guard line.scalars.contains(where: BorderedLine.isBorder) else {
      endBorderedRows()
      addSpaced(line.trimmed, beginsLine: true, isCell: false)
      return
    }
    let parts = BorderedLine.parts(of: line)
    let hasField = parts.contains { if case .field = $0 { true } else { false } }
    let before = fragments.count
    var leadingBlanks = 0
    var cells: [Range<Int>] = []
    var field = before..<before
    // Filler stands for what merged cells have swallowed; nobody knows where.
    var hasFiller = false
    for (index, part) in parts.enumerated() {
      guard mayGoOn(with: 8) else { break }
      let isLeading = hasField && fragments.count == before
      switch part {
      case .field(let text):
        let start = fragments.count
        addSpaced(text, beginsLine: isLeading, isCell: true)
        if isLeading { fragments[before].leadingBlanks = leadingBlanks }
        field = start..<fragments.count
      case .borders(let count):
        // The pipe with which a row opens closes nothing.
        let opens = rowsOpenWithPipe && index == 0
        for number in 0..<count where !(opens && number == 0) {
          cells.append(field)
          field = fragments.count..<fragments.count
        }
        if isLeading, count == 1 {
          if !opens { leadingBlanks += 1 }
        } else if !fragments.isEmpty {
          fragments[fragments.count - 1].gap.single += count
        }
      case .filler(let count):
        hasFiller = true
        if !fragments.isEmpty { fragments[fragments.count - 1].gap.glued += count }
      }
    }
    // A tab only separates; behind the last one a blank field may stand.
    if !field.isEmpty || line.scalars.last == "\t" { cells.append(field) }
    addBorderedRow(hasFiller ? [] : cells)
  }

  /// Adds the fields of a line to the table of those before it, where these are as many.
  private mutating func addBorderedRow(_ cells: [Range<Int>]) {
    if cells.count != borderedWidth { endBorderedRows() }
    borderedWidth = cells.count
    let row = (borderedRows.cells.last?.row ?? -1) + 1
    for (column, fragments) in cells.enumerated() {
      borderedRows.cells.append(CellGrid.Cell(row: row, columns: column..<column + 1, fragments: fragments))
    }
  }

  private mutating func endBorderedRows() {
    if borderedWidth > 1 { grids.append(borderedRows) }
    borderedRows = CellGrid()
    borderedWidth = 0
  }

  /// Adds a piece of a line; a label with its values behind it, set apart by spaces alone, becomes several fragments.
  private mutating func addSpaced(_ piece: Stretch, beginsLine: Bool, isCell: Bool) {
    // Of a joined line nobody knows the rows; each piece counts as one.
    if isJoined { row += 1 }
    guard let values = SpacedLine.values(atEndOf: piece.scalars), let start = values.first?.lowerBound else {
      if isJoined, piece.count > Self.longestJoinedPiece {
        for part in SpacedLine.paragraphs(of: piece) {
          guard mayGoOn(with: part.count) else { break }
          row += 1
          add(part, beginsLine: true, inGrid: false)
        }
      } else {
        add(piece, beginsLine: beginsLine, inGrid: false, isCell: isCell)
      }
      return
    }
    var first = beginsLine
    for part in SpacedLine.wideParts(of: piece[0..<start]) + values.map({ piece[$0] }) {
      guard mayGoOn(with: part.count) else { break }
      add(part, beginsLine: first, inGrid: false)
      first = false
    }
  }

  private mutating func add(_ text: Stretch, beginsLine: Bool, inGrid: Bool, isCell: Bool = false) {
    var start = 0
    var first = beginsLine
    while let range = headings.inlineHeading(in: text.scalars, from: start) {
      let before = text[start..<range.lowerBound].trimmed
      if !before.isEmpty {
        fragments.append(Fragment(before, row: row, beginsLine: first, inGrid: inGrid))
      }
      fragments.append(Fragment(text[range], row: row, beginsLine: true, inGrid: inGrid))
      first = true
      start = range.upperBound
      while start < text.count, text.scalars[start].isBlank { start += 1 }
    }
    let rest = start == 0 ? text : text[start..<text.count].trimmed
    if !rest.isEmpty {
      fragments.append(Fragment(rest, row: row, beginsLine: first, inGrid: inGrid, isCell: isCell))
    }
  }

  /// Whether most lines with several fields begin with a pipe.
  private static func rowsOpenWithPipe(_ document: Document) -> Bool {
    var opened = 0
    var rows = 0
    for passage in document.blocks.compactMap(\.passage) {
      let line = passage.text.unicodeScalars.drop(while: \.isBlank)
      guard line.count(where: BorderedLine.isPipe) >= leastPipes, line.contains(where: \.isHanzi) else { continue }
      rows += 1
      if let first = line.first, BorderedLine.isPipe(first) { opened += 1 }
    }
    return opened * 2 > rows
  }

  /// Whether the line is a ruler between table rows: `---|:--:|---`, or of box-drawing characters.
  private static func isRule(_ line: [Unicode.Scalar]) -> Bool {
    var dashes = 0
    for scalar in line {
      switch scalar {
      case "-", "=", "*", "─", "━", "═": dashes += 1
      case "|", ":", "+", "┼", "├", "┤", "┌", "┐", "└", "┘", "┬", "┴": continue
      default: guard scalar.isBlank else { return false }
      }
    }
    return dashes >= leastDashes
  }

  /// Whether the paragraphs of the source are the lines of one whose paragraphs are lost: most of those as long as a line
  /// end in the middle of a sentence.
  private static func paragraphsAreLines(_ document: Document) -> Bool {
    var lines = 0
    var broken = 0
    for case .paragraph(let passage) in document.blocks {
      let scalars = passage.text.unicodeScalars
      guard let last = scalars.last, scalars.count >= ProseAssembly.shortestLine else { continue }
      lines += 1
      if last.isHanzi || last.isDigit || last == "，" || last == "、",
        HeadingForms.numeral(Array(scalars.prefix(8))) == nil
      {
        broken += 1
      }
    }
    return broken >= leastBrokenLines && broken * 2 > lines
  }

  /// Whether a line holds more than any paragraph or table row does.
  private static func isJoined(_ line: Passage) -> Bool {
    let scalars = line.text.unicodeScalars
    return scalars.count > longestRow
      && (scalars.count > longestParagraph || scalars.count(where: BorderedLine.isPipe) > mostPipes)
  }
}
