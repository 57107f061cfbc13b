import AnnualReport
import ReportChecking
import ReportCorpus

/// What the list says of a source, small enough to keep for thousands.
public enum ReportSummary: Sendable {
  /// A report.
  case report(Facts)
  /// None, and why.
  case noReport(Bilingual)

  /// What is known of a report that was read.
  public struct Facts: Sendable {
    /// Whose it is.
    var organ: String?
    /// Of which year.
    var year: Int?
    /// The form's name.
    var form: String?
    /// 本年新收, all applicants together.
    var received: Int?
    /// 本年度办理结果总计, all applicants together.
    var concluded: Int?
    /// How many findings there are of each kind.
    var counts: [FindingMark: Int] = [:]
    /// How many findings that were not accepted each rule has, by its code.
    var codes: [String: Int] = [:]
    /// What the gravest finding says.
    var gravest: Bilingual?
  }

  /// Sums a source up.
  public init(of loaded: LoadedReport) {
    switch loaded.outcome {
    case .checked(let report, let verdict):
      var facts = Facts(organ: report.organ?.value, year: report.year?.value, form: report.form?.name)
      facts.received = report.total(of: .newlyReceived)
      facts.concluded = report.total(of: .concluded)
      for finding in verdict.findings { facts.counts[finding.mark, default: 0] += 1 }
      let open = verdict.findings.filter { $0.acceptance == nil }
      for finding in open { facts.codes[finding.code, default: 0] += 1 }
      // Of those that are equally grave, the first that is told.
      if let gravest = open.map(\.severity).max(), let finding = open.first(where: { $0.severity == gravest }) {
        facts.gravest = finding.sentence(in: report)
      }
      self = .report(facts)
    case .notAReport(let reason), .unreadable(let reason): self = .noReport(reason)
    }
  }

  /// What is known of it, where it is a report.
  var facts: Facts? { if case .report(let facts) = self { facts } else { nil } }

  /// Whether it is a report with findings that were not accepted.
  var hasFindings: Bool { hasFindings(asGraveAs: .unassessed) }

  /// Whether it is a report with findings that are at least so grave and were not accepted.
  func hasFindings(asGraveAs severity: Severity) -> Bool {
    facts?.counts.keys.contains { $0 >= .open(severity) } ?? false
  }

  /// Whether it is a report.
  var isReport: Bool { facts != nil }
}

extension Report {
  /// The number of a row of section 3 for all applicants; `nil` where it is none.
  fileprivate func total(of row: RowKey) -> Int? {
    self[CellID(.applications, row, .total)]?.number?.integer
  }
}
