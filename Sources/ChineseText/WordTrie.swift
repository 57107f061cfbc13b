/// A dictionary of words that finds all of those that begin at a position of a text.
public struct WordTrie<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    var next: [Unicode.Scalar: Int] = [:]
    var value: Value?
  }

  private var nodes = [Node()]

  /// Makes an empty dictionary.
  public init() {}

  /// Adds a word; a later one takes the place of an equal earlier one.
  public mutating func insert(_ word: some Sequence<Unicode.Scalar>, _ value: Value) {
    var node = 0
    for scalar in word {
      if let next = nodes[node].next[scalar] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[scalar] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if node > 0 { nodes[node].value = value }
  }

  /// The words that begin at the position, the shortest first, by their lengths in scalars.
  public func words(in text: [Unicode.Scalar], at start: Int) -> [(length: Int, value: Value)] {
    var found: [(length: Int, value: Value)] = []
    var node = 0
    var index = start
    while index < text.count, let next = nodes[node].next[text[index]] {
      node = next
      index += 1
      if let value = nodes[node].value { found.append((index - start, value)) }
    }
    return found
  }
}
