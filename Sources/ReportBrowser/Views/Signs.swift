import ReportChecking
import TerminalScreen

/// The marks that stand beside numbers and words, each one column wide, so that colour is never the only signal.
struct Signs: Hashable, Sendable {
  /// Beside what breaks a rule, by gravity.
  let error, warning, notice, unassessed: Character
  /// Beside a number that is wrong unless one of some others is.
  let candidate: Character
  /// Beside what was accepted.
  let accepted: Character
  /// Beside the other numbers of a broken statement.
  let involved: Character
  /// Between a number and the one that it probably should be.
  let becomes: Character
  /// In place of a cell that the source does not have, which is no blank cell.
  let absent: Character
  /// Before a statement that holds.
  let holds: Character
  /// Beside the head of the column by which a list is sorted.
  let up, down: String
  /// At the edges behind which columns of a table are hidden.
  let moreLeft, moreRight: Character
  /// Between facts of one line.
  let separator: String

  /// The marks that the terminal can draw in one column.
  init(lines: LineSet, width: TextWidth) {
    func sign(_ character: Character, or ascii: Character) -> Character {
      lines == .unicode && width.columns(of: character) == 1 ? character : ascii
    }
    error = sign("✗", or: "x")
    warning = "!"
    notice = sign("·", or: ".")
    unassessed = "?"
    candidate = sign("≈", or: "*")
    becomes = sign("→", or: ">")
    accepted = sign("○", or: "o")
    involved = "~"
    absent = sign("□", or: "_")
    holds = sign("✓", or: "v")
    up = String(sign("▲", or: "^"))
    down = String(sign("▼", or: "v"))
    moreLeft = sign("‹", or: "<")
    moreRight = sign("›", or: ">")
    separator = lines == .unicode ? " · " : " - "
  }

  /// The mark of a finding.
  subscript(mark: FindingMark) -> Character {
    switch mark {
    case .accepted: accepted
    case .open(let severity): self[severity]
    }
  }

  /// The mark of a finding's gravity.
  subscript(severity: Severity) -> Character {
    switch severity {
    case .error: error
    case .warning: warning
    case .notice: notice
    case .unassessed: unassessed
    }
  }
}
