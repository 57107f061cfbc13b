import CNcurses
import Glibc

/// The terminal, drawn by ncurses; the only file that calls it.
///
/// There can be one at a time, used on the thread that made it.
public final class NcursesScreen: Screen {
  public private(set) var size = Size(rows: 0, columns: 0)
  public let width: TextWidth
  public let lines: LineSet

  private let terminal: UnsafeMutablePointer<FILE>
  private let description: OpaquePointer
  private let usesMouse: Bool
  /// How many colour pairs may be made; 0 without colours.
  private let mostPairs: Int
  private var pairs: [Pair: Int16] = [:]
  /// What was shown last, so that only rows that changed are handed to ncurses.
  private var shown: Canvas?
  private var isClosed = false
  /// Signalled by the handlers of SIGWINCH, SIGTSTP and SIGCONT.
  private let signals = WakeUp()

  private struct Pair: Hashable {
    var foreground: Color?
    var background: Color?
  }

  /// Takes the terminal of the process, wherever its standard input and output go.
  ///
  /// Without `usesColor`, or with NO_COLOR in the environment, only attributes set text apart. With `usesMouse` the
  /// terminal sends clicks and wheel turns, and no longer selects text by itself.
  public init(
    ambiguousWidth: AmbiguousWidth = .narrow, usesColor: Bool = true, usesMouse: Bool = false
  ) throws(ScreenError) {
    width = TextWidth(ambiguous: ambiguousWidth)
    CharacterWidth.adopt(width)
    let lines = TerminalLocale.adopt()
    // A terminal with wide ambiguous characters draws box lines two columns wide as well.
    self.lines = ambiguousWidth == .wide ? .ascii : lines
    self.usesMouse = usesMouse

    guard let terminal = fopen("/dev/tty", "r+e") else { throw .noTerminal }
    var modes = termios()
    tcgetattr(fileno(terminal), &modes)
    screen_watch_signals(signals.writeEnd)
    guard let description = Self.start(on: terminal) else {
      fclose(terminal)
      throw .cannotPlaceCursor
    }
    self.terminal = terminal
    self.description = description

    let forbidsColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    if usesColor, !forbidsColor, has_colors(), start_color() == OK, use_default_colors() == OK {
      // Terminals such as `xterm` have 64 pairs, and a number beyond them overflows without a word.
      mostPairs = min(64, Int(screen_color_pairs())) - 1
    } else {
      mostPairs = 0
    }
    guardTerminal(restoring: modes)
    configure()
    updateSize()
  }

  deinit {
    close()
  }

  /// Starts ncurses by the terminal's own description, or by the nearest that is installed.
  ///
  /// The descriptions of kitty, ghostty, alacritty, wezterm and foot seldom are; all of them follow xterm.
  private static func start(on terminal: UnsafeMutablePointer<FILE>) -> OpaquePointer? {
    for name in [nil, "xterm-256color", "vt100"] {
      guard let description = newterm(name, terminal, terminal) else { continue }
      if string("cup") != nil { return description }
      endwin()
      delscreen(description)
      return nil
    }
    return nil
  }

  /// A string of the terminal's description, without the delays of paper terminals.
  private static func string(_ capability: String) -> String? {
    guard let value = tigetstr(capability), Int(bitPattern: value) != -1 else { return nil }
    var text = ""
    var isDelay = false
    for character in String(cString: value) {
      if character == "$" { isDelay = true }
      if !isDelay { text.append(character) }
      if character == ">" { isDelay = false }
    }
    return text
  }

  private func configure() {
    let window = screen_window()
    raw()
    noecho()
    nonl()
    keypad(window, true)
    intrflush(window, false)
    // Draw every frame to its end; ncurses would stop halfway when a key is waiting.
    typeahead(-1)
    // Else Esc alone waits a second for the rest of a sequence.
    set_escdelay(25)
    for (sequence, code) in Self.sequences { define_key(sequence, code) }
    if usesMouse {
      mouseinterval(0)
      mousemask(screen_click | screen_wheel_up | screen_wheel_down, nil)
    }
    send(Self.pasteOn)
  }

