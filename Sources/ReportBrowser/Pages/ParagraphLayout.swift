import ReportChecking
import TerminalScreen

/// A paragraph set in lines, with a mark before the words of each finding.
struct ParagraphLayout: Sendable {
  /// A line.
  struct Line: Sendable {
    /// What is drawn, a stand-in where a mark goes.
    let text: String
    /// The first character of the text, in scalars of what is set.
    let start: Int
  }

  /// A character of what is set.
  struct Origin: Sendable {
    /// The character of the paragraph that it is, or that it stands before.
    let offset: Int
    /// The mark that it is, where it is one.
    let mark: FindingMark?
  }

  /// The paragraph.
  let paragraph: Paragraph
  /// The lines from the top.
  let lines: [Line]
  /// For each scalar of what is set, where it comes from.
  private let origins: [Origin?]

  /// While lines are broken, a mark is this: one column wide, and never the last on a line.
  private static let standIn: Unicode.Scalar = "("
  /// Prose begins its paragraphs two hanzi in.
  private static let indent = "\u{3000}\u{3000}"

  /// Sets a paragraph.
  init(_ paragraph: Paragraph, columns: Int, width: TextWidth) {
    self.paragraph = paragraph
    var text = String.UnicodeScalarView()
    var origins: [Origin?] = []
    if case .prose = paragraph.role {
      text.append(contentsOf: Self.indent.unicodeScalars)
      origins = Self.indent.unicodeScalars.map { _ in nil }
    }
    var marks: [Int: FindingMark] = [:]
    for span in paragraph.spans {
      guard let mark = span.mark else { continue }
      marks[span.range.lowerBound] = max(marks[span.range.lowerBound] ?? mark, mark)
    }
    for (offset, scalar) in paragraph.text.unicodeScalars.enumerated() {
      if let mark = marks[offset] {
        text.append(Self.standIn)
        origins.append(Origin(offset: offset, mark: mark))
      }
      text.append(scalar)
      origins.append(Origin(offset: offset, mark: nil))
    }
    self.origins = origins
    lines = LineBreaking(columns: columns, width: width).lines(of: String(text)).map {
      Line(text: $0.text, start: $0.range.lowerBound)
    }
  }

  /// A run of characters of a line that look alike.
  struct Run: Sendable {
    /// The characters.
    var text: String
    /// The mark that they are, where they are one.
    let mark: FindingMark?
    /// The first of them in the paragraph; `nil` for the indent.
    let offset: Int?
    /// The spans in which they stand.
    let spans: [Paragraph.Span]
  }

  /// The runs of a line.
  func runs(ofLine index: Int) -> [Run] {
    let line = lines[index]
    var runs: [Run] = []
    for (position, scalar) in line.text.unicodeScalars.enumerated() {
      let origin = origins[line.start + position]
      let spans = origin.map { origin in paragraph.spans.filter { $0.range.contains(origin.offset) } } ?? []
      if let last = runs.last, last.mark == origin?.mark, last.spans == spans, (last.offset == nil) == (origin == nil) {
        runs[runs.count - 1].text.unicodeScalars.append(scalar)
      } else {
        runs.append(Run(text: String(scalar), mark: origin?.mark, offset: origin?.offset, spans: spans))
      }
    }
    return runs
  }

  /// The line on which a character of the paragraph stands.
  func line(at offset: Int) -> Int {
    let position = origins.firstIndex { ($0?.offset ?? -1) >= offset } ?? origins.count
    return lines.lastIndex { $0.start <= position } ?? 0
  }

  /// The characters of the paragraph that stand on a line.
  func characters(onLine index: Int) -> Range<Int> {
    let line = lines[index]
    let end = index + 1 < lines.count ? lines[index + 1].start : origins.count
    let offsets = origins[line.start..<end].compactMap { $0?.offset }
    guard let first = offsets.first, let last = offsets.last else { return 0..<0 }
    return first..<last + 1
  }

  /// The character of the paragraph at a column of a line: the last where the line is shorter.
  func offset(atColumn wanted: Int, onLine index: Int, width: TextWidth) -> Int {
    let line = lines[index]
    var column = 0
    var offset = characters(onLine: index).lowerBound
    for (position, scalar) in line.text.unicodeScalars.enumerated() {
      guard column <= wanted else { break }
      if let origin = origins[line.start + position] { offset = origin.offset }
      column += width.columns(of: scalar)
    }
    return offset
  }

  /// The columns of a line on which characters of the paragraph stand, marks before them included.
  func columns(of range: Range<Int>, onLine index: Int, width: TextWidth) -> Range<Int>? {
    let line = lines[index]
    var column = 0
    var columns: Range<Int>?
    for (position, scalar) in line.text.unicodeScalars.enumerated() {
      let next = column + width.columns(of: scalar)
      if let origin = origins[line.start + position], range.contains(origin.offset) {
        columns = (columns?.lowerBound ?? column)..<next
      }
      column = next
    }
    return columns
  }
}
