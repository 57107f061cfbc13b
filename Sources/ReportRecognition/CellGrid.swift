import AnnualReport

/// A table of the source with what of the flow stands in each of its cells.
struct CellGrid: Sendable {
  /// A cell, which a text of the flow, or none, stands in.
  struct Cell: Sendable {
    /// Its first row in the table, from 0.
    let row: Int
    /// The columns that it takes, from 0.
    let columns: Range<Int>
    /// What stands in it, empty for a blank cell.
    let fragments: Range<Int>
  }

  /// The cells by rows, from the left.
  var cells: [Cell] = []
  /// For every row the first column behind it; empty where the source does not tell.
  var rowEnds: [Int] = []

  /// The first column behind the row, where that is known.
  func end(of row: Int) -> Int? { rowEnds.indices.contains(row) ? rowEnds[row] : nil }

  /// How many columns it has.
  var width: Int { cells.map(\.columns.upperBound).max() ?? 0 }

  /// The rows with what stands among the fragments of the range; `nil` where nothing does.
  func rows(in range: Range<Int>) -> CellGrid? {
    let rows = Set(cells.filter { !$0.fragments.isEmpty && range.contains($0.fragments.lowerBound) }.map(\.row))
    return rows.isEmpty ? nil : CellGrid(cells: cells.filter { rows.contains($0.row) }, rowEnds: rowEnds)
  }
}
