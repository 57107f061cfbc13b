import AnnualReport

/// Tells whether the headings of table disputes let its numbers stand in the form's order.
///
/// The form prints the numbers in one row below all headings. Some reports print a row for each kind of dispute, with
/// its label in front, or each heading beside its number; some turn the table around, and then the order is another one.
struct DisputeHeadings {
  /// A heading, and how many fields stand before it.
  struct Heading {
    let fragment: Fragment
    let fields: Int
  }

  private let rows: [[Unicode.Scalar]]
  private let columns: [[Unicode.Scalar]]

  init(_ labels: LabelForms) {
    rows = labels.rowLabels
    columns = labels.columnLabels
  }

  /// Whether the header is in the form's order, and each heading that stands between fields, or right before the first of
  /// them, heads what follows it.
  func allow(_ headings: [Heading], amongFields count: Int) -> Bool {
    guard isInOrder(headings.prefix { $0.fields == 0 }.map(\.fragment)) else { return false }
    guard let first = headings.firstIndex(where: { $0.fields > 0 && $0.fields < count }) else { return true }
    return headings[max(0, first - 1)...].filter { $0.fields < count }.allSatisfy { heading in
      let label = heading.fragment.label
      if let row = rows.firstIndex(of: label) { return heading.fields == row * columns.count }
      guard let column = columns.firstIndex(of: label) else { return true }
      // A row of numbers may have all column headings above it.
      return [0, column].contains(heading.fields % columns.count)
    }
  }

  /// Whether the headings above the numbers follow each other as in the form. Parts of labels tell nothing.
  private func isInOrder(_ header: [Fragment]) -> Bool {
    let labels = header.flatMap { fragment in
      columns.contains(fragment.label) || rows.contains(fragment.label) ? [fragment.label] : fragment.headingLabels
    }
    let kinds = labels.compactMap { label in rows.dropFirst().firstIndex(of: label) }
    if let first = kinds.first, first != 1, kinds.contains(1) { return false }
    return zip(labels, labels.dropFirst()).allSatisfy { label, next in
      guard let column = columns.firstIndex(of: label), let following = columns.firstIndex(of: next) else {
        return true
      }
      // Behind the last heading of a kind of disputes, the first of the next one follows.
      return following >= column || following == 0 && column >= 3
    }
  }
}
