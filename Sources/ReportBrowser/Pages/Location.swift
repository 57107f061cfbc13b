/// A place in the pages of a report, whatever the size of the screen.
struct Location: Hashable, Sendable {
  /// The page's index.
  var page: Int
  /// The block's index on the page.
  var block: Int
  /// The point within the block.
  var point: Point

  /// A point within a block.
  enum Point: Hashable, Sendable {
    /// Before a character of a paragraph, in Unicode scalars.
    case text(Int)
    /// At a cell: the row's index in the table form and the column's among the columns of that row.
    case cell(row: Int, column: Int)
  }
}

extension Location: Comparable {
  /// Reading order.
  static func < (a: Location, b: Location) -> Bool {
    guard (a.page, a.block) == (b.page, b.block) else { return (a.page, a.block) < (b.page, b.block) }
    return switch (a.point, b.point) {
    case (.text(let a), .text(let b)): a < b
    case (.cell(let a, let i), .cell(let b, let j)): (a, i) < (b, j)
    case (.text, .cell): true
    case (.cell, .text): false
    }
  }
}
