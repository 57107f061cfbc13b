import AnnualReport

/// What stands below each other on a page.
enum PagePart {
  case line(PageLine)
  case table(RuledTable)
  case picture(Place.Box)

  /// The parts of the page, from the top.
  static func parts(of page: Page, number: Int) -> [PagePart] {
    var page = PageTurning.upright(page)
    page.words = RepeatedWords.removed(from: page.words)
    let tables = RuledTable.tables(on: page, number: number)
    let pictures = (page.drawing?.pictures ?? []).filter { isLarge($0, on: page) && !hasText($0, on: page) }
    let taken = tables.reduce(into: Set<Int>()) { $0.formUnion($1.taken) }
    page.words = page.words.indices.filter { !taken.contains($0) }.map { page.words[$0] }
    let lines = PageLine.lines(of: page, number: number)
    let all =
      lines.map { (top: $0.box.center, part: PagePart.line($0)) }
      + tables.map { (top: $0.grid.box.top, part: .table($0)) } + pictures.map { (top: $0.top, part: .picture($0)) }
    // Sorting must not change the order of what stands at one height.
    return all.enumerated().sorted { ($0.element.top, $0.offset) < ($1.element.top, $1.offset) }.map(\.element.part)
  }

  /// How much of the page's width and height a table takes at least: a smaller picture is a seal or a mark.
  private static let leastWidth = 0.4
  private static let leastHeight = 0.06
  /// More words than that upon a picture, and it is the paper on which they stand.
  private static let mostWords = 5

  private static func isLarge(_ picture: Place.Box, on page: Page) -> Bool {
    picture.width >= leastWidth * page.width && picture.height >= leastHeight * page.height
  }

  private static func hasText(_ picture: Place.Box, on page: Page) -> Bool {
    page.words.count { picture.contains($0.box.point) } > mostWords
  }
}
