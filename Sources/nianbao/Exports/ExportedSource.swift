import AnnualReport
import ReportCorpus

/// A source with what an export says of it beside its figures.
struct ExportedSource {
  /// The source.
  let loaded: LoadedReport
  /// What it is: `report`, `notAReport`, `unreadable`, or `missing` where the path leads nowhere.
  let status: String
  /// Why it is no report.
  let reason: Bilingual?

  /// A source that was read.
  init(_ loaded: LoadedReport) {
    self.loaded = loaded
    switch loaded.outcome {
    case .checked: (status, reason) = ("report", nil)
    case .notAReport(let reason): (status, self.reason) = ("notAReport", reason)
    case .unreadable(let reason): (status, self.reason) = ("unreadable", reason)
    }
  }

  /// A path that gives nothing to read.
  init(_ problem: PathProblem) {
    loaded = LoadedReport(path: problem.path, format: nil, outcome: .unreadable(problem.reason))
    status = problem.isMissing ? "missing" : "unreadable"
    reason = problem.reason
  }
}
