import AnnualReport

/// Two texts as the sentences that they share, and those that only one of them has.
///
/// Sentences of which only the numbers differ belong together. Put together in their order, the sentences of either side
/// are the text of that side. Laid the other way round, the same sentences belong together.
public struct SentenceDiff: Sendable {
  /// A number that stands in the place of another.
  public struct NumberChange: Hashable, Sendable {
    /// The number of the first text.
    public let before: String
    /// The number of the second.
    public let after: String
  }

  /// What became of a sentence.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Both texts have it.
    case same
    /// Both have it with other numbers.
    case numbers
    /// Only the first has it.
    case removed
    /// Only the second has it.
    case added
  }

  /// A sentence of one text or of both.
  public struct Pair: Hashable, Sendable {
    /// What became of it.
    public let kind: Kind
    /// The sentence of the first text.
    public let before: String?
    /// The sentence of the second.
    public let after: String?
    /// The numbers that differ.
    public let numbers: [NumberChange]
  }

  /// The sentences in their order; between two that both texts have, those of the first come before those of the second.
  public let pairs: [Pair]

  /// Whether both texts say the same.
  public var isSame: Bool { pairs.allSatisfy { $0.kind == .same } }

  /// Compares two texts.
  public init(_ before: String, _ after: String) {
    let before = Sentence.sentences(of: before)
    let after = Sentence.sentences(of: after)
    // Where several ways of pairing are as good, the same one is taken whichever text comes first.
    let isTurned = Self.comesFirst(after, before)
    let matches =
      isTurned
      ? SentenceMatching(after, before).matches.map { ($0.1, $0.0) } : SentenceMatching(before, after).matches
    var pairs: [Pair] = []
    var next = (before: 0, after: 0)
    for (i, j) in matches + [(before.count, after.count)] {
      pairs += before[next.before..<i].map { Pair(kind: .removed, before: $0.text, after: nil, numbers: []) }
      pairs += after[next.after..<j].map { Pair(kind: .added, before: nil, after: $0.text, numbers: []) }
      if i < before.count, j < after.count { pairs.append(Self.pair(before[i], after[j])) }
      next = (i + 1, j + 1)
    }
    self.pairs = pairs
  }

  private static func pair(_ before: Sentence, _ after: Sentence) -> Pair {
    let numbers = zip(before.numbers, after.numbers).filter { $0 != $1 }.map { NumberChange(before: $0, after: $1) }
    return Pair(
      kind: before.folded == after.folded ? .same : .numbers, before: before.text, after: after.text, numbers: numbers)
  }

  private static func comesFirst(_ one: [Sentence], _ other: [Sentence]) -> Bool {
    for (one, other) in zip(one, other) where one.folded != other.folded {
      return one.folded.lexicographicallyPrecedes(other.folded)
    }
    return one.count < other.count
  }
}
