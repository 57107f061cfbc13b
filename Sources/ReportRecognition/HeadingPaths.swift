import AnnualReport
import SourceDocuments

/// The cells of tables of the source, each with the headings that stand above it and to its left.
struct HeadingPaths {
  /// A cell with its headings.
  struct Cell {
    /// What stands in it; `nil` for a blank cell.
    let fragment: Int?
    /// Which of the tables it stands in.
    let grid: Int
    /// The path to its left: what stands there and is no value.
    let left: Int
    /// The paths above its columns: what heads these.
    let above: [Int]
    /// The first column behind its row, where that is known.
    let rowEnd: Int?
  }

  /// The cells that are no headings.
  private(set) var cells: [Cell] = []
  /// The paths, each as its fragments, the nearest first; most cells share theirs with others.
  private(set) var paths: [[Int]] = []
  /// For every heading of the form the first column behind its row, where that is known.
  private(set) var endsAtHeadings: [Int: Int] = [:]
  private var numbers: [[Int]: Int] = [:]
  /// Whether several values stand in one cell.
  private(set) var hasSharedCell = false
  private let fragments: [Fragment]
  private let named: [Int: FormHeadings.Named]

  /// What heads a column of the source.
  private struct Column {
    /// The headings, the nearest first.
    var headings: [Int] = [] { didSet { path = nil } }
    /// The number of their path, where that is known.
    var path: Int?
    /// Whether a value stands below them, so that the next heading is one of another part of the table.
    var isClosed = false
    /// The last cell that took the column, where it is no value.
    var covering: Int?
  }

  /// Finds the headings of the tables' cells; a table as wide as the one before it goes on under the same headings.
  init(of grids: [CellGrid], _ fragments: [Fragment], _ named: [Int: FormHeadings.Named]) {
    self.fragments = fragments
    self.named = named
    var columns: [Column] = []
    for (index, grid) in grids.enumerated() {
      let width = grid.width
      if columns.count != width { columns = Array(repeating: Column(), count: width) }
      for column in columns.indices { columns[column].covering = nil }
      read(grid, at: index, &columns)
    }
  }

  private mutating func read(_ grid: CellGrid, at index: Int, _ columns: inout [Column]) {
    var row = -1
    var left: [Int] = []
    var leftPath: Int?
    var next = 0
    for cell in grid.cells {
      guard WorkBudget.step(4 + cell.columns.count) else { return }
      if cell.row != row {
        (row, left, leftPath, next) = (cell.row, [], nil, 0)
      }
      // What no cell of the row takes, one from above does.
      while next < cell.columns.lowerBound {
        if let covering = columns[next].covering, left.first != covering {
          left.putNearest(covering)
          leftPath = nil
        }
        next += 1
      }
      next = cell.columns.upperBound
      let fragment = cell.fragments.count == 1 ? cell.fragments.first : nil
      let isValue = fragment.map { fragments[$0].value != nil } ?? false
      let isHeading = fragment.map { named[$0] != nil } ?? false
      if let fragment, isHeading { endsAtHeadings[fragment] = grid.end(of: row) }
      if cell.fragments.count > 1, cell.fragments.contains(where: { fragments[$0].value != nil }) {
        hasSharedCell = true
      }
      if !isHeading, cell.fragments.count < 2 {
        var above: [Int] = []
        for column in cell.columns {
          let path = columns[column].path ?? number(of: columns[column].headings)
          columns[column].path = path
          if above.last != path { above.append(path) }
        }
        let path = leftPath ?? number(of: left)
        leftPath = path
        cells.append(
          Cell(fragment: fragment, grid: index, left: path, above: above, rowEnd: grid.end(of: row)))
      }
      if let fragment, !isValue {
        left.putNearest(fragment)
        leftPath = nil
      }
      for column in cell.columns {
        columns[column].covering = isValue ? nil : fragment
        if isValue { columns[column].isClosed = true }
        guard let fragment, !isValue, isHeading || !columns[column].isClosed else { continue }
        if columns[column].isClosed { columns[column].headings = [] }
        columns[column].isClosed = false
        columns[column].headings.putNearest(fragment)
      }
    }
  }

  /// The number of the path.
  private mutating func number(of path: [Int]) -> Int {
    if let number = numbers[path] { return number }
    numbers[path] = paths.count
    paths.append(path)
    return paths.count - 1
  }
}

extension [Int] {
  /// How many headings of a cell are kept at each side: a form's table has three levels of them, and of a table of words
  /// every cell would have all before it.
  fileprivate static let mostHeadings = 12

  /// Puts a heading before those that are farther away.
  fileprivate mutating func putNearest(_ heading: Int) {
    if count == Self.mostHeadings { removeLast() }
    insert(heading, at: 0)
  }
}
