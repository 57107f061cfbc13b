import AnnualReport
import ReportChecking
import ReportCorpus

/// A report that holds the same text wherever a report can hold any, and sources that are none, under paths that hold it.
struct HostileReport {
  /// The text, between two hanzi: nothing at the end of a text may be trimmed away.
  let text: String
  let path: String

  init(_ hidden: String) {
    text = "前\(hidden)后"
    path = "a\(hidden).txt"
  }

  /// The report and what is no report.
  var sources: [LoadedReport] {
    let reason = Bilingual(zh: text, en: text)
    return [
      LoadedReport(path: path, format: .text, outcome: .checked(report, verdict)),
      LoadedReport(path: path, format: nil, outcome: .unreadable(reason)),
      LoadedReport(path: path, format: nil, outcome: .notAReport(reason), isNamed: false),
    ]
  }

  private let place = Place.line(3, character: 2)

  private var passage: Passage { Passage(text: text, anchors: [Passage.Anchor(offset: 0, place: place)]) }

  private var cell: Cell { Cell(.text, text: text, place: place) }

  private var report: Report {
    var report = Report()
    report.title = passage
    report.organ = Located(text, place: place, origin: .title)
    report.publisher = Located(text, place: place, origin: .metadata)
    report.form = .form2021
    report.preamble = [passage]
    report.sections = SectionKey.allCases.map {
      Section(
        key: $0, heading: passage, number: $0.ordinal,
        blocks: [.passage(passage)] + ($0 == .disputes ? [.table(.disputes)] : []))
    }
    let subject = CellID(.disputes, .reconsideration, .total)
    if let form = Form.form2021.tables.first(where: { $0.key == .disputes }) {
      report.tables[.disputes] = Table(
        form: form, cells: [subject: cell], unplaced: [UnplacedRow(row: .reconsideration, values: [cell])], place: place
      )
    }
    report.figures = [
      ProseFigure(
        value: 1, text: text, section: .overview, passage: 0, range: 0..<1, place: place, isApproximate: false,
        readings: [])
    ]
    return report
  }

  /// A finding of each severity, the last one accepted.
  private var verdict: Verdict {
    guard let rule = Checker.rule("A101") else { return Verdict(findings: [], diagnoses: [], evaluations: []) }
    var findings = Severity.allCases.enumerated().map { index, severity in
      var finding = Finding(
        rule, severity: severity, Bilingual(zh: text, en: text),
        [
          .words(text, section: nil, value: nil, place: index == 0 ? Place.page(4, box: nil) : place),
          .cell(CellID(.disputes, .reconsideration, .total), value: nil, place: place),
        ])
      finding.id = index + 1
      return finding
    }
    findings[findings.count - 1].acceptance = Acceptance(reason: text, date: nil)
    return Verdict(findings: findings, diagnoses: [], evaluations: [], rules: [rule])
  }
}
