import AnnualReport
import ReportChecking
import SourceDocuments

/// A source with what reading and checking it came to.
public struct LoadedReport: Sendable {
  /// What came of the source.
  public enum Outcome: Sendable {
    /// A report and what the checks say of it.
    case checked(Report, Verdict)
    /// Something readable that is no report, and why it is taken for none.
    case notAReport(Bilingual)
    /// Nothing that could be read, why, and what to do.
    case unreadable(Bilingual)
  }

  /// The path as it is shown: a file, or `archive!path`.
  public let path: String
  /// The format, where the source could be read at all.
  public let format: SourceFormat?
  /// What came of it.
  public let outcome: Outcome
  /// The path of the report for the year before with which it was checked; `nil` where it was checked by itself.
  public var predecessor: String?
  /// The file of a folder that chose the rules with which it was checked and the findings that are accepted; `nil`
  /// where there is none.
  public var configuration: String?

  /// Whether the source was asked for by its own path.
  public let isNamed: Bool

  /// Makes a loaded report.
  public init(path: String, format: SourceFormat?, outcome: Outcome, isNamed: Bool = true) {
    self.path = path
    self.format = format
    self.outcome = outcome
    self.isNamed = isNamed
  }

  /// The same source with something else made of it.
  public func with(_ outcome: Outcome) -> LoadedReport {
    var report = LoadedReport(path: path, format: format, outcome: outcome, isNamed: isNamed)
    report.configuration = configuration
    return report
  }

  /// The report and its verdict, where the source is a report.
  public var checked: (report: Report, verdict: Verdict)? {
    if case .checked(let report, let verdict) = outcome { (report, verdict) } else { nil }
  }

  /// Whether the source gives less than was asked for: it cannot be read, or is no report although it was named.
  ///
  /// What else lies in a folder or an archive is passed over.
  public var isFailure: Bool {
    switch outcome {
    case .checked: false
    case .notAReport: isNamed
    case .unreadable: true
    }
  }
}
