import Foundation
import PseudoTerminal
import Testing

/// What may befall the browser in a terminal, and that the terminal is as it was behind it, by every byte sent.
@Suite struct TerminalFaultTests {
  /// What the contradictory sample is called on its title page.
  private static let title = "澜溪县2024年政府信息公开工作年度报告"

  /// A fault, and how the program ends by it.
  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let ending: PseudoTerminal.Ending
    var prelude = ""
    let happen: @Sendable (PseudoTerminal) throws -> Void

    /// A signal that comes from outside.
    static func signal(_ name: String, _ number: Int32) -> Fault {
      Fault(testDescription: name, ending: .signal(number)) { $0.signal(number) }
    }

    /// An environment in which the program works as ever.
    static func harmless(_ name: String, _ prelude: String) -> Fault {
      Fault(testDescription: name, ending: .status(0), prelude: prelude + #"; exec "$0" "$@""#) { try $0.type("3j?qQ") }
    }
  }

  static let faults: [Fault] = [
    Fault(testDescription: "leaving", ending: .status(0)) { try $0.type("Q") },
    .signal("HUP", SIGHUP), .signal("INT", SIGINT), .signal("QUIT", SIGQUIT), .signal("TERM", SIGTERM),
    .signal("ABRT", SIGABRT), .signal("SEGV", SIGSEGV), .signal("BUS", SIGBUS), .signal("ILL", SIGILL),
    .signal("FPE", SIGFPE), .signal("TRAP", SIGTRAP), .signal("SYS", SIGSYS), .signal("PIPE", SIGPIPE),
    .signal("ALRM", SIGALRM), .signal("USR1", SIGUSR1), .signal("USR2", SIGUSR2), .signal("XCPU", SIGXCPU),
    .signal("XFSZ", SIGXFSZ), .signal("VTALRM", SIGVTALRM), .signal("PROF", SIGPROF), .signal("IO", SIGIO),
    .signal("PWR", SIGPWR),
    .harmless("no standard input", "exec <&-"), .harmless("no standard error", "exec 2>&-"),
    .harmless("neither", "exec <&- 2>&-"), .harmless("another standard input", "exec </dev/null"),
    .harmless("a full standard error", "exec 2>/dev/full"), .harmless("HUP ignored", "trap '' HUP"),
    .harmless("no place for temporary files", "export TMPDIR=/none"),
    .harmless("an empty TERM", "export TERM="), .harmless("a TERM of commands", #"export TERM="$(printf '\033[2Jx')""#),
    .harmless("a long TERM", #"export TERM="$(printf '%09999d' 0)""#), .harmless("no locale", "export LANG=xx_XX"),
    Fault(testDescription: "STOP and CONT", ending: .status(0)) { terminal in
      terminal.signal(SIGSTOP)
      let start = terminal.stream.count
      terminal.signal(SIGCONT)
      try terminal.waits(for: "\u{1B}[?2004h", after: start)
      #expect(terminal.modes.isAlternate && terminal.modes.marksPastes)
      try terminal.type("Q")
    },
  ]

  @Test(arguments: faults) func theTerminalIsGivenBack(_ fault: Fault) throws {
    let terminal = try PseudoTerminal(Program.path, [Sample.contradictory], prelude: fault.prelude)
    try terminal.waits(for: Self.title)
    try terminal.wait(for: "the first frame") { $0.modes.marksPastes }
    #expect(terminal.modes.isAlternate)
    #expect(!terminal.isRestored)
    try fault.happen(terminal)
    #expect(try terminal.end() == fault.ending)
    let end = String(decoding: terminal.stream.suffix(200), as: UTF8.self)
    #expect(terminal.modes.leftOver == [], "\(end.debugDescription)")
    #expect(terminal.isRestored)
  }

  @Test(arguments: ["", #"trap '' HUP; exec "$0" "$@""#]) func aLostTerminalEndsIt(_ prelude: String) throws {
    let terminal = try PseudoTerminal(Program.path, [Sample.contradictory], prelude: prelude)
    try terminal.waits(for: Self.title)
    terminal.hangUp()
    let ending = try terminal.end()
    #expect(ending == .status(0) || prelude.isEmpty && ending == .signal(SIGHUP))
  }

  @Test func aTerminalThatTakesNothingDoesNotKeepItAlive() throws {
    let terminal = try PseudoTerminal(Program.path, [Sample.contradictory])
    try terminal.waits(for: Self.title)
    // Each key sends a screen, until nobody has read for too long.
    terminal.typeUntilStuck([0x0C])
    terminal.signal(SIGTERM)
    #expect(try terminal.end(reading: false) == .signal(SIGTERM))
    #expect(terminal.isRestored)
  }

  @Test func theShellHasTheTerminalWhileItIsStopped() throws {
    let shell = #"set -m; "$0" "$@"; echo stopped; read line; fg >/dev/null; echo "ended $?""#
    let terminal = try PseudoTerminal(Program.path, [Sample.contradictory], prelude: shell)
    try terminal.waits(for: Self.title)
    try terminal.type("\u{1A}")
    try terminal.waits(for: "stopped")
    #expect(terminal.modes.leftOver == [])
    #expect(terminal.isRestored)
    let start = terminal.stream.count
    try terminal.type("\n")
    try terminal.waits(for: Self.title, after: start)
    try terminal.wait(for: "marked pastes") { $0.modes.marksPastes }
    #expect(terminal.modes.isAlternate)
    try terminal.type("Q")
    try terminal.waits(for: "ended 0")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.modes.leftOver == [])
    #expect(terminal.isRestored)
  }

  /// A terminal that answers nothing is waited for a while; what is typed in that time counts.
  @Test func whatIsTypedBeforeTheScreenIsDrawnCounts() throws {
    let terminal = try PseudoTerminal(Program.path, [Sample.contradictory])
    try terminal.type(Array("3".utf8))
    try terminal.waits(for: "自然人")
    try terminal.type(Array("Q".utf8))
    #expect(try terminal.end() == .status(0))
  }

  @Test func anyKeysAtAnySize() async throws {
    try await withTemporaryFolder { folder in
      // Copies, for what is accepted is written beside them.
      let paths = [Sample.contradictory, Sample.earlier].enumerated().map { ($1, "\(folder)/\($0).txt") }
      for (sample, path) in paths { try FileManager.default.copyItem(atPath: sample, toPath: path) }
      // What the keys ask to be written goes into the folder too, and an editor ends at once.
      let prelude = "cd '\(folder)'; VISUAL=true; export VISUAL; exec \"$0\" \"$@\""
      try anyKeys(on: PseudoTerminal(Program.path, paths.map(\.1), prelude: prelude))
    }
  }

  private func anyKeys(on terminal: PseudoTerminal) throws {
    try terminal.waits(for: "澜溪县")
    var state: UInt64 = 5
    func dice(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
    let sizes = [(1, 1), (6, 2), (2, 6), (1, 100), (18, 60), (60, 200), (100, 1), (0, 0)]
    let pieces = [
      "\u{1B}[", "\u{1B}]0;x\u{7}", "\u{1B}[200~", "\u{1B}[201~", "\r", "\u{1B}", "申", "3", "F", "/", ":", "e", "J",
      "ax\r",
    ]
    for _ in 0..<3000 {
      let bytes = dice(2) == 0 ? Array(pieces[dice(pieces.count)].utf8) : [UInt8(dice(256))]
      // Neither leaving nor stopping.
      try terminal.type(bytes.map { [0x51, 0x71, 0x1A].contains($0) ? 0x6A : $0 })
      if dice(20) == 0 {
        let (rows, columns) = sizes[dice(sizes.count)]
        terminal.resize(rows: rows, columns: columns)
      }
    }
    terminal.resize(rows: 30, columns: 100)
    terminal.signal(SIGTERM)
    #expect(try terminal.end() == .signal(SIGTERM))
    #expect(terminal.modes.leftOver == [])
    #expect(terminal.isRestored)
  }
}
