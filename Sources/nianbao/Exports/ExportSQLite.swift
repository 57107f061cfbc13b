import AnnualReport
import ReportChecking
import ReportCorpus
import ReportReview
import ReportSeries

/// Writes reports, their cells and their findings as a database of SQLite.
final class ExportSQLite: ExportOutput {
  private let database: SQLiteFile
  private let report, cell, finding, newSeries, newPlace: SQLiteFile.Statement
  private let language: Language
  private var count = 0
  private var series: [SeriesKey: Int] = [:]
  private var places: [CellID: Int] = [:]

  /// Begins a database that will take the place of the file.
  init(_ file: WholeFile, _ language: Language) {
    self.language = language
    database = SQLiteFile(file, language)
    database.run(SQLiteSchema.tables)
    report = database.statement("INSERT INTO reports VALUES (\(Self.marks(ExportedReport.columns.count)))")
    cell = database.statement("INSERT INTO cells VALUES (\(Self.marks(6)))")
    finding = database.statement("INSERT INTO findings VALUES (\(Self.marks(11)))")
    newSeries = database.statement("INSERT INTO series VALUES (\(Self.marks(5)))")
    newPlace = database.statement("INSERT INTO places VALUES (\(Self.marks(6)))")
    let rule = database.statement("INSERT INTO rules VALUES (\(Self.marks(4)))")
    for known in Checker.allRules {
      rule.run([.key(known.code), .key(known.slug), .key(known.basis.rawValue), .key(known.summary[language])])
    }
    for form in Form.all {
      for table in form.tables { for id in table.cells { _ = place(id, label: table.label(of: id) ?? "") } }
    }
  }

  /// Whether a file is such a database, or has nothing in it.
  static func isExport(_ path: String) -> Bool {
    let beginning = BoundedFile.beginning(of: path)
    let id = withUnsafeBytes(of: SQLiteSchema.applicationID.bigEndian) { Array($0) }
    return beginning.isEmpty
      || beginning.starts(with: "SQLite format 3\0".utf8) && beginning.dropFirst(68).starts(with: id)
  }

  func add(_ source: ExportedSource) {
    count += 1
    let row = ExportedReport(source, number: count, language: language)
    var values = row.values
    if let index = ExportedReport.columns.firstIndex(of: "series") {
      values[index] = row.series.map { .integer(self.number(of: $0)) } ?? .none
    }
    report.run(values)
    guard let (report, verdict) = source.loaded.checked else { return }
    for exported in ExportedCell.all(of: report) {
      let place = place(exported.id, label: exported.label)
      cell.run([.integer(count), .integer(place)] + exported.values.suffix(4))
    }
    for found in verdict.findings {
      finding.run([
        .integer(count), .integer(found.id), .key(found.code), .key(found.severity.rawValue),
        .integer(found.acceptance == nil ? 0 : 1), .text(found.statements.first?.subject),
        .text(found.message[language]), found.expected.map { .number($0) } ?? .none,
        found.found.map { .number($0) } ?? .none, found.difference.map { .integer($0) } ?? .none,
        found.place?.inText(.en).map { .key($0) } ?? .none,
      ])
    }
  }

  func finish() {
    database.run(SQLiteSchema.views)
    database.finish()
  }

  private func number(of key: SeriesKey) -> Int {
    if let number = series[key] { return number }
    let number = series.count + 1
    series[key] = number
    newSeries.run([.integer(number), .text(key.id), .text(key.place), .text(key.organ), .text(key.folder)])
    return number
  }

  private func place(_ id: CellID, label: String) -> Int {
    if let number = places[id] { return number }
    let number = places.count + 1
    places[id] = number
    newPlace.run([
      .integer(number), .key(id.description), .key(id.table.rawValue), .key(id.row.rawValue), .key(id.column.rawValue),
      .key(label),
    ])
    return number
  }

  private static func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }
}
