import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("The keymap")
struct KeymapTests {
  let keymap = Keymap.standard

  @Test(arguments: Command.allCases)
  func everyCommandHasAKeyInEachOfItsContexts(command: Command) {
    #expect(!command.contexts.isEmpty)
    for context in command.contexts {
      let keys = keymap.keys(for: command).filter { keymap.command(for: $0, in: context) == command }
      #expect(!keys.isEmpty, "\(command.rawValue) cannot be reached in \(context.rawValue)")
    }
  }

  @Test(arguments: Context.allCases)
  func noKeyServesTwoCommandsInAContext(context: Context) {
    var served: [Key: Command] = [:]
    for binding in keymap.bindings where binding.command.contexts.contains(context) {
      for key in binding.keys {
        #expect(served[key] == nil, "\(key.name) in \(context.rawValue)")
        served[key] = binding.command
      }
    }
  }

  @Test func aCommandIsListedOnceWithItsKeys() {
    #expect(keymap.bindings.map(\.command).count == Set(keymap.bindings.map(\.command)).count)
    #expect(Set(keymap.bindings.map(\.command)) == Set(Command.allCases))
  }

  @Test func titlesTellCommandsApart() {
    #expect(Set(Command.allCases.map(\.title.zh)).count == Command.allCases.count)
    #expect(Set(Command.allCases.map(\.title.en)).count == Command.allCases.count)
  }

  @Test func charactersAreTextWhereTextIsTyped() {
    #expect(keymap.command(for: .character("q"), in: .search) == nil)
    #expect(keymap.command(for: .character("j"), in: .palette) == nil)
    #expect(keymap.command(for: .down, in: .palette) == .down)
    #expect(keymap.command(for: .escape, in: .search) == .cancel)
  }

  @Test func helpNamesWhatWorksHereAndNothingElse() {
    var session = Session(FixtureReport(), rows: 60)
    session.type("?")
    #expect(session.frame.contains("e              下一处问题"))
    #expect(session.frame.contains("Space ^F PgDn  下一页"))
    session.press(.escape)
    session.type("?")
    session.type("?")
    #expect(session.frame.contains("帮助：阅读"))
    #expect(!session.frame.contains("下一处问题"))
  }
}
