import CNcurses
import Glibc

/// The terminal, drawn by ncurses; the only file that calls it.
///
/// There can be one at a time, used on the thread that made it.
public final class NcursesScreen: Screen {
  /// The rows and columns of the terminal.
  public private(set) var size = Size(rows: 0, columns: 0)
  /// How the terminal measures text.
  public let width: TextWidth
  /// The lines that the terminal can draw.
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
  /// Without `ambiguousWidth`, the terminal is asked for it, which takes a journey there and back before anything is
  /// drawn. Without `usesColor`, or with NO_COLOR in the environment, only attributes set text apart. With `usesMouse`
  /// the terminal sends clicks and wheel turns, and no longer selects text by itself.
  public init(
    ambiguousWidth: AmbiguousWidth? = .narrow, usesColor: Bool = true, usesMouse: Bool = false
  ) throws(ScreenError) {
    guard let terminal = fopen("/dev/tty", "r+e") else { throw .noTerminal }
    let lines = TerminalLocale.adopt()
    width = TextWidth(ambiguous: ambiguousWidth ?? .measured(on: fileno(terminal)) ?? .narrow)
    CharacterWidth.adopt(width)
    // A terminal with wide ambiguous characters draws box lines two columns wide as well.
    self.lines = width.ambiguous == .wide ? .ascii : lines
    self.usesMouse = usesMouse

    var modes = termios()
    tcgetattr(fileno(terminal), &modes)
    screen_guard_signals()
    screen_watch_signals(signals.writeEnd)
    guard let description = Self.start(on: terminal) else {
      screen_unwatch_signals()
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
    for (sequence, code) in NcursesKeys.sequences { define_key(sequence, code) }
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

  /// Gives the terminal back, and prints what was written to standard error meanwhile.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    leave()
    screen_release_error()
    screen_unwatch_signals()
    delscreen(description)
    fclose(terminal)
  }

  private func leave() {
    send(Self.pasteOff)
    if Self.string("rmcup") == nil {
      // Without a second screen, what is drawn stays; only the row of the shell's prompt is cleared.
      wmove(screen_window(), Int32(size.rows) - 1, 0)
      wclrtoeol(screen_window())
      wrefresh(screen_window())
      shown = nil
    }
    screen_set_held(false)
    endwin()
  }

  // MARK: Drawing

  /// Shows a canvas; ncurses is handed the rows that differ and sends the cells that do.
  public func show(_ canvas: Canvas) {
    let window = screen_window()
    let comparable = shown?.size == canvas.size ? shown : nil
    if comparable == nil { werase(window) }
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
    var row: [cchar_t] = []
    row.reserveCapacity(cells.count)
    var characters: [wchar_t] = []
    for cell in cells where !cell.isContinuation {
      characters.removeAll(keepingCapacity: true)
      for scalar in cell.character.unicodeScalars { characters.append(wchar_t(bitPattern: scalar.value)) }
      if CharacterWidth.inNcurses(characters[0]) != cell.columns {
        // A rare hanzi that the C library does not know yet: the geta mark, by which printers said that they lack a type.
        characters = [cell.columns == 2 ? 0x3013 : 0x3F]
      }
      characters.append(0)
      let (attributes, pair) = attributes(of: cell.style)
      var composed = cchar_t()
      setcchar(&composed, characters, attributes, pair, nil)
      row.append(composed)
    }
    return row
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

  /// Sends everything anew.
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

  /// Waits for a key, a signal or the wake-up; asleep until one comes.
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
        if screen_take_stop_request() {
          suspend()
        } else {
          // The shell sets the terminal's modes when it stops and continues a program.
          reset_prog_mode()
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
      } else if value == NcursesKeys.pasteBegins {
        return .paste(readPaste())
      } else if value == KEY_MOUSE {
        if let key = readMouse() { return key }
      } else if let key = NcursesKeys.key(of: Int32(value)) {
        return key
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
    while case let (status, value) = read(within: 200), status != ERR, value != NcursesKeys.pasteEnds {
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

  /// Stops the program as ^Z does elsewhere, and draws anew when it goes on.
  public func suspend() {
    leave()
    screen_stop()
    signals.takeSignal()
    screen_set_held(true)
    updateSize()
    redraw()
    send(Self.pasteOn)
  }

  /// Puts text on the clipboard; false for terminals that would print the sequence.
  @discardableResult
  public func copy(_ text: String) -> Bool {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    // These print the sequence instead.
    if ["linux", "vt", "ansi", "dumb"].contains(where: name.hasPrefix) { return false }
    send("\u{1B}]52;c;\(Base64.encoded(text))\u{07}")
    return true
  }

  /// Rings.
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
}
