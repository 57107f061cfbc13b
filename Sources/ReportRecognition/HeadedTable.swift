import AnnualReport
import SourceDocuments

/// Reads a table of the form from tables of the source whose cells are known: a number is the form's cell whose row and
/// column its headings name, wherever these stand.
///
/// The headings of a cell are those to its left in its row and those above it in its columns. On paper rows are named at
/// the left and columns above, but a table may be turned, have its columns in any order and others among them, or, as the
/// table of disputes, have everything named above. Nothing is read unless all of it can be: where a number is left over
/// that no heading explains, or two claim one cell, there is no reading.
struct HeadedTable {
  /// What the headings tell.
  struct Reading {
    /// What stands in the form's cells, as its fragment; `nil` for a blank one.
    var cells: [CellID: Int?] = [:]
    /// The rows that are named, by their index in the form, with the heading that names each.
    var rows: [Int: Int] = [:]
    /// The rows of which not every cell is known, with what stands in them.
    var unplaced: [Int: [Int]] = [:]
    /// The fragments from the first heading to the last value.
    var range = 0..<0

    /// Whether every cell of the form is known.
    func isComplete(for form: TableForm) -> Bool { rows.count == form.rows.count && unplaced.isEmpty }
  }

  /// Where headings are looked for.
  private enum Side {
    case left, above
  }

  /// What a cell of the source holds for one of the form.
  private struct Claim {
    let fragment: Int?
    let grid: Int
    /// The years that texts among its headings name.
    let years: Set<Int>
    /// Whether it is sure to stand in its own column.
    let isSure: Bool
  }

  /// How many tables of the source one of the form is looked for in.
  private static let mostParts = 6

  private let headings: FormHeadings
  private let fragments: [Fragment]
  private let named: [Int: FormHeadings.Named]
  private let paths: HeadingPaths
  /// What each path means.
  private let meanings: [PathMeaning]
  /// For the groups of columns that the table has headings for, where the rows of these end.
  private let groupEnds: [[Unicode.Scalar]: Int]

  /// The reading of tables that follow each other as one table of the form; `nil` where they do not hold it, or not
  /// unmistakably.
  static func reading(of grids: [CellGrid], _ headings: FormHeadings, _ fragments: [Fragment]) -> Reading? {
    var named: [Int: FormHeadings.Named] = [:]
    let parts = grids.filter { grid in
      var isPart = false
      for cell in grid.cells where cell.fragments.count == 1 {
        guard WorkBudget.step(40), let fragment = cell.fragments.first else { return false }
        guard let found = headings.named(by: fragments[fragment]) else { continue }
        named[fragment] = found
        if !(found.rows.isEmpty && found.columns.isEmpty) { isPart = true }
      }
      return isPart
    }
    var best: Reading?
    // A table goes on in the next one; or that gives it again, of another scope or year.
    for count in 1...mostParts where count <= parts.count && best?.isComplete(for: headings.form) != true {
      let paths = HeadingPaths(of: Array(parts.prefix(count)), fragments, named)
      guard !paths.hasSharedCell else { break }
      let table = HeadedTable(headings: headings, fragments: fragments, named: named, paths: paths)
      let sides: [(rows: Side, columns: Side)] = [(.left, .above), (.above, .left), (.above, .above), (.left, .left)]
      for side in sides where best?.isComplete(for: headings.form) != true {
        let found = best?.cells.count ?? 0
        if table.mostCells(withRowsAt: side.rows) > found,
          let reading = table.reading(rows: side.rows, columns: side.columns), reading.cells.count > found
        {
          best = reading
        }
      }
    }
    return best
  }

  private init(
    headings: FormHeadings, fragments: [Fragment], named: [Int: FormHeadings.Named], paths: HeadingPaths
  ) {
    self.headings = headings
    self.fragments = fragments
    self.named = named
    self.paths = paths
    meanings = paths.paths.map { PathMeaning(of: $0, headings, named, fragments) }
    let groups = Set(headings.labels.columnGroups.compactMap(\.self))
    groupEnds = paths.endsAtHeadings.reduce(into: [:]) { ends, heading in
      let label = fragments[heading.key].label
      if groups.contains(label) { ends[label] = max(ends[label] ?? 0, heading.value) }
    }
  }

