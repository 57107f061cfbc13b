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
    let page = index(of: figure.section)
    let prose = pages[page].blocks.indices.filter {
      if case .paragraph(let paragraph) = pages[page].blocks[$0], case .prose = paragraph.role { true } else { false }
    }
    guard prose.indices.contains(figure.passage) else { return nil }
    return Location(page: page, block: prose[figure.passage], point: .text(figure.range.lowerBound))
  }

  /// Where words of the text stand, and which characters they are; `nil` where the page has no such words.
  ///
  /// Words may occur more than once; those at the place in the source go before the first.
  func location(of words: String, in section: SectionKey?, at place: Place) -> (location: Location, range: Range<Int>)?
  {
    let page = index(of: section)
    let needle = Array(words.unicodeScalars)
    guard !needle.isEmpty else { return nil }
    var first: (location: Location, range: Range<Int>)?
    for (block, content) in pages[page].blocks.enumerated() {
      guard case .paragraph(let paragraph) = content, let source = paragraph.source else { continue }
      let text = Array(source.text.unicodeScalars)
      for offset in text.indices where text[offset...].starts(with: needle) {
        let found = (
          Location(page: page, block: block, point: .text(offset)), offset..<offset + needle.count
        )
        if source.place(at: offset) == place { return found }
        first = first ?? found
      }
    }
    return first
  }

  private func index(of section: SectionKey?) -> Int {
    pages.firstIndex { $0.section == section } ?? 0
  }
}
