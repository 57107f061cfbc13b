/// A figure of a sentence with what was understood of it.
struct StatedFigure {
  /// By what a figure counts.
  enum Kind: Hashable {
    case flow, outcome, applicant, channel, dispute, document, decision, money, percent, change, unknown
  }

  /// Its index in the passage's figures.
  let figure: Int
  /// The index of the same number as a figure of the second verb: 收到并办结42件.
  let twin: Int?
  let kind: Kind
  let frame: Frame
  let isPart: Bool
  /// The figure that it is behind, by its index among the sentence's.
  let whole: Int?

  /// Whether it sums what was listed before it: 共20件.
  var isSum: Bool { frame.isTotal && !frame.isCumulative && frame.acts.isEmpty }
  /// Whether its own words name the matter beyond doubt.
  var isNamed: Bool { frame.statedMatters == [.application(named: true)] }
  /// Whether it is what was carried over, beside what was received.
  var isCarriedOver: Bool { !isPart && kind != .applicant && frame.acts.contains(.carriedOver) }
}
