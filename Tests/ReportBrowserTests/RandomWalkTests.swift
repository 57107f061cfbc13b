import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("Any keys at any size")
struct RandomWalkTests {
  /// Keys and sizes in an order that is the same in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func leadNowhereOutsideTheReport(seed: UInt64) {
    var dice = Dice(state: seed)
    let keys = Keymap.standard.bindings.flatMap(\.keys) + [.character("一"), .backspace]
    let fixture = [FixtureReport.damaged, .form2019, .contradictory][Int(seed % 3)]
    var session = Session(fixture, rows: 18, columns: 60)
    for _ in 0..<400 {
      if dice.next() % 20 == 0 {
        session.resize(rows: Int(dice.next() % 50), columns: Int(dice.next() % 150))
      } else if let key = keys.randomElement(using: &dice) {
        session.press(key)
      }
      if session.state.opening != nil { session.send(.loaded(0, fixture.loaded)) }
      let frame = session.state.frame
      #expect(frame.size == session.state.size)
      if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
      if let open = session.state.open {
        #expect(open.pages.contains(open.location))
        #expect(open.top >= 0 && open.top <= open.line, "the reader's line is not above the screen")
        if open.body.rows > 0 { #expect(open.line < open.top + open.body.rows) }
      }
      if session.effects.contains(.leave) { session = Session(fixture, rows: 18, columns: 60) }
    }
  }
}
