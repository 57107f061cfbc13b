import AnnualReport

/// The value of a quantity in an equation.
public enum Value: Hashable, Sendable {
  /// The number that stands there.
  case stated(Int)
  /// A blank part beside filled ones, which counts as 0.
  case blankAsZero
  /// A blank or unknown cell whose value follows from another equation.
  case derived(Int)
  /// Nothing that could be calculated with.
  case unknown

  /// The number to calculate with.
  public var integer: Int? {
    switch self {
    case .stated(let value), .derived(let value): value
    case .blankAsZero: 0
    case .unknown: nil
    }
  }
}

/// How an equation stands.
public enum Outcome: Hashable, Sendable {
  /// Both sides are equal.
  case holds
  /// The sides differ.
  case violated
  /// A quantity is unknown, or one was derived from this very equation.
  case unassessed
}

/// An equation with the values of its terms.
public struct Evaluation: Hashable, Sendable {
  /// The equation.
  public let equation: Equation
  /// The values of the terms on the left, in order.
  public let left: [Value]
  /// The values of the terms on the right, in order.
  public let right: [Value]
  /// Whether it holds.
  public let outcome: Outcome

  /// The sum of the left side, where all of it is known.
  public var leftSum: Int? { Self.sum(equation.left, left) }
  /// The sum of the right side, where all of it is known.
  public var rightSum: Int? { Self.sum(equation.right, right) }

  /// Whether a number stands in every term, and no value is made of a blank.
  public var isOfStatedNumbers: Bool { (left + right).allSatisfy { if case .stated = $0 { true } else { false } } }

  /// Whether numbers that stand in the reports of two years contradict each other; what a blank means in another year is
  /// not known.
  public var isBrokenAcrossYears: Bool { outcome == .violated && isOfStatedNumbers }

  /// The sum of terms that have these values, where all of it is known.
  static func sum(_ terms: [Term], _ values: [Value]) -> Int? {
    var sum = 0
    for (term, value) in zip(terms, values) {
      guard let integer = value.integer else { return nil }
      sum += term.coefficient * integer
    }
    return sum
  }
}
