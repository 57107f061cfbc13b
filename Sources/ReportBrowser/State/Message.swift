import AnnualReport
import ReportChecking
import ReportCorpus
import ReportReview
import ReportSeries
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
  /// The file of a source has, or may have, changed.
  case changed(Int)
  /// Something is to be said in the footer.
  case remark(Bilingual)
  /// Of the sources of a series, which is checked together with which before it, by their indexes.
  case paired([Int: Int])
  /// What section 5 says in all reports.
  case compared(ProblemTexts)
  /// So many series are still to be checked across years.
  case crossYear(left: Int)
  /// The source beside that of the year before.
  case laidBeside(Int, ReportComparison, before: String, after: String)
  /// The source among all years of its organ.
  case laidInYears(Int, Series)
  /// The part of a source that was asked for by ``Effect/excerpt(_:_:length:)``.
  case excerpt(Int, SourceExcerpt)
  /// A finding of the source was accepted, or its acceptance withdrawn, or could not be, and why.
  case decided(Int, Result<Decision, AcceptanceFailure>)

  /// What comes of accepting a finding, or of withdrawing that.
  public struct Decision: Sendable {
    /// Whether the finding is accepted now.
    let isAccepted: Bool
    /// The configuration in which it was written down, or out of which it was taken.
    let file: String
    /// The report, checked again.
    let loaded: LoadedReport
  }
}
