import ReportChecking

/// Work that an update asks for and that is done outside of the state.
public enum Effect: Hashable, Sendable {
  /// Read and check the source with this index, together with its predecessor where that is known, and report it as ``Message/loaded(_:_:)``.
  case load(Int)
  /// Write down that a finding of the source with this index was accepted, and report it as ``Message/decided(_:_:)``.
  case accept(FindingIdentity, of: Int, reason: String)
  /// Take out again that a finding of the source was accepted, and report it as ``Message/decided(_:_:)``.
  case withdraw(FindingIdentity, of: Int)
  /// Put the text on the clipboard.
  case copy(String)
  /// Send the whole screen again.
  case redraw
  /// Hand the terminal to the shell until it hands it back.
  case suspend
  /// Leave the browser.
  case leave
}
