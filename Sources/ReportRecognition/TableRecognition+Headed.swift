import AnnualReport
import SourceDocuments

extension TableRecognition {
  /// A reading of a form's table.
  private typealias Headed = (labels: LabelForms, reading: HeadedTable.Reading)

  /// The tables as their headings tell them, where the source knows their cells; none where they do not tell it all.
  func headedTables(_ key: TableKey, within section: Range<Int>) -> [RecognisedTable] {
    tables(key, in: grids.compactMap { $0.rows(in: section) }).map { recognised($0, within: section) }
  }

  private func recognised(_ headed: Headed, within section: Range<Int>) -> RecognisedTable {
    let (labels, reading) = headed
    let form = labels.form
    let key = form.key
    let start = start(before: reading.range.lowerBound, labels, within: section)
    let place = fragments[start].text.place
    var cells: [CellID: Cell] = [:]
    for (row, heading) in reading.rows where reading.unplaced[row] == nil {
      for column in form.rows[row].columns {
        let id = CellID(key, form.rows[row].key, column)
        let fragment = reading.cells[id] ?? nil
        let blank = Cell(.blank, text: "", place: fragments[heading].text.place)
        cells[id] = fragment.map { cell(fragments[$0], in: form.column(column)) } ?? blank
      }
    }
    let unplaced = reading.unplaced.sorted { $0.key < $1.key }.map { row, values in
      UnplacedRow(row: form.rows[row].key, values: values.map { cell(fragments[$0]) })
    }
    return RecognisedTable(
      table: Table(
        form: form, cells: cells, unplaced: unplaced,
        missingRows: form.rows.indices.filter { reading.rows[$0] == nil }.map { form.rows[$0].key }, place: place),
      range: start..<reading.range.upperBound)
  }

  /// The first reading of the grids as a table, and those of the grids behind it: a report may give its table again, of
  /// another year.
  private func tables(_ key: TableKey, in grids: [CellGrid]) -> [Headed] {
    var found: [Headed] = []
    var rest = grids
    while !rest.isEmpty, found.count < Self.mostTables, let table = table(key, in: rest),
      table.labels.form.rows.count == found.first?.labels.form.rows.count ?? table.labels.form.rows.count
    {
      found.append(table)
      rest = rest.filter { $0.start >= table.reading.range.upperBound }
    }
    return found
  }

  /// How many tables of one section are read.
  static let mostTables = 4

  private func table(_ key: TableKey, in grids: [CellGrid]) -> Headed? {
    var best: Headed?
    // A table may be complete on a form of fewer rows or columns, too, but that is not all of it.
    for headings in (headings[key] ?? []).sorted(by: { $0.form.cells.count > $1.form.cells.count }) {
      guard let reading = HeadedTable.reading(of: grids, headings, fragments) else { continue }
      if reading.isComplete(for: headings.form) { return (headings.labels, reading) }
      if reading.cells.count > best?.reading.cells.count ?? 0 { best = (headings.labels, reading) }
    }
    return best
  }
}

extension CellGrid {
  /// Where its first fragment stands.
  fileprivate var start: Int { cells.first { !$0.fragments.isEmpty }?.fragments.lowerBound ?? 0 }
}

extension Table {
  /// How many rows of the form the source has.
  var presentRows: Int { form.rows.count - missingRows.count }
}
