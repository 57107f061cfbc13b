import ReportCorpus
import TerminalScreen

/// What happens to the browser.
public enum Message: Sendable {
  /// A key was pressed.
  case key(Key)
  /// The screen has another size.
  case resized(Size)
  /// A source was read for the list.
  case surveyed(Int, ReportSummary)
  /// A source was read that was asked for by ``Effect/load(_:)``.
  case loaded(Int, LoadedReport)
}
