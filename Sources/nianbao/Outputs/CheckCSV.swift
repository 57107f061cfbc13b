import AnnualReport
import ReportChecking
import ReportCorpus

/// Writes the findings as a table of comma-separated values, as in RFC 4180: a header, a row for each finding, and one
/// for each source that is no report or cannot be read.
struct CheckCSV: CheckOutput {
  let language: Language

  private static let columns = [
    "path", "status", "line", "character", "page", "paragraph", "code", "slug", "severity", "basis", "subject",
    "message",
    "expected", "found", "difference", "diagnosis",
  ]

  func beginning() -> String { CSV.row(Self.columns) }

  func text(of loaded: LoadedReport) -> String {
    switch loaded.outcome {
    case .checked(let report, let verdict): rows(of: verdict.open, report, path: loaded.path)
    case .notAReport(let reason): row(of: loaded, "notAReport", reason)
    case .unreadable(let reason): row(of: loaded, "unreadable", reason)
    }
  }

  private func row(of loaded: LoadedReport, _ status: String, _ reason: Bilingual) -> String {
    let values = ["path": loaded.path, "status": status, "message": reason[language]]
    return CSV.row(Self.columns.map { values[$0].map(text) ?? "" })
  }

  private func rows(of verdict: Verdict, _ report: Report, path: String) -> String {
    verdict.findings.map { finding in
      let rule = Checker.rule(finding.code)
      let place = finding.place ?? .unknown
      let causes = verdict.diagnoses(of: finding).map { $0.sentence(in: report, withPlaces: true)[language] }
      return CSV.row([
        text(path), "checked", text(place.line), text(place.character), text(place.page), text(place.paragraph),
        finding.code,
        rule?.slug ?? "", finding.severity.rawValue, rule?.basis.rawValue ?? "",
        text(finding.statements.first?.subject ?? ""), text(finding.message[language]), text(finding.expected),
        text(finding.found), text(finding.difference), text(causes.joined(separator: " ")),
      ])
    }.joined()
  }

  private func text(_ words: String) -> String { CSV.text(words) }

  private func text(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "" }
}
