import TerminalScreen

/// How the colours of ``Theme`` are shown on a terminal's ground, so that all of them can be read there.
public enum ColourScheme: Hashable, Sendable {
  /// On a dark ground: as they are.
  case dark
  /// On a light ground, where yellow and cyan are too faint to be read.
  case light
  /// Without colours, and nothing faint.
  case highContrast

  /// A style as it is shown.
  func shown(_ style: Style) -> Style {
    var shown = style
    switch self {
    case .dark: break
    case .light:
      switch style.foreground {
      case .yellow: shown.foreground = .magenta
      case .cyan, .magenta: shown.foreground = .blue
      default: break
      }
    case .highContrast:
      shown.foreground = nil
      shown.background = nil
      shown.attributes.remove(.dim)
    }
    return shown
  }
}
