import AnnualReport
import SourceDocuments

extension TableRecognition {
  /// The table as its headings tell it, where the source knows its cells; `nil` where they do not tell it all.
  func headedTable(_ key: TableKey, leastRows: Int) -> RecognisedTable? {
    let section = outline.range(of: key.section) ?? 0..<outline.end
    let inside = grids.compactMap { $0.rows(in: section) }
    guard !inside.isEmpty else { return nil }
    let readings = (headings[key] ?? []).compactMap { headings in
      HeadedTable.reading(of: inside, headings, fragments).map { (labels: headings.labels, reading: $0) }
    }
    let whole = readings.filter { $0.reading.isComplete(for: $0.labels.form) }
    guard
      let (labels, reading) = (whole.isEmpty ? readings : whole).max(by: {
        $0.reading.cells.count < $1.reading.cells.count
      }), reading.rows.count >= leastRows
    else { return nil }
    let form = labels.form
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
}

extension Table {
  /// How many rows of the form the source has.
  var presentRows: Int { form.rows.count - missingRows.count }
}
