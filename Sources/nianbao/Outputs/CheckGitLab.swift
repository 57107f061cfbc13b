import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen

/// Writes the findings of a run as a report of GitLab's code quality, which is shown with a merge request: an array with
/// an object for each finding, and for each source that was asked for and could not be read.
struct CheckGitLab: CheckOutput {
  let language: Language
  /// How often a fingerprint has come: of two that are the same, only one would be shown.
  private var fingerprints: [String: Int] = [:]

  init(language: Language) { self.language = language }

  func beginning() -> String { "[" }

  mutating func text(of loaded: LoadedReport) -> String {
    switch loaded.outcome {
    case .checked(let report, let verdict):
      let open = verdict.open
      return open.findings.map { entry($0, in: report, open, path: loaded.path.withoutPresentFolder) }.joined()
    case .notAReport(let reason), .unreadable(let reason):
      guard loaded.isFailure else { return "" }
      let path = loaded.path.withoutPresentFolder
      return entry("reading", path, line: nil, "major", reason[language], fingerprint: "\(path) reading")
    }
  }

  func ending(_ counts: CheckCounts) -> String { "\n]\n" }

  private mutating func entry(_ finding: Finding, in report: Report, _ verdict: Verdict, path: String) -> String {
    let causes = verdict.diagnoses(of: finding).map { $0.sentence(in: report, withPlaces: true)[language] }
    // The format asks for a line; a place that is none is told in words.
    let place = finding.place.flatMap { $0.line == nil ? $0.inText(language) : nil }
    let words = [place, "\(finding.code) \(finding.message[language])"].compactMap(\.self) + causes
    return entry(
      Checker.rule(finding.code)?.slug ?? finding.code, path, line: finding.place?.line, finding.severity.gravity,
      words.joined(separator: language == .zh ? "；" : "; "),
      fingerprint: "\(path) \(finding.identity(in: report).description)")
  }

  private mutating func entry(
    _ check: String, _ path: String, line: Int?, _ severity: String, _ description: String, fingerprint: String
  ) -> String {
    let isFirst = fingerprints.isEmpty
    fingerprints[fingerprint, default: 0] += 1
    let times = fingerprints[fingerprint, default: 1]
    let object = JSON.object([
      ("description", .string(description)), ("check_name", .string(check)),
      ("fingerprint", .string(times == 1 ? fingerprint : "\(fingerprint) (\(times))")),
      ("severity", .string(severity)),
      (
        "location",
        .object([("path", .string(path)), ("lines", .object([("begin", .integer(line ?? 1))]))])
      ),
    ])
    return (isFirst ? "\n" : ",\n") + object.line
  }
}

extension Severity {
  /// The gravity as the format names it.
  fileprivate var gravity: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .notice, .unassessed: "info"
    }
  }
}
