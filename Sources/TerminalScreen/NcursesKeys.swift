import CNcurses

/// What ncurses calls the keys.
enum NcursesKeys {
  /// The beginning of a paste: a code of our own, above those that ncurses gives out.
  static let pasteBegins: Int32 = 2000
  /// The end of a paste.
  static let pasteEnds: Int32 = 2001

  /// What terminals send, whatever their descriptions say of it.
  static let sequences: [(String, Int32)] = [
    ("\u{1B}[200~", pasteBegins), ("\u{1B}[201~", pasteEnds),
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}[F", KEY_END), ("\u{1B}OH", KEY_HOME), ("\u{1B}OF", KEY_END),
    ("\u{1B}[1~", KEY_HOME), ("\u{1B}[4~", KEY_END), ("\u{1B}[7~", KEY_HOME), ("\u{1B}[8~", KEY_END),
    ("\u{1B}[2~", KEY_IC), ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
    ("\u{1B}[Z", KEY_BTAB), ("\u{1B}OP", KEY_F0 + 1), ("\u{1B}[11~", KEY_F0 + 1), ("\u{1B}[[A", KEY_F0 + 1),
  ]

  /// The key of a code, or `nil` for one that has none here.
  static func key(of code: Int32) -> Key? {
    if case let number = Int(code - KEY_F0), 1...63 ~= number { return .function(number) }
    return keys[code]
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace,
    KEY_IC: .insert, KEY_DC: .delete,
  ]
}
