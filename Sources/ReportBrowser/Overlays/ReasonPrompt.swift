import ReportChecking

/// The reason for accepting a finding, which is being typed.
struct ReasonPrompt: Sendable {
  /// The report, by its source's index.
  let source: Int
  /// The finding.
  let finding: FindingIdentity
  /// What was typed.
  var text = ""
}
