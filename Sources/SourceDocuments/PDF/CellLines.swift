import AnnualReport

/// The words of a cell as its lines, and these as one text.
enum CellLines {
  /// The lines that the words make, from the top, each from the left.
  static func lines(of words: [PageWord]) -> [[PageWord]] {
    var lines: [[PageWord]] = []
    for word in words.sorted(by: { $0.box.center < $1.box.center }) {
      if let first = lines.last?.first,
        word.box.center - first.box.center <= evenness * min(first.box.height, word.box.height)
      {
        lines[lines.count - 1].append(word)
      } else {
        lines.append([word])
      }
    }
    return lines.map { $0.sorted { $0.box.left < $1.box.left } }
  }

  /// The text of the lines, or none with the place of the cell.
  ///
  /// Lines follow each other without a space, but for words in Latin letters and for numbers: those are one only where the
  /// cell was too narrow for more of it.
  static func passage(of lines: [[PageWord]], in cell: Place.Box, page: Int) -> Passage {
    var text = String.UnicodeScalarView()
    var anchors: [Passage.Anchor] = []
    for (number, line) in lines.enumerated() {
      for (index, word) in line.enumerated() {
        if index > 0 ? word.isApart(from: line[index - 1]) : number > 0 && !continues(lines[number - 1], line, in: cell)
        {
          text.append(" ")
        }
        anchors.append(Passage.Anchor(offset: text.count, place: word.place))
        text += word.text.unicodeScalars
      }
    }
    if anchors.isEmpty { anchors = [Passage.Anchor(offset: 0, place: .page(page, box: cell))] }
    return Passage(text: String(text), anchors: anchors)
  }

  /// How far the middles of words on one line are apart at most, in the height of their boxes.
  private static let evenness = 0.35
  /// How far text stands from the rules of its cell at most, in points, if it fills the cell.
  private static let widestPadding = 7.0

  /// Whether the text goes on in the next line without a space.
  private static func continues(_ line: [PageWord], _ next: [PageWord], in cell: Place.Box) -> Bool {
    guard let last = line.last, let first = next.first, let before = last.text.unicodeScalars.last,
      let behind = first.text.unicodeScalars.first, before.isLatin, behind.isLatin
    else { return true }
    return isOneNumber(line, next, in: cell)
  }

  /// Whether a number goes on in the next line: there was no room for its next digit, and there is for the rest.
  static func isOneNumber(_ line: [PageWord], _ next: [PageWord], in cell: Place.Box) -> Bool {
    guard let last = line.last, let first = next.first, let end = next.last,
      last.text.unicodeScalars.last?.isDigit == true,
      first.text.unicodeScalars.first.map({ $0.isDigit || $0 == "." }) == true
    else { return false }
    let width = last.box.right - line[0].box.left
    let character = last.widthOfCharacter
    return width + character > cell.width - 2 * widestPadding
      && end.box.right - first.box.left <= width + character / 2
  }
}
