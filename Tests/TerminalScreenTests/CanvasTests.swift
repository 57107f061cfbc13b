import Testing

@testable import TerminalScreen

@Suite struct CanvasTests {
  private func canvas(_ rows: Int, _ columns: Int, lines: LineSet = .unicode) -> Canvas {
    Canvas(size: Size(rows: rows, columns: columns), lines: lines)
  }

  @Test func textStandsWhereItWasDrawn() {
    var canvas = canvas(3, 12)
    #expect(canvas.draw("总计", row: 1, column: 2) == 6)
    #expect(canvas.draw("43", row: 1, column: 8) == 10)
    #expect(canvas.text == "\n  总计  43\n\n")
    #expect(canvas[1, 2].columns == 2)
    #expect(canvas[1, 3].isContinuation)
  }

  @Test func wideCharactersAreNotCutAtTheRightEdge() {
    var canvas = canvas(1, 5)
    canvas.draw("总计数", row: 0, column: 0)
    #expect(canvas.text == "总计\n")
    #expect(canvas[0, 4] == .blank())
  }

  @Test func wideCharactersAreNotCutAtTheEdgesOfAClip() {
    var canvas = canvas(1, 10)
    canvas.fill(canvas.bounds, with: ".")
    // The clip begins in the middle of 总 and ends in the middle of 数.
    canvas.draw("总计数", row: 0, column: 2, in: Rect(row: 0, column: 3, rows: 1, columns: 4))
    #expect(canvas.text == "... 计 ...\n")
  }

  @Test func textOutsideIsNotDrawn() {
    var canvas = canvas(2, 4)
    canvas.draw("甲乙丙丁", row: 0, column: -3)
    canvas.draw("x", row: 2, column: 0)
    canvas.draw("x", row: -1, column: 0)
    canvas.draw("x", row: 1, column: 4)
    canvas.fill(Rect(row: -2, column: 3, rows: 9, columns: -9), with: "#")
    #expect(canvas.text == " 丙\n\n")
  }

  @Test func overwritingHalfOfAWideCharacterBlanksTheOther() {
    var canvas = canvas(1, 8)
    canvas.draw("甲乙丙丁", row: 0, column: 0)
    canvas.draw("x", row: 0, column: 1)
    canvas.draw("y", row: 0, column: 4)
    #expect(canvas.text == " x乙y 丁\n")
    canvas.draw("戊", row: 0, column: 5)
    #expect(canvas.text == " x乙y戊\n")
    #expect(canvas[0, 7] == .blank())
  }

  @Test func marksJoinTheCharacterBeforeThem() {
    var canvas = canvas(1, 4)
    canvas.draw("e\u{301}x", row: 0, column: 0)
    #expect(canvas[0, 0].character == "e\u{301}")
    // With nothing before it, and beyond the four that ncurses holds, a mark is left out.
    canvas.draw("\u{301}a\u{301}\u{302}\u{303}\u{304}\u{305}", row: 0, column: 0)
    #expect(canvas[0, 0].character.unicodeScalars.count == 5)
  }

  @Test func linesJoinWhereTheyMeet() {
    var canvas = canvas(5, 7)
    canvas.drawLine(row: 0, column: 0, columns: 7)
    canvas.drawLine(row: 2, column: 0, columns: 7)
    canvas.drawLine(row: 4, column: 0, columns: 7)
    canvas.drawLine(row: 0, column: 0, rows: 5)
    canvas.drawLine(row: 0, column: 3, rows: 5)
    canvas.drawLine(row: 0, column: 6, rows: 5)
    #expect(canvas.text == "┌──┬──┐\n│  │  │\n├──┼──┤\n│  │  │\n└──┴──┘\n")
  }

  @Test func linesOfASCII() {
    var canvas = canvas(3, 5, lines: .ascii)
    canvas.drawLine(row: 1, column: 0, columns: 5)
    canvas.drawLine(row: 0, column: 2, rows: 3)
    #expect(canvas.text == "  |\n--+--\n  |\n")
  }

  @Test func linesWithoutRoomAreNoError() {
    var canvas = canvas(2, 3)
    canvas.drawLine(row: -1, column: 0, columns: 3)
    canvas.drawLine(row: 0, column: 1, columns: -4)
    canvas.drawLine(row: 1, column: -2, columns: 9)
    canvas.drawLine(row: 0, column: 3, rows: 2)
    #expect(canvas.text == "\n───\n")
    var none = Canvas(size: Size(rows: 0, columns: 0))
    none.draw("甲", row: 0, column: 0)
    none.restyle(Rect(rows: 3, columns: 3)) { $0 = .plain }
    #expect(none.text == "")
  }

  @Test func restylingTakesWholeCharacters() {
    var canvas = canvas(1, 6)
    canvas.draw("甲乙丙", row: 0, column: 0)
    canvas.restyle(Rect(row: 0, column: 1, rows: 1, columns: 2)) { $0.attributes.insert(.reverse) }
    let reversed = (0..<6).filter { canvas[0, $0].style.attributes.contains(.reverse) }
    #expect(reversed == [0, 1, 2, 3])
  }

  @Test func styledTextChangesStyleWhereItChanges() {
    var canvas = canvas(2, 8)
    canvas.draw("总计", row: 0, column: 0, style: Style(foreground: .red, attributes: .bold))
    canvas.draw("43", row: 0, column: 5, style: Style(background: .blue))
    canvas.draw(" ", row: 1, column: 1, style: Style(attributes: .reverse))
    #expect(
      canvas.styledText == "\u{1B}[0;1;31m总计\u{1B}[0m \u{1B}[0;44m43\u{1B}[0m\n \u{1B}[0;7m \u{1B}[0m\n")
  }
}
