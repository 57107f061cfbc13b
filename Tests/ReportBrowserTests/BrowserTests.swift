import FoundationEssentials
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("The event loop")
@MainActor struct BrowserTests {
  /// A folder with files that are no reports, removed when the test ends.
  private final class Folder {
    let path = "/tmp/nianbao-browser-\(UUID().uuidString)"

    init(files: [String]) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for file in files { try Data("会议通知\n".utf8).write(to: URL(filePath: "\(path)/\(file)")) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test func oneSourceIsReadBeforeTheFirstFrame() async throws {
    let folder = try Folder(files: ["a.txt"])
    let screen = ScriptedScreen(
      size: Size(rows: 12, columns: 72), events: [.key(.character("q")), .key(.character("j"))])
    await Browser(Corpus(paths: ["\(folder.path)/a.txt"]), language: .zh).run(on: screen)
    #expect(screen.canvases.count == 1)
    #expect(screen.canvases.first?.text.contains("没有找到政府信息公开工作年度报告。") == true)
    #expect(screen.events.count == 1, "q leaves at once")
    #expect(!screen.isClosed, "whoever opened the screen closes it")
  }

  @Test func aLostTerminalEndsIt() async throws {
    let folder = try Folder(files: ["a.txt"])
    let screen = ScriptedScreen(events: [])
    await Browser(Corpus(paths: [folder.path]), language: .zh).run(on: screen)
    #expect(screen.canvases.count == 1)
  }

  @Test func theScreensOwnCommandsReachIt() async throws {
    let folder = try Folder(files: ["a.txt"])
    let screen = ScriptedScreen(
      events: [.key(.control("l")), .key(.control("z")), .key(.resize), .key(.character("Q"))])
    await Browser(Corpus(paths: [folder.path]), language: .zh).run(on: screen)
    #expect((screen.redraws, screen.suspensions) == (1, 1))
    #expect(screen.canvases.count == 4)
  }

  @Test func aListFillsFromTheBackground() async throws {
    let folder = try Folder(files: ["a.txt", "b.txt", "c.txt"])
    let screen = WakingScreen()
    await Browser(Corpus(paths: [folder.path]), language: .zh).run(on: screen)
    #expect(screen.first.contains("已读 0"))
    #expect(screen.last.contains("c.txt：不是年报"))
    #expect(!screen.last.contains("已读"))
  }
}

/// A screen on which nothing is typed until all was read.
private final class WakingScreen: Screen {
  let size = Size(rows: 12, columns: 120)
  let width = TextWidth()
  let lines = LineSet.unicode
  private(set) var first = ""
  private(set) var last = ""

  func show(_ canvas: Canvas) {
    last = canvas.text
    if first.isEmpty { first = last }
  }

  func wait(for wakeUp: WakeUp?) -> Event {
    guard let wakeUp, last.contains("已读") else { return .hungUp }
    while !wakeUp.takeSignal() {}
    return .woken
  }

  func redraw() {}
  func suspend() {}
  func lend(to work: () -> Void) { work() }
  func copy(_ text: String) -> Bool { false }
  func close() {}
}
