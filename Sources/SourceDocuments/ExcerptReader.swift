import AnnualReport

/// Reads the part of a source around a place: lines of a text or a page as they stand, paragraphs of a Word document, or
/// the text of a page.
package enum ExcerptReader {
  /// How many lines or paragraphs stand before the place, and how many behind it.
  private static let around = 12
  /// A page may be a single line; of a long one so many scalars stand on either side.
  private static let width = 160

  /// The part around a place at which something stands that is so long; why there is none where the source has no lines
  /// of its own.
  package static func excerpt(
    of bytes: [UInt8], at place: Place, length: Int, within budget: WorkBudget
  ) async throws(UnreadableSource) -> SourceExcerpt {
    switch place {
    case .line(let line, let character):
      switch SourceContent(of: bytes) {
      case .text, .html: return lines(of: TextDecoding.text(of: bytes), around: line, character, length)
      default:
        throw UnreadableSource(
          zh: "正文在别的格式里，没有可以显示的行", en: "the text stands within another format, which has no lines to show")
      }
    case .paragraph, .page:
      let document = try await DocumentReader.convertedDocument(of: bytes, within: budget).document
      return passages(of: document, around: place, length)
    case .unknown: throw UnreadableSource(zh: "不知道它在原文何处", en: "where it stands in the source is not known")
    }
  }

  private static func lines(of text: String, around line: Int, _ character: Int, _ length: Int) -> SourceExcerpt {
    // A carriage return with a line feed is one character, and so one break.
    let all = text.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
    let numbers = max(1, line - around)..<max(1, min(all.count, line + around) + 1)
    let shown = numbers.map { number -> SourceExcerpt.Line in
      let scalars = Array(all[number - 1].unicodeScalars)
      guard number == line else {
        return SourceExcerpt.Line(number: number, text: String(scalars: scalars.prefix(2 * width)))
      }
      let start = max(0, min(character - 1, scalars.count))
      let end = min(start + length, scalars.count)
      let first = max(0, start - width)
      return SourceExcerpt.Line(
        number: number, text: String(scalars: scalars[first..<min(scalars.count, end + width)]),
        marked: start - first..<end - first)
    }
    return SourceExcerpt(place: .line(line, character: character), lines: shown)
  }

  private static func passages(of document: Document, around place: Place, _ length: Int) -> SourceExcerpt {
    let all = document.blocks.flatMap(\.passages).filter { !$0.text.isEmpty }
    // What begins last at or before the place holds it.
    let holder = all.lastIndex { $0.place(at: 0) <= place } ?? 0
    let near: [Int] =
      switch place {
      case .page(let page, _): all.indices.filter { all[$0].place(at: 0).page == page }
      default: all.indices.filter { abs($0 - holder) <= around }
      }
    return SourceExcerpt(
      place: place,
      lines: near.map { index in
        let passage = all[index]
        let start = index == holder ? passage.offset(of: place) : nil
        let count = passage.text.unicodeScalars.count
        return SourceExcerpt.Line(
          number: passage.place(at: 0).paragraph, text: passage.text,
          marked: start.map { $0..<min(count, $0 + length) })
      })
  }
}

extension Document.Block {
  /// What stands in it, piece by piece; of a table, cell by cell.
  fileprivate var passages: [Passage] {
    switch self {
    case .paragraph(let passage), .line(let passage), .link(let passage): [passage]
    case .table(let grid): grid.rows.flatMap { $0.map(\.text) }
    case .image: []
    }
  }
}

extension Passage {
  /// The scalar at a place, or the first where it has none there.
  fileprivate func offset(of place: Place) -> Int {
    (0..<text.unicodeScalars.count).first { self.place(at: $0) == place } ?? 0
  }
}
