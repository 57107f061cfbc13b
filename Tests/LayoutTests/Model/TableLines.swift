import AnnualReport

/// Tables as lines that a test can compare: a row's name and its values, `_` for a blank, and `?` behind the name where
/// the columns of the values are lost.
extension Table {
  var lines: [String] {
    let placed = form.rows.compactMap { row -> String? in
      let values = row.columns.compactMap { self[row.key, $0] }.map { cell in
        switch cell.content {
        case .number(let number): number.description
        case .blank: "_"
        case .notApplicable, .text: "“\(cell.text)”"
        }
      }
      return values.isEmpty ? nil : "\(row.key.rawValue) \(values.joined(separator: " "))"
    }
    let unplaced = unplaced.map { row in
      "\(row.row.rawValue)? \(row.values.map { $0.number?.description ?? "“\($0.text)”" }.joined(separator: " "))"
    }
    return placed + unplaced
  }
}

extension ReportModel {
  /// The lines that the table must be read as.
  func lines(of form: TableForm, keepsBlanks: Bool = true) -> [String] {
    func isLost(_ cells: [CellID]) -> Bool { !keepsBlanks && Set(cells.map { isBlank($0) }).count == 2 }
    func line(_ name: String, _ cells: [CellID]) -> String {
      ([name] + cells.map { number($0)?.description ?? "_" }).joined(separator: " ")
    }
    let rows = form.rows.map { row in (key: row.key, cells: form.cells.filter { $0.row == row.key }) }
    // On paper, table disputes is one row, which is named by its first.
    if form.key == .disputes, isLost(form.cells) {
      return [line("\(rows[0].key.rawValue)?", form.cells.filter { !isBlank($0) })]
    }
    let lost = form.key == .disputes ? [] : rows.filter { isLost($0.cells) }
    let placed = rows.filter { row in !lost.contains { $0.key == row.key } }
    return placed.map { line($0.key.rawValue, $0.cells) }
      + lost.map { row in line("\(row.key.rawValue)?", row.cells.filter { !isBlank($0) }) }
  }
}
