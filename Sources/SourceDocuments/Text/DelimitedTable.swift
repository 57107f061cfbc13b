import AnnualReport

/// The rows of one table in a text of rows, which has a blank for every column that a cell spans.
///
/// A blank is a blank cell only among the values: in the columns of labels, and behind the last column that any row fills
/// under the same headings, it belongs to the cell before it or above it.
struct DelimitedTable {
  private var rows: [(record: DelimitedRecord, kind: DelimitedRecord.Kind)] = []

  /// Adds a row.
  mutating func append(_ record: DelimitedRecord, _ kind: DelimitedRecord.Kind) { rows.append((record, kind)) }

  /// Adds the table to the flow, where it has rows, and forgets it.
  mutating func finish(to flow: inout FlowBuilder) {
    guard let first = rows.first else { return }
    let labelColumns = labelColumns
    flow.beginTable(at: first.record.place)
    for (group, width) in groups {
      for row in rows[group] {
        // Words side by side are headings, and each goes on to the next.
        add(row.record, labelColumns: row.kind == .words ? .max : labelColumns, width: width, to: &flow)
      }
    }
    flow.endTable()
    rows.removeAll()
  }

  private func add(_ record: DelimitedRecord, labelColumns: Int, width: Int, to flow: inout FlowBuilder) {
    flow.beginRow()
    var column = 0
    let fields = record.fields.prefix(width)
    while column < fields.count {
      let start = column
      column += 1
      if fields[start].isBlank, start < labelColumns {
        flow.skipColumns(1)
        continue
      }
      while column < fields.count, column < labelColumns, fields[column].isBlank { column += 1 }
      flow.beginCell(columnSpan: column - start, at: fields[start].place)
      fields[start].append(to: &flow)
      flow.endCell()
    }
    flow.endRow()
  }

  /// How many columns have labels: those up to the last in which rows with numbers have more words than numbers.
  private var labelColumns: Int {
    var words: [Int] = []
    for row in rows where row.kind == .data {
      for (column, field) in row.record.fields.enumerated() where !field.isBlank {
        if words.count <= column { words += Array(repeating: 0, count: column + 1 - words.count) }
        words[column] += CellText.isValue(field.scalars) ? -1 : 1
      }
    }
    return words.lastIndex { $0 > 0 }.map { $0 + 1 } ?? 0
  }

  /// The rows under the same headings, with the number of columns that any of them fills.
  private var groups: [(rows: Range<Int>, width: Int)] {
    var groups: [(rows: Range<Int>, width: Int)] = []
    for (index, row) in rows.enumerated() {
      let width = (row.record.fields.lastIndex { !$0.isBlank } ?? -1) + 1
      let begins = row.kind == .words && (index == 0 || rows[index - 1].kind != .words)
      if let last = groups.last, !begins {
        groups[groups.count - 1] = (last.rows.lowerBound..<index + 1, max(last.width, width))
      } else {
        groups.append((index..<index + 1, width))
      }
    }
    return groups
  }
}
