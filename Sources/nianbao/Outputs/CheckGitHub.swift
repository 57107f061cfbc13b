import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen

/// Writes the findings as workflow commands, which GitHub shows at the lines of a change.
struct CheckGitHub: CheckOutput {
  let language: Language

  func text(of loaded: LoadedReport) -> String {
    switch loaded.outcome {
    case .checked(let report, let verdict):
      verdict.open.findings.map { command(for: $0, in: report, verdict, path: loaded.path) }.joined()
    case .notAReport(let reason), .unreadable(let reason):
      command(loaded.isFailure ? "error" : "notice", [("file", loaded.path.withoutPresentFolder)], [reason[language]])
    }
  }

  private func command(for finding: Finding, in report: Report, _ verdict: Verdict, path: String) -> String {
    let slug = Checker.rule(finding.code)?.slug ?? ""
    let causes = verdict.diagnoses(of: finding).map { $0.sentence(in: report, withPlaces: true)[language] }
    // A place that is no line is told in words, or it would be lost.
    let place = finding.place.flatMap { $0.line == nil ? $0.inText(language) : nil }
    return command(
      finding.severity.command,
      [
        ("file", path.withoutPresentFolder), ("line", finding.place?.line?.description),
        ("col", columnText(of: finding.place)),
        ("title", "\(finding.code) \(slug)"),
      ], ([place, finding.message[language]].compactMap(\.self) + causes))
  }

  private func columnText(of place: Place?) -> String? {
    if case .line(_, let character) = place { character.description } else { nil }
  }

  private func command(_ name: String, _ properties: [(String, String?)], _ lines: [String]) -> String {
    let properties = properties.compactMap { name, value in value.map { "\(name)=\(escapedProperty($0))" } }
    return "::\(name) \(properties.joined(separator: ","))::\(lines.map(escaped).joined(separator: "%0A"))\n"
  }

  /// A line of the message of a command.
  private func escaped(_ text: String) -> String { text.printable.escaping { $0 == "%" ? "%25" : nil } }

  /// The text as a property, which a comma or a colon would end.
  private func escapedProperty(_ text: String) -> String {
    escaped(text).escaping { [":": "%3A", ",": "%2C"][$0] }
  }
}

extension Severity {
  /// The workflow command that shows it.
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .notice, .unassessed: "notice"
    }
  }
}