  /// How many cells of the form there are in the rows that are named at the side.
  private func mostCells(withRowsAt side: Side) -> Int {
    let rows = Set(paths.cells.flatMap { paths(of: $0, at: side) }).compactMap { meanings[$0].row?.meant }
    return Set(rows).reduce(0) { $0 + headings.form.rows[$1].columns.count }
  }

  private func reading(rows rowSide: Side, columns columnSide: Side) -> Reading? {
    let form = headings.form
    var claims: [CellID: [Claim]] = [:]
    var reading = Reading()
    /// The rows in which numbers stand that are none of the form's.
    var strange: Set<Int> = []
    for cell in paths.cells {
      guard WorkBudget.step(4) else { return nil }
      let rowHeading = self.row(of: cell, at: rowSide, besides: columnSide)
      let row = rowHeading?.meant
      let column = self.column(of: cell, at: columnSide, in: row)
      let isClaim = row != nil && column != nil
      guard isClaim || holdsNumber(cell, inRow: row != nil) else { continue }
      let around = [rowSide, columnSide].flatMap { paths(of: cell, at: $0) }.map { meanings[$0] }
      if around.contains(where: \.isOfAnotherKind) { continue }
      if let (row, heading) = rowHeading, let column {
        guard isUnderItsGroup(cell, column, at: columnSide) else { return nil }
        reading.rows[row] = min(heading, reading.rows[row] ?? heading)
        claims[id(row, column), default: []].append(
          Claim(
            fragment: cell.fragment, grid: cell.grid, years: Set(around.flatMap(\.years)),
            isSure: !lacksCells(cell) && !holdsSeveral(cell)))
      } else {
        guard !around.allSatisfy(\.isOfForm) else { return nil }
        strange.formUnion(row.map { [$0] } ?? Set(form.rows.indices))
      }
    }
    guard let chosen = chosen(claims) else { return nil }
    let lost = named.values.contains { $0.columns.isEmpty && $0.rows.count == 1 && reading.rows[$0.rows[0]] == nil }
    if lost { return nil }
    let holders = Set(named.values.filter(\.holdsValue).flatMap(\.rows))
    for row in reading.rows.keys {
      let ids = form.rows[row].columns.map { CellID(form.key, form.rows[row].key, $0) }
      let found = ids.map { chosen[$0] }
      let isFilled = found.allSatisfy { $0?.fragment != nil }
      if !isFilled, holders.contains(row) { return nil }
      if !found.allSatisfy({ $0?.isSure == true }) || !isFilled && strange.contains(row) {
        reading.unplaced[row] = found.compactMap { $0?.fragment }
      } else {
        for (id, claim) in zip(ids, found) { reading.cells[id] = .some(claim?.fragment) }
      }
    }
    // What else stands in it is no part of the form only where the form is complete without it.
    guard strange.isEmpty || reading.isComplete(for: form), !reading.cells.isEmpty else { return nil }
    reading.range = range(of: chosen)
    return reading
  }

  private func id(_ row: Int, _ column: Int) -> CellID {
    CellID(headings.form.key, headings.form.rows[row].key, headings.form.columns[column].key)
  }

  // MARK: Headings

  /// The row that heads the cell, and where its heading stands.
  ///
  /// 总计 may name a row or a column; where both are named at one side, the heading of the column names no row.
  private func row(
    of cell: HeadingPaths.Cell, at side: Side, besides columnSide: Side
  ) -> PathMeaning.Heading? {
    var found: PathMeaning.Heading?
    for (index, path) in paths(of: cell, at: side).enumerated() {
      let row = side == columnSide ? meanings[path].rowBesidesColumn : meanings[path].row
      guard let row, index == 0 || row.meant == found?.meant else { return nil }
      if index == 0 { found = row }
    }
    return found
  }

