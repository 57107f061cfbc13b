import AnnualReport

/// A change of one cell that would help to make broken equations hold.
public struct CellChange: Hashable, Sendable {
  /// The cell.
  public let cell: CellID
  /// The value that stands there; `nil` where the cell has no number.
  public let from: Int?
  /// The value that would fit, 0 or more.
  public let to: Int

  /// Makes a change.
  public init(cell: CellID, from: Int?, to: Int) {
    self.cell = cell
    self.from = from
    self.to = to
  }
}
