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
    let pictures = page.largePictures
    let taken = tables.reduce(into: Set<Int>()) { $0.formUnion($1.taken) }
    page.words = page.words.indices.filter { !taken.contains($0) }.map { page.words[$0] }
    let lines = PageLine.lines(of: page, number: number)
    let all =
      lines.map { (top: $0.box.center, part: PagePart.line($0)) }
      + tables.map { (top: $0.grid.box.top, part: .table($0)) } + pictures.map { (top: $0.top, part: .picture($0)) }
    // Sorting must not change the order of what stands at one height.
    return all.enumerated().sorted { ($0.element.top, $0.offset) < ($1.element.top, $1.offset) }.map(\.element.part)
  }
}

extension Page {
  /// The pictures that may be tables. A page without words is taken for one.
  var largePictures: [Place.Box] {
    if words.isEmpty { return [Place.Box(left: 0, top: 0, right: width, bottom: height)] }
    return (drawing?.pictures ?? []).filter { picture in
      picture.width >= Self.leastWidth * width && picture.height >= Self.leastHeight * height
        && words.count { picture.contains($0.box.point) } <= Self.mostWords
    }
  }

  /// How much of the page's width and height a table takes at least: a smaller picture is a seal or a mark.
  private static let leastWidth = 0.4
  private static let leastHeight = 0.06
  /// More words than that upon a picture, and it is the paper on which they stand.
  private static let mostWords = 5
}
