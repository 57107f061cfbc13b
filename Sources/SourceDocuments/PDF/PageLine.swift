import AnnualReport

/// What stands at one height of a page.
struct PageLine: Sendable {
  /// The pieces from the left, at least one.
  var pieces: [TextPiece]
  /// The page, from 1.
  var page: Int

  /// Where the line ends in values with nothing but values behind them: the first of them, as an index of its pieces.
  let firstValue: Int?

  private init(_ words: [TextPiece], page: Int) {
    pieces = []
    for piece in words.sorted(by: { $0.box.left < $1.box.left }) {
      if let last = pieces.last, Self.belongTogether(last, piece) {
        pieces[pieces.count - 1].append(piece)
      } else {
        pieces.append(piece)
      }
    }
    self.page = page
    // Borders that are drawn as characters tell more than where the characters stand.
    let isBordered = words.contains { $0.text.unicodeScalars.contains(where: BorderedLine.isPipe) }
    firstValue = isBordered ? nil : Self.firstValue(of: pieces)
  }

  /// The lines of the page, from the top, without its number.
  static func lines(of page: Page, number: Int) -> [PageLine] {
    WorkBudget.step(page.words.count)
    let (vertical, words) = VerticalText.split(page.words)
    let pieces = vertical.map(TextPiece.init(vertical:)) + words.map(TextPiece.init)
    var lines: [[TextPiece]] = []
    for piece in pieces.sorted(by: { $0.box.center < $1.box.center }) {
      if let first = lines.last?.first,
        piece.box.center - first.box.center <= tolerance * min(piece.size, first.size)
      {
        lines[lines.count - 1].append(piece)
      } else {
        lines.append([piece])
      }
    }
    var result = lines.map { PageLine($0, page: number) }
    if let last = result.last, last.isPageNumber { result.removeLast() }
    if let first = result.first, first.isPageNumber, result.count > 1 { result.removeFirst() }
    return result
  }

  /// How far the middles of words on one line lie apart at most, in the size of their characters.
  private static let tolerance = 0.35
  /// How far words of one text stand apart at most, in the size of their characters: `总 计` does, `商业  科研` does not.
  private static let widestSpace = 0.6
  /// The same before values and numerals, which narrow columns bring close to what stands before.
  private static let widestSpaceBetweenCells = 0.35

  /// How wide the number of a page is at most, in its characters' size; values of columns stand further apart.
  private static let widestNumber = 1.5

  private static func belongTogether(_ piece: TextPiece, _ next: TextPiece) -> Bool {
    guard !piece.isVertical, !next.isVertical else { return false }
    // Labels stand close to those of their groups, but each begins with its numeral.
    let begins = HeadingForms.numeral(Array(next.words[0].text.unicodeScalars.prefix(8))) != nil
    let space = next.isValue || begins ? widestSpaceBetweenCells : widestSpace
    return next.box.left - piece.box.right < space * min(piece.size, next.size)
  }

  private static func firstValue(of pieces: [TextPiece]) -> Int? {
    let first = pieces.lastIndex { !$0.isValue }.map { $0 + 1 } ?? 0
    // A number that ends a line of prose stands close to the words before it.
    if first > 0, first == pieces.count - 1, pieces[first].box.left - pieces[first - 1].box.right < pieces[first].size {
      return nil
    }
    return first < pieces.count ? first : nil
  }

  /// The box around the line.
  var box: Place.Box { pieces.dropFirst().reduce(pieces[0].box) { $0.union($1.box) } }

  /// The line as a paragraph; what stands apart on it is set apart by two spaces.
  var passage: Passage { Passage(pieces: pieces, between: "  ") }

  /// Whether the line is a page number, which may be bare above or below everything else.
  private var isPageNumber: Bool {
    let text = pieces.flatMap(\.words).map(\.text).joined()
    guard box.width <= pieces[0].size * Double(text.unicodeScalars.count) * Self.widestNumber else { return false }
    return PageNumber(text.unicodeScalars) != nil
  }
}
