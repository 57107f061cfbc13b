import AnnualReport
import SourceDocuments

extension TableRecognition {
  /// How many numbers alone on their lines may be those of pages.
  private static let mostPages = 3

  /// Whether the range holds numbers of a table beside those at the positions, so that no row may be called blank.
  ///
  /// Sentences, the numbers before the labels on their lines, and a few that may be those of pages are none.
  func hasNumbers(in range: Range<Int>, besides read: Set<Int>, of labels: LabelForms) -> Bool {
    var pages = 0
    for position in range where !read.contains(position) {
      let fragment = fragments[position]
      guard fragment.numbers(of: labels) > 0, fragment.value != .notApplicable, !countsRow(position, range) else {
        continue
      }
      let isAlone = fragment.beginsLine && (position + 1 == range.upperBound || fragments[position + 1].beginsLine)
      if !(isAlone && fragment.mayBePageNumber) { return true }
      pages += 1
    }
    return pages > Self.mostPages
  }

  /// Whether the row's label stands in a text that is neither heading nor the label of another row alone, so that the source
  /// does not lack the row; before the table, in one that names columns, too.
  func names(_ row: Int, in range: Range<Int>, before table: Int, _ alignment: RowAlignment) -> Bool {
    let labels = alignment.labels
    let label = labels.rowLabels[row]
    return label.count >= Self.leastLabel
      && range.contains { position in
        let fragment = fragments[position]
        guard fragment.value == nil, fragment.label.contains(label), !labels.isCaption(fragment) else { return false }
        if position < table { return headings(of: labels, namedIn: position..<position + 1) > 1 }
        let own = alignment.rows.first { $0.fragment == position }
        return own.map { !labels.fullRowLabels[$0.row].contains(label) } ?? true
      }
  }

  /// The shortest label that is told within other words.
  private static let leastLabel = 2

  /// How many of the form's headings the texts of the range name.
  func headings(of labels: LabelForms, namedIn range: Range<Int>) -> Int {
    labels.allLabels.count { label in
      label.count > Self.leastLabel && range.contains { fragments[$0].label.contains(label) }
    }
  }

  /// Whether the number stands before a label on its line, as one that counts the rows.
  private func countsRow(_ position: Int, _ range: Range<Int>) -> Bool {
    guard fragments[position].beginsLine, position + 1 < range.upperBound else { return false }
    let next = fragments[position + 1]
    return next.row == fragments[position].row && next.value == nil
  }
}

extension Fragment {
  /// How many numbers of a table of the form the fragment holds: its value, those of several cells set apart by spaces, or
  /// those behind the headings of their columns, as in `自然人：3，商业企业：0`.
  func numbers(of labels: LabelForms) -> Int {
    if value != nil { return 1 }
    let words = text.split(where: \.isBlank)
    if words.count > 1, words.allSatisfy({ CellText.isValue($0.scalars) }) { return words.count }
    let parts = text.split { "，、；,;。".unicodeScalars.contains($0) }
    return parts.allSatisfy { $0.isValue(of: labels) } ? parts.count : 0
  }
}

extension Stretch {
  /// Whether it is the heading of a column with a number behind it and nothing else: `自然人：3`, `自然人3件`.
  fileprivate func isValue(of labels: LabelForms) -> Bool {
    guard let digit = scalars.firstIndex(where: { Folding.fold($0).isDigit }) else { return false }
    let number = self[digit..<count].trimmed.scalars
    guard CellText.isValue(number) || CellText.countWithUnit(number) != nil else { return false }
    return labels.columnLabels.contains(Folding.label(scalars[..<digit]))
  }
}
