import AnnualReport
import TerminalScreen

/// A page set in lines of a certain width.
struct PageLayout: Sendable {
  /// A line of the page.
  enum Line: Sendable {
    /// Nothing.
    case blank
    /// A line of a paragraph: the block's index, and the line within the paragraph.
    case text(block: Int, line: Int)
    /// A line of the header of one of a table's bands.
    case header(block: Int, band: Int, TableLayout.HeaderLine)
    /// A line of a table row in one of the table's bands.
    case row(block: Int, band: Int, row: Int, line: Int)
  }

  /// The lines from the top.
  private(set) var lines: [Line] = []
  /// The paragraphs, by their block's index.
  private(set) var paragraphs: [Int: ParagraphLayout] = [:]
  /// The tables, by their block's index.
  private(set) var tables: [Int: TableLayout] = [:]
  /// The line on which each block begins.
  private var starts: [Int] = []

  /// Prose wider than this is hard to follow from line to line.
  private static let widestProse = 92

  /// Sets a page of a report.
  init(_ index: Int, of pages: ReportPages, columns: Int, fitting: TableLayout.Fitting, width: TextWidth) {
    let page = pages.pages[index]
    for (index, block) in page.blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph) where fitting != .folded && page.tabSaysAll(of: paragraph):
        starts.append(lines.count)
      case .paragraph(let paragraph):
        if case .heading = paragraph.role, index > 0 { lines.append(.blank) }
        starts.append(lines.count)
        let layout = ParagraphLayout(paragraph, columns: min(columns, Self.widestProse), width: width)
        paragraphs[index] = layout
        lines += layout.lines.indices.map { .text(block: index, line: $0) }
        if paragraph.endsGroup(before: page.blocks.dropFirst(index + 1).first) { lines.append(.blank) }
      case .table(let key):
        guard let table = pages.report.tables[key] else {
          starts.append(lines.count)
          continue
        }
        if case .text? = lines.last { lines.append(.blank) }
        starts.append(lines.count)
        append(
          TableLayout(
            table, suggestions: pages.places.suggestions, columns: columns, fitting: fitting, width: width),
          block: index)
      }
    }
    while case .blank? = lines.last { lines.removeLast() }
  }

  private mutating func append(_ table: TableLayout, block: Int) {
    tables[block] = table
    for (index, band) in table.bands.enumerated() {
      if index > 0 { lines.append(.blank) }
      lines += table.header(of: band).map { .header(block: block, band: index, $0) }
      for row in band.rows {
        lines += (0..<table.lineCount(ofRow: row)).map { .row(block: block, band: index, row: row, line: $0) }
      }
    }
    lines.append(.blank)
  }

  /// The line on which a location stands.
  func line(of location: Location) -> Int {
    guard starts.indices.contains(location.block) else { return 0 }
    let start = starts[location.block]
    switch location.point {
    case .text(let offset):
      return start + (paragraphs[location.block]?.line(at: offset) ?? 0)
    case .cell(let row, _):
      return lines[start...].firstIndex {
        if case .row(location.block, _, row, 0) = $0 { true } else { false }
      } ?? start
    }
  }

  /// The lines of the header under which a table row stands; none for text.
  func headerLines(at line: Int) -> [Line] {
    guard lines.indices.contains(line), case .row(let block, let band, _, _) = lines[line], let table = tables[block]
    else { return [] }
    return table.header(of: table.bands[band]).map { .header(block: block, band: band, $0) }
  }
}

extension Page {
  /// Whether a heading is the form's, about which nothing was found, so that the tab says as much.
  fileprivate func tabSaysAll(of paragraph: Paragraph) -> Bool {
    guard case .heading = paragraph.role, let section, blocks.count > 1 else { return false }
    let numeral = paragraph.text.count - section.title.count
    return paragraph.spans.isEmpty && paragraph.text.hasSuffix(section.title) && numeral <= Self.longestNumeral
  }

  /// A numeral with its sign, and a space.
  private static let longestNumeral = 3
}

extension Paragraph {
  /// Whether a blank line sets the paragraph off from what follows.
  fileprivate func endsGroup(before next: Page.Block?) -> Bool {
    guard case .paragraph(let next)? = next else { return false }
    return switch (role, next.role) {
    case (.title, _), (.heading, _): true
    case (.prose, .prose), (.fact, .fact), (.remark, .remark): false
    default: true
    }
  }
}

extension PageLayout {
  /// The header that covers the first lines in view once its own first line is out of view.
  ///
  /// It gives way where it would cover all that is left of its rows; of a view of few rows it leaves one.
  func pinnedHeader(at top: Int, rows: Int) -> [Line] {
    guard let (block, band) = band(atLine: top), let table = tables[block] else { return [] }
    let header = table.header(of: table.bands[band])
    if case .header(_, _, header.first) = lines[top] { return [] }
    // What is left of a header names something; a rule alone would not.
    let shown = rows > 2 ? header.suffix(rows - 1) : []
    guard let below = self.band(atLine: top + shown.count), below == (block, band) else { return [] }
    return shown.map { .header(block: block, band: band, $0) }
  }

  private func band(atLine line: Int) -> (block: Int, band: Int)? {
    guard lines.indices.contains(line) else { return nil }
    switch lines[line] {
    case .row(let block, let band, _, _), .header(let block, let band, _): return (block, band)
    case .blank, .text: return nil
    }
  }

  /// Whether the reader can be on a line.
  func isStop(_ line: Int) -> Bool {
    switch lines[line] {
    case .text, .row(_, _, _, 0): true
    case .blank, .header, .row: false
    }
  }

  /// Whether a line is one of text.
  func isText(_ line: Int) -> Bool { if case .text = lines[line] { true } else { false } }
}
