import AnnualReport

/// The tables and rows around parts of tables that have none around them, as browsers imply them.
///
/// Such a table lasts as long as nothing but parts of tables follows in the same element.
struct ImpliedTables {
  private struct Implied {
    /// How many elements are open around its rows.
    let depth: Int
    /// Whether a table is implied, and not only a row of one.
    let isTable: Bool
    var hasRow = false
  }

  private var open: [Implied] = []

  /// Implies what the part needs, which begins within `outer`, where so many elements are open.
  mutating func begin(
    around part: HTMLElement, in flow: inout FlowBuilder, within outer: HTMLElement?, at depth: Int, _ place: Place
  ) {
    let isInTable = outer.map { [.table, .head, .body, .foot].contains($0) } ?? false
    let needsTable = part != .table && !isInTable && outer != .row
    let needsRow = part == .cell && outer != .row
    guard needsTable || needsRow else { return }
    if open.last?.depth != depth {
      if needsTable { flow.beginTable(at: place) }
      open.append(Implied(depth: depth, isTable: needsTable))
    }
    if needsRow, !open[open.count - 1].hasRow { flow.beginRow() }
    open[open.count - 1].hasRow = needsRow
  }

  /// Ends what is implied further inside than `depth` open elements.
  mutating func end(in flow: inout FlowBuilder, behind depth: Int) {
    while let last = open.last, last.depth > depth {
      open.removeLast()
      if last.isTable { flow.endTable() } else { flow.endRow() }
    }
  }
}
