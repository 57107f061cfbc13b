import Testing

@testable import TerminalScreen

@Suite struct KeyTests {
  @Test(arguments: [
    (Key.character("a"), "a"), (.character("G"), "G"), (.character("？"), "？"), (.character("^"), "^"),
    (.character(" "), "Space"), (.control("d"), "^D"), (.control("\\"), "^\\"), (.function(12), "F12"),
    (.enter, "Enter"), (.tab, "Tab"), (.backTab, "S-Tab"), (.escape, "Esc"), (.pageDown, "PgDn"), (.up, "Up"),
    (.backspace, "Backspace"), (.delete, "Delete"), (.insert, "Insert"), (.home, "Home"), (.end, "End"),
    (.resize, "Resize"),
  ])
  func namesReadBack(_ key: Key, _ name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    ("ctrl-d", Key.control("d")), ("Ctrl+D", .control("d")), ("C-d", .control("d")), ("^d", .control("d")),
    ("f1", .function(1)), ("enter", .enter), ("return", .enter), ("PageUp", .pageUp), ("SHIFT-TAB", .backTab),
    ("escape", .escape), ("space", .character(" ")),
    // Terminals send one byte for both.
    ("^I", .tab), ("^M", .enter), ("^[", .escape), ("^H", .backspace),
  ])
  func otherNamesOfKeys(_ name: String, _ key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "F0", "F64", "ctrl-", "ctrl-1", "^中", "nothing", "ab", "\u{7}", "f+1"])
  func noKeysOfThatName(_ name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func controlCharacters() {
    #expect(Key(controlCharacter: 0x04) == .control("d"))
    #expect(Key(controlCharacter: 0x1C) == .control("\\"))
    #expect(Key(controlCharacter: 0x00) == .control("@"))
    #expect(Key(controlCharacter: 0x7F) == .backspace)
    #expect(Key(controlCharacter: 0x0D) == .enter)
    #expect(Key(controlCharacter: 0x41) == nil)
  }
}
