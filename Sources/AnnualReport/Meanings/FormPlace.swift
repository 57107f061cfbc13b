/// A place of a form, as it can be asked about.
public enum FormPlace: Hashable, Sendable {
  /// A section, with its table where it has one.
  case section(SectionKey)
  /// A table.
  case table(TableKey)
  /// A row, or the rows of a group by what their keys begin with: `withheld`.
  case row(TableKey, RowKey)
  /// A column.
  case column(TableKey, ColumnKey)
  /// A cell.
  case cell(CellID)

  /// The name in outputs and on the command line: `applications.withheld.stateSecret`.
  public var key: String {
    switch self {
    case .section(let section): section.rawValue
    case .table(let table): table.rawValue
    case .row(let table, let row): "\(table.rawValue).\(row.rawValue)"
    case .column(let table, let column): "\(table.rawValue).\(column.rawValue)"
    case .cell(let cell): cell.description
    }
  }

  /// The table in which it stands; of a section, its own.
  var table: TableKey? {
    switch self {
    case .section(let section): TableKey.allCases.first { $0.section == section }
    case .table(let table), .row(let table, _), .column(let table, _): table
    case .cell(let cell): cell.table
    }
  }

  /// Whether the cell stands there.
  func contains(_ cell: CellID) -> Bool {
    guard cell.table == table else { return false }
    return switch self {
    case .section, .table: true
    case .row(_, let row): cell.row.isIn(row)
    case .column(_, let column): cell.column == column
    case .cell(let own): cell.row.isIn(own.row) && cell.column == own.column
    }
  }
}

extension RowKey {
  /// The group of the row, by what the keys of its rows begin with.
  var group: RowKey? {
    rawValue.firstIndex(of: ".").map { RowKey(rawValue: String(rawValue[..<$0])) }
  }

  /// Whether it is the row, or one of the rows of that group.
  func isIn(_ row: RowKey) -> Bool { self == row || group == row }
}

extension Form {
  /// Every place that has a meaning of its own, in reading order: sections, and in them tables, rows and columns.
  public var places: [FormPlace] {
    SectionKey.allCases.flatMap { section -> [FormPlace] in
      [.section(section)] + tables.filter { $0.key.section == section }.flatMap(\.places)
    }
  }

  /// The place with the name; a section has its number, too, and capitals are not told apart.
  public func place(named name: String) -> FormPlace? {
    let key = name.lowercased()
    if let number = Int(name), let section = SectionKey.allCases.first(where: { $0.ordinal == number }) {
      return .section(section)
    }
    // A section goes before a table of the same name, which it has in it.
    return places.first { $0.key.lowercased() == key }
      ?? tables.lazy.flatMap(\.cells).first { $0.description.lowercased() == key }.map { .cell($0) }
      ?? groupCell(key)
  }

  /// A cell of the row in which a report may have merged a group: `applications.otherHandling.total`.
  private func groupCell(_ key: String) -> FormPlace? {
    tables.lazy.flatMap(\.cells).compactMap { cell in
      cell.row.group.map { CellID(cell.table, $0, cell.column) }
    }.first { $0.description.lowercased() == key }.map { .cell($0) }
  }
}

extension TableForm {
  /// The table, its rows with a group before its first row, and its columns.
  var places: [FormPlace] {
    var rows: [RowKey] = []
    for row in self.rows {
      if let group = row.key.group, !rows.contains(group) { rows.append(group) }
      rows.append(row.key)
    }
    return [.table(key)] + rows.map { .row(key, $0) } + columns.map { .column(key, $0.key) }
  }

  /// The label of a row with its groups, or the labels of a group.
  func label(ofRow key: RowKey) -> String? {
    row(key)?.fullLabel ?? rows.first { $0.key.group == key }?.groups.joined(separator: " ")
  }

  /// The label of a column with its group.
  func label(ofColumn key: ColumnKey) -> String? {
    column(key).map { column in (column.group.map { $0 + " " } ?? "") + column.label }
  }
}
