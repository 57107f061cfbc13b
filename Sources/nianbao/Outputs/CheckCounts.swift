import AnnualReport
import ReportChecking
import ReportCorpus

/// What was counted over all sources of a run: of reports, findings that are neither accepted nor known, and how many are.
struct CheckCounts {
  var reports = 0
  var findings: [Severity: Int] = [:]
  var accepted = 0
  var known = 0
  /// Findings that were milder than what was asked for.
  var milder = 0
  /// Sources that could not be read, and those that are no reports.
  var unreadable = 0
  var others = 0

  /// Adds what came of a source.
  mutating func add(_ loaded: LoadedReport) {
    switch loaded.outcome {
    case .checked(_, let verdict): add(verdict)
    case .notAReport: others += 1
    case .unreadable: unreadable += 1
    }
  }

  private mutating func add(_ verdict: Verdict) {
    reports += 1
    accepted += verdict.acceptedCount
    for finding in verdict.open.findings {
      findings[finding.severity, default: 0] += 1
    }
  }
}
