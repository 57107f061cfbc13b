import ReportChecking
import TerminalScreen

/// How each kind of thing looks; every difference in colour goes with one of attributes, words or marks.
enum Theme {
  static let title = Style(attributes: [.bold, .reverse])
  static let heading = Style(attributes: .bold)
  static let selectedTab = Style(attributes: [.bold, .reverse])
  static let header = Style(attributes: .bold)
  static let rule = Style.plain
  static let remark = Style(foreground: .cyan)
  static let key = Style(attributes: .bold)
  static let message = Style(attributes: .bold)
  static let enteredRule = Style(attributes: .bold)
  static let cursorRow = Style(attributes: .bold)
  static let zero = Style(attributes: .dim)
  static let match = Style(attributes: [.bold, .underline])

  /// The look of what a finding marks.
  static func style(for mark: FindingMark) -> Style {
    switch mark {
    case .accepted: Style(attributes: .dim)
    case .open(let severity): style(for: severity)
    }
  }

  /// The look of what a finding of the severity marks.
  static func style(for severity: Severity) -> Style {
    switch severity {
    case .error: Style(foreground: .red, attributes: .bold)
    case .warning: Style(foreground: .yellow, attributes: .bold)
    case .notice: Style(foreground: .cyan)
    case .unassessed: Style(foreground: .magenta)
    }
  }
}
