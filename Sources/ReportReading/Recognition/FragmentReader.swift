import AnnualReport

/// Cuts a document into fragments: at the pipes, tabs and wide spaces of a text, at the cells of a real table, and before
/// and behind section headings that stand in the middle of a line.
struct FragmentReader {
  private(set) var fragments: [Fragment] = []
  private var row = 0
  /// Whether lines hold many paragraphs and table rows that the source has joined by spaces.
  private var isJoined = false
  /// Whether rows of the text begin with a pipe, as in Markdown; else a pipe at the beginning closes a blank field.
  private var rowsOpenWithPipe = false
  private let headings = HeadingForms.shared

  /// The fragments of the document in reading order.
  static func fragments(of document: Document) throws(UnreadableSource) -> [Fragment] {
    // Where blanks are left out, the place of every word is kept.
    let blanks = document.blocks.reduce(0) { $0 + ($1.passage?.text.utf8.count { $0 == 0x20 || $0 == 0x09 } ?? 0) }
    guard blanks <= SourceLimits.pieces else { throw SourceLimits.tooManyPieces }
    var reader = FragmentReader()
    reader.isJoined = document.blocks.contains { $0.passage.map(Self.isJoined) ?? false }
    reader.rowsOpenWithPipe = Self.rowsOpenWithPipe(document)
    let longestLink = 120
    let hasClosedLinks = document.blocks.allSatisfy { block in
      if case .link(let passage) = block { passage.text.unicodeScalars.count <= longestLink } else { true }
    }
    for block in document.blocks {
      guard reader.mayGoOn(with: block.passage?.text.utf8.count ?? 0) else { break }
      reader.row += 1
      switch block {
      case .paragraph(let passage): reader.readLine(Stretch(passage))
      // A link that was never closed takes in the text behind it; then no link of the page tells anything.
      case .link(let passage) where !hasClosedLinks: reader.readLine(Stretch(passage))
      case .link(let passage):
        reader.fragments.append(
          Fragment(Stretch(passage).trimmed, row: reader.row, beginsLine: true, isLink: true))
      case .table(let grid): reader.read(grid)
      case .image(let place): reader.addImage(at: place)
      }
    }
    guard reader.fragments.count <= SourceLimits.fragments else { throw SourceLimits.tooManyPieces }
    return reader.fragments
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
    for cells in grid.rows {
      guard mayGoOn(with: cells.count) else { break }
      row += 1
      var begun = false
      var leadingBlanks = 0
      for cell in cells {
        let text = Stretch(cell.text).trimmed
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
    if Self.isRule(line.scalars) || Self.isPageNumber(line.scalars) { return }
    if PictureMark.isMark(line.scalars) {
      addImage(at: line.place)
      return
    }
    guard line.scalars.contains(where: BorderedLine.isBorder) else {
      addSpaced(line.trimmed, beginsLine: true, isCell: false)
      return
    }
    let parts = BorderedLine.parts(of: line)
    let hasField = parts.contains { if case .field = $0 { true } else { false } }
    let before = fragments.count
    var leadingBlanks = 0
    for (index, part) in parts.enumerated() {
      guard mayGoOn(with: 8) else { break }
      let isLeading = hasField && fragments.count == before
      switch part {
      case .field(let text):
        addSpaced(text, beginsLine: isLeading, isCell: true)
        if isLeading { fragments[before].leadingBlanks = leadingBlanks }
      case .borders(1) where isLeading:
        if !(rowsOpenWithPipe && index == 0) { leadingBlanks += 1 }
      case .borders(let count) where !fragments.isEmpty: fragments[fragments.count - 1].gap.single += count
      case .filler(let count) where !fragments.isEmpty: fragments[fragments.count - 1].gap.glued += count
      case .borders, .filler: continue
      }
    }
  }

  /// Adds a piece of a line; a label with its values behind it, set apart by spaces alone, becomes several fragments.
  private mutating func addSpaced(_ piece: Stretch, beginsLine: Bool, isCell: Bool) {
    // Of a joined line nobody knows the rows; each piece counts as one.
    if isJoined { row += 1 }
    guard let start = Self.startOfTrailingValues(piece.scalars) else {
      if isJoined, piece.count > 12 {
        for part in Self.paragraphs(piece) {
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
    for part in Self.wideParts(piece[0..<start]) + piece[start..<piece.count].split(where: \.isBlank) {
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
    for case .paragraph(let passage) in document.blocks {
      let line = passage.text.unicodeScalars.drop(while: \.isBlank)
      guard line.count(where: BorderedLine.isPipe) >= 3, line.contains(where: \.isHanzi) else { continue }
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
      case "-", "=", "─", "━", "═": dashes += 1
      case "|", ":", "+", "┼", "├", "┤", "┌", "┐", "└", "┘", "┬", "┴": continue
      default: guard scalar.isBlank else { return false }
      }
    }
    return dashes >= 3
  }

  /// Whether the line is a page number in its usual dress: `- 3 -`, `第 3 页`. A bare number may be a table field.
  private static func isPageNumber(_ line: [Unicode.Scalar]) -> Bool {
    guard line.count <= 60 else { return false }
    let text = line.filter { !$0.isBlank }.map(Folding.fold)
    guard text.count >= 3, let first = text.first, let last = text.last else { return false }
    let inner = text.dropFirst().dropLast()
    if first == "第", last == "页" {
      return inner.allSatisfy { $0.isDigit || "页共第/，,".unicodeScalars.contains($0) } && inner.contains(where: \.isDigit)
    }
    let dashes = "-—".unicodeScalars
    let digits = text.drop { dashes.contains($0) }.prefix(while: \.isDigit)
    return dashes.contains(first) && dashes.contains(last) && (1...4).contains(digits.count)
      && text[digits.endIndex...].allSatisfy { dashes.contains($0) }
  }

  /// Where the values begin in a piece that ends in values set apart by spaces, and is no prose.
  private static func startOfTrailingValues(_ scalars: [Unicode.Scalar]) -> Int? {
    var start = scalars.count
    var values = 0
    var end = scalars.count
    while end > 0 {
      var wordStart = end
      while wordStart > 0, !scalars[wordStart - 1].isBlank { wordStart -= 1 }
      guard end - wordStart <= CellText.longest, CellText.isValue(scalars[wordStart..<end]) else { break }
      values += 1
      start = wordStart
      end = wordStart
      while end > 0, scalars[end - 1].isBlank { end -= 1 }
    }
    guard values > 0, values > 1 || start > 0 else { return nil }
    let label = scalars[..<start]
    // A dash or stroke alone behind words is punctuation, and a long line that ends in a number is prose.
    if values == 1, case .notApplicable = CellText.content(of: Array(scalars[start...])) { return nil }
    if label.count > 70 || label.contains(where: { "。；：:".unicodeScalars.contains($0) }) { return nil }
    if values == 1, label.contains("，") { return nil }
    return start
  }

  /// Whether a line holds more than any paragraph or table row does.
  private static func isJoined(_ line: Passage) -> Bool {
    let scalars = line.text.unicodeScalars
    return scalars.count > 300 && (scalars.count > 3000 || scalars.count(where: BorderedLine.isPipe) > 60)
  }

  /// The paragraphs of a joined line: what is set apart by spaces, but for a numeral and its heading, and for words whose
  /// characters are spaced out.
  private static func paragraphs(_ piece: Stretch) -> [Stretch] {
    var parts: [Stretch] = []
    var start = 0
    let scalars = piece.scalars
    var index = 0
    while let gap = scalars[index...].firstIndex(where: \.isBlank),
      let next = scalars[gap...].firstIndex(where: { !$0.isBlank })
    {
      index = next
      if let numeral = HeadingForms.numeral(scalars[start...]), start + numeral.length > gap { continue }
      let before = scalars[(scalars[..<gap].lastIndex(where: \.isBlank) ?? -1) + 1..<gap]
      let after = scalars[next...].prefix { !$0.isBlank }
      if next - gap > 1 ? before.count <= 3 && after.count <= 3 : isSpaced(before) && isSpaced(after) { continue }
      // No paragraph begins with the end of a sentence or clause, and a number set apart from the words around it belongs
      // to their sentence.
      if after.count == 1, "，。；、：）”,;:)".unicodeScalars.contains(scalars[next]) { continue }
      if before.allSatisfy(\.isDigit) || after.allSatisfy(\.isDigit) { continue }
      let part = piece[start..<gap].trimmed
      if !part.isEmpty { parts.append(part) }
      start = next
    }
    let last = piece[start..<piece.count].trimmed
    return last.isEmpty ? parts : parts + [last]
  }

  /// Whether the word may be one of a text whose characters are spaced out: a few characters, or a number with its unit.
  private static func isSpaced(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count <= 3 || word.count <= 7 && word.first?.isDigit == true
  }

  /// The parts of a label that stand apart by two spaces or more.
  private static func wideParts(_ label: Stretch) -> [Stretch] {
    var parts: [Stretch] = []
    var start = 0
    var index = 0
    while index < label.count {
      if label.scalars[index].isBlank, index + 1 < label.count, label.scalars[index + 1].isBlank {
        parts.append(label[start..<index].trimmed)
        while index < label.count, label.scalars[index].isBlank { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    parts.append(label[start..<label.count].trimmed)
    return parts.filter { !$0.isEmpty }
  }
}
