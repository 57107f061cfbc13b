extension ProseFigure {
  /// What a number of the prose, or a claim without a number, states of the tables.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Applications that came in.
    case received
    /// Applications that last year left over.
    case carriedOver
    /// Applications that were concluded.
    case concluded
    /// Applications that are left to next year.
    case carriedForward
    /// How applications were decided.
    case outcomes
    /// Who applied.
    case applicants
    /// Reconsiderations and litigations.
    case disputes
    /// Normative documents and regulations.
    case normativeDocuments
    /// Licences, penalties, coercive measures.
    case decisions

    /// The table that it is about.
    public var table: TableKey {
      switch self {
      case .received, .carriedOver, .concluded, .carriedForward, .outcomes, .applicants: .applications
      case .disputes: .disputes
      case .normativeDocuments, .decisions: .disclosure
      }
    }
  }
}
