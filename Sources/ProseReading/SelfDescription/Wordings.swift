import ChineseText

/// Wordings of one meaning, with clauses in which they stand for it.
///
/// A wording may have gaps: `请在…说明` has any words but no end of a clause in the gap. One that begins with `^` counts only
/// at the beginning of a clause.
struct Wordings: Sendable {
  /// Words that people write for the same, divided by spaces or line breaks, with an example.
  struct Row: Sendable {
    let words: String
    let example: String

    init(_ words: String, _ example: String) {
      self.words = words
      self.example = example
    }
  }

  private struct Pattern: Sendable {
    let parts: [[Unicode.Scalar]]
    let isAtBeginning: Bool
  }

  let rows: [Row]
  private let trie: WordTrie<[Pattern]>

  init(_ rows: [Row]) {
    self.rows = rows
    var patterns: [String: [Pattern]] = [:]
    for word in rows.flatMap({ $0.words.split(whereSeparator: \.isWhitespace) }) {
      let isAtBeginning = word.first == "^"
      let parts = word.drop { $0 == "^" }.split(separator: "…").map { $0.unicodeScalars.map(Folding.fold) }
      guard let first = parts.first else { continue }
      let key = String(scalars: first)
      patterns[key, default: []].append(Pattern(parts: parts, isAtBeginning: isAtBeginning))
    }
    var trie = WordTrie<[Pattern]>()
    for (key, patterns) in patterns { trie.insert(key.unicodeScalars, patterns) }
    self.trie = trie
  }

  /// The longest gap within a wording.
  private static let longestGap = 16

  /// The first stretch of the text that is one of the wordings.
  func first(in wording: Wording) -> Range<Int>? {
    wording.range.lazy.compactMap { match(in: wording, at: $0) }.first
  }

  /// Whether one of them occurs.
  func occurs(in wording: Wording) -> Bool { first(in: wording) != nil }

  /// Every stretch of the text that is one of the wordings, without overlaps.
  func all(in wording: Wording) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = wording.start
    while position < wording.end {
      if let range = match(in: wording, at: position) {
        found.append(range)
        position = range.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  private func match(in wording: Wording, at start: Int) -> Range<Int>? {
    for (length, patterns) in trie.words(in: wording.text, at: start) where start + length <= wording.end {
      for pattern in patterns {
        let before = start == wording.start ? nil : wording.text[start - 1]
        if pattern.isAtBeginning, let before, !Wording.endsClause(before), before != "(" { continue }
        if let end = self.end(of: pattern, in: wording, from: start + length) { return start..<end }
      }
    }
    return nil
  }

  /// Where the pattern ends whose first part ends at the offset.
  private func end(of pattern: Pattern, in wording: Wording, from offset: Int) -> Int? {
    var end = offset
    for part in pattern.parts.dropFirst() {
      let gap = wording.scalars[end...].prefix(Self.longestGap).prefix { !Wording.endsClause($0) }
      guard let next = (gap.startIndex...gap.endIndex).first(where: { wording.scalars[$0...].starts(with: part) })
      else {
        return nil
      }
      end = next + part.count
    }
    return end
  }
}
