import ReportChecking

/// How a finding is marked: faintly once it was accepted, else by its gravity.
enum FindingMark: Hashable, Sendable, Comparable {
  case accepted
  case open(Severity)
}

extension Finding {
  /// How it is marked.
  var mark: FindingMark { acceptance == nil ? .open(severity) : .accepted }
}
