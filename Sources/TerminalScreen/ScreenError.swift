/// Why a terminal cannot show a screen.
public enum ScreenError: Error, Hashable, Sendable {
  /// The process has no terminal to draw on.
  case noTerminal
  /// The terminal cannot place its cursor: `TERM` is `dumb` or the like.
  case cannotPlaceCursor
}
