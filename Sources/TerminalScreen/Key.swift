/// What the keyboard, the mouse or the terminal itself sent.
public enum Key: Hashable, Sendable {
  /// A character that was typed, the space bar included.
  case character(Character)
  /// A lower-case letter or one of `@ [ \ ] ^ _`, typed with Ctrl held; those with a key of their own are that key.
  case control(Character)
  /// The arrow keys.
  case up, down, left, right
  /// The keys that go by page or to an end.
  case home, end, pageUp, pageDown
  /// The keys that edit or confirm.
  case enter, tab, backTab, escape, backspace, insert, delete
  /// F1 to F12, and further where a keyboard has them.
  case function(Int)
  /// Text pasted into the terminal, as it came: it may hold anything.
  case paste(String)
  /// A press of the left mouse button.
  case click(Position)
  /// A turn of the mouse wheel.
  case wheelUp(Position), wheelDown(Position)
  /// The terminal has another size, or wants to be drawn anew.
  case resize
}
