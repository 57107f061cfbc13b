import Glibc

/// A terminal of which a test is the other side: it sees every byte that a program sends, and is no emulator.
///
/// Waits end with what is waited for, however long a busy machine takes; what hangs is killed in the end.
public final class PseudoTerminal {
  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    /// With a status.
    case status(Int32)
    /// By a signal.
    case signal(Int32)
  }

  /// What a test waited for in vain; `stream` is what the program had sent.
  public struct NeverCame: Error, CustomStringConvertible {
    let wanted: String
    let stream: [UInt8]
    /// What was wanted, and the end of what came.
    public var description: String { "no \(wanted) within\n\(String(decoding: stream.suffix(2000), as: UTF8.self))" }
  }

  private struct CannotStart: Error { let code: Int32 }

  /// All that the program has sent.
  public private(set) var stream: [UInt8] = []
  /// What it has switched on.
  public private(set) var modes = TerminalModes()
  private var master: Int32
  private var process: pid_t = 0
  private var ending: Ending?
  private var modesBefore = termios()
  /// TIOCSPTLCK and TIOCGPTN.
  private static let setLock: UInt = 0x4004_5431, getNumber: UInt = 0x8004_5430
  /// Only what hangs reaches it.
  private static let patience = ContinuousClock.Duration.seconds(600)

  /// Starts a program in a terminal of its own. `prelude` is a line of the shell that goes before it.
  public init(
    _ program: String, _ arguments: [String], rows: Int = 30, columns: Int = 100,
    environment: [String: String] = ["TERM": "xterm-256color"], prelude: String = ""
  ) throws {
    // What posix_openpt, unlockpt and ptsname do, which Swift does not import.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Self.setLock, &locked) == 0, ioctl(master, Self.getNumber, &number) == 0 else {
      throw CannotStart(code: errno)
    }
    resize(rows: rows, columns: columns)
    tcgetattr(master, &modesBefore)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, so that the terminal becomes the controlling one; and signals as a shell hands them on.
    posix_spawnattr_setflags(&attributes, Int16(0x80 | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)

    let words = prelude.isEmpty ? [program] + arguments : ["/bin/sh", "-c", prelude, program] + arguments
    var settings = [
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "", "LANG": "C.UTF-8",
      // Else Swift reports a crash and waits for a key.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    settings.merge(environment) { $1 }
    var argv = words.map { strdup($0) } + [nil]
    var envp = settings.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    let code = posix_spawn(&process, words[0], &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw CannotStart(code: code) }
  }

  deinit {
    if ending == nil, process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
  }

  /// Whether the modes of the line are as they were before the program.
  public var isRestored: Bool {
    var now = termios()
    tcgetattr(master, &now)
    return withUnsafeBytes(of: &now) { now in
      withUnsafeBytes(of: &modesBefore) { before in now.elementsEqual(before) }
    }
  }

  /// Waits until the program has sent a text, behind the first `start` bytes.
  public func waits(for text: String, after start: Int = 0) throws {
    let wanted = Array(text.utf8)
    try wait(for: text) { $0.stream[start...].firstRange(of: wanted) != nil }
  }

  /// Waits until something holds of what the program has sent.
  public func wait(for what: String, until holds: (PseudoTerminal) -> Bool) throws {
    let end = ContinuousClock.now + Self.patience
    while !holds(self) {
      if ContinuousClock.now > end || !receive() { throw NeverCame(wanted: what, stream: stream) }
    }
  }

  /// Types bytes, and takes what the program sends meanwhile.
  public func type(_ bytes: some Sequence<UInt8>) throws {
    var rest = Array(bytes)[...]
    let end = ContinuousClock.now + Self.patience
    while !rest.isEmpty {
      var line = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      poll(&line, 1, 1000)
      // What has left takes nothing more.
      if line.revents & Int16(POLLHUP) != 0 { return }
      if line.revents & Int16(POLLIN) != 0 { receive() }
      if line.revents & Int16(POLLOUT) != 0 {
        let count = rest.prefix(256).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
        rest = rest.dropFirst(max(0, count))
      }
      if ContinuousClock.now > end { throw NeverCame(wanted: "reading", stream: stream) }
    }
  }

  /// Types text.
  public func type(_ text: String) throws { try type(text.utf8) }

  /// Types bytes and takes nothing, until the program is stuck with what it wants to send.
  public func typeUntilStuck(_ bytes: [UInt8]) {
    var line = pollfd(fd: master, events: Int16(POLLOUT), revents: 0)
    while poll(&line, 1, 500) == 1, write(master, bytes, bytes.count) > 0 {}
  }

  /// Changes the size, as the user of a window does.
  public func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Closes the terminal, as a connection that is lost does.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Waits until the program has ended; takes what it still sends, at once or, without `reading`, only then.
  public func end(reading: Bool = true) throws -> Ending {
    let end = ContinuousClock.now + Self.patience
    while true {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        while master >= 0, receive(within: 0) {}
        let ended: Ending = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
        ending = ended
        return ended
      }
      if ContinuousClock.now > end { throw NeverCame(wanted: "end", stream: stream) }
      if !reading || master < 0 || !receive(within: 20) { usleep(1000) }
    }
  }

  /// Takes what has come; false where nothing came or nothing more can.
  @discardableResult private func receive(within milliseconds: Int32 = 1000) -> Bool {
    var line = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&line, 1, milliseconds) == 1 else { return milliseconds > 0 && line.revents == 0 }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    stream += buffer[..<count]
    modes.take(buffer[..<count])
    return true
  }
}
