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
  /// From here on the widest table leaves room for a pane beside it.
  private static let wideColumns = 150
  /// What the widest table takes, with its edges and the line beside it.
  private static let tableColumns = 108
  /// A pane wider than this is hard to follow from line to line.
  private static let widestPane = 64

  /// Divides a screen; the pane has as many rows as are wanted for its text, within bounds.
  init(_ size: Size, paneRows wanted: Int, isPaneEntered: Bool) {
    let whole = Rect(rows: size.rows, columns: size.columns)
    let (title, belowTitle) = whole.split(top: 1)
    let (middle, footer) = belowTitle.split(top: max(0, size.rows - 2))
    let sheet = Rect(row: middle.row, column: 1, rows: middle.size.rows, columns: size.columns - 2)
    let (tabs, belowTabs) = sheet.split(top: 1)
    isWide = size.columns >= Self.wideColumns
    if isWide {
      let columns = min(Self.widestPane, size.columns - Self.tableColumns)
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
