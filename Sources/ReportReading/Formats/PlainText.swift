import AnnualReport

/// Reads text: every line is a paragraph as it stands, blank ones included, since they may separate or be table cells.
enum PlainText {
  /// The document of the text.
  static func document(of text: String) throws(UnreadableSource) -> Document {
    var document = Document()
    var number = 0
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end] != "\n", scalars[end] != "\r" { end += 1 }
      guard WorkBudget.step(1 + (end - start) / 8) else { break }
      number += 1
      guard number <= SourceLimits.pieces else { throw SourceLimits.tooManyPieces }
      let line = String(String.UnicodeScalarView(scalars[start..<end]))
      let place = Place(line: number, character: 1)
      document.blocks.append(.paragraph(Passage(text: line, anchors: [.init(offset: 0, place: place)])))
      if end + 1 < scalars.count, scalars[end] == "\r", scalars[end + 1] == "\n" { end += 1 }
      start = end + 1
    }
    return document
  }
}
