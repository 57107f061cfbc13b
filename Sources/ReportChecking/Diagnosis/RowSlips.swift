/// The slips by which whole rows may have gone wrong, and what would undo each.
///
/// They put too many cells wrong for a search by the fewest cells, although a person makes them at one stroke.
struct RowSlips {
  /// The conceivable slips.
  private let candidates: [Mistake]
  private let rows: [Row]
  private let system: LinearSystem

  /// Conceives slips in all rows of the system.
  init(_ system: LinearSystem) {
    self.system = system
    let rows = system.tableRows.map { Row(columns: $0, values: $0.compactMap { system.values[$0] }) }
    self.rows = rows
    let slid = rows.filter(\.isKnown).flatMap { row in
      Self.slidBack(row.values).map { Self.mistake(.rowSlid, row.columns, seen: row.values, meant: $0) }
    }
    let exchanged = zip(rows, rows.dropFirst()).flatMap { upper, lower -> [Mistake] in
      guard let wholeRows = Self.exchange(upper, lower) else { return [] }
      let parts = upper.values.count - 1
      let partsOnly =
        lower.values.prefix(parts) + upper.values.suffix(1) + upper.values.prefix(parts) + lower.values.suffix(1)
      return [
        wholeRows,
        Self.mistake(
          .rowsExchanged, upper.columns + lower.columns, seen: upper.values + lower.values, meant: Array(partsOnly)),
      ]
    }
    // A row of equal values looks the same however it slid.
    candidates = (slid + exchanged).filter { !$0.corrections.isEmpty }
  }

  /// The slips that by themselves account for all that is violated in the group of equations, and break no other.
  func mending(_ group: [Int]) -> [Mistake] {
    let others = Set(system.equations.indices).subtracting(group)
    var mending: [Mistake] = []
    for slip in candidates + exchangesAfar
    where system.mends(slip.corrections, group) && !system.changes(others, by: slip.corrections) {
      if !mending.contains(where: { $0.corrections == slip.corrections }) { mending.append(slip) }
    }
    return mending
  }

  /// Exchanges of rows that do not follow one another, which is as unlikely as two wrong cells.
  ///
  /// Where only their parts were exchanged it takes no more than two totals to have the same effect.
  private var exchangesAfar: [Mistake] {
    rows.indices.flatMap { upper in
      rows.indices.dropFirst(upper + 2).compactMap { Self.exchange(rows[upper], rows[$0], weight: 2) }
    }
  }

  /// The slips that account for all together with one wrong cell that is none of theirs.
  func mendingWithOneCell(_ group: [Int]) -> [[Mistake]] {
    let mostEquationsOfACell = system.mostEquationsOfACell
    return candidates.filter { system.isPossible($0.corrections) }.flatMap { slip -> [[Mistake]] in
      let rest = system.corrected(by: slip.corrections)
      guard rest.violated(in: group).count <= mostEquationsOfACell else { return [] }
      var search = ErrorLocalisation(rest, group: group)
      return search.corrections(count: 1).compactMap { cell in
        let isOwn = slip.corrections.contains { $0.column == cell[0].column }
        return isOwn ? nil : [slip, Mistake(cell[0], in: system)]
      }
    }
  }

  private struct Row {
    let columns: [Int]
    let values: [Int]
    var isKnown: Bool { columns.count == values.count }
  }

  /// The exchange of two rows of one table, totals included.
  private static func exchange(_ upper: Row, _ lower: Row, weight: Int = 1) -> Mistake? {
    guard upper.isKnown, lower.isKnown, upper.values.count == lower.values.count else { return nil }
    return mistake(
      .rowsExchanged, upper.columns + lower.columns, seen: upper.values + lower.values,
      meant: lower.values + upper.values, weight: weight)
  }

  private static func mistake(
    _ slip: Slip, _ columns: [Int], seen: [Int], meant: [Int], weight: Int = 1
  ) -> Mistake {
    let corrections = columns.indices.filter { seen[$0] != meant[$0] }.map { index in
      LinearSystem.Correction(column: columns[index], amount: meant[index] - seen[index])
    }
    return Mistake(slip, corrections.sorted { $0.column < $1.column }, weight: weight)
  }

  /// The rows that, slid by one column, could have become this one.
  ///
  /// One value went over the edge; it follows from the others, for the parts of a row sum to its last value. Either
  /// the total slid along, or it stayed in its place.
  private static func slidBack(_ values: [Int]) -> [[Int]] {
    guard let total = values.last, values.count > 2 else { return [] }
    let withoutFirst = Array(values.dropFirst())
    let parts = Array(values.dropLast())
    let partsWithoutFirst = Array(parts.dropFirst())
    let partsWithoutLast = Array(parts.dropLast())
    func sum(_ values: [Int]) -> Int { values.reduce(0, +) }
    return [
      withoutFirst + [sum(withoutFirst)],
      [parts[parts.count - 1] - sum(partsWithoutLast)] + parts,
      partsWithoutFirst + [total - sum(partsWithoutFirst), total],
      [total - sum(partsWithoutLast)] + partsWithoutLast + [total],
    ]
  }
}
