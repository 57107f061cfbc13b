import TerminalScreen

/// Which part of the screen shows what.
///
/// What is said of the reader's place stands below the page, and beside it where there is room; nothing that is read
/// touches the screen's edge.
struct ScreenPlan: Hashable, Sendable {
  /// The bar at the top.
  let title: Rect
  /// The sections, below it.
  let tabs: Rect
  /// The page.
  let body: Rect
  /// The line between the page and the pane.
  let rule: Rect
  /// What is said of the reader's place.
  let pane: Rect
  /// The keys, or what is typed or to be said, at the bottom.
  let footer: Rect
  /// Body, rule and pane together with the tabs: where lists and texts are shown.
  let sheet: Rect
  /// Whether the pane stands beside the page.
  let isWide: Bool
  /// How tables meet the page.
  let fitting: TableLayout.Fitting

  /// Below this a table row and its header do not fit.
  static let smallest = Size(rows: 10, columns: 40)
  /// Below this each line of a header or of the pane is one row of the table less.
  private static let fewRows = 24
  /// From here on there may be room for a pane beside the page.
  private static let wideColumns = 150
  /// A pane narrower than this has too little on a line.
  private static let narrowestPane = 40
  /// The edges of the screen, and the line with a space on either side.
  private static let besideBoth = 5
  /// A pane wider than this is hard to follow from line to line.
  private static let widestPane = 64

  /// The columns that the tables of a report need where a pane stands beside them; `nil` where the screen has no room for
  /// both.
  static func columnsBesidePane(_ pages: ReportPages, in size: Size, width: TextWidth) -> Int? {
    guard size.columns >= wideColumns else { return nil }
    let room = size.columns - narrowestPane - besideBoth
    let tables = pages.report.tables.values.map {
      TableLayout($0, suggestions: pages.places.suggestions, columns: room, fitting: .scrolled, width: width).columns
    }
    let widest = tables.max() ?? 0
    return widest <= room ? widest : nil
  }

  /// Divides a screen; the pane has as many rows as are wanted for its text, within bounds. It stands beside a page that
  /// needs so many columns, and below one of which that is not said.
  init(_ size: Size, paneRows wanted: Int, isPaneEntered: Bool, columnsBesidePane: Int?) {
    let whole = Rect(rows: size.rows, columns: size.columns)
    let (title, belowTitle) = whole.split(top: 1)
    let (middle, footer) = belowTitle.split(top: max(0, size.rows - 2))
    let sheet = Rect(row: middle.row, column: 1, rows: middle.size.rows, columns: size.columns - 2)
    let (tabs, belowTabs) = sheet.split(top: 1)
    isWide = columnsBesidePane != nil
    if let needed = columnsBesidePane {
      let columns = min(Self.widestPane, size.columns - needed - Self.besideBoth)
      let (body, beside) = belowTabs.split(left: belowTabs.size.columns - columns - 3)
      let (rule, pane) = beside.split(left: 3)
      (self.body, self.pane) = (body, pane)
      self.rule = Rect(row: rule.row, column: rule.column + 1, rows: rule.size.rows, columns: 1)
    } else {
      let most = isPaneEntered ? max(Self.mostPaneRows(of: size.rows), size.rows / 2) : Self.mostPaneRows(of: size.rows)
      let rows = min(wanted, most)
      // Where nothing is to be said there is no line either.
      let (body, belowBody) = belowTabs.split(top: max(0, belowTabs.size.rows - (rows == 0 ? 0 : rows + 1)))
      (rule, pane) = belowBody.split(top: 1)
      self.body = body
    }
    (self.title, self.tabs, self.footer, self.sheet) = (title, tabs, footer, sheet)
    fitting = size.rows < Self.fewRows ? .compact : .scrolled
  }

  /// Whether a screen is too small to read on.
  static func isTooSmall(_ size: Size) -> Bool {
    size.rows < smallest.rows || size.columns < smallest.columns
  }

  private static func mostPaneRows(of rows: Int) -> Int {
    switch rows {
    case ..<fewRows: 1
    case ..<36: 5
    case ..<48: 7
    default: 9
    }
  }
}
