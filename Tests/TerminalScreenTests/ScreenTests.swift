import Glibc
import Testing

@testable import TerminalScreen

@Suite struct ScreenTests {
  @Test func aScriptedScreenPlaysItsEventsAndRecords() {
    let screen = ScriptedScreen(size: Size(rows: 2, columns: 8), events: [.key(.enter), .woken])
    var canvas = Canvas(size: screen.size)
    canvas.draw("年报", row: 0, column: 0)
    screen.show(canvas)
    #expect(screen.canvases.map(\.text) == ["年报\n\n"])
    #expect([screen.wait(for: nil), screen.wait(for: nil), screen.wait(for: nil)] == [.key(.enter), .woken, .hungUp])
    screen.copy("43")
    #expect(screen.copied == ["43"])
  }

  @Test func wakeUpsCountAsOneUntilTheyAreTaken() {
    let wakeUp = WakeUp()
    #expect(!wakeUp.takeSignal())
    for _ in 0..<100_000 { wakeUp.signal() }
    var descriptor = pollfd(fd: wakeUp.readEnd, events: Int16(POLLIN), revents: 0)
    #expect(poll(&descriptor, 1, 0) == 1)
    #expect(wakeUp.takeSignal())
    #expect(!wakeUp.takeSignal())
  }

  @Test(arguments: [
    ("", ""), ("4", "NA=="), ("43", "NDM="), ("43件", "NDPku7Y="), ("foobar", "Zm9vYmFy"),
  ])
  func base64(_ text: String, _ encoded: String) {
    #expect(Base64.encoded(text) == encoded)
  }
}
