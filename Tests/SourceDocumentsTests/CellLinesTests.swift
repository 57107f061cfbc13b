import AnnualReport
import Testing

@testable import SourceDocuments

/// The lines of a cell are one text.
@Suite struct CellLinesTests {
  private func word(_ text: String, _ left: Double, _ top: Double, character: Double = 6) -> PageWord {
    let width = character * Double(text.unicodeScalars.count)
    let box = Place.Box(left: left, top: top, right: left + width, bottom: top + 12)
    return PageWord(text: text, box: box, place: .page(1, box: box))
  }

  private func text(_ words: [PageWord], width: Double) -> String {
    let cell = Place.Box(left: 100, top: 100, right: 100 + width, bottom: 140)
    return CellLines.passage(of: CellLines.lines(of: words), in: cell, page: 1).text
  }

  @Test func labelsGoOnInTheNextLine() {
    let words = [
      word("办理", 102, 112, character: 10), word("三、", 102, 100, character: 10), word("结果", 102, 124, character: 10),
    ]
    #expect(text(words, width: 24) == "三、办理结果")
  }

  @Test func aNumberIsWrappedOnlyWhereItsCellIsFull() {
    #expect(text([word("110", 103, 102), word("9", 109, 114)], width: 24) == "1109")
    #expect(text([word("12", 103, 102), word("34", 103, 114)], width: 20) == "1234")
    #expect(text([word("12", 103, 102), word("34", 103, 114)], width: 60) == "12 34", "two numbers")
    #expect(text([word("9", 103, 102), word("110", 103, 114)], width: 20) == "9 110", "the first line had room")
  }

  @Test func aBlankCellKnowsItsPlace() {
    let cell = Place.Box(left: 1, top: 2, right: 3, bottom: 4)
    let passage = CellLines.passage(of: [], in: cell, page: 7)
    #expect(passage.text.isEmpty && passage.place(at: 0) == .page(7, box: cell))
  }
}
