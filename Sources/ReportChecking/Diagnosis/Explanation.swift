import AnnualReport

/// Changes of cells that together make every equation hold that is broken by a common cause.
public struct Explanation: Hashable, Sendable {
  /// The changes, in the order of the form.
  public let changes: [CellChange]
  /// The slip that the changes undo, where they have the look of one.
  public let slip: Slip?
  /// The statements that agree with the cells as they stand, and would not after the changes.
  ///
  /// Where there are any, another part of the report takes the side of the cells, and it is a tie who is right.
  public let contradicted: [Equation]

  /// Makes an explanation.
  public init(changes: [CellChange], slip: Slip? = nil, contradicted: [Equation] = []) {
    self.changes = changes
    self.slip = slip
    self.contradicted = contradicted
  }
}
