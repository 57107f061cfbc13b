import AnnualReport
import SourceDocuments

/// Joins the fragments outside tables to paragraphs again.
///
/// Spaces and line breaks of the layout are dropped; where a source has hard line breaks, a line that does not end a
/// sentence goes on in the next.
struct ProseAssembly {
  /// A shorter line is broken by no margin.
  static let shortestLine = 18

  private(set) var passages: [Passage] = []
  /// How long the lines of the source are that its margin breaks.
  private let width: Int
  private var current: Stretch?
  private var currentRow = 0
  private var lastLineLength = 0

  /// The paragraphs of the fragments.
  static func passages(_ fragments: some Sequence<Fragment>, width: Int) -> [Passage] {
    var assembly = ProseAssembly(width: width)
    for fragment in fragments {
      guard WorkBudget.step(1 + fragment.text.count / 8) else { break }
      assembly.add(fragment)
    }
    assembly.finish()
    return assembly.passages
  }

  /// How long the lines of the source are that its margin breaks, by the longer ones of its words outside tables.
  static func width(of fragments: [Fragment]) -> Int {
    let lengths = fragments.lazy.filter { $0.value == nil && !$0.inGrid && $0.gap.borders == 0 }.map(\.text.count)
      .filter { $0 >= shortestLine }.sorted()
    // The longest lines may be several that the source has joined.
    return lengths.isEmpty ? shortestLine : lengths[lengths.count * 3 / 4]
  }

  /// No report has a thousand pages.
  private static let mostPageDigits = 3

  private init(width: Int) { self.width = width }

  private mutating func add(_ fragment: Fragment) {
    if fragment.isImage || fragment.isLink { return }
    // A number alone on a line between sentences is a page number.
    if case .number(let number) = fragment.value, fragment.beginsLine, number.integer != nil,
      fragment.text.count <= Self.mostPageDigits
    {
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
    if fragment.endsParagraph { finish() }
  }

  private static let endMarks = Set("。；：！？…;:".unicodeScalars)

  private func joins(_ fragment: Fragment) -> Bool {
    guard let current, let last = current.scalars.last, lastLineLength >= Self.shortestLine else { return false }
    if Self.endMarks.contains(last) { return false }
    // A heading without an end mark ends with its line, unless the margin breaks it.
    if HeadingForms.numeral(current.scalars) != nil, lastLineLength * 5 < width * 4,
      !current.scalars.contains(where: Self.endMarks.contains)
    {
      return false
    }
    return HeadingForms.numeral(fragment.text.scalars) == nil
  }

  private mutating func finish() {
    guard let text = current?.withoutLayout.trimmed, !text.isEmpty else { return }
    passages.append(text.passage)
    current = nil
  }
}
