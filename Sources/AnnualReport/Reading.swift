/// What reading a source came to.
public enum Reading: Sendable {
  /// A report.
  case report(Report)
  /// Something readable that is no report, and why it is taken for none.
  case notAReport(Bilingual)
  /// Nothing that could be read, why, and what to do.
  case unreadable(Bilingual)
}
