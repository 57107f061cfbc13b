import AnnualReport

/// Joins the fragments outside tables to paragraphs again.
///
/// Spaces and line breaks of the layout are dropped; where a source has hard line breaks, a line that does not end a
/// sentence goes on in the next.
struct ProseAssembly {
  private(set) var passages: [Passage] = []
  private var current: Stretch?
  private var currentRow = 0
  private var lastLineLength = 0

  /// The paragraphs of the fragments.
  static func passages(_ fragments: some Sequence<Fragment>) -> [Passage] {
    var assembly = ProseAssembly()
    for fragment in fragments {
      guard WorkBudget.step(1 + fragment.text.count / 8) else { break }
      assembly.add(fragment)
    }
    assembly.finish()
    return assembly.passages
  }

  private mutating func add(_ fragment: Fragment) {
    if fragment.isImage || fragment.isLink { return }
    // A number alone on a line between sentences is a page number.
    if case .number(let number) = fragment.value, fragment.beginsLine, number.integer != nil, fragment.text.count <= 3 {
      return
    }
    if current != nil, fragment.row == currentRow || (!fragment.inGrid && joins(fragment)) {
      current?.append(fragment.text)
    } else {
      finish()
      current = fragment.text
    }
    lastLineLength = fragment.row == currentRow ? lastLineLength + fragment.text.count : fragment.text.count
    currentRow = fragment.row
  }

  private func joins(_ fragment: Fragment) -> Bool {
    guard let last = current?.scalars.last, lastLineLength >= 18 else { return false }
    if "。；：！？…;:".unicodeScalars.contains(last) { return false }
    return HeadingForms.numeral(fragment.text.scalars) == nil
  }

  private mutating func finish() {
    guard let text = current?.withoutLayout.trimmed, !text.isEmpty else { return }
    passages.append(text.passage)
    current = nil
  }
}
