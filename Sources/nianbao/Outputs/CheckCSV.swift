import AnnualReport
import ReportChecking
import ReportCorpus

/// Writes the findings as a table of comma-separated values, as in RFC 4180: a header, and a finding a row.
struct CheckCSV: CheckOutput {
  let language: Language

  private static let columns = [
    "path", "line", "character", "page", "paragraph", "code", "slug", "severity", "basis", "subject", "message",
    "expected", "found", "difference", "diagnosis",
  ]

  func beginning() -> String { row(Self.columns) }

  func text(of loaded: LoadedReport) -> String {
    guard let (report, verdict) = loaded.checkedOpen else { return "" }
    return verdict.findings.map { finding in
      let rule = Checker.rule(finding.code)
      let place = finding.place ?? Place()
      let causes = verdict.diagnoses(of: finding).map { $0.sentence(in: report, withPlaces: true)[language] }
      return row([
        loaded.path, text(place.line), text(place.character), text(place.page), text(place.paragraph), finding.code,
        rule?.slug ?? "", finding.severity.rawValue, rule?.basis.rawValue ?? "",
        finding.statements.first?.subject ?? "", finding.message[language], text(finding.expected),
        text(finding.found), text(finding.difference), causes.joined(separator: " "),
      ])
    }.joined()
  }

  private func text(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "" }

  private func row(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  private func field(_ text: String) -> String {
    let text = text.withoutControls
    return text.contains { $0 == "," || $0 == "\"" } ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
