import AnnualReport
import ReportSeries

/// A cell of a report as a row of the exported table of cells.
struct ExportedCell {
  /// The columns of the table, behind those that say of which report it is.
  static let columns = ["table", "row", "column", "label", "value", "text", "state", "place"]

  /// Its address.
  let id: CellID
  /// What the form prints beside and above it.
  let label: String
  /// What stands there.
  let standing: CellStanding
  /// Where it stands.
  let place: Place?

  /// The cells of a report in the order of its form, those that it lacks included.
  static func all(of report: Report) -> [ExportedCell] {
    TableKey.allCases.flatMap { key -> [ExportedCell] in
      let form = report.tables[key]?.form ?? report.form?.table(key)
      return form?.cells.map { id in
        ExportedCell(
          id: id, label: form?.label(of: id) ?? "", standing: report.standing(at: id), place: report[id]?.place)
      } ?? []
    }
  }

  /// What stands in the columns.
  var values: [ExportedValue] {
    [
      .key(id.table.rawValue), .key(id.row.rawValue), .key(id.column.rawValue), .key(label),
      standing.number.map { .number($0) } ?? .none, standing.text.isEmpty ? .none : .text(standing.text),
      .key(standing.state.rawValue), place?.inText(.en).map { .key($0) } ?? .none,
    ]
  }
}

extension TableForm {
  /// The labels of the cell's row and column with their groups.
  func label(of cell: CellID) -> String? {
    guard let row = row(cell.row), let column = column(cell.column) else { return nil }
    return row.fullLabel + " · " + (column.group.map { $0 + " " } ?? "") + column.label
  }
}
