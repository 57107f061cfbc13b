import AnnualReport
import ReportChecking
import ReportSeries

/// A series as lines of JSON: the series, each equation between its years, and each row with its cells in all years.
enum SeriesJSONL {
  /// The lines of a series.
  static func lines(of series: Series, _ language: Language) -> [String] {
    var records = [head(of: series)]
    for chain in series.chains {
      records += chain.links.map {
        $0.record(language) + [("earlier", .integer(chain.earlier)), ("later", .integer(chain.later))]
      }
    }
    records += series.tables.flatMap { table in table.rows.map { row(of: $0, in: table, of: series) } }
    return records.map { record in
      JSON.members([("schema", 1)] + record.prefix(1) + [("series", .string(series.id))] + record.dropFirst()).line
    }
  }

  private static func head(of series: Series) -> [(String, JSON?)] {
    [
      ("kind", "series"), ("place", .string(series.key.place)), ("organ", .string(series.key.organ)),
      ("level", series.level.map { .string($0.key) }),
      ("within", .array(series.upperPlaces.map(JSON.string))), ("folder", series.key.folder.map(JSON.string)),
      ("names", .array(series.names.map(JSON.string))),
      (
        "reports",
        .array(
          series.columns.map { column in
            .members([
              ("year", .integer(column.year)), ("form", column.report.form.map { .string($0.name) }),
              ("paths", .array(column.paths.map(JSON.string))), ("rivalled", .bool(column.isRivalled)),
            ])
          })
      ),
      ("gaps", .array(series.gaps.flatMap(\.self).map(JSON.integer))),
      ("chains", .array(series.chains.map(\.summary))),
    ]
  }

  private static func row(of row: RowForm, in table: JoinedTable, of series: Series) -> [(String, JSON?)] {
    let cells = row.columns.map { column -> JSON in
      let standings = series.standings(of: CellID(table.key, row.key, column))
      return .object([
        ("column", .string(column.rawValue)),
        (
          "values",
          .array(
            zip(series.columns, standings).map { report, standing in
              .members([("year", .integer(report.year))] + standing.members)
            })
        ),
      ])
    }
    return [
      ("kind", "row"), ("table", .string(table.key.rawValue)), ("row", .string(row.key.rawValue)),
      ("label", .string(row.fullLabel)), ("cells", .array(cells)),
    ]
  }
}

extension Series {
  /// What tells it from the other series of a run.
  fileprivate var id: String { key.folder.map { "\($0)/\(name)" } ?? name }
}

extension OrganName.Level {
  /// The rank in outputs.
  fileprivate var key: String {
    switch self {
    case .township: "township"
    case .county: "county"
    case .city: "city"
    case .province: "province"
    }
  }
}
