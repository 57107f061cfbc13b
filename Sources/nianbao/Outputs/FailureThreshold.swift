import ReportChecking

/// Which findings make the exit status 1.
struct FailureThreshold {
  /// The least severity that does; `nil` if none does.
  let severity: Severity?
  /// Whether what could not be judged does, too.
  let isStrict: Bool

  /// Whether a finding of the severity does.
  func isReached(by severity: Severity) -> Bool {
    severity == .unassessed ? isStrict : self.severity.map { severity >= $0 } ?? false
  }
}
