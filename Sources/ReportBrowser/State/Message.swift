import ReportCorpus
import ReportReview
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
  /// A finding of the source was accepted, by ``Effect/accept(_:of:reason:)``, or could not be, and why.
  case accepted(Int, Result<Accepted, AcceptanceFailure>)

  /// What comes of accepting a finding.
  public struct Accepted: Sendable {
    /// The configuration in which it was written down.
    let file: String
    /// The report, checked again.
    let loaded: LoadedReport
  }
}
