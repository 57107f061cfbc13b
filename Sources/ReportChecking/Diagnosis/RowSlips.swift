/// The slips by which a whole row went wrong, and what would undo each.
///
/// They change too many cells for a search by the fewest, although a person makes them at one stroke.
struct RowSlips {
  private let system: LinearSystem

  /// The slips that are conceivable in the rows of the system.
  init(_ system: LinearSystem) { self.system = system }

  /// The slips that account for all that is violated in the group of equations.
  func slips(mending group: [Int]) -> [(slip: Slip, corrections: [LinearSystem.Correction])] {
    let rows = system.tableRows.map { columns in (columns, columns.compactMap { system.values[$0] }) }
      .map { (columns: $0, values: $0.count == $1.count ? $1 : nil) }
    var slips: [(slip: Slip, corrections: [LinearSystem.Correction])] = []
    func consider(_ slip: Slip, _ columns: [Int], seen: [Int], meant: [Int]) {
      let corrections = zip(columns, zip(seen, meant)).compactMap { column, values in
        values.0 == values.1 ? nil : LinearSystem.Correction(column: column, amount: values.1 - values.0)
      }.sorted { $0.column < $1.column }
      guard system.mends(corrections, group), !slips.contains(where: { $0.corrections == corrections }) else { return }
      slips.append((slip, corrections))
    }
    for (columns, values) in rows {
      guard let values else { continue }
      for meant in Self.slidBack(values) { consider(.rowSlid, columns, seen: values, meant: meant) }
    }
    for (row, next) in zip(rows, rows.dropFirst()) {
      guard let upper = row.values, let lower = next.values, upper.count == lower.count else { continue }
      let columns = row.columns + next.columns
      consider(.rowsExchanged, columns, seen: upper + lower, meant: lower + upper)
      let parts = upper.count - 1
      consider(
        .rowsExchanged, columns, seen: upper + lower,
        meant: lower.prefix(parts) + upper.suffix(1) + upper.prefix(parts) + lower.suffix(1))
    }
    return slips
  }

  /// The rows that, slid by one column, could have become this one.
  ///
  /// One value went over the edge; it follows from the others, for the parts of a row sum to its last value. Either
  /// the total slid along, or it stayed in its place.
  static func slidBack(_ values: [Int]) -> [[Int]] {
    guard values.count > 2, let total = values.last else { return [] }
    let parts = values.dropLast()
    let fromRight = Array(values.dropFirst())
    let fromLeft = Array(values.dropLast())
    return [
      fromRight + [fromRight.reduce(0, +)],
      [fromLeft.last.map { $0 - fromLeft.dropLast().reduce(0, +) } ?? 0] + fromLeft,
      parts.dropFirst() + [total - parts.dropFirst().reduce(0, +), total],
      [total - parts.dropLast().reduce(0, +)] + parts.dropLast() + [total],
    ]
  }
}
