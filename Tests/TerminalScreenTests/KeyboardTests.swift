import Foundation
import PseudoTerminal
import Testing

/// What the line of a terminal may carry, and the keys that it is.
@Suite struct KeyboardTests {
  /// What came in one piece, and the keys read from it.
  static let lines: [([UInt8], String)] = [
    (Array("a申3".utf8), "a 申 3"),
    (Array("\u{1B}[A\u{1B}OB\u{1B}[5~\u{1B}[Z".utf8), "Up Down PgUp S-Tab"),
    // Bytes that are no character take nothing with them.
    ([0xFF] + Array("jk".utf8), "j k"),
    ([0xC3] + Array("jk".utf8), "j k"),
    ([0xE6, 0x89] + Array("jk".utf8), "j k"),
    ([0xE6, 0x89] + Array("申".utf8), "申"),
    ([0xE6] + Array("\u{1B}[Bk".utf8), "Down k"),
    ([0x80, 0xBF, 0xF8] + Array("j".utf8), "j"),
    // Answers of a terminal that nobody waits for: the cursor's place, what it is, a colour, a capability.
    (Array("\u{1B}[?62;22cj".utf8), "j"),
    (Array("\u{1B}]11;rgb:11/22/33\u{7}j".utf8), "j"),
    (Array("\u{1B}]11;rgb:11/22/33\u{1B}\\j".utf8), "j"),
    (Array("\u{1B}P1+r5463=31\u{1B}\\j".utf8), "j"),
    (Array("\u{1B}_Gi=1;OK\u{1B}\\j".utf8), "j"),
    // Focus, and reports of a mouse that another program left on.
    (Array("\u{1B}[I\u{1B}[Oj".utf8), "j"),
    (Array("\u{1B}[<0;10;10Mj\u{1B}[<0;10;10m".utf8), "j"),
    (Array("\u{1B}[M !!j".utf8), "j"),
    // What breaks off a sequence is read.
    (Array("\u{1B}]0;x\u{18}j".utf8), "j"),
    (Array("\u{1B}]0;x\u{1B}[Aj".utf8), "Up j"),
    (Array("\u{1B}[12\u{1B}[Aj".utf8), "Up j"),
    (Array("\u{1B}[12".utf8) + [0xFF] + Array("j".utf8), "j"),
    // Alt is Esc and the key.
    (Array("\u{1B}x".utf8), "Esc x"),
    (Array("\u{1B}[200~a\rb\u{1B}[201~j".utf8), "Paste(a b) j"),
  ]

  @Test(arguments: lines) func whatIsTyped(_ bytes: [UInt8], _ keys: String) throws {
    let terminal = try PseudoTerminal(Trial.path, [])
    try terminal.waits(for: "ready")
    try terminal.type(bytes + Array("Q".utf8))
    #expect(try terminal.end() == .status(0))
    #expect(terminal.modes.leftOver == [])
    // The line discipline is back, and ends lines with both.
    let text = String(decoding: terminal.stream, as: UTF8.self).replacing("\r\n", with: "\n")
    #expect(text.contains("keys \(keys) end "), "\(text.suffix(80).debugDescription)")
  }

  @Test func aMouseThatIsAskedFor() throws {
    let terminal = try PseudoTerminal(Trial.path, ["none", "mouse"])
    try terminal.waits(for: "ready")
    #expect(terminal.modes.leftOver.contains("mouse"))
    try terminal.type("\u{1B}[<0;10;5M\u{1B}[<0;10;5mjQ")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.modes.leftOver == [])
    #expect(String(decoding: terminal.stream, as: UTF8.self).contains("keys Click j end"))
  }

  @Test func anyBytesAtAll() throws {
    let terminal = try PseudoTerminal(Trial.path, ["none", "mouse", "seldom"])
    try terminal.waits(for: "ready")
    var dice = Dice(seed: 7)
    let pieces = [
      "\u{1B}[", "\u{1B}]0;", "\u{1B}P", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[M", "\u{1B}[<0;1;1M", "\u{1B}_",
      "\u{1B}O",
      "申请", "\u{1B}[<999999999999;1;1M", "\u{1B}[1;1;1;1;1A", "\u{18}",
    ].map { Array($0.utf8) }
    var bytes: [UInt8] = []
    while bytes.count < 1 << 20 {
      bytes +=
        dice.next() % 8 == 0
        ? pieces[Int(dice.next() % UInt64(pieces.count))] : [UInt8(truncatingIfNeeded: dice.next())]
    }
    // Neither leaving nor stopping.
    try terminal.type(bytes.map { $0 == UInt8(ascii: "Q") || $0 == 0x1A ? UInt8(ascii: "q") : $0 })
    // Whatever sequence stands open is ended: a string, the oldest report of a mouse, the newest, a paste.
    try terminal.type("\u{18}\u{18}\u{18}\u{18}m\u{1B}[201~")
    try terminal.type("Q")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.modes.leftOver == [])
    #expect(terminal.isRestored)
  }

  @Test func anySizeAtAll() throws {
    let terminal = try PseudoTerminal(Trial.path, ["none"])
    try terminal.waits(for: "ready")
    var dice = Dice(seed: 3)
    let sizes = [(1, 1), (1, 2), (2, 1), (6, 2), (2, 6), (3, 3), (18, 60), (60, 200), (300, 1), (1, 1000), (0, 0)]
    for _ in 0..<2000 {
      let (rows, columns) = sizes[Int(dice.next() % UInt64(sizes.count))]
      terminal.resize(rows: rows, columns: columns)
      if dice.next() % 4 == 0 { try terminal.type("j") }
    }
    terminal.resize(rows: 30, columns: 100)
    try terminal.type("Q")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.modes.leftOver == [])
  }
}
