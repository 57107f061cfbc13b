import AnnualReport
import SourceDocuments

/// What the headings of a form's table name: rows, columns, and groups of them.
struct FormHeadings: Sendable {
  /// What a text names, where it is a heading of the form.
  struct Named: Sendable {
    /// The rows whose label it may be; several where groups tell them apart.
    var rows: [Int] = []
    /// The columns whose label it may be.
    var columns: [Int] = []
    /// Whether the number of the row stands in the text with its label.
    var holdsValue = false
  }

  let labels: LabelForms
  private let columns: [[Unicode.Scalar]: [Int]]
  private let rows: [[Unicode.Scalar]: [Int]]
  private let rowGroups: [[[Unicode.Scalar]]]
  private let namedByTexts = TextMemo<Named?>()

  /// The form of the table.
  var form: TableForm { labels.form }

  init(_ labels: LabelForms) {
    self.labels = labels
    func label(_ text: String) -> [Unicode.Scalar] { Folding.label(text.unicodeScalars) }
    var columns: [[Unicode.Scalar]: [Int]] = [:]
    for (index, column) in labels.form.columns.enumerated() {
      var wordings = [column.label] + column.aliases
      if let group = column.group { wordings += wordings.map { group + $0 } }
      let plain = wordings.map { String(scalars: Folding.withoutRemarks(Array($0.unicodeScalars))) }
      for wording in Set((wordings + plain).map(label)) { columns[wording, default: []].append(index) }
    }
    var rows: [[Unicode.Scalar]: [Int]] = [:]
    for (index, row) in labels.form.rows.enumerated() {
      for wording in Set(([row.label] + row.aliases).map { Self.withoutNumeral(label($0)) }) {
        rows[wording, default: []].append(index)
      }
    }
    self.columns = columns
    self.rows = rows.filter { $0.value.count == 1 }
    rowGroups = labels.form.rows.map { $0.groups.map(label) }
  }

  /// How like a row's label a text must be to name the row by itself.
  private static let leastLikeness = 0.75

  /// What the text names; `nil` where it is no heading of the form.
  func named(by fragment: Fragment) -> Named? {
    guard fragment.value == nil, !fragment.label.isEmpty else { return nil }
    return namedByTexts.found(fragment.text.scalars) { lookedAt(fragment) }
  }

  private func lookedAt(_ fragment: Fragment) -> Named? {
    if let row = labels.row(named: fragment) {
      return Named(rows: [row], columns: columns[fragment.label] ?? [])
    }
    if let columns = columns[fragment.label], rows[Self.withoutNumeral(fragment.label)] == nil {
      return Named(columns: columns)
    }
    let plain = Folding.label(Folding.withoutRemarks(fragment.text.scalars))
    var named = Named(columns: columns[fragment.label] ?? columns[plain] ?? [])
    named.rows = rows[Self.withoutNumeral(plain)] ?? []
    if named.rows.isEmpty {
      let found = labels.rows(for: fragment)
      let most = found.map(\.score).max() ?? 0
      if most >= Self.leastLikeness { named.rows = found.filter { $0.score == most }.map(\.row) }
    }
    named.holdsValue =
      named.rows.count == 1 && labels.valueInLabel(fragment, ofRow: named.rows[0]) != nil
    return named.rows.isEmpty && named.columns.isEmpty && !labels.isCaption(fragment) ? nil : named
  }

  /// The one row that the heading names among the others around it; `nil` where it names several or none.
  func row(_ named: Named, among around: [[Unicode.Scalar]]) -> Int? {
    if named.rows.count == 1 { return named.rows[0] }
    let fitting = named.rows.filter { row in rowGroups[row].last.map(around.contains) ?? false }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The one column that the heading names among the others around it.
  func column(_ named: Named, among around: [[Unicode.Scalar]]) -> Int? {
    if named.columns.count == 1 { return named.columns[0] }
    let fitting = named.columns.filter { column in labels.columnGroups[column].map(around.contains) ?? false }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The label without the numeral before it: `3其他` is 其他, 三不予公开 is 不予公开.
  private static func withoutNumeral(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let first = label.first, first.isDigit || first.ordinal != nil, label.count > 2 else { return label }
    return Array(label.dropFirst())
  }
}
