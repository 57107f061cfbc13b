import Glibc
import TerminalScreen

/// Where copied text goes.
enum Clipboard {
  /// What became of a text.
  enum Outcome: Hashable, Sendable {
    /// tmux has it in a buffer, and sends it on to its terminal.
    case tmux
    /// It was sent to the terminal, which does not say whether it took it.
    case terminal
    /// Nothing took it.
    case none
  }

  /// Copies a text: within tmux by tmux itself, which often lets no program reach the terminal's clipboard past it.
  static func copy(_ text: String, on screen: some Screen, by programs: Programs) -> Outcome {
    if programs.isInTmux, feed(text, to: ["tmux", "load-buffer", "-w", "-"]) { return .tmux }
    return screen.copy(text) ? .terminal : .none
  }

  /// Runs a program with a text as its input, without the terminal; false where it fails.
  private static func feed(_ text: String, to arguments: [String]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    // Else the program would hold the writing end of its own input.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    for output in [Int32(1), 2] { posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0) }
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    let isRunning = posix_spawnp(&child, arguments[0], &actions, nil, &pointers, environ) == 0
    close(ends[0])
    guard isRunning else {
      close(ends[1])
      return false
    }
    // A program that ends early closes the pipe; that is to be an error here and no signal.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
      if sent < 0, errno != EINTR { break }
      bytes = bytes.dropFirst(max(0, sent))
    }
    close(ends[1])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0 && bytes.isEmpty
  }
}
