/// What stands in a cell.
public enum CellContent: Hashable, Sendable {
  /// A number.
  case number(Number)
  /// Nothing.
  case blank
  /// A mark that no number is meant: `/`, `-`, `—`, `无`.
  case notApplicable
  /// Something that is no number.
  case text
}

/// A cell of a report's table: what stands in it, as it stands, and where.
public struct Cell: Hashable, Sendable {
  /// What the text means.
  public let content: CellContent
  /// The text as it stands in the source, trimmed, without the remark.
  public let text: String
  /// What stands in brackets behind the number: 其中修订 16 件.
  public let remark: Passage?
  /// Where it stands; for a blank, where the row stands.
  public let place: Place

  /// Makes a cell.
  public init(_ content: CellContent, text: String, place: Place, remark: Passage? = nil) {
    self.content = content
    self.text = text
    self.place = place
    self.remark = remark
  }

  /// The number, where the cell has one.
  public var number: Number? {
    if case .number(let number) = content { number } else { nil }
  }
}

/// A row some of whose values lost their column in the source: they are known, their cells are not.
public struct UnplacedRow: Hashable, Sendable {
  /// The row.
  public let row: RowKey
  /// What stood in it, in order, with its place.
  public let values: [Cell]
  /// Whether the source gives the row more than once, with other values, so that nobody knows which are meant.
  public let isRepeated: Bool

  /// Makes a row of unplaced values.
  public init(row: RowKey, values: [Cell], isRepeated: Bool = false) {
    self.row = row
    self.values = values
    self.isRepeated = isRepeated
  }
}

/// A table as a report fills it in.
///
/// `form` has just the rows that this table has by its design (a single row （六）其他处理 in place of three, say); a row
/// of `form` of which the source has no trace is in `missingRows` and has no cells.
public struct Table: Sendable {
  /// The rows, columns and equations of this table.
  public let form: TableForm
  /// The cells that the source has.
  public let cells: [CellID: Cell]
  /// The rows whose values lost their columns.
  public let unplaced: [UnplacedRow]
  /// The rows of the form that the source does not have.
  public let missingRows: [RowKey]
  /// The rows that the table has by merging rows of its form: （六）其他处理 as one row on form 2021.
  public var mergedRows: [RowKey]
  /// Where the table begins.
  public let place: Place

  /// Makes a table.
  public init(
    form: TableForm, cells: [CellID: Cell], unplaced: [UnplacedRow] = [], missingRows: [RowKey] = [],
    mergedRows: [RowKey] = [], place: Place
  ) {
    self.form = form
    self.cells = cells
    self.unplaced = unplaced
    self.missingRows = missingRows
    self.mergedRows = mergedRows
    self.place = place
  }

  /// The cell in the row and column, `nil` where the source has none or lost its column.
  public subscript(row: RowKey, column: ColumnKey) -> Cell? { cells[CellID(form.key, row, column)] }

  /// Whether the row's values lost their columns.
  public func isUnplaced(_ row: RowKey) -> Bool { unplaced.contains { $0.row == row } }
}
