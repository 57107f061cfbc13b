import AnnualReport

/// A table as the form prints it: rows of cells that span rows and columns.
struct PrintedTable {
  /// A cell in the row in which it begins.
  struct Cell {
    let text: String
    /// The first of its columns, from 0.
    let column: Int
    let columnSpan: Int
    let rowSpan: Int
    /// Whether a report fills it in; else the form prints it.
    let isValue: Bool
  }

  /// Which table it is.
  let key: TableKey
  /// The number of columns.
  let width: Int
  /// The cells that begin in each row.
  private(set) var rows: [[Cell]] = []
  /// The first free row of each column.
  private var free: [Int]

  /// The table of the form with the texts of its cells.
  init(_ form: TableForm, cells: [CellID: String]) {
    key = form.key
    switch form.key {
    case .disclosure: width = 4
    case .applications: width = 3 + form.columns.count
    case .disputes: width = form.rows.count * form.columns.count
    }
    free = Array(repeating: 0, count: width)
    switch form.key {
    case .disclosure: addDisclosure(form, cells)
    case .applications: addApplications(form, cells)
    case .disputes: addDisputes(form, cells)
    }
  }

  /// How many cells of the row are taken by cells that begin before them: what flattening a table makes filler of.
  func spanned(in row: [Cell]) -> Int { width - row.count }

  /// Adds a cell to the last row, in its first free column.
  private mutating func add(_ text: String, columns: Int = 1, rows: Int = 1, isValue: Bool = false) {
    let row = self.rows.count - 1
    guard let column = free.firstIndex(where: { $0 <= row }) else { return }
    self.rows[row].append(
      Cell(text: text, column: column, columnSpan: columns, rowSpan: rows, isValue: isValue))
    for taken in column..<column + columns { free[taken] = row + rows }
  }

  private mutating func addRow() { rows.append([]) }

  /// Items of article 20 below each other, each with its own headings; a row's last cell goes to the table's edge.
  private mutating func addDisclosure(_ form: TableForm, _ cells: [CellID: String]) {
    var group: String?
    for row in form.rows {
      let rest = width - row.columns.count
      func span(_ index: Int) -> Int { index == row.columns.count - 1 ? rest : 1 }
      if row.groups.first != group {
        group = row.groups.first
        addRow()
        add(group ?? "", columns: width)
        addRow()
        add("信息内容")
        for (index, column) in row.columns.enumerated() {
          add(form.column(column)?.label ?? "", columns: span(index))
        }
      }
      addRow()
      add(row.label)
      for (index, column) in row.columns.enumerated() {
        add(cells[CellID(form.key, row.key, column)] ?? "", columns: span(index), isValue: true)
      }
    }
  }

  /// A header of three levels; in front of the numbers, two levels of groups and the row's label.
  private mutating func addApplications(_ form: TableForm, _ cells: [CellID: String]) {
    addRow()
    add("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", columns: 3, rows: 3)
    add("申请人情况", columns: form.columns.count)
    addRow()
    let organizations = form.columns.filter { $0.group != nil }
    for column in form.columns {
      if column.group == nil {
        add(column.label, rows: 2)
      } else if column.key == organizations.first?.key {
        add(column.group ?? "", columns: organizations.count)
      }
    }
    addRow()
    for column in organizations { add(column.label) }
    var open: [String] = []
    for row in form.rows {
      addRow()
      for (level, group) in row.groups.enumerated() where open.count <= level || open[level] != group {
        add(group, rows: form.rows.count { $0.groups.count > level && $0.groups[level] == group })
      }
      open = row.groups
      add(row.label, columns: 3 - row.groups.count)
      for column in row.columns { add(cells[CellID(form.key, row.key, column)] ?? "", isValue: true) }
    }
  }

  /// One row of numbers below a header of three levels.
  private mutating func addDisputes(_ form: TableForm, _ cells: [CellID: String]) {
    let ungrouped = form.rows.filter(\.groups.isEmpty)
    let grouped = form.rows.filter { !$0.groups.isEmpty }
    addRow()
    for row in ungrouped { add(row.label, columns: form.columns.count) }
    add(grouped.first?.groups.first ?? "", columns: grouped.count * form.columns.count)
    addRow()
    for _ in ungrouped {
      for column in form.columns { add(column.label, rows: 2) }
    }
    for row in grouped { add(row.label, columns: form.columns.count) }
    addRow()
    for _ in grouped {
      for column in form.columns { add(column.label) }
    }
    addRow()
    for cell in form.cells { add(cells[cell] ?? "", isValue: true) }
  }
}
