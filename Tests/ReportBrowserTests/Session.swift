import AnnualReport
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

/// A browser without a screen, driven by keys.
struct Session {
  var state: BrowserState
  /// What updates asked for, first to last.
  var effects: [Effect] = []

  /// Opens one report.
  init(
    _ fixture: FixtureReport, rows: Int = 30, columns: Int = 100, language: Language = .zh, lines: LineSet = .unicode
  ) {
    self.init(paths: ["qinghe.txt"], rows: rows, columns: columns, language: language, lines: lines)
    send(.loaded(0, fixture.loaded))
  }

  /// Opens a corpus of sources, none of which has been read.
  init(
    paths: [String], rows: Int = 30, columns: Int = 100, language: Language = .zh, lines: LineSet = .unicode
  ) {
    state = BrowserState(
      list: SourceList(paths: paths), size: Size(rows: rows, columns: columns),
      settings: BrowserState.Settings(language: language, lines: lines))
  }

  mutating func send(_ message: Message) { effects += state.update(message) }

  /// Presses keys, by characters.
  mutating func type(_ characters: String) {
    for character in characters { send(.key(.character(character))) }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  mutating func resize(rows: Int, columns: Int) { send(.resized(Size(rows: rows, columns: columns))) }

  /// A row of the page without the screen's margins.
  func body(_ index: Int) -> String { rows(of: state.plan.body)[index] }

  /// A row of what lies over the page, or of the list.
  func sheet(_ index: Int) -> String { rows(of: state.plan.sheet)[index] }

  /// The rows of what is said of the reader's place, without the marks' column where that is empty.
  var pane: [String] { rows(of: state.plan.pane) }

  /// The row at the bottom.
  var footer: String { String(row(state.plan.footer.row).drop { $0 == " " }) }

  private func rows(of area: Rect) -> [String] {
    let frame = state.frame
    return area.rows.map { row in
      var text = area.columns.filter { frame[row, $0].columns > 0 }.map { String(frame[row, $0].character) }.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The frame as text, without the end of its last line.
  var frame: String { String(state.frame.text.dropLast()) }

  /// The cell at which the reader is.
  var cell: CellID? { state.open?.cell }

  /// What the footer says in place of keys.
  var notice: String? { state.notice?[state.settings.language] }

  /// The text of the frame's row.
  func row(_ index: Int) -> String {
    String(frame.split(separator: "\n", omittingEmptySubsequences: false)[index])
  }
}
