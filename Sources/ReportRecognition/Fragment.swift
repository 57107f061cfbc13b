import AnnualReport
import SourceDocuments

/// A piece of the flow between two separators: a table field, a line of prose, or a heading.
struct Fragment: Sendable {
  /// What separates a fragment from the next one.
  struct Gap: Sendable, Equatable {
    /// Pipes, tabs or cell borders that stand by themselves: each closes a field that keeps its place.
    var single = 0
    /// Pipes that touch each other: filler for cells that a span has swallowed, or fields of a compact row.
    var glued = 0
    /// Blank lines.
    var blankLines = 0

    /// All borders.
    var borders: Int { single + glued }
  }

  /// The text, trimmed and not empty; empty only for a picture.
  let text: Stretch
  /// The text as labels are compared.
  let label: [Unicode.Scalar]
  /// The content if the fragment is a table field; `nil` where it is neither number nor mark, and so is text.
  let value: CellContent?
  /// The number of the source's line or table row.
  let row: Int
  /// Whether the fragment begins its line, cell or paragraph.
  let beginsLine: Bool
  /// Whether the fragment stands in a table with real cells.
  let inGrid: Bool
  /// Whether it is a picture.
  let isImage: Bool
  /// Whether it is nothing but a link to another page.
  let isLink: Bool
  /// How many blank cells stand before it in its row of a real table.
  var leadingBlanks = 0
  /// What separates it from the next fragment of the same table or text.
  var gap = Gap()
  /// Whether the source says that a paragraph ends with it.
  var endsParagraph = false

  /// `isCell` where borders show that the text is all that stands in a cell.
  init(
    _ text: Stretch, row: Int, beginsLine: Bool, inGrid: Bool = false, isCell: Bool = false, isImage: Bool = false,
    isLink: Bool = false
  ) {
    self.text = text
    self.row = row
    self.beginsLine = beginsLine
    self.inGrid = inGrid
    self.isImage = isImage
    self.isLink = isLink
    label = Folding.label(text.scalars)
    switch CellText.content(of: text.scalars) {
    case .number(let number): value = .number(number)
    case .notApplicable: value = .notApplicable
    case .blank: value = nil
    case .text:
      let count = isCell ? CellText.countWithUnit(text.scalars).map(CellContent.number) : nil
      value = count ?? CellText.remarked(text.scalars)?.content
    }
  }

  /// Whether it could be the number of a page: a count of up to three digits that is not 0, without a border beside it.
  var mayBePageNumber: Bool {
    guard gap.borders == 0, leadingBlanks == 0, case .number(let number) = value, let count = number.integer,
      !text.scalars.contains(where: \.isHanzi)
    else { return false }
    return (1...999).contains(count)
  }

  /// More marks mean something.
  private static let longestNoise = 3
  /// The longest label before a colon or comma, such as 其中.
  private static let longestHeadedLabel = 8
  /// The longest label of a row with what explains it.
  private static let longestLabel = 60

  /// Whether it is nothing but a mark or two, such as the `?` that a lost space has become.
  var isNoise: Bool {
    value == nil && !isImage && gap.borders == 0 && text.count <= Self.longestNoise
      && !text.scalars.contains { $0.isHanzi || $0.isLatin || $0.isDigit }
  }

  /// Whether the text reads like running prose and not like a label: a sentence's punctuation, or sheer length.
  var isProse: Bool {
    guard value == nil else { return false }
    if text.scalars.contains(where: { $0 == "。" || $0 == "；" }) { return true }
    if let last = text.scalars.last, last == "：" || last == ":" || last == "，" {
      return label.count > Self.longestHeadedLabel
    }
    return label.count > Self.longestLabel
  }
}
