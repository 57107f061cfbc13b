import AnnualReport
import ReportChecking
import ReportCorpus

/// What the list says of a source, small enough to keep for thousands.
public enum ReportSummary: Sendable {
  /// A report.
  case report(organ: String?, year: Int?, form: String?, counts: [FindingMark: Int])
  /// None, and why.
  case noReport(Bilingual)

  /// Sums a source up.
  public init(of loaded: LoadedReport) {
    switch loaded.outcome {
    case .checked(let report, let verdict):
      var counts: [FindingMark: Int] = [:]
      for finding in verdict.findings { counts[finding.mark, default: 0] += 1 }
      self = .report(
        organ: report.organ?.value, year: report.year?.value, form: report.form?.name, counts: counts)
    case .notAReport(let reason), .unreadable(let reason): self = .noReport(reason)
    }
  }

  /// Whether it is a report with findings that were not accepted.
  var hasFindings: Bool { hasFindings(asGraveAs: .unassessed) }

  /// Whether it is a report with findings that are at least so grave and were not accepted.
  func hasFindings(asGraveAs severity: Severity) -> Bool {
    if case .report(_, _, _, let counts) = self { counts.keys.contains { $0 >= .open(severity) } } else { false }
  }

  /// Whether it is a report.
  var isReport: Bool { if case .report = self { true } else { false } }
}
