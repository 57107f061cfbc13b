import AnnualReport
import ReportChecking
import TerminalScreen

/// The report that is open, and where its reader is in it.
///
/// The place is a ``Location``, which no size of the screen changes; the lines and what is in view follow from it.
struct OpenReport: Sendable {
  /// The index of the source among the sources.
  let source: Int
  /// The report in pages.
  let pages: ReportPages
  /// The rows and columns of the body, and how text is measured.
  private(set) var body: Size
  /// How tables meet the body.
  private(set) var fitting: TableLayout.Fitting
  /// How text is measured.
  let width: TextWidth
  /// Where the reader is.
  private(set) var location: Location
  /// The finding that the reader went to, by its index; `nil` once the reader went on by other means.
  private(set) var selected: Int?
  /// The present page, set in lines.
  private(set) var layout: PageLayout
  /// The first line in view.
  private(set) var top = 0
  /// The first column of numbers in view, in a table that is too wide.
  private(set) var firstColumn = 0
  /// The column that moving up and down keeps to, in rows that have it.
  private var goalColumn = 0
  /// Where jumps came from.
  private var trail = Trail()
  /// What was searched for.
  private(set) var search = TextSearch()

  /// Opens a report at its beginning.
  init(_ pages: ReportPages, source: Int, body: Size, fitting: TableLayout.Fitting, width: TextWidth) {
    self.source = source
    self.pages = pages
    self.body = body
    self.fitting = fitting
    self.width = width
    location = Location(page: 0, block: 0, point: .text(0))
    layout = PageLayout(0, of: pages, columns: body.columns, fitting: fitting, width: width)
  }

  private func layout(of page: Int) -> PageLayout {
    PageLayout(page, of: pages, columns: body.columns, fitting: fitting, width: width)
  }

  /// The line on which the reader is.
  var line: Int { layout.line(of: location) }

  /// The cell at which the reader is; the report may lack it.
  var cell: CellID? { pages.cell(at: location) }

  /// The table in which the reader is.
  var table: Table? { pages.table(at: location) }

  /// Which row of the table or line of the page the reader is at, and of how many; `nil` where all is in view.
  var placeInPage: (number: Int, of: Int)? {
    guard layout.lines.count > body.rows else { return nil }
    if case .cell(let row, _) = location.point, let table { return (row + 1, table.form.rows.count) }
    return (line + 1, layout.lines.count)
  }

  /// Sets the page anew for another screen; the reader's line keeps its height on the screen as far as it can.
  mutating func resize(to plan: ScreenPlan) {
    let height = line - top
    let isRearranged = (plan.body.size.columns, plan.fitting) != (body.columns, fitting)
    body = plan.body.size
    fitting = plan.fitting
    if isRearranged { layout = layout(of: location.page) }
    top = line - min(height, max(0, body.rows - 1))
    reveal()
  }

  /// The same place in the report as it is read anew.
  func reopened(with pages: ReportPages) -> OpenReport {
    var report = OpenReport(pages, source: source, body: body, fitting: fitting, width: width)
    report.search = TextSearch(search.text, in: pages)
    report.trail = trail
    guard pages.contains(location) else { return report }
    report.go(to: location)
    report.goalColumn = goalColumn
    report.top = top
    report.firstColumn = firstColumn
    report.reveal()
    if let selected, let index = report.index(of: findings[selected], in: self),
      ([report.pages.places.locations[index]]
        + report.pages.stops.filter { $0.findings.contains(index) }.map(\.location))
        .contains(location)
    {
      report.selected = index
    }
    return report
  }

  // MARK: Going

  /// Goes to a location and brings it into view.
  mutating func go(to target: Location) {
    if target.page != location.page {
      layout = layout(of: target.page)
      top = 0
      firstColumn = 0
    }
    location = target
    if case .cell(_, let column) = target.point { goalColumn = column }
    selected = nil
    reveal()
  }

  /// Goes to a location, from which ``back`` leads here again.
  mutating func jump(to target: Location) {
    trail.leave(location)
    go(to: target)
  }

  /// Returns to where a jump came from; false where there was none.
  mutating func back() -> Bool {
    guard let target = trail.back(from: location), pages.contains(target) else { return false }
    go(to: target)
    return true
  }

  /// Jumps again after going back; false where there is nothing to.
  mutating func forward() -> Bool {
    guard let target = trail.forward(from: location), pages.contains(target) else { return false }
    go(to: target)
    return true
  }

  /// Goes to the beginning of a page: its first cell or line below the heading.
  mutating func open(page: Int) {
    guard pages.pages.indices.contains(page) else { return }
    trail.leave(location)
    let blocks = pages.pages[page].blocks
    let block = blocks.count > 1 && page > 0 ? 1 : 0
    if case .table? = blocks.dropFirst(block).first {
      go(to: Location(page: page, block: block, point: .cell(row: 0, column: 0)))
    } else {
      go(to: Location(page: page, block: block, point: .text(0)))
    }
    top = 0
    reveal()
  }

