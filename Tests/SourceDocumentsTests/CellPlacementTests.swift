import AnnualReport
import Testing

@testable import SourceDocuments

/// Words go into ruled cells.
@Suite struct CellPlacementTests {
  /// Three columns 30 wide from 100 on, two rows 20 high from 100 on.
  private func grid() throws -> RuledGrid {
    let level = [100.0, 120, 140].map { Rule(isLevel: true, position: $0, extent: 100...190) }
    let upright = [100.0, 130, 160, 190].map { Rule(isLevel: false, position: $0, extent: 100...140) }
    return try #require(RuledGrid.grids(of: level + upright).first)
  }

  private func word(_ text: String, left: Double, top: Double = 104, character: Double = 6) -> PageWord {
    let width = character * Double(text.unicodeScalars.count)
    let box = Place.Box(left: left, top: top, right: left + width, bottom: top + 12)
    return PageWord(text: text, box: box, place: .page(1, box: box))
  }

  /// A run whose glyphs begin at the places, on the base line of a word in the first row.
  private func run(_ xs: [Double], lightness: Double = 0, y: Double = 113) -> GlyphRun {
    GlyphRun(origins: xs.map { Point(x: $0, y: y) }, lightness: lightness)
  }

  private func texts(_ words: [PageWord], _ runs: [GlyphRun] = []) throws -> [String] {
    let placement = CellPlacement(words, in: try grid(), PageGlyphs(runs))
    return zip(placement.cells, placement.words).map { cell, words in
      "\(cell.rows.lowerBound)/\(cell.columns.lowerBound)-\(cell.columns.upperBound):"
        + words.map(\.text).joined(separator: " ")
    }
  }

  @Test func theMiddleTells() throws {
    #expect(
      try texts([word("12", left: 103), word("0", left: 170, top: 122)])
        == ["0/0-1:12", "0/1-2:", "0/2-3:", "1/0-1:", "1/1-2:", "1/2-3:0"])
  }

  @Test func aWordOverARuleIsCutInTheGapBetweenItsCharacters() throws {
    // 123 ends at 129 and 456 begins at 131.
    let glyphs = run([111, 117, 123, 131, 137, 143])
    #expect(
      try texts([word("123456", left: 111, character: 38 / 6)], [glyphs]).prefix(3)
        == ["0/0-1:123", "0/1-2:456", "0/2-3:"])
  }

  @Test func withoutAGapTheCellsAreOne() throws {
    let glyphs = run([113, 119, 125, 131, 137, 143])
    #expect(
      try texts([word("123456", left: 113)], [glyphs]) == ["0/0-2:123456", "0/2-3:", "1/0-1:", "1/1-2:", "1/2-3:"])
    #expect(try texts([word("123456", left: 113)]).first == "0/0-2:123456", "unknown glyphs")
  }

  @Test func aNumberTooWideForItsCellIsItsOwnBesideOthers() throws {
    let words = [word("1", left: 101), word("123456", left: 127), word("8", left: 180)]
    #expect(try texts(words).prefix(3) == ["0/0-1:1", "0/1-2:123456", "0/2-3:8"])
  }

  @Test func moreDigitsThanANumberHasAreSeveral() throws {
    // Five digits to a cell without any padding, and six in the last.
    let xs = (0..<16).map { 100 + 6.0 * Double($0) }
    #expect(
      try texts([word("1234567890123456", left: 100)], [run(xs)]).prefix(3) == [
        "0/0-1:12345", "0/1-2:67890", "0/2-3:123456",
      ])
  }

  @Test func watermarksAreInNoCell() throws {
    let pale = run([105, 135, 165], lightness: 0.9)
    #expect(
      try texts([word("内", left: 105), word("部", left: 135), word("稿", left: 165)], [pale]).prefix(3) == [
        "0/0-1:", "0/1-2:", "0/2-3:",
      ])
    let apart = [run([105], lightness: 0.9), run([125], lightness: 0.9)]
    #expect(
      try texts([word("内部", left: 105, character: 20)], apart).prefix(2) == ["0/0-1:", "0/1-2:"], "by itself each")
    let slanted = GlyphRun(
      origins: [Point(x: 105, y: 113), Point(x: 115, y: 108), Point(x: 125, y: 103)], lightness: 0)
    #expect(try texts([word("草", left: 105)], [slanted, run([110])]).first == "0/0-1:草", "another glyph")
    // It is glued to the number.
    #expect(
      try texts([word("内31", left: 105)], [run([105, 140], lightness: 0.9), run([111, 117])]).first == "0/0-1:31")
  }

  @Test func paleTextAloneInItsCellIsItsText() throws {
    #expect(try texts([word("12", left: 105)], [run([105, 111], lightness: 1)]).first == "0/0-1:12")
  }
}
