/// What ends a wait.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The wake-up was signalled.
  case woken
  /// The terminal is gone; nothing more will come.
  case hungUp
}
