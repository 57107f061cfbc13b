import Foundation
import Subprocess
import SystemPackage
import Testing

/// A real terminal: a window of a tmux server of its own, with a shell that has started the program in it.
struct Terminal {
  /// What stands before the cursor when the shell waits.
  static let prompt = "READY>"

  private let folder: String

  /// Where the cursor is, from 0.
  struct Cursor: Equatable {
    var row: Int
    var column: Int
  }

  /// What can be seen at one moment.
  struct Screen {
    let lines: [String]
    let cursor: Cursor
    /// Whether a program has put its screen over that of the shell.
    let isAlternate: Bool

    var text: String { lines.joined(separator: "\n") }
    func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
  }

  /// Opens a terminal, starts the program in it, and closes it when the body is done.
  ///
  /// Without `name` the environment has no TERM. A program that knows tmux is told by the environment that it is in it.
  static func withProgram(
    _ arguments: [String], rows: Int = 30, columns: Int = 100, named name: String? = "screen-256color",
    environment: [String] = ["LANG=C.UTF-8"], knowsTmux: Bool = false, _ body: (Terminal) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      let terminal = Terminal(folder: folder)
      try await terminal.tmux(
        "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder,
        "env", "-i", "PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "")", "PS1=\(prompt)", "sh")
      do {
        try await terminal.wait { $0.contains(prompt) }
        let term = name.map { ["TERM=\($0)"] } ?? []
        let tmux = knowsTmux ? ["TMUX=\(folder)/tmux,0,0"] : []
        let command =
          ["env"] + term + tmux + environment + ["sh", "-c", #"echo $$ >process; exec "$0" "$@""#, Program.path]
        try await terminal.press(
          "TERM=screen clear; " + (command + arguments).map { "'\($0)'" }.joined(separator: " "), "Enter")
        try await body(terminal)
      } catch {
        _ = try? await terminal.tmux("kill-server")
        throw error
      }
      try await terminal.tmux("kill-server")
    }
  }

  /// Types keys, by their names in tmux.
  func press(_ keys: String...) async throws {
    for key in keys { try await tmux("send-keys", key) }
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) throws {
    let process = try String(contentsOfFile: folder + "/process", encoding: .utf8)
    kill(try #require(pid_t(process.trimmingCharacters(in: .whitespacesAndNewlines))), signal)
  }

  func resize(rows: Int, columns: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Waits until the screen is as wanted and has come to rest; a screen that never is fails the test and is printed.
  ///
  /// However long a busy machine takes: the bound only ends what hangs.
  @discardableResult func wait(
    sourceLocation: SourceLocation = #_sourceLocation, until isWanted: (Screen) -> Bool
  ) async throws -> Screen {
    let deadline = ContinuousClock.now + .seconds(600)
    var last = try await screen()
    while ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(20))
      let next = try await screen()
      if next.text == last.text, next.cursor == last.cursor, isWanted(next) { return next }
      last = next
    }
    Issue.record("The screen never was as wanted:\n\(last.text)\ncursor \(last.cursor)", sourceLocation: sourceLocation)
    throw NeverShown()
  }

  /// Waits until the text stands on the screen.
  @discardableResult func shows(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws
    -> Screen
  {
    try await wait(sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Waits until the shell has its screen back.
  @discardableResult func isBackInShell(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Screen {
    try await wait(sourceLocation: sourceLocation) { screen in
      !screen.isAlternate && screen.lines[screen.cursor.row] == Self.prompt
    }
  }

  /// Checks that the shell echoes what is typed, and that a line feed returns to the first column.
  func isEchoing(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try await press(#"printf 'a\nb\n'"#, "Enter")
    try await wait(sourceLocation: sourceLocation) { $0.lines.contains("b") && $0.contains(Self.prompt + "printf") }
  }

  /// What lies in the latest buffer of tmux.
  func buffer() async throws -> String { try await tmux("show-buffer") }

  /// What can be seen, with the escape sequences that colour it.
  func styledText() async throws -> String { try await tmux("capture-pane", "-p", "-e") }

  private func screen() async throws -> Screen {
    // One call, so that all of it is of one moment.
    let answer = try await tmux(
      "display-message", "-p", "#{cursor_y} #{cursor_x} #{alternate_on}", ";", "capture-pane", "-p")
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let numbers = lines[0].split(separator: " ").compactMap { Int($0) }
    return Screen(
      lines: Array(lines.dropFirst()), cursor: Cursor(row: numbers[0], column: numbers[1]), isAlternate: numbers[2] == 1
    )
  }

  @discardableResult private func tmux(_ arguments: String...) async throws -> String {
    let result = try await run(
      .name("tmux"), arguments: Arguments(["-u", "-S", folder + "/tmux"] + arguments),
      environment: .inherit.updating(["LANG": "C.UTF-8", "TMUX": nil]),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
    guard result.terminationStatus == .exited(0) else { throw TmuxFailure(reason: result.standardError) }
    return result.standardOutput
  }

  private struct NeverShown: Error {}

  private struct TmuxFailure: Error {
    let reason: String
  }
}
