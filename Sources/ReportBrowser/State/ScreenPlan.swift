import TerminalScreen

/// Which part of the screen shows what.
struct ScreenPlan: Sendable {
  /// The bar at the top.
  let title: Rect
  /// The sections, below it.
  let tabs: Rect
  /// The page.
  let body: Rect
  /// The line above the pane.
  let rule: Rect
  /// What is said of the reader's place.
  let pane: Rect
  /// The keys, or what is typed or to be said, at the bottom.
  let footer: Rect
  /// Body, rule and pane together with the tabs: where lists and texts are shown.
  let sheet: Rect

  /// Below this a table row and its header do not fit.
  static let smallest = Size(rows: 10, columns: 40)

  /// Divides a screen.
  init(_ size: Size) {
    let whole = Rect(rows: size.rows, columns: size.columns)
    let (title, belowTitle) = whole.split(top: 1)
    let (sheet, footer) = belowTitle.split(top: max(0, size.rows - 2))
    let (tabs, belowTabs) = sheet.split(top: 1)
    let paneRows = Self.paneRows(of: size.rows)
    let (body, belowBody) = belowTabs.split(top: max(0, belowTabs.size.rows - paneRows - 1))
    let (rule, pane) = belowBody.split(top: 1)
    (self.title, self.tabs, self.body, self.rule, self.pane, self.footer, self.sheet) = (
      title, tabs, body, rule, pane, footer, sheet
    )
  }

  /// Whether a screen is too small to read on.
  static func isTooSmall(_ size: Size) -> Bool {
    size.rows < smallest.rows || size.columns < smallest.columns
  }

  private static func paneRows(of rows: Int) -> Int {
    switch rows {
    case ..<16: 2
    case ..<24: 3
    case ..<36: 5
    case ..<48: 7
    default: 9
    }
  }
}
