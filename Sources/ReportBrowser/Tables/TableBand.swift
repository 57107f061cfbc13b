import AnnualReport

/// Rows of a table that stand under one header.
///
/// A table all of whose rows have the same columns is one band. Where they differ, as in the table of section 2, each
/// group of rows with its columns is printed under a header of its own, and the group's label becomes the band's title.
struct TableBand: Hashable, Sendable {
  /// The label above the header.
  let title: String?
  /// The rows, by their indexes in the form.
  let rows: Range<Int>
  /// The columns, by their indexes in the form.
  let columns: [Int]

  /// The band in parts of as many of its columns as fit, at least one.
  func folded(fits: (TableBand) -> Bool) -> [TableBand] {
    var parts: [TableBand] = []
    for column in columns {
      let part = TableBand(title: title, rows: rows, columns: (parts.last?.columns ?? []) + [column])
      if !parts.isEmpty, fits(part) {
        parts[parts.count - 1] = part
      } else {
        parts.append(TableBand(title: title, rows: rows, columns: [column]))
      }
    }
    return parts
  }

  /// The bands of a table form from the top.
  static func bands(of form: TableForm) -> [TableBand] {
    let isUniform = Set(form.rows.map(\.columns)).count <= 1
    var bands: [TableBand] = []
    var start = 0
    while start < form.rows.count {
      let first = form.rows[start]
      let belongs = { (row: RowForm) in
        isUniform || (row.groups.first, row.columns) == (first.groups.first, first.columns)
      }
      let end = form.rows[start...].firstIndex { !belongs($0) } ?? form.rows.count
      bands.append(
        TableBand(
          title: isUniform ? nil : first.groups.first, rows: start..<end,
          columns: form.columns.indices.filter { first.columns.contains(form.columns[$0].key) }))
      start = end
    }
    return bands
  }
}
