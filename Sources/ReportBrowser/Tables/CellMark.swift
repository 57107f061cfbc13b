/// How a cell or row is marked.
enum CellMark: Hashable, Sendable {
  /// A finding with this mark names it, or a diagnosis suspects it.
  case finding(FindingMark)
  /// It takes part in a broken statement, and no diagnosis suspects it.
  case involved

  /// The graver of two marks.
  func merged(with other: CellMark?) -> CellMark {
    switch (self, other) {
    case (.finding(let a), .finding(let b)): .finding(max(a, b))
    case (.involved, .finding(.open)): other ?? self
    case (.finding(.accepted), .involved): .involved
    default: self
    }
  }
}
