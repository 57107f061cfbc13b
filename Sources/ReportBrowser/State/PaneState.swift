import TerminalScreen

/// How much room the pane has, and whether the reader has entered it.
struct PaneState: Sendable {
  /// What the pane is about; while it stays the same, so does its text.
  struct Subject: Hashable, Sendable {
    /// The source that is open.
    let source: Int
    /// The reader's place.
    let location: Location
    /// The finding that the reader went to.
    let selected: Int?
    /// The screen.
    let size: Size
    /// Whether the pane was entered.
    let isEntered: Bool
  }

  /// The rows that its text takes, or took at a place of the same page that needs more.
  ///
  /// While the reader goes on along a page the pane does not shrink, or the page would jump at every step.
  private(set) var rows = 0
  /// All rows of the text.
  private(set) var allRows = 0
  /// The first row in view, where the reader has entered it.
  private(set) var top: Int?
  private var subject: Subject?
  /// The columns that the page needs where the pane stands beside it; `nil` where it stands below.
  var columnsBeside: Int?

  /// Whether the reader has entered it.
  var isEntered: Bool { top != nil }

  /// Whether it must be set anew for a subject.
  func isOutdated(for subject: Subject) -> Bool { self.subject != subject }

  /// Whether a subject is on another page, or on a screen of another size, than the last.
  func isNewPage(_ subject: Subject) -> Bool {
    self.subject.map { ($0.source, $0.location.page, $0.size) != (subject.source, subject.location.page, subject.size) }
      ?? true
  }

  /// Has it set anew even for the same subject, about which something else may be said now.
  mutating func forget() { subject = nil }

  /// Notes how many rows the text about a subject takes.
  mutating func fit(_ rows: Int, for subject: Subject) {
    let isSamePage =
      self.subject.map {
        ($0.source, $0.location.page, $0.size, $0.isEntered)
          == (subject.source, subject.location.page, subject.size, subject.isEntered)
      } ?? false
    self.rows = isSamePage ? max(self.rows, rows) : rows
    self.subject = subject
    allRows = rows
  }

  /// Enters it at its first row.
  mutating func enter() { top = 0 }

  /// Leaves it.
  mutating func leave() { top = nil }

  /// Scrolls it, as far as it has rows, in a view of so many.
  mutating func scroll(by distance: Int, in visible: Int) {
    guard let top else { return }
    self.top = min(max(0, top + min(max(distance, -allRows), allRows)), max(0, allRows - visible))
  }
}
