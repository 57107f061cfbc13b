import AnnualReport
import ReportChecking
import ReportCorpus

/// A format in which `check` writes its findings.
///
/// What it returns is written as it stands, so it brings its own line breaks, and it is safe for a terminal: what came
/// from elsewhere is printable, or escaped as JSON does.
protocol CheckOutput {
  /// What stands before the first report.
  mutating func beginning() -> String
  /// What is written of a report, or of a source that is none.
  mutating func text(of loaded: LoadedReport) -> String
  /// What stands after the last report.
  mutating func ending(_ counts: CheckCounts) -> String
}

extension CheckOutput {
  func beginning() -> String { "" }
  func ending(_ counts: CheckCounts) -> String { "" }
}

extension LoadedReport {
  /// The report and its verdict without what was accepted, where the source is a report.
  var checkedOpen: (report: Report, verdict: Verdict)? { checked.map { ($0.report, $0.verdict.open) } }
}
