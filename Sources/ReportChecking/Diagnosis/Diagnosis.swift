/// Which cells are probably wrong, for a group of findings with a common cause. Nothing is ever corrected in a file.
public struct Diagnosis: Hashable, Sendable {
  /// How sure it is.
  public enum Certainty: String, Hashable, Sendable {
    /// This explanation, or at least `rivals` wrong cells at once.
    case unique
    /// One of several explanations that are equally small.
    case oneOf
    /// No explanation within the limits.
    case notLocated
  }

  /// The numbers of the findings that it accounts for, rising.
  public var findings: [Int]
  /// How sure it is.
  public let certainty: Certainty
  /// How many cells must be wrong at once, at the least, if the unique explanation is not the true one.
  ///
  /// `nil` where that is not known.
  public let rivals: Int?
  /// The likeliest explanations, the likeliest first; each mends every finding of the group.
  public let explanations: [Explanation]
  /// How many equally small explanations there are, those that are not listed included.
  public let candidates: Int
  /// Whether the search was given up at its limit, so that there may be further explanations.
  public let isSearchExhausted: Bool

  /// Makes a diagnosis.
  public init(
    findings: [Int], certainty: Certainty, rivals: Int?, explanations: [Explanation], candidates: Int? = nil,
    isSearchExhausted: Bool = false
  ) {
    self.findings = findings
    self.certainty = certainty
    self.rivals = rivals
    self.explanations = explanations
    self.candidates = candidates ?? explanations.count
    self.isSearchExhausted = isSearchExhausted
  }
}
