import AnnualReport
import SourceDocuments

/// Tells whether a table's column headings stand in another order than the form's: then its numbers cannot be read by their
/// positions.
///
/// Only whole labels of one level of the header tell, or of one line of it: labels that are broken over lines, and headings
/// that are centred beside deeper ones, come in any order.
struct HeadingOrder {
  private let columns: [[Unicode.Scalar]]
  /// The headings of the upper level, with those of groups, and those without.
  private let upper: [[Unicode.Scalar]]
  private let ungrouped: [[Unicode.Scalar]]
  private let grouped: [[Unicode.Scalar]]

  /// The order of the columns of the row, by its index in the form.
  init(of row: Int, in labels: LabelForms) {
    let columns = labels.columns(of: row)
    var upper: [[Unicode.Scalar]] = []
    for heading in columns.map({ labels.columnGroups[$0] ?? labels.columnLabels[$0] }) where !upper.contains(heading) {
      upper.append(heading)
    }
    self.upper = upper
    self.columns = columns.map { labels.columnLabels[$0] }
    ungrouped = columns.filter { labels.columnGroups[$0] == nil }.map { labels.columnLabels[$0] }
    grouped = columns.filter { labels.columnGroups[$0] != nil }.map { labels.columnLabels[$0] }
  }

  /// Whether the fragments name none of the columns.
  func isAbsent(from fragments: ArraySlice<Fragment>) -> Bool {
    !fragments.contains { $0.headingLabels.contains(where: columns.contains) }
  }

  /// Whether the fragments name columns in another order.
  func isViolated(by fragments: ArraySlice<Fragment>) -> Bool {
    if lines(of: fragments).contains(where: { isDisordered($0, by: columns) }) { return true }
    let labels = fragments.flatMap { fragment in fragment.headingLabels.map { (label: $0, row: fragment.row) } }
    guard let group = labels.first(where: { upper.contains($0.label) && !columns.contains($0.label) }) else {
      return isDisordered(labels.map(\.label), by: columns)
    }
    return isDisordered(labels.map(\.label), by: ungrouped) || isDisordered(labels.map(\.label), by: grouped)
      || isDisordered(labels.filter { $0.row == group.row }.map(\.label), by: upper)
  }

  /// The columns' labels that each line names, of several in it; the beginning of a label stands for it, where the rest is
  /// broken off to the next line.
  private func lines(of fragments: ArraySlice<Fragment>) -> [[[Unicode.Scalar]]] {
    let named = fragments.flatMap { fragment -> [(row: Int, label: [Unicode.Scalar])] in
      guard fragment.value == nil, fragment.text.count <= 120 else { return [] }
      return fragment.text.split(where: \.isBlank).compactMap { word in
        let beginning = Folding.label(word.scalars)
        guard beginning.count >= Self.leastBeginning else { return nil }
        let labels = columns.filter { $0.starts(with: beginning) }
        return labels.count == 1 ? (fragment.row, labels[0]) : nil
      }
    }
    return Dictionary(grouping: named, by: \.row).values.filter { $0.count > 1 }.map { $0.map(\.label) }
  }

  /// The fewest characters by which a label is told from its beginning.
  private static let leastBeginning = 2

  private func isDisordered(_ labels: [[Unicode.Scalar]], by order: [[Unicode.Scalar]]) -> Bool {
    var last = -1
    var seen: Set<Int> = []
    for index in labels.compactMap(order.firstIndex) where seen.insert(index).inserted {
      if index < last { return true }
      last = index
    }
    return false
  }
}

extension Fragment {
  /// The longest text of headings, several in one piece.
  private static let longestHeading = 120

  /// The labels that the fragment may hold: its own, without remarks, and those of its words.
  var headingLabels: [[Unicode.Scalar]] {
    guard value == nil, !label.isEmpty, text.count <= Self.longestHeading else { return [] }
    let plain = Folding.label(Folding.withoutRemarks(text.scalars))
    let words = text.split(where: \.isBlank).map { Folding.label($0.scalars) }
    return words.count > 1 ? [plain] + words : [plain]
  }
}