  /// The one column that heads the cell, of those in which the row has a cell.
  private func column(of cell: HeadingPaths.Cell, at side: Side, in row: Int?) -> Int? {
    guard let row else { return nil }
    let columns = headings.form.rows[row].columns
    var found: Int?
    for path in paths(of: cell, at: side) {
      guard let column = meanings[path].column?.meant, columns.contains(headings.form.columns[column].key) else {
        continue
      }
      guard found == nil || found == column else { return nil }
      found = column
    }
    return found
  }

  /// Whether the column's group is among the headings, too, or its row is as long as the cell's: a shorter one lacks spans,
  /// and nobody knows which columns stand under it.
  private func isUnderItsGroup(_ cell: HeadingPaths.Cell, _ column: Int, at side: Side) -> Bool {
    guard let end = cell.rowEnd, let group = headings.labels.columnGroups[column], let groupEnd = groupEnds[group],
      groupEnd < end
    else { return true }
    return paths(of: cell, at: side).contains { meanings[$0].column?.meant == column && meanings[$0].isInGroup }
  }

  private func paths(of cell: HeadingPaths.Cell, at side: Side) -> [Int] {
    switch side {
    case .left: [cell.left]
    case .above: cell.above
    }
  }

  // MARK: Cells

  /// Whether a number stands in the cell, or within a text of a row; a zero where the row has no cell is no number.
  private func holdsNumber(_ cell: HeadingPaths.Cell, inRow: Bool) -> Bool {
    guard let fragment = cell.fragment.map({ fragments[$0] }) else { return false }
    switch fragment.value {
    case .number(let number): return !inRow || number.integer != 0
    case nil: return inRow && fragment.text.scalars.contains { Folding.fold($0).isDigit }
    default: return false
    }
  }

  /// Whether the row of the cell ends before the row of the headings above it does, so that nobody knows which of its cells
  /// it lacks.
  private func lacksCells(_ cell: HeadingPaths.Cell) -> Bool {
    guard let end = cell.rowEnd else { return false }
    return cell.above.contains { path in
      let heading = meanings[path].column?.heading ?? meanings[path].row?.heading
      return heading.flatMap { paths.endsAtHeadings[$0] }.map { end < $0 } ?? false
    }
  }

  /// Whether several numbers stand in the cell, which may be those of several rows.
  private func holdsSeveral(_ cell: HeadingPaths.Cell) -> Bool {
    cell.fragment.map { fragments[$0].numbers(of: headings.labels) > 1 } ?? false
  }

  /// For every cell the one claim to it; `nil` where two with different contents remain. Of cells of several years those
  /// of the latest are meant.
  private func chosen(_ claims: [CellID: [Claim]]) -> [CellID: Claim]? {
    let latest = claims.values.joined().flatMap(\.years).max()
    var result: [CellID: Claim] = [:]
    for (id, all) in claims {
      var standing = all.filter { $0.fragment != nil }
      if standing.count > 1, let latest, standing.contains(where: { $0.years.contains(latest) }) {
        standing = all.filter { $0.years.contains(latest) }
      }
      guard Set(standing.map { $0.fragment.map { fragments[$0].text.string } }).count <= 1 else { return nil }
      result[id] = standing.first ?? all[0]
    }
    return result
  }

  /// The fragments from the first heading of the tables with the cells to the last value.
  private func range(of chosen: [CellID: Claim]) -> Range<Int> {
    let values = chosen.values.compactMap(\.fragment)
    let grids = Set(chosen.values.map(\.grid))
    let around = Set(paths.cells.filter { grids.contains($0.grid) }.flatMap { [$0.left] + $0.above })
      .flatMap { paths.paths[$0] }
    let used = values + around.filter { named[$0] != nil }
    guard let first = used.min(), let last = used.max() else { return 0..<0 }
    return first..<last + 1
  }
}
