import AnnualReport

/// The fields behind a row's label, with what separates them.
struct RowFields: Sendable {
  /// How many labels stand before the fields: the group's and the row's.
  let labelCells: Int
  /// How many cells the form gives the row.
  let width: Int
  /// What stands between label and first field.
  let lead: Fragment.Gap
  /// The fields, each with what separates it from the next.
  let fields: [Fragment]
}

/// Puts the fields of a table's rows into their columns.
///
/// A row that has as many fields as cells is plain. Where fields are missing, blank cells decide if the source kept them:
/// rows that are complete show how many borders or blank lines separate two fields, so what a row has beyond that are
/// blanks. Filler for merged cells is no evidence. What stays open is *unplaced*, never guessed.
struct RowPlacement: Sendable {
  /// The column of every field, or `nil` where the source lost it.
  typealias Columns = [Int]?

  private let rows: [RowFields]
  private let usesBorders: Bool
  private let between: Int

  init(_ rows: [RowFields]) {
    self.rows = rows
    usesBorders = rows.contains { $0.fields.contains { $0.gap.borders > 0 } }
    let complete = rows.filter { $0.fields.count == $0.width && $0.width > 1 }
    let inner = (complete.isEmpty ? rows : complete).flatMap { row in row.fields.dropLast() }
    let usesBorders = usesBorders
    between = inner.map { usesBorders ? $0.gap.borders : $0.gap.blankLines }.min() ?? (usesBorders ? 1 : 0)
  }

  /// The columns of the fields of a row.
  func columns(of row: RowFields) -> Columns {
    let count = row.fields.count
    if count == row.width { return Array(0..<count) }
    if count == 0 { return [] }
    guard count < row.width, !(usesBorders && between == 0) else { return nil }
    let like = rows.filter { $0.width == row.width && $0.fields.count == row.width }
    let sameLabels = like.filter { $0.labelCells == row.labelCells }
    let leadNorm = (sameLabels.isEmpty ? like : sameLabels).map { lead($0) }.min() ?? between
    let tails = (sameLabels.isEmpty ? like : sameLabels).map { tail($0) }
    // Among rows of another shape the longest filler is the safe measure: it makes the fewest blanks.
    let tailNorm = (sameLabels.isEmpty ? tails.max() : tails.min()) ?? between
    guard let before = blanks(lead(row), norm: leadNorm), let after = blanks(tail(row), norm: tailNorm) else {
      return nil
    }
    var column = before
    var columns: [Int] = []
    for (index, field) in row.fields.enumerated() {
      columns.append(column)
      guard index + 1 < count else { break }
      guard let inner = blanks(usesBorders ? field.gap.borders : field.gap.blankLines, norm: between) else {
        return nil
      }
      column += 1 + inner
    }
    let total = column + 1 + after
    guard column < row.width, total == row.width || (total > row.width && before == 0) else { return nil }
    return columns
  }

  private func lead(_ row: RowFields) -> Int { usesBorders ? row.lead.borders : row.lead.blankLines }

  private func tail(_ row: RowFields) -> Int {
    guard let gap = row.fields.last?.gap else { return 0 }
    return usesBorders ? gap.single : gap.blankLines
  }

  /// How many blank cells a gap holds, given the gap where there are none; `nil` where it is no whole number.
  private func blanks(_ gap: Int, norm: Int) -> Int? {
    let step = usesBorders ? max(1, between) : between + 1
    let rest = max(0, gap - norm)
    return rest % step == 0 ? rest / step : nil
  }
}
