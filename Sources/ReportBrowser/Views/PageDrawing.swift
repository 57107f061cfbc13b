import AnnualReport
import ReportChecking
import TerminalScreen

/// Draws lines of a page, for the browser and for text output alike.
struct PageDrawing {
  /// The report and its marks.
  let pages: ReportPages
  /// The lines.
  let layout: PageLayout
  /// What marks look like.
  let signs: Signs
  /// The language of remarks.
  let language: Language
  /// Where the reader is; `nil` draws no cursor.
  var location: Location?
  /// The characters of paragraphs that match a search, by block.
  var matches: [Int: [Range<Int>]] = [:]
  /// The first column of numbers in view in a table that is too wide.
  var firstColumn = 0
  /// Whether the reader's row in a table is lit.
  var lightsRow = false
  /// The cells that share a broken statement with the reader's.
  var related: Set<CellID> = []

  /// Draws the lines from `top` on within `area`; a table's header stays while its rows are scrolled under it.
  func draw(from top: Int, on canvas: inout Canvas, in area: Rect) {
    let pinned = layout.pinnedHeader(at: top, rows: area.size.rows)
    let visible = top + pinned.count..<max(top + pinned.count, min(layout.lines.count, top + area.size.rows))
    for (index, line) in pinned.enumerated() {
      draw(line, visible: visible, on: &canvas, row: area.row + index, in: area)
    }
    for line in visible {
      draw(layout.lines[line], visible: visible, on: &canvas, row: area.row + line - top, in: area)
    }
  }

  private func draw(_ line: PageLayout.Line, visible: Range<Int>, on canvas: inout Canvas, row: Int, in area: Rect) {
    switch line {
    case .blank: break
    case .text(let block, let index):
      guard let paragraph = layout.paragraphs[block] else { return }
      draw(paragraph, block: block, line: index, on: &canvas, row: row, in: area)
    case .header(let block, let band, let header):
      guard let table = layout.tables[block] else { return }
      drawing(of: table, block: block).drawHeader(header, of: table.bands[band], on: &canvas, row: row, in: area)
    case .row(let block, let band, let index, let line):
      guard let table = layout.tables[block] else { return }
      drawing(of: table, block: block)
        .drawRow(
          index, line: line, of: table.bands[band], visible: rows(of: block, in: visible), on: &canvas, row: row,
          in: area)
    }
  }

  private func drawing(of table: TableLayout, block: Int) -> TableDrawing {
    var drawing = TableDrawing(layout: table, marks: pages.places, signs: signs, language: language)
    drawing.firstColumn = firstColumn
    drawing.related = related
    drawing.lightsRow = lightsRow
    if let location, location.block == block, case .cell(let row, let column) = location.point {
      drawing.cursor = (row, column)
    }
    return drawing
  }

  /// The rows of a table among the lines in view.
  private func rows(of block: Int, in visible: Range<Int>) -> Range<Int> {
    let rows = layout.lines[visible].compactMap { if case .row(block, _, let row, _) = $0 { row } else { nil } }
    guard let first = rows.first, let last = rows.last else { return 0..<0 }
    return first..<last + 1
  }

  // MARK: Text

  private func draw(
    _ paragraph: ParagraphLayout, block: Int, line: Int, on canvas: inout Canvas, row: Int, in area: Rect
  ) {
    var column = area.column
    let base = style(of: paragraph.paragraph.role)
    for run in paragraph.runs(ofLine: line) {
      var style = base
      for span in run.spans {
        switch span.meaning {
        case .figure, .cause: style = style.adding(.underline)
        case .finding(_, let mark):
          style = Theme.style(for: mark).adding(style.attributes)
        }
      }
      if let mark = run.mark {
        column = canvas.draw(String(signs[mark]), row: row, column: column, style: Theme.style(for: mark), in: area)
      } else {
        column = canvas.draw(run.text, row: row, column: column, style: style, in: area)
      }
    }
    for match in matches[block] ?? [] {
      restyle(match, of: paragraph, line: line, on: &canvas, row: row, in: area) { $0 = Theme.match }
    }
    if let location, location.block == block, case .text(let offset) = location.point,
      paragraph.line(at: offset) == line
    {
      let span = paragraph.paragraph.span(at: offset)
      let start = paragraph.columns(of: offset..<offset + 1, onLine: line, width: canvas.width)?.lowerBound ?? 0
      canvas.cursor = Position(row: row, column: area.column + start)
      if let span {
        restyle(span.range, of: paragraph, line: line, on: &canvas, row: row, in: area) {
          $0.attributes.insert(.reverse)
        }
      }
    }
  }

  private func restyle(
    _ range: Range<Int>, of paragraph: ParagraphLayout, line: Int, on canvas: inout Canvas, row: Int, in area: Rect,
    _ change: (inout Style) -> Void
  ) {
    guard let columns = paragraph.columns(of: range, onLine: line, width: canvas.width) else { return }
    let part = Rect(row: row, column: area.column + columns.lowerBound, rows: 1, columns: columns.count)
    canvas.restyle(part.intersection(area), change)
  }

  private func style(of role: Paragraph.Role) -> Style {
    switch role {
    case .title, .heading: Theme.heading
    case .prose, .fact: .plain
    case .remark(let severity): severity == nil ? Theme.remark : Theme.heading
    }
  }
}

extension Paragraph {
  /// The part that begins at a character, a finding's words before a figure.
  func span(at offset: Int) -> Span? {
    let spans = spans.filter { $0.range.lowerBound == offset }
    return spans.first { $0.mark != nil } ?? spans.first
  }
}
