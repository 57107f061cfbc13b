import AnnualReport
import ReportCorpus
import ReportSeries

/// A source as a row of the exported table of reports.
struct ExportedReport {
  /// The columns of the table.
  static let columns = [
    "report", "path", "status", "reason", "source", "ocr", "series", "within", "organ", "publisher", "year", "form",
    "published", "title",
  ]

  /// Its number in the export, from 1.
  let number: Int
  /// Which series it is in, where it says whose it is.
  let series: SeriesKey?
  /// The report, where the source is one.
  let report: Report?
  /// What stands in the columns.
  let values: [ExportedValue]

  /// Makes the row of a source.
  init(_ source: ExportedSource, number: Int, language: Language) {
    let loaded = source.loaded
    let report = loaded.checked?.report
    let organ = report?.organ.map { OrganName($0.value) }
    self.number = number
    self.report = report
    series = organ.map { SeriesKey($0, path: loaded.path) }
    let within = organ?.places.dropLast().map(\.name).joined(separator: "/") ?? ""
    values = [
      .integer(number), .text(loaded.path), .key(source.status), .text(source.reason?[language]),
      loaded.format.map { .key($0.rawValue) } ?? .none,
      report.map { .integer($0.notes.contains(.recognisedCharacters) ? 1 : 0) } ?? .none,
      .text(series?.id), within.isEmpty ? .none : .text(within), .text(report?.organ?.value),
      .text(report?.publisher?.value), report?.year.map { .integer($0.value) } ?? .none,
      report?.form.map { .key($0.name) } ?? .none, report?.published.map { .key($0.value.description) } ?? .none,
      .text(report?.title?.text),
    ]
  }
}

extension SeriesKey {
  /// What tells the series from others of a run; of two places of one name, only what is above them does.
  var id: String { folder.map { "\($0)/\(name)" } ?? name }
}
