/// Cuts a text into words by least cost: of all ways to divide it into known words and unknown stretches, the cheapest.
///
/// Costs are small integers. An unknown stretch costs something to begin and something for each of its characters, so that
/// a word of one character is not picked out of the middle of a longer word that nobody knows.
public struct WordLattice<Value: Sendable>: Sendable {
  /// A known word that begins at some position.
  public struct Edge: Sendable {
    /// Its length in scalars, at least 1.
    public let length: Int
    /// What it costs to take it.
    public let cost: Int
    /// What it is.
    public let value: Value
    /// Whether it is certain, so that no unknown stretch may run over its first character: punctuation, a number.
    public let isCertain: Bool

    /// Makes an edge.
    @inlinable public init(length: Int, cost: Int, value: Value, isCertain: Bool = false) {
      self.length = length
      self.cost = cost
      self.value = value
      self.isCertain = isCertain
    }
  }

  @usableFromInline struct Step {
    @usableFromInline var cost = Int.max
    @usableFromInline var start = 0
    @usableFromInline var value: Value?

    @inlinable init(cost: Int = Int.max, start: Int = 0, value: Value? = nil) {
      (self.cost, self.start, self.value) = (cost, start, value)
    }
  }

  /// What an unknown stretch costs to begin.
  @inlinable static var beginning: Int { 16 }
  /// What each character of it costs.
  @inlinable static var character: Int { 10 }

  /// The words of the text in order; `nil` is an unknown stretch. `edges` tells the known words that begin at a position.
  ///
  /// Time and memory are linear in the length of the text times the length of the longest word.
  @inlinable public static func cut(
    length: Int, edges: (Int) -> [Edge]
  ) -> [(range: Range<Int>, value: Value?)] {
    // The best way to each position that ends in a known word, and the best that ends in an unknown stretch.
    var known = [Step](repeating: Step(), count: length + 1)
    var unknown = [Step](repeating: Step(), count: length + 1)
    known[0].cost = 0
    for position in 0..<length {
      let best = min(known[position].cost, unknown[position].cost)
      guard best < Int.max else { continue }
      let words = edges(position)
      for edge in words where position + edge.length <= length {
        let cost = best + edge.cost
        // Of two ways of one cost, that with the longer last word.
        if cost < known[position + edge.length].cost {
          known[position + edge.length] = Step(cost: cost, start: position, value: edge.value)
        }
      }
      if words.contains(where: { $0.isCertain }) { continue }
      let begun = known[position].cost == Int.max ? Int.max : known[position].cost + beginning + character
      let continued = unknown[position].cost == Int.max ? Int.max : unknown[position].cost + character
      if continued < begun {
        unknown[position + 1] = Step(cost: continued, start: unknown[position].start)
      } else {
        unknown[position + 1] = Step(cost: begun, start: position)
      }
    }
    var words: [(range: Range<Int>, value: Value?)] = []
    var end = length
    while end > 0 {
      let isKnown = known[end].cost <= unknown[end].cost
      let step = isKnown ? known[end] : unknown[end]
      words.append((step.start..<end, isKnown ? step.value : nil))
      end = step.start
    }
    return words.reversed()
  }
}
