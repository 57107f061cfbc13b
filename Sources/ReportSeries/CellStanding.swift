import AnnualReport

/// What stands in a cell of a report, or why nothing does.
public struct CellStanding: Hashable, Sendable {
  /// Why there is a number, or none.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// A number stands there.
    case number
    /// Nothing stands there.
    case blank
    /// A mark that no number is meant: `/`, `无`.
    case notApplicable
    /// Words that are no number.
    case text
    /// The row's values are known, and their columns are not.
    case unplaced
    /// The report's form has the cell, and the report lacks it.
    case missing
    /// The report's form has no such cell.
    case notInForm
  }

  /// Why there is a number, or none.
  public let state: State
  /// The number, where there is one.
  public let number: Number?
  /// The text as it stands; empty where nothing does.
  public let text: String

  /// Makes a standing.
  public init(_ state: State, number: Number? = nil, text: String = "") {
    self.state = state
    self.number = number
    self.text = text
  }

  /// Whether both say the same, however they write it.
  public func agrees(with other: CellStanding) -> Bool {
    state == other.state && (state == .text ? text == other.text : number == other.number)
  }
}

extension Report {
  /// What stands in the cell of any form.
  public func standing(at id: CellID) -> CellStanding {
    guard let table = tables[id.table] else {
      return CellStanding(form?.table(id.table)?.has(id) ?? true ? .missing : .notInForm)
    }
    guard table.form.has(id) else { return CellStanding(.notInForm) }
    guard let cell = table.cells[id] else { return CellStanding(table.isUnplaced(id.row) ? .unplaced : .missing) }
    return switch cell.content {
    case .number(let number): CellStanding(.number, number: number, text: cell.text)
    case .blank: CellStanding(.blank)
    case .notApplicable: CellStanding(.notApplicable, text: cell.text)
    case .text: CellStanding(.text, text: cell.text)
    }
  }

  /// The rows and columns of the report's table; of its form's where it lacks the table.
  func tableForm(_ key: TableKey) -> TableForm? { tables[key]?.form ?? form?.table(key) }
}

extension TableForm {
  fileprivate func has(_ cell: CellID) -> Bool { row(cell.row)?.columns.contains(cell.column) ?? false }
}
