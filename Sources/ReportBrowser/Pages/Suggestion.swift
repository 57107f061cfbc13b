import ReportChecking

/// The value that a cell probably should have.
struct Suggestion: Hashable, Sendable {
  /// The value.
  let value: Int
  /// Whether it is the only explanation; else other cells may be wrong in place of this one.
  let isCertain: Bool
}
