/// Where in the browser a key is pressed; it decides which commands apply.
public enum Context: String, Hashable, Sendable, CaseIterable {
  /// The list of reports.
  case list
  /// A report.
  case report
  /// The list of a report's findings.
  case findings
  /// What was found in the reports of the list, by rule.
  case tally
  /// A text laid over the screen: the help, or the explanation of a finding.
  case text
  /// The palette of commands, where a part of a name is typed.
  case palette
  /// The line in which a search is typed.
  case search
  /// The line in which a filter of the list is typed.
  case filter
  /// The line in which the reason for accepting a finding is typed.
  case reason
  /// The line in which the name of a file for letters is typed.
  case letter

  /// Whether characters are typed here rather than being keys of commands.
  public var takesText: Bool { [.palette, .search, .filter, .reason, .letter].contains(self) }
}
