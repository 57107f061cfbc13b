import TerminalScreen

/// What is laid over the list or the report, and takes the keys while it is there.
enum Overlay: Sendable {
  /// A text to read.
  case text(TextSheet)
  /// The findings of the report.
  case findings(FindingList)
  /// What was found in the reports of the list, by rule.
  case tally(RuleTally)
  /// The commands by name.
  case palette(CommandPalette)
  /// A search that is being typed.
  case search(SearchPrompt)
  /// A filter that is being typed.
  case filter(FilterPrompt)
  /// A reason that is being typed.
  case reason(ReasonPrompt)
  /// The name of a file for letters that is being typed.
  case letter(LetterPrompt)

  /// The context of its keys.
  var context: Context {
    switch self {
    case .text: .text
    case .findings: .findings
    case .palette: .palette
    case .search: .search
    case .filter: .filter
    case .reason: .reason
    case .letter: .letter
    case .tally: .tally
    }
  }

  /// Scrolls to where it belongs in an area of another size.
  mutating func fit(_ area: Rect, width: TextWidth) {
    switch self {
    case .text(var sheet):
      sheet.scroll(by: 0, in: area, width: width)
      self = .text(sheet)
    case .findings(var findings):
      findings.move(by: 0, rows: area.size.rows)
      self = .findings(findings)
    case .tally(var tally):
      tally.move(by: 0, rows: area.size.rows)
      self = .tally(tally)
    case .palette, .search, .filter, .reason, .letter: break
    }
  }
}
