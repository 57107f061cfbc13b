import AnnualReport

/// A change of one cell that would help to make broken equations hold.
public struct CellChange: Hashable, Sendable {
  /// The cell.
  public let cell: CellID
  /// The value that stands there; `nil` where the cell has no number.
  public let from: Int?
  /// The value that would fit.
  public let to: Int

  /// Makes a change.
  public init(cell: CellID, from: Int?, to: Int) {
    self.cell = cell
    self.from = from
    self.to = to
  }
}

/// Which cells are probably wrong, for a group of findings with a common cause. Nothing is ever corrected in a file.
public struct Diagnosis: Hashable, Sendable {
  /// How sure it is.
  public enum Certainty: String, Hashable, Sendable {
    /// This change, or at least `rivals` wrong cells at once.
    case unique
    /// One of the explanations.
    case oneOf
    /// No explanation within the limits.
    case notLocated
  }

  /// The numbers of the findings that it accounts for.
  public var findings: [Int]
  /// How sure it is.
  public let certainty: Certainty
  /// How many cells must be wrong at once if it is not the explanation.
  public let rivals: Int?
  /// The explanations, the likeliest first; each is a set of changes that mends every finding of the group.
  public let explanations: [[CellChange]]

  /// Makes a diagnosis.
  public init(findings: [Int], certainty: Certainty, rivals: Int?, explanations: [[CellChange]]) {
    self.findings = findings
    self.certainty = certainty
    self.rivals = rivals
    self.explanations = explanations
  }
}
