import AnnualReport

extension StatedFigure.Kind {
  /// What a number of the kind states when it is bound; of applications that is told by what was done to them.
  func subject(of act: Act?, isPart: Bool) -> ProseFigure.Subject? {
    switch self {
    case .outcome: .outcomes
    case .applicant: .applicants
    case .dispute: .disputes
    case .document: .normativeDocuments
    case .decision: .decisions
    case .channel, .money, .percent, .change, .unknown: nil
    case .flow:
      switch act {
      case .handled, .concluded, .answered: .concluded
      case .carriedOver: .carriedOver
      case .carried: isPart ? .carriedOver : .carriedForward
      case .carriedForward, .pending, .awaiting: .carriedForward
      // A noun without a verb is of what came in.
      default: .received
      }
    }
  }
}
