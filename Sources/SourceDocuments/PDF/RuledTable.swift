import AnnualReport

/// A table of a page with its words in the cells that its rules make.
struct RuledTable: Sendable {
  /// What stands in a cell, or across cells where nobody knows in which of them it belongs.
  struct Content: Sendable {
    /// The columns and rows.
    var cell: RuledGrid.Cell
    /// The lines of the text, from the top.
    var lines: [[PageWord]]
    /// The rectangle.
    var box: Place.Box
    /// The number of the page.
    var page: Int
  }

  /// The grid.
  let grid: RuledGrid
  /// The number of the page, from 1.
  let page: Int
  /// The cells in the order of reading, blank ones too.
  let contents: [Content]
  /// The words of the page that belong to it.
  let taken: Set<Int>

  /// The tables on the page, from the top.
  static func tables(on page: Page, number: Int) -> [RuledTable] {
    guard let drawing = page.drawing, !drawing.rules.isEmpty else { return [] }
    let grids = RuledGrid.grids(of: drawing.rules)
    guard !grids.isEmpty else { return [] }
    let glyphs = PageGlyphs(drawing.runs)
    let tables = grids.filter { grid in !grids.contains { $0.lies(within: grid) } }
      .compactMap { RuledTable($0, page, glyphs, number: number) }
    return tables.sorted { ($0.grid.box.top, $0.grid.box.left) < ($1.grid.box.top, $1.grid.box.left) }
  }

  private init?(_ grid: RuledGrid, _ page: Page, _ glyphs: PageGlyphs, number: Int) {
    let words = page.words.indices.filter { grid.cell(at: page.words[$0].box.point) != nil }
    guard WorkBudget.step(page.words.count + words.count * 8) else { return nil }
    let placement = CellPlacement(words.map { page.words[$0] }, in: grid, glyphs)
    guard placement.words.contains(where: { !$0.isEmpty }) else { return nil }
    self.grid = grid
    self.page = number
    taken = Set(words)
    contents = placement.cells.enumerated().map { index, cell in
      Content(cell: cell, lines: CellLines.lines(of: placement.words[index]), box: grid.box(of: cell), page: number)
    }
    // A report may stand in a frame that is drawn like a table.
    if contents.contains(where: { $0.length > Self.longestCell }) { return nil }
  }

  /// The most characters that stand in a cell; more are prose.
  private static let longestCell = 300
}

extension RuledTable.Content {
  /// How many characters there are.
  var length: Int { lines.joined().reduce(0) { $0 + $1.text.unicodeScalars.count } }
  /// Whether nothing stands there.
  var isBlank: Bool { lines.isEmpty }
  /// The text.
  var passage: Passage { CellLines.passage(of: lines, in: box, page: page) }
  /// Whether it is a number, or a mark that there is none.
  var isValue: Bool { CellText.isValue(Array(passage.text.unicodeScalars)) }
  /// Whether it is the beginning of a number of which the other is the rest.
  func isWrapped(into rest: Self) -> Bool {
    guard isValue, let last = lines.last, let next = rest.lines.first else { return false }
    return CellLines.isOneNumber(last, next, in: box)
  }
  /// Whether it begins with a numeral, as labels do.
  var isNumbered: Bool { HeadingForms.numeral(Array(passage.text.unicodeScalars.prefix(8))) != nil }
}

extension RuledGrid {
  /// Whether the grid lies within a cell of another, which then is a layout and no table.
  fileprivate func lies(within other: RuledGrid) -> Bool {
    let (inner, outer) = (box, other.box)
    guard inner.width < outer.width - 1 || inner.height < outer.height - 1,
      outer.contains(Point(x: inner.left, y: inner.top)),
      outer.contains(Point(x: inner.right, y: inner.bottom))
    else { return false }
    return true
  }
}

extension Place.Box {
  /// The point in the middle.
  var point: Point { Point(x: middle, y: center) }
}
