import AnnualReport

/// Reads the part of a source around a place: lines of a text or a page as they stand, paragraphs of a Word document, or
/// the text of a page.
package enum ExcerptReader {
  /// How many lines or paragraphs stand before the place, and how many behind it.
  private static let around = 60
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
    // The file may have changed since it was read.
    let line = min(max(1, line), all.count)
    let numbers = max(1, line - around)..<min(all.count, line + around) + 1
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
    let all = document.blocks.flatMap(\.rows).filter { $0.contains { !$0.text.isEmpty } }
    let places = all.map { row in row.lazy.map { $0.place(at: 0) }.first { $0 != .unknown } ?? .unknown }
    // What begins last at or before the place holds it.
    let holder = all.lastIndex { row in row.contains { !$0.text.isEmpty && $0.place(at: 0) <= place } }
    let near: [Int] =
      switch place {
      case .page(let page, _): all.indices.filter { places[$0].page == page }
      default: all.indices.filter { abs($0 - (holder ?? 0)) <= around }
      }
    return SourceExcerpt(
      place: place,
      lines: near.map { index in
        SourceExcerpt.Line(
          number: places[index].paragraph, text: all[index].map(\.text).joined(separator: divider),
          marked: index == holder ? marked(in: all[index], at: place, length) : nil)
      })
  }

  /// Between the cells of a row.
  private static let divider = " | "

  /// The scalars of a row at a place: those of the piece that begins last at or before it.
  private static func marked(in row: [Passage], at place: Place, _ length: Int) -> Range<Int>? {
    guard let index = row.lastIndex(where: { !$0.text.isEmpty && $0.place(at: 0) <= place }) else { return nil }
    let before = row[..<index].reduce(0) { $0 + $1.text.unicodeScalars.count + divider.unicodeScalars.count }
    let count = row[index].text.unicodeScalars.count
    let start = row[index].offset(of: place)
    return before + start..<before + min(count, start + length)
  }
}

extension Document.Block {
  /// What stands in it: a paragraph, or the rows of a table with their cells.
  fileprivate var rows: [[Passage]] {
    switch self {
    case .paragraph(let passage), .line(let passage), .link(let passage): [[passage]]
    case .table(let grid): grid.rows.map { $0.map(\.text) }
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
