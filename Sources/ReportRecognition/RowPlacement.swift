import AnnualReport

/// The fields behind a row's label, with what separates them.
struct RowFields: Sendable {
  /// How many labels stand before the fields: the group's and the row's.
  let labelCells: Int
  /// How many cells the form gives the row.
  let width: Int
  /// What stands between label and first field.
  let lead: Fragment.Gap
  /// What would stand there with no blank cell between, where that is known.
  var leadBreak: Fragment.Gap?
  /// The fields, each with what separates it from the next.
  let fields: [Fragment]
}

/// Puts the fields of a table's rows into their columns.
///
/// A row that has as many fields as cells is plain. Where fields are missing, blank cells decide if the source kept them:
/// what separates two fields is known from complete rows and from the column headings, and what a row has beyond that are
/// blanks. Filler for merged cells is no evidence. What stays open is *unplaced*, never guessed.
struct RowPlacement: Sendable {
  private let rows: [RowFields]
  /// Whether fields are set apart by borders; else by blank lines.
  private let usesBorders: Bool
  /// The borders or blank lines between two fields with no blank cell between them.
  private let between: Int
  /// Whether borders touch each other anywhere.
  private let hasFiller: Bool
  private let inGrid: Bool
  /// What separates a row of the header from the next, for tables without a complete row of values.
  private let headerBreak: Fragment.Gap?

  /// `gaps` are those between the fragments of the whole table, headings included.
  init(_ rows: [RowFields], gaps: [Fragment.Gap], inGrid: Bool, headerBreak: Fragment.Gap?) {
    self.rows = rows
    self.inGrid = inGrid
    self.headerBreak = headerBreak
    hasFiller = gaps.contains { $0.glued > 0 }
    let usesBorders = gaps.contains { $0.borders > 0 }
    self.usesBorders = usesBorders
    let complete = rows.filter { $0.fields.count == $0.width && $0.width > 1 }
    let inner = complete.flatMap { $0.fields.dropLast().map(\.gap) }
    let separators = (inner.isEmpty ? gaps : inner).map { usesBorders ? $0.borders : $0.blankLines }
    between = (inner.isEmpty && usesBorders ? separators.filter { $0 > 0 } : separators).min() ?? 0
  }

  /// The columns of the row's fields; `nil` where the source lost them. What follows the last row of a table may belong to
  /// the text behind it.
  func columns(of row: RowFields, isLast: Bool) -> [Int]? {
    let count = row.fields.count
    if count == row.width { return Array(0..<count) }
    if count == 0 { return [] }
    // Values on one line with nothing but spaces between them show no blanks.
    let sharesLines = zip(row.fields, row.fields.dropFirst()).contains { $0.row == $1.row }
    guard count < row.width, usesBorders ? between > 0 : !sharesLines else { return nil }
    guard let before = blanks(lead(row), norm: leadNorm(for: row)) else { return nil }
    var column = before
    var columns: [Int] = []
    for (index, field) in row.fields.enumerated() {
      columns.append(column)
      guard index + 1 < count else { break }
      guard let inner = blanks(units(field.gap), norm: between) else { return nil }
      column += 1 + inner
    }
    if column == row.width - 1 { return columns }
    // Behind the last row, an empty line is the text's, unless empty lines are seen to stand for blank cells.
    if isLast, !usesBorders, between == 0, !rows.contains(where: hasEmptyLineInside) { return nil }
    guard column < row.width, let after = blanks(tail(row), norm: tailNorm(for: row, isLast: isLast)) else {
      return nil
    }
    let total = column + 1 + after
    return total == row.width || (total > row.width && before == 0 && !inGrid) ? columns : nil
  }

  private func hasEmptyLineInside(_ row: RowFields) -> Bool {
    row.lead.blankLines > 0 || row.fields.dropLast().contains { $0.gap.blankLines > 0 }
  }

  private func units(_ gap: Fragment.Gap) -> Int { usesBorders ? gap.borders : gap.blankLines }

  private func lead(_ row: RowFields) -> Int { units(row.lead) }

  private func tail(_ row: RowFields) -> Int {
    guard let gap = row.fields.last?.gap else { return 0 }
    return closed(gap)
  }

  /// The fields that the gap closes, filler left out.
  private func closed(_ gap: Fragment.Gap) -> Int { usesBorders ? gap.single : gap.blankLines }

  /// The complete rows of the same shape, and whether they have the same number of labels, too.
  private func models(for row: RowFields) -> (rows: [RowFields], sameLabels: Bool) {
    let complete = rows.filter { $0.width == row.width && $0.fields.count == row.width }
    let same = complete.filter { $0.labelCells == row.labelCells }
    return same.isEmpty ? (complete, false) : (same, true)
  }

  private func leadNorm(for row: RowFields) -> Int {
    inGrid ? between : models(for: row).rows.map(lead).min() ?? row.leadBreak.map(closed) ?? between
  }

  /// What follows a row's last cell. Without a complete row, blanks at the end count only if the source is seen to keep
  /// them: rows with more fields and rows with fewer take the same number of borders.
  private func tailNorm(for row: RowFields, isLast: Bool) -> Int {
    if inGrid { return between }
    let models = models(for: row)
    // Among rows of another shape the longest filler is the safe measure: it makes the fewest blanks.
    if let norm = models.sameLabels ? models.rows.map(tail).min() : models.rows.map(tail).max() { return norm }
    // Behind the last row of a table, a border may be filler where the header has filler, and blank lines the text's.
    if let headerBreak, usesBorders ? !hasFiller : !isLast { return closed(headerBreak) }
    return keepsBlanks(like: row) ? between : Int.max
  }

  private func keepsBlanks(like row: RowFields) -> Bool {
    let alike = rows.filter { $0.width == row.width && $0.labelCells == row.labelCells && !$0.fields.isEmpty }
    let totals = alike.map { row in lead(row) + row.fields.dropLast().map { units($0.gap) }.reduce(0, +) + tail(row) }
    return Set(totals).count == 1 && Set(alike.map(\.fields.count)).count > 1
  }

  /// How many blank cells a gap holds, given the gap where there are none; `nil` where it is no whole number.
  private func blanks(_ gap: Int, norm: Int) -> Int? {
    let step = usesBorders ? max(1, between) : between + 1
    let rest = gap > norm ? gap - norm : 0
    return rest % step == 0 ? rest / step : nil
  }
}
