import AnnualReport
import ChineseText

/// A stretch of a passage in which wordings are looked for.
///
/// Full-width letters, digits and punctuation are folded to half width, round brackets stand for most others, and
/// traditional characters become simplified ones, scalar by scalar, so that an offset here is an offset in the passage.
struct Wording: Sendable {
  /// The passage.
  private let passage: Passage
  /// Its text as it stands.
  private let original: [Unicode.Scalar]
  /// The section in which it stands; `nil` before the first.
  let section: SectionKey?
  /// The passage's index among those of the section, or of the preamble.
  let index: Int
  /// The folded text of the whole passage.
  let text: [Unicode.Scalar]
  /// The part of it that this is.
  let range: Range<Int>

  /// The passage as a whole.
  init(_ passage: Passage, in section: SectionKey?, index: Int) {
    (self.passage, self.section, self.index) = (passage, section, index)
    original = Array(passage.text.unicodeScalars)
    text = original.map(Folding.fold)
    range = 0..<text.count
  }

  private init(_ whole: Wording, _ range: Range<Int>) {
    (passage, original, section) = (whole.passage, whole.original, whole.section)
    (index, text) = (whole.index, whole.text)
    self.range = range
  }

  /// The folded scalars; the indices are offsets in the passage.
  var scalars: ArraySlice<Unicode.Scalar> { text[range] }
  /// Where it begins.
  var start: Int { range.lowerBound }
  /// Where it ends.
  var end: Int { range.upperBound }
  /// The folded words.
  var words: String { String(scalars: scalars) }

  /// The part of the wording within the range of offsets.
  subscript(range: Range<Int>) -> Wording { Wording(self, range) }

  /// What stands behind the offset.
  func after(_ offset: Int) -> Wording { self[offset..<end] }

  /// What stands before the offset.
  func before(_ offset: Int) -> Wording { self[start..<offset] }

  /// The sentences, each without the mark that ends it; a semicolon ends one, too.
  var sentences: [Wording] { split { "。;!?".unicodeScalars.contains($0) } }

  /// The parts between commas, colons and the ends of sentences.
  var clauses: [Wording] { split(where: Self.endsClause) }

  /// Whether the mark ends a clause.
  static func endsClause(_ scalar: Unicode.Scalar) -> Bool { "。;!?,:".unicodeScalars.contains(scalar) }

  /// The parts between the scalars for which the condition holds.
  func split(where separates: (Unicode.Scalar) -> Bool) -> [Wording] {
    scalars.split(whereSeparator: separates).map { self[$0.startIndex..<$0.endIndex] }
  }

  /// Where the word stands, without overlaps.
  func ranges(of word: String) -> [Range<Int>] {
    let wanted = Array(word.unicodeScalars)
    guard let first = wanted.first else { return [] }
    var ranges: [Range<Int>] = []
    var position = start
    while let found = scalars[position...].firstIndex(of: first) {
      if scalars[found...].starts(with: wanted) {
        ranges.append(found..<found + wanted.count)
        position = found + wanted.count
      } else {
        position = found + 1
      }
    }
    return ranges
  }

  /// Whether the word occurs.
  func contains(_ word: String) -> Bool { !ranges(of: word).isEmpty }

  /// Whether one of the words occurs.
  func contains(anyOf words: [String]) -> Bool { words.contains(where: contains) }

  /// Whether it begins with the word.
  func begins(with word: String) -> Bool { scalars.starts(with: word.unicodeScalars) }

  /// The years named as `2024年` or `二〇二四年`, with where they stand; 度 belongs to it.
  var years: [(year: Int, range: Range<Int>)] {
    ranges(of: "年").compactMap { mark in
      let first = mark.lowerBound - 4
      guard first >= start else { return nil }
      let digits = scalars[first..<mark.lowerBound].compactMap(\.digit)
      guard digits.count == 4, first == start || scalars[first - 1].digit == nil else { return nil }
      let year = digits.reduce(0) { $0 * 10 + $1 }
      guard (2000...2099).contains(year) else { return nil }
      let withDegree = mark.upperBound < end && scalars[mark.upperBound] == "度"
      return (year, first..<mark.upperBound + (withDegree ? 1 : 0))
    }
  }

  /// The claim that the words of the range make.
  func claim(_ content: ProseClaim.Content, at range: Range<Int>) -> ProseClaim {
    ProseClaim(
      content, text: String(scalars: original[range]), section: section, passage: index, range: range,
      place: passage.place(at: range.lowerBound))
  }

  /// The claim that the whole of it makes.
  func claim(_ content: ProseClaim.Content) -> ProseClaim { claim(content, at: range) }
}

extension Unicode.Scalar {
  private static let hanziDigits = Array("〇一二三四五六七八九".unicodeScalars)

  /// The value of a digit of a year, Arabic or Chinese.
  var digit: Int? {
    if isDigit { return Int(value - 0x30) }
    if self == "零" || self == "○" { return 0 }
    return Self.hanziDigits.firstIndex(of: self)
  }
}
