import AnnualReport
import ReportChecking
import ReportCorpus

/// A checked report laid out in pages, with everything marked that a finding is about.
struct ReportPages: Sendable {
  /// The report.
  let report: Report
  /// What the checks say of it.
  let verdict: Verdict
  /// Where it came from.
  let path: String
  /// The file of a folder that chose the rules and accepts findings; `nil` where there is none.
  let configuration: String?
  /// The title page and the six sections.
  private(set) var pages: [Page]
  /// Where the findings stand.
  let places: FindingPlaces
  /// Where those stop who go through the findings.
  let stops: [Stop]
  /// Where the figures stated in prose stand, by their index in the report; `nil` where the passage is not shown.
  let figures: [Location?]

  /// Lays out a report.
  init(_ report: Report, _ verdict: Verdict, of loaded: LoadedReport, language: Language) {
    self.report = report
    self.verdict = verdict
    path = loaded.path
    configuration = loaded.configuration
    let title = TitlePage(
      report: report, verdict: verdict, path: path, configuration: configuration, language: language)
    pages = Page.pages(of: report, title: title, language: language)
    let finder = LocationFinder(report: report, pages: pages)
    figures = report.figures.map { finder.location(of: $0) }
    places = FindingPlaces(report: report, verdict: verdict, finder: finder)
    stops = Stop.stops(of: verdict, at: places.locations) {
      finder.location(of: $0.cell.table, row: $0.cell.row, column: $0.cell.column)
    }
    for (index, location) in figures.enumerated() {
      guard let location else { continue }
      mark(report.figures[index].range, at: location, as: .figure(index))
    }
    for words in places.words {
      mark(words.range, at: words.location, as: .finding(words.finding, words.mark))
    }
  }

  private mutating func mark(_ range: Range<Int>, at location: Location, as meaning: Paragraph.Span.Meaning) {
    guard case .paragraph(var paragraph) = pages[location.page].blocks[location.block] else { return }
    paragraph.spans.append(Paragraph.Span(range: range, meaning: meaning))
    paragraph.spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    pages[location.page].blocks[location.block] = .paragraph(paragraph)
  }

  /// The paragraph at a location, `nil` where a table stands there.
  func paragraph(at location: Location) -> Paragraph? {
    if case .paragraph(let paragraph) = pages[location.page].blocks[location.block] { paragraph } else { nil }
  }

  /// Whether at a location the browser says something of the section rather than the report.
  func isRemarkOnSection(at location: Location) -> Bool {
    pages[location.page].section != nil && paragraph(at: location).map { $0.source == nil } ?? false
  }

  /// The table at a location.
  func table(at location: Location) -> Table? {
    if case .table(let key) = pages[location.page].blocks[location.block] { report.tables[key] } else { nil }
  }

  /// The cell at a location; the report may lack it.
  func cell(at location: Location) -> CellID? {
    guard let table = table(at: location), case .cell(let row, let column) = location.point else { return nil }
    let form = table.form.rows[row]
    return form.columns.indices.contains(column) ? CellID(table.form.key, form.key, form.columns[column]) : nil
  }

  /// How grave the gravest findings of a page are that were not accepted, and how many there are of them.
  func worst(onPage page: Int) -> (severity: Severity, count: Int)? {
    let findings = zip(verdict.findings, places.locations)
      .filter { $0.1.page == page && $0.0.acceptance == nil }.map(\.0.severity)
    guard let worst = findings.max() else { return nil }
    return (worst, findings.count { $0 == worst })
  }

  /// Where a cell stands.
  func location(of cell: CellID) -> Location {
    LocationFinder(report: report, pages: pages).location(of: cell.table, row: cell.row, column: cell.column)
  }

  /// Where figures and the words of findings begin on a page, in reading order.
  func spans(onPage page: Int) -> [Location] {
    var spans: Set<Location> = []
    for (block, content) in pages[page].blocks.enumerated() {
      guard case .paragraph(let paragraph) = content else { continue }
      for span in paragraph.spans {
        spans.insert(Location(page: page, block: block, point: .text(span.range.lowerBound)))
      }
    }
    return spans.sorted()
  }

  /// Whether a location is on these pages.
  func contains(_ location: Location) -> Bool {
    guard pages.indices.contains(location.page), pages[location.page].blocks.indices.contains(location.block)
    else { return false }
    switch (pages[location.page].blocks[location.block], location.point) {
    case (.paragraph, .text): return true
    case (.table(let key), .cell(let row, let column)):
      guard let rows = report.tables[key]?.form.rows, rows.indices.contains(row) else { return false }
      return rows[row].columns.indices.contains(column)
    case (.paragraph, .cell), (.table, .text): return false
    }
  }
}
