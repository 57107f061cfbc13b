import Glibc
import TerminalScreen

/// A program that shows which keys it gets, and dies in the way that its first argument names when Enter is pressed.
///
/// It stands in for the browser where a test wants a fault that no user can cause, or the keys themselves.
@main enum ScreenTrial {
  static func main() throws {
    let fault = CommandLine.arguments.dropFirst().first ?? "none"
    let screen = try NcursesScreen(usesMouse: CommandLine.arguments.contains("mouse"))
    // How many keys go by from frame to frame.
    let interval = CommandLine.arguments.contains("seldom") ? 1000 : 1
    var keys: [String] = []
    var count = 0
    show("ready", on: screen)
    while case .key(let key) = screen.wait(for: nil) {
      count += 1
      switch key {
      case .enter where fault != "none": die(by: fault)
      case .control("z"): screen.suspend()
      case .character("Q"):
        screen.close()
        print("keys \(keys.joined(separator: " ")) end \(count)")
        return
      case .resize: break
      case .paste(let text): keys.append("Paste(\(text.printable))")
      default: keys.append(key.name)
      }
      if keys.count > 100 { keys = [] }
      if count % interval == 0 { show("last \(key.name)", on: screen) }
    }
    exit(3)
  }

  private static func show(_ text: String, on screen: NcursesScreen) {
    var canvas = Canvas(size: screen.size, width: screen.width, lines: screen.lines)
    canvas.draw(text, row: 0, column: 0, style: Style(foreground: .red, attributes: [.bold, .reverse]))
    screen.show(canvas)
  }

  private static func die(by fault: String) -> Never {
    let words = Array("dying by \(fault)\n".utf8)
    _ = write(STDERR_FILENO, words, words.count)
    switch fault {
    case "trap": fatalError("a trap")
    case "bounds":
      let none: [Int] = []
      print(none[CommandLine.arguments.count])
    case "overflow": print(overflow(CommandLine.arguments.count))
    case "abort": abort()
    default: break
    }
    exit(4)
  }

  private static func overflow(_ number: Int) -> Int {
    number == 0 ? 0 : overflow(number &+ 1) ^ number &* overflow(number &+ 2)
  }
}
