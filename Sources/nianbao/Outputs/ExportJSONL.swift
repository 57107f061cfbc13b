import AnnualReport
import ReportCorpus
import ReportReview

/// Writes the figures of a report as one line of JSON, with the keys of the form.
enum ExportJSONL {
  /// The line of the report; for a source that is none, its status and reason.
  static func line(of loaded: LoadedReport, language: Language) -> String {
    switch loaded.outcome {
    case .checked(let report, _): object(of: report, loaded).line
    case .notAReport(let reason): status("notAReport", reason[language], loaded).line
    case .unreadable(let reason): status("unreadable", reason[language], loaded).line
    }
  }

  /// Whether a file is an export, by how its first line begins, or has nothing in it: a path, then a source or a status.
  static func isExport(_ path: String) -> Bool {
    let beginning = BoundedFile.beginning(of: path)
    guard !beginning.isEmpty else { return true }
    return String(decoding: beginning, as: UTF8.self)
      .prefixMatch(of: #/\{"path":"(?:[^"\\\n]|\\.)*","(?:source|status)":"/#) != nil
  }

  /// The line of a source that is no report.
  static func status(_ status: String, _ reason: String, _ loaded: LoadedReport) -> JSON {
    .members([("path", .string(loaded.path)), ("status", .string(status)), ("reason", .string(reason))])
  }

  private static func object(of report: Report, _ loaded: LoadedReport) -> JSON {
    .members([
      ("path", .string(loaded.path)),
      ("source", loaded.format.map { .string($0.rawValue) }),
      ("ocr", report.notes.contains(.recognisedCharacters) ? .bool(true) : nil),
      ("title", report.title.map { .string($0.text) }),
      ("organ", report.organ.map { .string($0.value) }),
      ("organFrom", report.organ.map { .string($0.origin.rawValue) }),
      ("publisher", report.publisher.map { .string($0.value) }),
      ("year", report.year.map { .integer($0.value) }),
      ("yearFrom", report.year.map { .string($0.origin.rawValue) }),
      ("form", report.form.map { .string($0.name) }),
      ("published", report.published.map { .string($0.value.description) }),
      (
        "period",
        report.period.map {
          .object([("from", .string($0.value.from.description)), ("to", .string($0.value.to.description))])
        }
      ),
      ("sections", .array(report.sections.map(section))),
      ("applications", report.tables[.applications].map(table)),
      ("disputes", report.tables[.disputes].map(table)),
      ("disclosure", report.tables[.disclosure].map(table)),
      ("figures", .array(report.figures.map(figure))),
      ("unplaced", .array(TableKey.allCases.flatMap { unplaced(report, $0) })),
      ("remarks", .array(TableKey.allCases.flatMap { remarks(report, $0) })),
    ])
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

  /// A number, `null` for a blank, or what stands there.
  private static func value(of cell: Cell) -> JSON {
    switch cell.content {
    case .number(let number): .number(number)
    case .blank: .null
    case .notApplicable, .text: .string(cell.text)
    }
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
