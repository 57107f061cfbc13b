import ReportChecking

/// The reason for accepting a finding, which is being typed.
struct ReasonPrompt: Sendable {
  /// The finding, by its index.
  let finding: Int
  /// Its rule's code.
  let code: String
  /// What was typed.
  var text = ""
}
