import AnnualReport

/// Reads text: rows of cells where it is made of them, else every line as it stands, blank ones included, since they may
/// separate or be table cells.
package enum PlainText {
  /// The document of the text.
  ///
  /// Every break that Unicode knows ends a paragraph, but lines are counted as editors count them: by line feeds and
  /// carriage returns.
  package static func document(of text: String) throws(UnreadableSource) -> Document {
    if let rows = try DelimitedText.document(of: text) { return rows }
    var document = Document()
    let scalars = Array(text.unicodeScalars)
    var place = Place.line(1, character: 1)
    var start = 0
    var pieces = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, !isBreak(scalars[end]) { end += 1 }
      guard WorkBudget.step(1 + (end - start) / 8) else { break }
      pieces += 1
      guard pieces <= SourceLimits.pieces else { throw SourceLimits.tooManyPieces }
      let line = String(scalars: scalars[start..<end])
      document.blocks.append(.line(Passage(text: line, anchors: [.init(offset: 0, place: place)])))
      guard end < scalars.count else { break }
      if end + 1 < scalars.count, scalars[end] == "\r", scalars[end + 1] == "\n" { end += 1 }
      if scalars[end] == "\n" || scalars[end] == "\r" {
        place = place.behindLineFeed
      } else {
        place = place.advanced(by: end + 1 - start)
      }
      start = end + 1
    }
    return document
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
