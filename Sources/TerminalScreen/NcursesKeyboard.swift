import CNcurses
import Glibc

/// Reads keys from ncurses: what was typed, and not what else may stand on the line.
///
/// Characters are put together here, byte by byte, for ncurses would take the keys behind a broken one for its rest.
/// Sequences that are no key, such as a terminal's late answer, are left out whole, for their letters would be commands.
struct NcursesKeyboard {
  /// How many milliseconds the bytes of one key may be apart.
  static let gap: Int32 = 25

  let width: TextWidth
  let usesMouse: Bool

  private enum Input {
    case character(Unicode.Scalar)
    /// What ncurses or `NcursesKeys` call a key.
    case code(Int32)
  }

  /// Says what is a key; once, after ncurses has started.
  func configure() {
    // Else Esc alone waits a second for the rest of a sequence.
    set_escdelay(Self.gap)
    for (sequence, code) in NcursesKeys.sequences { define_key(sequence, code) }
    if usesMouse {
      mouseinterval(0)
      mousemask(screen_click | screen_wheel_up | screen_wheel_down, nil)
    } else {
      // Of a report that something else has asked for, ncurses would take the beginning only.
      define_key(nil, KEY_MOUSE)
    }
  }

  /// The next key that means something, if it begins within so many milliseconds.
  func next(within milliseconds: Int32) -> Key? {
    while let input = read(within: milliseconds) {
      switch input {
      case .code(NcursesKeys.pasteBegins): return .paste(readPaste())
      case .code(KEY_MOUSE): if let key = readMouse() { return key }
      case .code(let code): if let key = NcursesKeys.key(of: code) { return key }
      case .character("\u{1B}") where skipsSequence(): continue
      case .character(let scalar):
        if let key = Key(controlCharacter: scalar.value) { return key }
        if width.columns(of: scalar) > 0 { return .character(Character(scalar)) }
      }
    }
    return nil
  }

  /// The next character or code; bytes that are no character are passed over.
  private func read(within milliseconds: Int32) -> Input? {
    var state = mbstate_t()
    var isWithinCharacter = false
    while let value = byte(within: isWithinCharacter ? Self.gap : milliseconds) {
      guard value <= 0xFF else { return .code(value) }
      var byte = CChar(truncatingIfNeeded: value)
      var character: wchar_t = 0
      switch mbrtowc(&character, &byte, 1, &state) {
      case -2: isWithinCharacter = true
      case -1:
        // The byte that breaks off a character may begin another.
        if isWithinCharacter { ungetch(value) }
        state = mbstate_t()
        isWithinCharacter = false
      default:
        if let scalar = Unicode.Scalar(UInt32(bitPattern: character)) { return .character(scalar) }
      }
    }
    return nil
  }

  /// The next byte, or a code above all bytes.
  private func byte(within milliseconds: Int32) -> Int32? {
    wtimeout(screen_window(), milliseconds)
    let value = wgetch(screen_window())
    return value == ERR ? nil : value
  }

  /// After ESC, takes the rest of a sequence that the terminal's description does not know; false where ESC is a key.
  private func skipsSequence() -> Bool {
    guard let introducer = byte(within: 0) else { return false }
    switch introducer {
    case 0x5B, 0x4F:  // [ and O
      skipControlSequence()
      return true
    case 0x50, 0x58, 0x5D...0x5F:  // P, X, ], ^ and _ begin a control string, unless they were typed with Alt.
      if let next = byte(within: Self.gap) {
        ungetch(next)
        skipControlString()
        return true
      }
    default: break
    }
    ungetch(introducer)
    return false
  }

  private func skipControlSequence() {
    var hasParameters = false
    while let next = byte(within: Self.gap) {
      switch next {
      case 0x20...0x3F: hasParameters = true
      case 0x4D where !hasParameters:  // The oldest reports of a mouse: M, the button, the column, the row.
        for _ in 1...3 { _ = byte(within: Self.gap) }
        return
      case 0x40...0x7E: return
      default:
        ungetch(next)
        return
      }
    }
  }

  /// Skips to the end of a control string: BEL, CAN, SUB, or ESC \; another sequence breaks it off.
  private func skipControlString() {
    while let next = byte(within: Self.gap) {
      switch next {
      case 0x07, 0x18, 0x1A: return
      case 0x1B:
        guard let last = byte(within: Self.gap), last != 0x5C else { return }
        ungetch(last)
        ungetch(next)
        return
      case 0x100...:
        ungetch(next)
        return
      default: continue
      }
    }
  }

  private func readPaste() -> String {
    var text = String.UnicodeScalarView()
    reading: while let input = read(within: 200) {
      switch input {
      case .code(NcursesKeys.pasteEnds): break reading
      case .code: continue
      case .character(let scalar):
        // More than a screenful is no search term; it is taken off the line all the same.
        if text.count < 4096 { text.append(scalar == "\r" ? "\n" : scalar) }
      }
    }
    return String(text)
  }

  private func readMouse() -> Key? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let position = Position(row: Int(event.y), column: Int(event.x))
    if event.bstate & screen_click != 0 { return .click(position) }
    if event.bstate & screen_wheel_up != 0 { return .wheelUp(position) }
    if event.bstate & screen_wheel_down != 0 { return .wheelDown(position) }
    return nil
  }
}
