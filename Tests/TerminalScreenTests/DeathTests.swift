import Glibc
import PseudoTerminal
import Testing

/// However a program with a screen dies, the terminal is given back, and what it said last can be read.
@Suite struct DeathTests {
  static let deaths: [(String, PseudoTerminal.Ending)] = [
    ("trap", .signal(SIGILL)), ("bounds", .signal(SIGILL)), ("overflow", .signal(SIGSEGV)),
    ("abort", .signal(SIGABRT)), ("exit", .status(4)),
  ]

  @Test(arguments: deaths) func ofItsOwnFault(_ fault: String, _ ending: PseudoTerminal.Ending) throws {
    let terminal = try PseudoTerminal(Trial.path, [fault, "mouse"])
    try terminal.waits(for: "ready")
    let start = terminal.stream.count
    #expect(terminal.modes.isAlternate && !terminal.isRestored)
    try terminal.type("\r")
    #expect(try terminal.end() == ending)
    #expect(terminal.modes.leftOver == [])
    #expect(terminal.isRestored)
    let words = String(decoding: terminal.stream[start...], as: UTF8.self)
    let behind = words.components(behind: "\u{1B}[?1049l")
    #expect(behind.contains("dying by \(fault)"), "\(words.debugDescription)")
  }

  @Test func ofASignalBeforeTheFirstFrame() throws {
    // The terminal is held before it is changed; wherever the signal falls, nothing is left over.
    for _ in 0..<20 {
      let terminal = try PseudoTerminal(Trial.path, [])
      try terminal.wait(for: "anything") { !$0.stream.isEmpty || !$0.isRestored }
      terminal.signal(SIGTERM)
      #expect(try terminal.end() == .signal(SIGTERM))
      #expect(terminal.modes.leftOver == [])
      #expect(terminal.isRestored)
    }
  }
}

extension String {
  /// What stands behind the last occurrence.
  fileprivate func components(behind mark: String) -> Substring {
    ranges(of: mark).last.map { self[$0.upperBound...] } ?? ""
  }
}
