import CNcurses
import Glibc
import TerminalGuard

/// The terminal, drawn by ncurses.
///
/// There can be one at a time, used on the thread that made it.
public final class NcursesScreen: Screen {
  /// The rows and columns of the terminal.
  public private(set) var size = Size(rows: 0, columns: 0)
  /// How the terminal measures text.
  public let width: TextWidth
  /// The lines that the terminal can draw.
  public let lines: LineSet
  /// Whether it writes on a dark ground or a light one, where that was asked for and is known.
  public let background: Background?

  private let terminal: UnsafeMutablePointer<FILE>
  private let description: OpaquePointer
  private let keyboard: NcursesKeyboard
  private let usesMouse: Bool
  private var cells: NcursesCells
  /// What was shown last, so that only rows that changed are handed to ncurses.
  private var shown: Canvas?
  private var isClosed = false
  /// Signalled by the handlers of SIGWINCH, SIGTSTP and SIGCONT.
  private let signals = WakeUp()

  /// Takes the terminal of the process, wherever its standard input and output go.
  ///
  /// Without `ambiguousWidth`, the terminal is asked for it, which takes a journey there and back before anything is
  /// drawn. Without `usesColor`, or with NO_COLOR in the environment, only attributes set text apart. With `usesMouse`
  /// the terminal sends clicks and wheel turns, and no longer selects text by itself. With `asksBackground` the terminal
  /// is asked for its ground.
  public init(
    ambiguousWidth: AmbiguousWidth? = .narrow, usesColor: Bool = true, usesMouse: Bool = false,
    asksBackground: Bool = false
  ) throws(ScreenError) {
    guard let terminal = fopen("/dev/tty", "r+e") else { throw .noTerminal }
    var modes = termios()
    tcgetattr(fileno(terminal), &modes)
    terminal_guard_hold(fileno(terminal), &modes)
    let lines = TerminalLocale.adopt()
    var typed: [UInt8] = []
    width = TextWidth(
      ambiguous: ambiguousWidth ?? .measured(on: fileno(terminal), typed: &typed) ?? .narrow)
    background =
      asksBackground
      ? .found(
        on: fileno(terminal), environment: { getenv($0).map { String(cString: $0) } }, typed: &typed) : nil
    CharacterWidth.adopt(width)
    // A terminal with wide ambiguous characters draws box lines two columns wide as well.
    self.lines = width.ambiguous == .wide ? .ascii : lines
    self.usesMouse = usesMouse
    keyboard = NcursesKeyboard(width: width, usesMouse: usesMouse)

    terminal_guard_watch(signals.writeEnd)
    guard let description = Self.start(on: terminal) else {
      terminal_guard_unwatch()
      terminal_guard_set_held(false)
      fclose(terminal)
      throw .cannotPlaceCursor
    }
    self.terminal = terminal
    self.description = description
    // Before anything is sent: what was switched on is to be taken back at any time.
    terminal_guard_undo(Self.undo(usesMouse: usesMouse))
    terminal_guard_capture_error()
    cells = NcursesCells(usesColor: usesColor)
    configure()
    updateSize()
    // What was typed while the terminal was asked is a key like any other.
    for byte in typed.reversed() { ungetch(Int32(byte)) }
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
    keyboard.configure()
    send(Self.pasteOn)
  }

  /// What takes back everything that ncurses and we switch on.
  private static func undo(usesMouse: Bool) -> String {
    let capabilities = ["sgr0", "op", "rmacs", "cnorm", "rmkx", "rmcup"].compactMap(string).joined()
    // Without a second screen to leave, go on below what is drawn.
    let end = string("rmcup") == nil ? "\u{1B}[999;1H\r\n" : ""
    return pasteOff + (usesMouse ? mouseOff : "") + end + capabilities
  }

  /// Gives the terminal back, and prints what was written to standard error meanwhile.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    leave()
    terminal_guard_release_error()
    terminal_guard_unwatch()
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
    endwin()
    terminal_guard_set_held(false)
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
      let composed = self.cells.composed(cells.prefix(size.columns))
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
      if let key = keyboard.next(within: 0) { return .key(key) }
      var descriptors = [
        pollfd(fd: fileno(terminal), events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakeUp?.readEnd ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&descriptors, nfds_t(descriptors.count), -1) > 0 else { continue }
      if descriptors[0].revents != 0 {
        if let key = keyboard.next(within: NcursesKeyboard.gap) { return .key(key) }
        if descriptors[0].revents != Int16(POLLIN) { return .hungUp }
      }
      if signals.takeSignal() {
        switch terminal_guard_take_request() {
        case terminal_stop: suspend()
        case terminal_go_on: goOn()
        default:
          updateSize()
          screen_forget_contents()
        }
        return .key(.resize)
      }
      if wakeUp?.takeSignal() == true { return .woken }
    }
  }

  // MARK: The terminal around the screen

  /// Stops the program as ^Z does elsewhere, and draws anew when it goes on.
  public func suspend() {
    leave()
    terminal_guard_stop()
    signals.takeSignal()
    enter()
  }

  /// Gives the terminal to another program, with the modes in which the shell had it.
  public func lend(to work: () -> Void) {
    leave()
    work()
    enter()
  }

  /// Draws anew after a stop that could not be answered (SIGSTOP): the shell has set the terminal's modes meanwhile.
  private func goOn() {
    // In the background, this stops until the terminal is ours again.
    reset_prog_mode()
    endwin()
    enter()
  }

  private func enter() {
    terminal_guard_set_held(true)
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
