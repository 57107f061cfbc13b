import AnnualReport
import ReportReview

/// Writes reports and their cells as two tables of comma-separated values, a row a cell.
struct ExportCSV: ExportOutput {
  /// The files in the folder, with the columns of each.
  static let files = [
    ("reports.csv", ExportedReport.columns), ("cells.csv", ["report", "series", "year"] + ExportedCell.columns),
  ]

  private let reports, cells: StandardOutput
  private let language: Language
  private var count = 0

  /// Begins both tables.
  init(reports: StandardOutput, cells: StandardOutput, bom: Bool, language: Language) {
    self.reports = reports
    self.cells = cells
    self.language = language
    for (output, (_, columns)) in zip([reports, cells], Self.files) { output.write(Self.head(columns, bom: bom)) }
  }

  /// The first row; a mark of the byte order before it tells Excel that what follows is UTF-8.
  static func head(_ columns: [String], bom: Bool) -> String { (bom ? "\u{FEFF}" : "") + CSV.row(columns) }

  /// Whether a file is such a table, or has nothing in it.
  static func isExport(_ path: String, _ columns: [String]) -> Bool {
    let beginning = BoundedFile.beginning(of: path)
    return beginning.isEmpty || [true, false].contains { beginning.starts(with: head(columns, bom: $0).utf8) }
  }

  mutating func add(_ source: ExportedSource) {
    count += 1
    let row = ExportedReport(source, number: count, language: language)
    reports.write(CSV.row(row.values.map(\.csv)))
    guard let report = row.report else { return }
    let head: [ExportedValue] = [
      .integer(count), .text(row.series?.id), report.year.map { .integer($0.value) } ?? .none,
    ]
    for cell in ExportedCell.all(of: report) { cells.write(CSV.row((head + cell.values).map(\.csv))) }
  }

  func finish() {
    reports.finish()
    cells.finish()
  }
}
