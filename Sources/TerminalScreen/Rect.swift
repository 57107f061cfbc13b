/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// The number of rows and columns.
  public var size: Size

  /// Makes a rectangle; a negative number of rows or columns counts as none.
  public init(row: Int = 0, column: Int = 0, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.size = Size(rows: rows, columns: columns)
  }

  /// The rows it covers.
  public var rows: Range<Int> { row..<row + size.rows }
  /// The columns it covers.
  public var columns: Range<Int> { column..<column + size.columns }
  /// Whether it covers no cell.
  public var isEmpty: Bool { size.rows == 0 || size.columns == 0 }

  /// Whether it covers `position`.
  public func contains(_ position: Position) -> Bool {
    rows.contains(position.row) && columns.contains(position.column)
  }

  /// The part that it has in common with `other`; without rows and columns where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let rows = self.rows.clamped(to: other.rows)
    let columns = self.columns.clamped(to: other.columns)
    if rows.isEmpty || columns.isEmpty { return Rect(rows: 0, columns: 0) }
    return Rect(row: rows.lowerBound, column: columns.lowerBound, rows: rows.count, columns: columns.count)
  }

  /// The upper `rows` rows, and what remains below them.
  public func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, rows), size.rows)
    return (
      Rect(row: row, column: column, rows: taken, columns: size.columns),
      Rect(row: row + taken, column: column, rows: size.rows - taken, columns: size.columns)
    )
  }

  /// The left `columns` columns, and what remains beside them.
  public func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, columns), size.columns)
    return (
      Rect(row: row, column: column, rows: size.rows, columns: taken),
      Rect(row: row, column: column + taken, rows: size.rows, columns: size.columns - taken)
    )
  }
}
