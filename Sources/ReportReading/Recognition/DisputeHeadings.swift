import AnnualReport

/// Tells whether the headings among the numbers of table disputes let them stand in the form's order.
///
/// The form prints the 15 numbers in one row below all headings. Some reports print a row for each kind of dispute, with
/// its label in front, or each heading beside its number; some turn the table around, and then the order is another one.
struct DisputeHeadings {
  /// A heading, and how many fields stand before it.
  struct Heading {
    let label: [Unicode.Scalar]
    let fields: Int
  }

  private let rows: [[Unicode.Scalar]]
  private let columns: [[Unicode.Scalar]]

  init(_ form: TableForm) {
    rows = form.rows.map { Folding.label($0.label.unicodeScalars) }
    columns = form.columns.map { Folding.label($0.label.unicodeScalars) }
  }

  /// Whether each heading that stands between fields, or right before the first of them, heads what follows it.
  func allow(_ headings: [Heading], amongFields count: Int) -> Bool {
    guard let first = headings.firstIndex(where: { $0.fields > 0 && $0.fields < count }) else { return true }
    return headings[max(0, first - 1)...].filter { $0.fields < count }.allSatisfy { heading in
      if let row = rows.firstIndex(of: heading.label) { return heading.fields == row * columns.count }
      guard let column = columns.firstIndex(of: heading.label) else { return true }
      // A row of numbers may have all column headings above it.
      return [0, column].contains(heading.fields % columns.count)
    }
  }
}