  /// Goes to a finding by its index.
  mutating func open(finding index: Int) {
    jump(to: pages.places.locations[index])
    selected = index
  }

  /// Goes to a stop on the way through the findings.
  mutating func open(_ stop: Stop) {
    jump(to: stop.location)
    selected = stop.findings.first
  }

  /// Searches for a text from a location on, without leaving a trail until it is decided; says whether it went round the
  /// end. `nil`: the text is nowhere.
  mutating func look(for text: String, from origin: Location) -> Bool? {
    search = TextSearch(text, in: pages)
    let found = search.next(from: origin, includingIt: true)
    go(to: found?.location ?? origin)
    return text.isEmpty ? false : found?.wrapped
  }

  /// Goes to the next match of the search, or the one before; says whether it went round the end. `nil`: no match.
  mutating func goToMatch(forward: Bool) -> Bool? {
    guard let found = forward ? search.next(from: location) : search.previous(from: location) else { return nil }
    jump(to: found.location)
    return found.wrapped
  }

  /// Remembers where a search began.
  mutating func leaveTrail(at origin: Location) { trail.leave(origin) }

  /// Forgets the search.
  mutating func endSearch() { search = TextSearch() }

  // MARK: Moving

  /// Moves by lines, upwards if negative; returns whether it moved at all.
  ///
  /// Prose scrolls with the reader, so that lines are read where the eye is; in a table the cursor moves and the table
  /// stands still as long as it can.
  mutating func move(lines count: Int) -> Bool {
    let stops = layout.lines.indices.filter { layout.isStop($0) }
    let current = line
    guard let index = stops.lastIndex(where: { $0 <= current }) else { return false }
    let target = stops[min(max(0, index + count), stops.count - 1)]
    guard target != current else { return false }
    let scrolls = layout.isText(current) && layout.isText(target) || abs(count) > 1
    go(toLine: target)
    if scrolls { top = min(max(0, top + target - current), max(0, layout.lines.count - body.rows)) }
    reveal()
    return true
  }

  /// Goes to the page's first or last line.
  mutating func moveToEnd(last: Bool) {
    let stops = layout.lines.indices.filter { layout.isStop($0) }
    guard let target = last ? stops.last : stops.first else { return }
    go(toLine: target)
    top = last ? max(0, layout.lines.count - body.rows) : 0
    reveal()
  }

  /// Moves by cells of a row, or from figure to figure in prose.
  mutating func move(columns count: Int) {
    if case .cell(_, let column) = location.point {
      go(toColumn: column + count)
    } else {
      let spans = pages.spans(onPage: location.page)
      let next = count > 0 ? spans.first { $0 > location } : spans.last { $0 < location }
      if let next { go(to: next) }
    }
  }

  /// Moves to the first or last cell of the row, or figure of the line.
  mutating func moveToRowEnd(last: Bool) {
    if case .cell = location.point {
      go(toColumn: last ? .max : 0)
    } else {
      let spans = pages.spans(onPage: location.page).filter { layout.line(of: $0) == line }
      if let target = last ? spans.last : spans.first { go(to: target) }
    }
  }

  /// Goes to a column of the row, as far as it has columns.
  private mutating func go(toColumn column: Int) {
    guard case .cell(let row, _) = location.point, let table else { return }
    goalColumn = min(max(0, column), table.form.rows[row].columns.count - 1)
    location.point = .cell(row: row, column: goalColumn)
    selected = nil
    reveal()
  }

  private mutating func go(toLine line: Int) {
    selected = nil
    switch layout.lines[line] {
    case .text(let block, let index):
      let characters = layout.paragraphs[block]?.characters(onLine: index) ?? 0..<0
      location.block = block
      location.point = .text(characters.lowerBound)
      let first = pages.spans(onPage: location.page).first { $0 >= location && layout.line(of: $0) == line }
      if let first { location = first }
    case .row(let block, _, let row, _):
      location.block = block
      let columns = layout.tables[block]?.table.form.rows[row].columns.count ?? 1
      location.point = .cell(row: row, column: min(goalColumn, columns - 1))
    case .blank, .header: break
    }
  }

  /// Scrolls as little as brings the reader's place into view, free of the header that stays above the rows.
  private mutating func reveal() {
    let line = line
    let header = layout.headerLines(at: line).count
    let lowest = max(0, line - max(1, body.rows) + 1)
    // At a table's first row its header has not been scrolled away yet.
    let highest = max(0, line - min(header, max(0, body.rows - 1)))
    // A larger screen leaves no room empty below while there is something above.
    let furthest = max(0, layout.lines.count - body.rows)
    top = min(max(top, lowest), max(highest, lowest), max(furthest, lowest))
    if case .cell(let row, let column) = location.point, let table = layout.tables[location.block] {
      let band = table.bands[table.band(ofRow: row)]
      firstColumn = table.firstColumn(showing: column, in: band, near: firstColumn, columns: body.columns)
    }
  }
}
