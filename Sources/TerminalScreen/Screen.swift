/// Where canvases are shown and keys come from.
///
/// A screen belongs to the thread that made it; what happens on others reaches it through a `WakeUp`.
public protocol Screen: AnyObject {
  /// The rows and columns there are; another after `Key.resize`.
  var size: Size { get }
  /// How the terminal measures text.
  var width: TextWidth { get }
  /// The lines that the terminal can draw.
  var lines: LineSet { get }

  /// Shows a canvas; only what differs from the one before is sent.
  func show(_ canvas: Canvas)
  /// Sends the last canvas anew in full, for a terminal that something else has written to.
  func redraw()
  /// Waits for a key or for `wakeUp`, whichever comes first, however long it takes.
  ///
  /// Keys that have arrived go before the wake-up.
  func wait(for wakeUp: WakeUp?) -> Event
  /// Hands the terminal to the shell (^Z) and returns when the shell hands it back; then draw anew.
  func suspend()
  /// Gives the terminal to another program while `work` runs it; then draws anew.
  func lend(to work: () -> Void)
  /// Puts text on the clipboard of the terminal's own machine (OSC 52); false where the terminal has no way to.
  @discardableResult func copy(_ text: String) -> Bool
  /// Gives the terminal back as it was; closing twice is no error.
  func close()
}
