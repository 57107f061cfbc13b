import AnnualReport

/// A table as its rules cut it: cells with the rows and columns that they take.
struct RuledGrid: Sendable {
  /// A cell.
  struct Cell: Sendable, Equatable {
    /// The columns, from the left.
    let columns: Range<Int>
    /// The rows, from the top.
    let rows: Range<Int>
  }

  /// Where the columns begin, and where the last one ends.
  let columnEdges: [Double]
  /// Where the rows begin, and where the last one ends.
  let rowEdges: [Double]
  /// The cells in the order of reading.
  let cells: [Cell]
  /// For each row, the cell that each of its columns lies in, as an index.
  private let places: [[Int]]
  /// Whether no rule closes the first row above, as where a page breaks within it.
  let isOpenAbove: Bool
  /// Whether no rule closes the last row below.
  let isOpenBelow: Bool

  /// Makes the grid of rules that touch each other; `nil` where they make no table.
  init?(_ rules: [Rule]) {
    let level = rules.filter(\.isLevel)
    let upright = rules.filter { !$0.isLevel }
    let columns = Self.edges(upright.map(\.position), ends: level.map(\.extent))
    let rows = Self.edges(level.map(\.position), ends: upright.map(\.extent))
    let (width, height) = (columns.edges.count - 1, rows.edges.count - 1)
    guard width >= 2, height >= 1, width <= Self.mostColumns, height <= Self.mostRows,
      WorkBudget.step(width * height + rules.count)
    else { return nil }
    columnEdges = columns.edges
    rowEdges = rows.edges
    isOpenAbove = rows.isOpenBefore
    isOpenBelow = rows.isOpenBehind
    let walls = Self.sides(upright, at: columns.edges, across: rows.edges)
    let floors = Self.sides(level, at: rows.edges, across: columns.edges)
    // Cells with no rule in between are one.
    var groups = DisjointSets(count: width * height)
    for row in 0..<height {
      for column in 0..<width {
        if column > 0, !walls[column].contains(row) { groups.join(row * width + column, row * width + column - 1) }
        if row > 0, !floors[row].contains(column) { groups.join(row * width + column, (row - 1) * width + column) }
      }
    }
    var order: [Int] = []
    var runs: [Int: [Cell]] = [:]
    for row in 0..<height {
      var column = 0
      while column < width {
        let group = groups.representative(of: row * width + column)
        let start = column
        while column < width, groups.representative(of: row * width + column) == group { column += 1 }
        if runs[group] == nil { order.append(group) }
        runs[group, default: []].append(Cell(columns: start..<column, rows: row..<row + 1))
      }
    }
    let cells = order.flatMap { Self.rectangles(of: runs[$0] ?? []) }
      .sorted { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
    var places = Array(repeating: Array(repeating: 0, count: width), count: height)
    for (index, cell) in cells.enumerated() {
      for row in cell.rows { for column in cell.columns { places[row][column] = index } }
    }
    guard cells.count >= Self.leastCells else { return nil }
    self.cells = cells
    self.places = places
  }

  /// The tables that the rules of a page make.
  static func grids(of rules: [Rule]) -> [RuledGrid] {
    let lines = RuledLines(rules)
    return lines.groups.compactMap { RuledGrid($0) }
  }

  /// Fewer are a frame with something in it.
  private static let leastCells = 3
  /// More than any table of a report has.
  private static let mostColumns = 100
  /// More than fit on a page.
  private static let mostRows = 400
  /// How far rules go on beyond the last one across them where the side of a table is open, in points.
  private static let leastOpenSide = 8.0
  /// How much of a cell's side a rule covers at least, so that the side is closed.
  private static let leastCovered = 0.5

  /// The outline of the table.
  var box: Place.Box {
    Place.Box(
      left: columnEdges[0], top: rowEdges[0], right: columnEdges[columnEdges.count - 1],
      bottom: rowEdges[rowEdges.count - 1])
  }

  /// The rectangle of a cell.
  func box(of cell: Cell) -> Place.Box {
    Place.Box(
      left: columnEdges[cell.columns.lowerBound], top: rowEdges[cell.rows.lowerBound],
      right: columnEdges[cell.columns.upperBound], bottom: rowEdges[cell.rows.upperBound])
  }

  /// The cell in which the point lies, as an index.
  func cell(at point: Point) -> Int? {
    guard box.contains(point) else { return nil }
    let row = max(0, rowEdges.dropLast().lastIndex { $0 <= point.y } ?? 0)
    let column = max(0, columnEdges.dropLast().lastIndex { $0 <= point.x } ?? 0)
    return places[row][column]
  }

  /// The rectangle that runs of columns below each other make, or the rectangles where they make no single one: a rule that
  /// is broken off makes two cells of one, or one of two.
  private static func rectangles(of runs: [Cell]) -> [Cell] {
    var rectangles: [Cell] = []
    for run in runs {
      if let above = rectangles.lastIndex(where: {
        $0.columns == run.columns && $0.rows.upperBound == run.rows.lowerBound
      }) {
        rectangles[above] = Cell(
          columns: run.columns, rows: rectangles[above].rows.lowerBound..<run.rows.upperBound)
      } else {
        rectangles.append(run)
      }
    }
    return rectangles
  }

  /// Where rules stand, and the ends of those across where they go on beyond.
  private static func edges(
    _ positions: [Double], ends: [ClosedRange<Double>]
  ) -> (edges: [Double], isOpenBefore: Bool, isOpenBehind: Bool) {
    var edges = Array(Set(positions)).sorted()
    guard let first = edges.first, let last = edges.last, let start = ends.map(\.lowerBound).min(),
      let end = ends.map(\.upperBound).max()
    else { return (edges, false, false) }
    let isOpenBefore = start < first - leastOpenSide
    let isOpenBehind = end > last + leastOpenSide
    if isOpenBefore { edges.insert(start, at: 0) }
    if isOpenBehind { edges.append(end) }
    return (edges, isOpenBefore, isOpenBehind)
  }

  /// For each edge, which of the stretches across it are closed by a rule.
  private static func sides(_ rules: [Rule], at edges: [Double], across: [Double]) -> [Set<Int>] {
    var sides = Array(repeating: Set<Int>(), count: edges.count)
    for rule in rules {
      guard let edge = edges.firstIndex(of: rule.position) else { continue }
      for stretch in 0..<across.count - 1 {
        let (start, end) = (across[stretch], across[stretch + 1])
        let covered = min(end, rule.extent.upperBound) - max(start, rule.extent.lowerBound)
        if covered >= leastCovered * (end - start) { sides[edge].insert(stretch) }
      }
    }
    return sides
  }
}
