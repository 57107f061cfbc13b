import AnnualReport

/// What became of a number of the prose, or of a claim without a number: the sums that it may state with their values, or
/// why it is compared with none.
public struct Comparison: Hashable, Sendable {
  /// An equation for each sum that it may state, the sum on the left and the number on the right, the likeliest first.
  public let evaluations: [Evaluation]
  /// Why it is compared with nothing; `nil` where it is compared.
  public let reason: ProseFigure.Reason?

  /// Whether it agrees: with one of the sums, or with none of them, all of which are known.
  public var outcome: Outcome {
    if evaluations.contains(where: { $0.outcome == .holds }) { return .holds }
    let isViolated = !evaluations.isEmpty && evaluations.allSatisfy { $0.outcome == .violated }
    return isViolated ? .violated : .unassessed
  }

  /// The equations that hold.
  var agreeing: [Evaluation] { evaluations.filter { $0.outcome == .holds } }

  /// All cells of the report's tables that it may state.
  var cells: Set<CellID> { Set(evaluations.flatMap(\.equation.cells)) }

  /// Whether it is about last year's cells.
  var isOfPreviousYear: Bool {
    evaluations.contains(where: \.equation.isAcrossYears)
  }
}

extension ProseFigure.Subject {
  /// The rule that compares what is stated of it.
  var code: String {
    switch self {
    case .received: "N501"
    case .carriedOver: "N502"
    case .concluded: "N503"
    case .carriedForward: "N504"
    case .outcomes: "N505"
    case .disputes: "N506"
    case .normativeDocuments: "N507"
    case .decisions: "N508"
    case .applicants: "N510"
    }
  }
}
