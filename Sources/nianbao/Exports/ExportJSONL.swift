import AnnualReport
import ReportCorpus
import ReportReview
import ReportSeries

/// Writes the figures of a report as one line of JSON, with the keys of the form.
struct ExportJSONL: ExportOutput {
  let output: StandardOutput
  let language: Language

  func add(_ source: ExportedSource) { output.line(Self.line(of: source, language: language)) }
  func finish() { output.finish() }

  /// The line of the report; for a source that is none, its status and reason.
  static func line(of source: ExportedSource, language: Language) -> String {
    guard let report = source.loaded.checked?.report else {
      return status(source.status, source.reason?[language] ?? "", source.loaded).line
    }
    return object(of: report, source.loaded).line
  }

  /// Whether a file is an export, by how its first line begins, or has nothing in it: the schema, a path, a status.
  static func isExport(_ path: String) -> Bool {
    let beginning = BoundedFile.beginning(of: path)
    guard !beginning.isEmpty else { return true }
    return String(decoding: beginning, as: UTF8.self)
      .prefixMatch(of: #/\{"schema":1,"path":"(?:[^"\\\n]|\\.)*","status":"(?:report|notAReport|unreadable|missing)"/#)
      != nil
  }

  /// The line of a source that is no report.
  static func status(_ status: String, _ reason: String, _ loaded: LoadedReport) -> JSON {
    .members([
      ("schema", 1), ("path", .string(loaded.path)), ("status", .string(status)), ("reason", .string(reason)),
    ])
  }

  private static func object(of report: Report, _ loaded: LoadedReport) -> JSON {
    let head: [(String, JSON?)] = [
      ("schema", 1), ("path", .string(loaded.path)), ("status", "report"),
      ("source", loaded.format.map { .string($0.rawValue) }),
      ("ocr", report.notes.contains(.recognisedCharacters) ? .bool(true) : nil),
    ]
    return .members(head + identity(of: report) + content(of: report))
  }

  private static func identity(of report: Report) -> [(String, JSON?)] {
    let period = report.period.map { period in
      JSON.object([
        ("from", .string(period.value.from.description)), ("to", .string(period.value.to.description)),
      ])
    }
    return [
      ("title", report.title.map { .string($0.text) }),
      ("organ", report.organ.map { .string($0.value) }),
      ("organFrom", report.organ.map { .string($0.origin.rawValue) }),
      ("publisher", report.publisher.map { .string($0.value) }),
      ("year", report.year.map { .integer($0.value) }),
      ("yearFrom", report.year.map { .string($0.origin.rawValue) }),
      ("form", report.form.map { .string($0.name) }),
      ("published", report.published.map { .string($0.value.description) }),
      ("period", period),
    ]
  }

  private static func content(of report: Report) -> [(String, JSON?)] {
    [
      ("sections", .array(report.sections.map(section))),
      ("applications", report.tables[.applications].map(table)),
      ("disputes", report.tables[.disputes].map(table)),
      ("disclosure", report.tables[.disclosure].map(table)),
      ("states", states(of: report)),
      ("figures", .array(report.figures.map(figure))),
      ("unplaced", .array(TableKey.allCases.flatMap { unplaced(report, $0) })),
      ("remarks", .array(TableKey.allCases.flatMap { remarks(report, $0) })),
    ]
  }

  private static func section(_ section: Section) -> JSON {
    .members(
      [
        ("key", .string(section.key.rawValue)), ("heading", .string(section.heading.text)),
        ("text", .string(section.text)),
      ] + section.heading.place(at: 0).members)
  }

  private static func table(_ table: Table) -> JSON {
    .object(
      table.form.rows.compactMap { row in
        let cells = row.columns.compactMap { column in
          table[row.key, column].map { (column.rawValue, value(of: $0)) }
        }
        return cells.isEmpty ? nil : (row.key.rawValue, .object(cells))
      })
  }

  /// A number, or `null`; what is there instead stands beside the tables, so that a number is all that a member has.
  private static func value(of cell: Cell) -> JSON { cell.number.map(JSON.number) ?? .null }

  /// What the cells without a number have, by their addresses.
  private static func states(of report: Report) -> JSON {
    .object(
      ExportedCell.all(of: report).filter { $0.standing.number == nil }.map { ($0.id.description, $0.standing.object) })
  }

  private static func figure(_ figure: ProseFigure) -> JSON {
    .members(
      [
        ("quantity", figure.quantity.map(JSON.string)), ("value", .number(figure.value)),
        ("text", .string(figure.text)), ("section", figure.section.map { .string($0.rawValue) }),
      ] + figure.place.members + [
        ("approximate", .bool(figure.isApproximate)),
        ("status", .string(figure.reason == nil ? "compared" : "notCompared")),
        ("reason", figure.reason.map { .string($0.rawValue) }),
        ("subject", figure.subject.map { .string($0.rawValue) }),
        ("cells", figure.reason == nil ? .array(figure.readings.first.map(cells) ?? []) : nil),
      ])
  }

  private static func cells(_ terms: [Term]) -> [JSON] { terms.map { .string($0.quantity.name) } }

  private static func unplaced(_ report: Report, _ key: TableKey) -> [JSON] {
    (report.tables[key]?.unplaced ?? []).flatMap { row in
      row.values.map { value in
        .members(
          [
            ("table", .string(key.rawValue)), ("row", .string(row.row.rawValue)), ("text", .string(value.text)),
          ] + value.place.members)
      }
    }
  }
}

extension ExportJSONL {
  /// What stands in brackets behind the numbers of the table.
  private static func remarks(_ report: Report, _ key: TableKey) -> [JSON] {
    (report.tables[key]?.form.cells ?? []).compactMap { cell in
      report[cell]?.remark.map {
        .members([("cell", .string(cell.description)), ("text", .string($0.text))] + $0.place(at: 0).members)
      }
    }
  }
}

extension ProseFigure {
  /// The name of the quantity that the figure most likely states: a cell's address, or the first of several joined by `+`.
  var quantity: String? {
    guard let reading = readings.first else { return nil }
    let names = reading.compactMap { term -> String? in
      guard case .cell(let cell) = term.quantity else { return nil }
      return cell.description
    }
    return names.isEmpty ? nil : names.joined(separator: "+")
  }
}
