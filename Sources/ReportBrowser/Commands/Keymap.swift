import TerminalScreen

/// Which key asks for which command: the one table from which keys work and the help, the footer and the palette are made.
public struct Keymap: Sendable {
  /// A command with its keys, the one that is shown first in front.
  public struct Binding: Sendable {
    /// The command.
    public let command: Command
    /// Its keys.
    public var keys: [Key]
  }

  /// The commands in the order of the help.
  public private(set) var bindings: [Binding]

  /// Makes a keymap; a key may serve several commands as long as no context has two of them.
  public init(_ bindings: [(Command, [Key])]) {
    self.bindings = bindings.map { Binding(command: $0.0, keys: $0.1) }
  }

  /// The command of a key in a context; where text is typed, characters are text and no commands.
  public func command(for key: Key, in context: Context) -> Command? {
    if context.takesText, case .character = key { return nil }
    return bindings.first { $0.keys.contains(key) && $0.command.contexts.contains(context) }?.command
  }

  /// The keys of a command.
  public func keys(for command: Command) -> [Key] {
    bindings.first { $0.command == command }?.keys ?? []
  }

  /// The bindings that work in a context, in the order of the help.
  public func bindings(in context: Context) -> [Binding] {
    bindings.compactMap { binding in
      guard binding.command.contexts.contains(context) else { return nil }
      let keys = binding.keys.filter { self.command(for: $0, in: context) == binding.command }
      return keys.isEmpty ? nil : Binding(command: binding.command, keys: keys)
    }
  }

  /// The keys that fingers know from less and vi.
  public static let standard = Keymap([
    (.left, [.character("h"), .left]),
    (.down, [.character("j"), .down]),
    (.up, [.character("k"), .up]),
    (.right, [.character("l"), .right]),
    (.rowStart, [.character("0")]),
    (.rowEnd, [.character("$")]),
    (.first, [.character("g"), .home]),
    (.last, [.character("G"), .end]),
    (.halfPageDown, [.control("d")]),
    (.halfPageUp, [.control("u")]),
    (.pageDown, [.character(" "), .control("f"), .pageDown]),
    (.pageUp, [.control("b"), .pageUp]),
    (.section1, [.character("1")]),
    (.section2, [.character("2")]),
    (.section3, [.character("3")]),
    (.section4, [.character("4")]),
    (.section5, [.character("5")]),
    (.section6, [.character("6")]),
    (.nextSection, [.character("]")]),
    (.previousSection, [.character("[")]),
    (.nextFinding, [.character("e")]),
    (.previousFinding, [.character("E")]),
    (.quietFindings, [.character(".")]),
    (.findings, [.character("F")]),
    // A terminal sends ^I for Tab.
    (.pane, [.tab]),
    (.explain, [.character("x")]),
    (.explainSection, [.character("X")]),
    (.accept, [.character("a")]),
    (.follow, [.enter]),
    (.back, [.control("o")]),
    (.forward, [.control("n")]),
    (.nextReport, [.character("J")]),
    (.previousReport, [.character("K")]),
    (.reload, [.character("R")]),
    (.sort, [.character("s")]),
    (.filter, [.character("&")]),
    (.compare, [.character("c")]),
    (.series, [.character("C")]),
    (.edit, [.character("o")]),
    (.watch, [.character("w")]),
    (.search, [.character("/")]),
    (.searchNext, [.character("n")]),
    (.searchPrevious, [.character("N")]),
    (.copy, [.character("y")]),
    (.copyRow, [.character("Y")]),
    (.source, [.character("v")]),
    (.letter, [.character("W")]),
    (.palette, [.character(":")]),
    (.help, [.character("?"), .function(1)]),
    (.redraw, [.control("l")]),
    (.suspend, [.control("z")]),
    (.cancel, [.escape, .control("c")]),
    (.close, [.character("q")]),
    (.leave, [.character("Q")]),
  ])
}
