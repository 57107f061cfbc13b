import AnnualReport
import ReportChecking

/// Where in a text something stands, as a SARIF log has it (3.30).
enum SARIFRegion {
  /// The region of a place; `nil` where the source has no lines.
  ///
  /// Where it ends is told as far as that is known: of words in a paragraph, which know the place of each character, and
  /// of cells that are a number and nothing else, since markup may stand between other characters.
  static func region(of place: Place?, _ statement: Statement?, in report: Report?) -> JSON? {
    guard case .line(let line, let character) = place else { return nil }
    var end: Place?
    if let statement, let report, statement.place == place { end = self.end(of: statement, in: report) }
    guard case .line(let endLine, let endCharacter) = end, (endLine, endCharacter) > (line, character) else {
      return .object([("startLine", .integer(line)), ("startColumn", .integer(character))])
    }
    return .members([
      ("startLine", .integer(line)), ("startColumn", .integer(character)),
      ("endLine", endLine == line ? nil : .integer(endLine)), ("endColumn", .integer(endCharacter)),
    ])
  }

  /// The place behind the last character.
  private static func end(of statement: Statement, in report: Report) -> Place? {
    switch statement {
    case .cell(let cell, _, let place):
      guard let text = report[cell]?.text, !text.isEmpty,
        text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
      else { return nil }
      return place.advanced(by: text.utf8.count)
    case .words(let words, _):
      guard case .passage(let index) = words.part, !words.range.isEmpty else { return nil }
      let passages = report.passages(of: words.section)
      guard passages.indices.contains(index) else { return nil }
      return passages[index].place(at: words.range.upperBound - 1).advanced(by: 1)
    case .section, .row, .previous: return nil
    }
  }
}
