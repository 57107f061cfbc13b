import AnnualReport

/// The rows and columns of a table in several forms, laid together by their keys.
public struct JoinedTable: Sendable {
  /// The table's name.
  public let key: TableKey
  /// The rows of all forms, each with the columns in which any form has a cell.
  public private(set) var rows: [RowForm] = []
  /// The columns of all forms.
  public private(set) var columns: [ColumnForm] = []

  /// Joins forms; of a row that several have, the labels are those of the first.
  init(_ key: TableKey, of forms: [TableForm]) {
    self.key = key
    for form in forms {
      columns = Self.merged(columns, form.columns, by: \.key)
      let known = Dictionary(form.rows.map { ($0.key, $0.columns) }) { first, _ in first }
      rows = Self.merged(rows, form.rows, by: \.key).map { row in
        let added = (known[row.key] ?? []).filter { !row.columns.contains($0) }
        if added.isEmpty { return row }
        return RowForm(
          row.key, row.label, brief: row.brief, groups: row.groups, aliases: row.aliases, columns: row.columns + added)
      }
    }
    let order = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.key, $0) })
    rows = rows.map { row in
      RowForm(
        row.key, row.label, brief: row.brief, groups: row.groups, aliases: row.aliases,
        columns: row.columns.sorted { order[$0, default: 0] < order[$1, default: 0] })
    }
  }

  /// The cells in reading order.
  public var cells: [CellID] { rows.flatMap { row in row.columns.map { CellID(key, row.key, $0) } } }

  /// The row with the key.
  public func row(_ key: RowKey) -> RowForm? { rows.first { $0.key == key } }

  /// The column with the key.
  public func column(_ key: ColumnKey) -> ColumnForm? { columns.first { $0.key == key } }

  /// What the second list has more stands behind what it follows there.
  private static func merged<Element, Key: Equatable>(
    _ list: [Element], _ other: [Element], by key: (Element) -> Key
  ) -> [Element] {
    var merged = list
    var next = 0
    for element in other {
      if let index = merged.firstIndex(where: { key($0) == key(element) }) {
        next = index + 1
      } else {
        merged.insert(element, at: next)
        next += 1
      }
    }
    return merged
  }
}
