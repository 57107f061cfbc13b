import AnnualReport
import ReportChecking

/// Finds where cells, figures and words of a report stand on its pages.
struct LocationFinder {
  private let report: Report
  private let pages: [Page]

  /// Makes a finder for the pages of a report.
  init(report: Report, pages: [Page]) {
    self.report = report
    self.pages = pages
  }

  /// The cell's location; its table's first cell where the table has no such row, its page where there is no table.
  func location(of table: TableKey, row: RowKey, column: ColumnKey?) -> Location {
    let page = index(of: table.section)
    guard let form = report.tables[table]?.form,
      let block = pages[page].blocks.firstIndex(where: { if case .table(table) = $0 { true } else { false } })
    else { return start(of: table.section) }
    let row = form.rows.firstIndex { $0.key == row } ?? 0
    let column = column.flatMap { form.rows[row].columns.firstIndex(of: $0) } ?? 0
    return Location(page: page, block: block, point: .cell(row: row, column: column))
  }

  /// The beginning of a section's page; the title page for `nil`.
  func start(of section: SectionKey?) -> Location {
    Location(page: index(of: section), block: 0, point: .text(0))
  }

  /// Where a figure stands, `nil` where its passage is on no page.
  func location(of figure: ProseFigure) -> Location? {
    location(in: .passage(figure.passage), of: figure.section, at: figure.range.lowerBound)
  }

  /// Where words stand, `nil` where they are in no text of a page.
  func location(of words: Quotation) -> Location? {
    words.part.flatMap { location(in: $0, of: words.section, at: words.range.lowerBound) }
  }

  /// The beginning of the heading of a section, `nil` where the report lacks it.
  func heading(of section: SectionKey) -> Location? { location(in: .heading, of: section, at: 0) }

  private func location(in part: Quotation.Part, of section: SectionKey?, at offset: Int) -> Location? {
    let page = index(of: section)
    let blocks = pages[page].blocks.indices.filter { block in
      guard case .paragraph(let paragraph) = pages[page].blocks[block], paragraph.source != nil else { return false }
      return switch (paragraph.role, part) {
      case (.title, .title), (.heading, .heading), (.prose, .passage): true
      default: false
      }
    }
    let index = if case .passage(let index) = part { index } else { 0 }
    guard blocks.indices.contains(index) else { return nil }
    return Location(page: page, block: blocks[index], point: .text(offset))
  }

  private func index(of section: SectionKey?) -> Int {
    pages.firstIndex { $0.section == section } ?? 0
  }
}
