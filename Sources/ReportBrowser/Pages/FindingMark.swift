import ReportChecking

/// How a finding is marked: faintly once it was accepted, else by its gravity.
public enum FindingMark: Hashable, Sendable, Comparable {
  /// It was accepted.
  case accepted
  /// It was not, and is so grave.
  case open(Severity)
}

extension Finding {
  /// How it is marked.
  var mark: FindingMark { acceptance == nil ? .open(severity) : .accepted }
}
