import AnnualReport

/// What a series needs of a report: whose it is, of which year, and what stands in its tables. It takes a small part of the
/// room of the report.
struct HeldReport: Sendable {
  /// A table: the contents of its cells in the order of its form, and the texts of those that are no numbers.
  private struct HeldTable: Sendable {
    let form: TableForm
    let contents: [CellContent?]
    let texts: [Int: String]
    let unplaced: [RowKey]

    init(_ table: AnnualReport.Table) {
      form = table.form
      contents = table.form.cells.map { table.cells[$0]?.content }
      unplaced = table.unplaced.map(\.row)
      texts = table.form.cells.enumerated().reduce(into: [:]) { texts, entry in
        guard let cell = table.cells[entry.element], cell.number == nil, !cell.text.isEmpty else { return }
        texts[entry.offset] = cell.text
      }
    }

    var table: AnnualReport.Table {
      var cells: [CellID: Cell] = [:]
      for (index, id) in form.cells.enumerated() {
        guard let content = contents[index] else { continue }
        let number: String? = if case .number(let number) = content { number.description } else { nil }
        cells[id] = Cell(content, text: number ?? texts[index] ?? "", place: .unknown)
      }
      return AnnualReport.Table(
        form: form, cells: cells, unplaced: unplaced.map { UnplacedRow(row: $0, values: []) }, place: .unknown)
    }
  }

  /// The path from which it was read.
  let path: String
  /// Whose it is.
  let organ: OrganName
  /// Its year.
  let year: Int
  private let form: Form?
  private let tables: [HeldTable]

  /// Takes what is needed; `nil` for a report that does not say whose it is and of which year.
  init?(_ report: Report, path: String) {
    guard let organ = report.organ?.value, let year = report.year?.value else { return nil }
    self.path = path
    self.organ = OrganName(organ)
    self.year = year
    form = report.form
    tables = TableKey.allCases.compactMap { report.tables[$0].map(HeldTable.init) }
  }

  /// A report that has whose it is and its tables, and nothing else.
  var report: Report {
    var report = Report()
    report.organ = Located(organ.name, place: .unknown, origin: .title)
    report.year = Located(year, place: .unknown, origin: .title)
    report.form = form
    for held in tables { report.tables[held.form.key] = held.table }
    return report
  }

  /// Whether the same stands in the cells of both.
  func hasFigures(of other: HeldReport) -> Bool {
    tables.count == other.tables.count
      && zip(tables, other.tables).allSatisfy { $0.form.cells == $1.form.cells && $0.contents == $1.contents }
  }
}