  private func guardTerminal(restoring modes: termios) {
    let captured = CapturedStandardError()
    let capabilities = ["sgr0", "op", "rmacs", "cnorm", "rmkx", "rmcup"].compactMap(Self.string).joined()
    // Without a second screen to leave, go on below what is drawn.
    let end = Self.string("rmcup") == nil ? "\u{1B}[999;1H\r\n" : ""
    let restoring = Self.pasteOff + (usesMouse ? Self.mouseOff : "") + end + capabilities
    withUnsafePointer(to: modes) { modes in
      screen_hold(fileno(terminal), modes, restoring, captured?.original ?? -1, captured?.file ?? -1)
    }
  }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    send(Self.pasteOff)
    screen_set_held(false)
    endwin()
    screen_release_error()
    delscreen(description)
    fclose(terminal)
  }

  // MARK: Drawing

  public func show(_ canvas: Canvas) {
    let window = screen_window()
    let comparable = shown?.size == canvas.size ? shown : nil
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = canvas.row(row)
      if let comparable, comparable.row(row) == cells { continue }
      let composed = compose(cells.prefix(size.columns))
      mvwadd_wchnstr(window, Int32(row), 0, composed, Int32(composed.count))
    }
    shown = canvas
    if let cursor = canvas.cursor, cursor.row < size.rows, cursor.column < size.columns {
      wmove(window, Int32(cursor.row), Int32(cursor.column))
      curs_set(1)
    } else {
      curs_set(0)
    }
    wrefresh(window)
  }

  /// A row for ncurses; whole, for it would leave halves of wide characters at the edges of a part.
  private func compose(_ cells: ArraySlice<Cell>) -> [cchar_t] {
    cells.map { cell in
      var composed = cchar_t()
      var characters = cell.character.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
      characters.append(0)
      let (attributes, pair) = attributes(of: cell.style)
      setcchar(&composed, characters, attributes, pair, nil)
      return composed
    }
  }

  private func attributes(of style: Style) -> (attr_t, Int16) {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= screen_bold }
    if style.attributes.contains(.dim) { attributes |= screen_dim }
    if style.attributes.contains(.underline) { attributes |= screen_underline }
    if style.attributes.contains(.reverse) { attributes |= screen_reverse }
    return (attributes, pair(Pair(foreground: style.foreground, background: style.background)))
  }

  /// The number of a pair of colours; 0, the terminal's own, when there are no more.
  private func pair(_ colors: Pair) -> Int16 {
    if colors == Pair() { return 0 }
    if let known = pairs[colors] { return known }
    guard pairs.count < mostPairs else { return 0 }
    let number = Int16(pairs.count + 1)
    func code(_ color: Color?) -> Int16 { color.map { Int16($0.rawValue) } ?? -1 }
    init_pair(number, code(colors.foreground), code(colors.background))
    pairs[colors] = number
    return number
  }

  public func redraw() {
    screen_forget_contents()
    wrefresh(screen_window())
  }

  private func updateSize() {
    var window = winsize()
    guard ioctl(fileno(terminal), UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else {
      size = Size(rows: Int(getmaxy(screen_window())), columns: Int(getmaxx(screen_window())))
      return
    }
    size = Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
    resize_term(Int32(size.rows), Int32(size.columns))
  }

  // MARK: Waiting

  public func wait(for wakeUp: WakeUp?) -> Event {
    while true {
      if let key = nextKey(within: 0) { return .key(key) }
      var descriptors = [
        pollfd(fd: fileno(terminal), events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakeUp?.readEnd ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&descriptors, nfds_t(descriptors.count), -1) > 0 else { continue }
      if descriptors[0].revents != 0 {
        if let key = nextKey(within: 25) { return .key(key) }
        if descriptors[0].revents != Int16(POLLIN) { return .hungUp }
      }
      if signals.takeSignal() {
        if screen_take_stop_request() != 0 {
          suspend()
        } else {
          updateSize()
          screen_forget_contents()
        }
        return .key(.resize)
      }
      if wakeUp?.takeSignal() == true { return .woken }
    }
  }

  /// The next key that means something; `milliseconds` is how long the bytes of one character may be apart.
  private func nextKey(within milliseconds: Int32) -> Key? {
    while case let (status, value) = read(within: milliseconds), status != ERR {
      if status == OK {
        if value == 0x1B, skipUnknownSequence() { continue }
        if let key = Key(controlCharacter: value) { return key }
        if let scalar = Unicode.Scalar(value), width.columns(of: scalar) > 0 { return .character(Character(scalar)) }
      } else if value == Self.pasteBegins {
        return .paste(readPaste())
      } else if value == UInt32(KEY_MOUSE) {
        if let key = readMouse() { return key }
      } else if let key = Self.keys[Int32(value)] {
        return key
      } else if case let number = Int(value) - Int(KEY_F0), 1...63 ~= number {
        return .function(number)
      }
    }
    return nil
  }

  private func read(within milliseconds: Int32) -> (status: Int32, value: UInt32) {
    wtimeout(screen_window(), milliseconds)
    var value: wint_t = 0
    return (wget_wch(screen_window(), &value), UInt32(value))
  }

  /// Takes the rest of a sequence that the terminal's description does not know, which would read as typed letters.
  private func skipUnknownSequence() -> Bool {
    let (status, value) = read(within: 0)
    guard status == OK else { return false }
    guard value == 0x5B || value == 0x4F else {
      unget_wch(wchar_t(bitPattern: value))
      return false
    }
    while case let (status, value) = read(within: 0), status == OK, !(0x40...0x7E).contains(value) {}
    return true
  }

  private func readPaste() -> String {
    var text = String.UnicodeScalarView()
    while case let (status, value) = read(within: 200), status != ERR, value != Self.pasteEnds {
      // More than a screenful is no search term; it is taken off the line all the same.
      guard status == OK, text.count < 4096, let scalar = Unicode.Scalar(value) else { continue }
      text.append(scalar == "\r" ? "\n" : scalar)
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

  // MARK: The terminal around the screen

  public func suspend() {
    send(Self.pasteOff)
    screen_set_held(false)
    endwin()
    screen_stop()
    signals.takeSignal()
    screen_set_held(true)
    updateSize()
    redraw()
    send(Self.pasteOn)
  }

  public func copy(_ text: String) -> Bool {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    // These print the sequence instead.
    if ["linux", "vt", "ansi", "dumb"].contains(where: name.hasPrefix) { return false }
    send("\u{1B}]52;c;\(Base64.encoded(text))\u{07}")
    return true
  }

  public func bell() {
    beep()
  }

  /// Sends bytes past ncurses, which must change nothing that is drawn.
  private func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes { write(fileno(terminal), $0.baseAddress, $0.count) }
      if sent < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, sent))
    }
  }

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"
  private static let mouseOff = "\u{1B}[?1000l\u{1B}[?1006l"
  /// Codes of our own, above those that ncurses gives out.
  private static let pasteBegins: UInt32 = 2000
  private static let pasteEnds: UInt32 = 2001

  /// What terminals send whatever their description says.
  private static let sequences: [(String, Int32)] = [
    ("\u{1B}[200~", 2000), ("\u{1B}[201~", 2001),
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}[F", KEY_END), ("\u{1B}OH", KEY_HOME), ("\u{1B}OF", KEY_END),
    ("\u{1B}[1~", KEY_HOME), ("\u{1B}[4~", KEY_END), ("\u{1B}[7~", KEY_HOME), ("\u{1B}[8~", KEY_END),
    ("\u{1B}[2~", KEY_IC), ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
    ("\u{1B}[Z", KEY_BTAB), ("\u{1B}OP", KEY_F0 + 1), ("\u{1B}[11~", KEY_F0 + 1), ("\u{1B}[[A", KEY_F0 + 1),
  ]

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
    KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace,
    KEY_IC: .insert, KEY_DC: .delete,
  ]
}
