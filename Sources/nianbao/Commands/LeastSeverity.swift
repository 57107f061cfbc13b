import ArgumentParser
import ReportChecking
import ReportCorpus

/// The least severity of the findings that are reported.
enum LeastSeverity: String, CaseIterable, ExpressibleByArgument {
  case error, warning, notice

  private var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .notice: .notice
    }
  }

  /// Removes milder findings, and tells how many they were.
  ///
  /// What could not be judged stays: without it a report would look clean that nobody has judged.
  func removeMilder(from loaded: inout LoadedReport) -> Int {
    guard let (report, verdict) = loaded.checked else { return 0 }
    let kept = verdict.filter { $0.severity == .unassessed || $0.severity >= severity }
    let count = verdict.open.findings.count - kept.open.findings.count
    if kept.findings.count < verdict.findings.count {
      let predecessor = loaded.predecessor
      loaded = loaded.with(.checked(report, kept))
      loaded.predecessor = predecessor
    }
    return count
  }
}
