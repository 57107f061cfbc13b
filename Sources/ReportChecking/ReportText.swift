import AnnualReport

/// A stretch of a passage as rules look for words in it.
///
/// Full-width letters, digits and punctuation are folded to half width, all brackets to round ones, and traditional
/// characters to simplified ones, scalar by scalar,
/// so that an offset here is an offset in the passage and has a place.
struct Wording: Sendable {
  /// The passage.
  let passage: Passage
  /// The section in which it stands; `nil` before the first.
  let section: SectionKey?
  /// The index of the passage in the section.
  let index: Int
  /// The folded scalars; the indices are offsets in the passage.
  let scalars: ArraySlice<Unicode.Scalar>

  /// The passage as a whole, by its index in the section.
  init(_ passage: Passage, in section: SectionKey?, at index: Int = 0) {
    self.init(passage, section, index, passage.text.unicodeScalars.map(Folding.fold)[...])
  }

  private init(_ passage: Passage, _ section: SectionKey?, _ index: Int, _ scalars: ArraySlice<Unicode.Scalar>) {
    self.passage = passage
    self.section = section
    self.index = index
    self.scalars = scalars
  }

  /// The part of the wording within the range of offsets.
  subscript(range: Range<Int>) -> Wording { Wording(passage, section, index, scalars[range]) }

  /// What stands behind the offset.
  func after(_ offset: Int) -> Wording { self[offset..<scalars.endIndex] }

  /// What stands before the offset.
  func before(_ offset: Int) -> Wording { self[scalars.startIndex..<offset] }

  /// The folded text.
  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The sentences, each without the mark that ends it.
  var sentences: [Wording] { split { "。;!?".unicodeScalars.contains($0) } }

  /// The parts between commas, colons and the ends of sentences.
  var clauses: [Wording] { split { "。;!?,:".unicodeScalars.contains($0) } }

  /// The parts between the scalars for which the condition holds.
  func split(where separates: (Unicode.Scalar) -> Bool) -> [Wording] {
    scalars.split(whereSeparator: separates).map { Wording(passage, section, index, $0) }
  }

  /// Where the word stands, without overlaps.
  func ranges(of word: String) -> [Range<Int>] {
    let wanted = Array(word.unicodeScalars)
    guard let first = wanted.first else { return [] }
    var ranges: [Range<Int>] = []
    var start = scalars.startIndex
    while let found = scalars[start...].firstIndex(of: first) {
      if scalars[found...].starts(with: wanted) {
        ranges.append(found..<found + wanted.count)
        start = found + wanted.count
      } else {
        start = found + 1
      }
    }
    return ranges
  }

  /// Whether the word occurs.
  func contains(_ word: String) -> Bool { !ranges(of: word).isEmpty }

  /// The first of the words that occurs.
  func first(of words: [String]) -> String? { words.first(where: contains) }

  /// Whether one of the words occurs.
  func contains(anyOf words: [String]) -> Bool { first(of: words) != nil }

  /// Whether all scalars of the wording come with the word at their start.
  func begins(with word: String) -> Bool { scalars.starts(with: word.unicodeScalars) }

  /// The years named as `2024年` or `二〇二四年`, with where they stand; 度 belongs to it.
  var years: [(year: Int, range: Range<Int>)] {
    ranges(of: "年").compactMap { mark in
      let start = mark.lowerBound - 4
      guard start >= scalars.startIndex else { return nil }
      let digits = scalars[start..<mark.lowerBound].compactMap(\.digit)
      guard digits.count == 4 else { return nil }
      if start > scalars.startIndex, scalars[start - 1].digit != nil { return nil }
      let year = digits.reduce(0) { $0 * 10 + $1 }
      guard (2000...2099).contains(year) else { return nil }
      let withDegree = mark.upperBound < scalars.endIndex && scalars[mark.upperBound] == "度"
      return (year, start..<mark.upperBound + (withDegree ? 1 : 0))
    }
  }

  /// The year's words as a statement.
  func statement(year: Int, at range: Range<Int>) -> Statement {
    statement(at: range, value: Number(year))
  }

  /// The words of the range, as they stand in the source, as a statement.
  func statement(at range: Range<Int>, value: Number? = nil) -> Statement {
    let all = passage.text.unicodeScalars
    let start = all.index(all.startIndex, offsetBy: range.lowerBound)
    let end = all.index(start, offsetBy: range.count)
    return .words(
      String(all[start..<end]), section: section, .passage(index), range, value: value,
      place: passage.place(at: range.lowerBound))
  }

  /// The whole of the wording as a statement.
  var statement: Statement { statement(at: scalars.startIndex..<scalars.endIndex) }
}

extension Unicode.Scalar {
  private static let hanziDigits = Array("〇一二三四五六七八九".unicodeScalars)

  /// The value of a digit of a year, Arabic or Chinese.
  var digit: Int? {
    if (0x30...0x39).contains(value) { return Int(value - 0x30) }
    if self == "零" || self == "○" { return 0 }
    return Self.hanziDigits.firstIndex(of: self)
  }

}

/// The prose of a report, for looking for words; folded once for all rules.
struct ReportText: Sendable {
  /// The paragraphs before the first section.
  let preamble: [Wording]
  private let sections: [SectionKey: [Wording]]

  /// Folds the prose of the report.
  init(_ report: Report) {
    preamble = report.preamble.enumerated().map { Wording($1, in: nil, at: $0) }
    sections = Dictionary(
      report.sections.map { section in
        (section.key, section.passages.enumerated().map { Wording($1, in: section.key, at: $0) })
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The paragraphs of the section; empty where the report lacks it.
  subscript(key: SectionKey) -> [Wording] { sections[key] ?? [] }

  /// All paragraphs in the order of the form.
  var all: [Wording] { preamble + SectionKey.allCases.flatMap { self[$0] } }
}

extension Report {
  /// The title as a statement, where the report has one.
  func titleStatement(value: Number? = nil) -> Statement? {
    title.map {
      .words(
        $0.text, section: nil, .title, 0..<$0.text.unicodeScalars.count, value: value, place: $0.place(at: 0))
    }
  }
}
