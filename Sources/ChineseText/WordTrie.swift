/// A dictionary of words that finds all of those that begin at a position of a text.
///
/// It is asked at every character of every text, so it looks up the first character in an array, and those that follow among
/// the few that do; and it is open to the optimiser of those who use it.
public struct WordTrie<Value: Sendable>: Sendable {
  @usableFromInline struct Node: Sendable {
    /// The characters that go on, in order, each with the node that it leads to.
    @usableFromInline var characters: [Unicode.Scalar] = []
    @usableFromInline var nodes: [Int] = []
    @usableFromInline var value: Value?

    @usableFromInline init() {}

    /// Where the character is, or would be.
    @inlinable func position(of character: Unicode.Scalar) -> Int {
      var (low, high) = (0, characters.count)
      while low < high {
        let middle = (low + high) / 2
        if characters[middle] < character { low = middle + 1 } else { high = middle }
      }
      return low
    }

    @inlinable func next(_ character: Unicode.Scalar) -> Int? {
      let position = position(of: character)
      return position < characters.count && characters[position] == character ? nodes[position] : nil
    }
  }

  @usableFromInline var nodes = [Node()]
  /// The node of each first character below 0x10000, 0 for none; only where there are many.
  @usableFromInline var first: [Int32] = []

  /// Makes an empty dictionary.
  public init() {}

  /// Adds a word; a later one takes the place of an equal earlier one.
  public mutating func insert(_ word: some Sequence<Unicode.Scalar>, _ value: Value) {
    var node = 0
    for scalar in word {
      if let next = nodes[node].next(scalar) {
        node = next
      } else {
        nodes.append(Node())
        let position = nodes[node].position(of: scalar)
        nodes[node].characters.insert(scalar, at: position)
        nodes[node].nodes.insert(nodes.count - 1, at: position)
        if node == 0 { enterFirst(scalar, nodes.count - 1) }
        node = nodes.count - 1
      }
    }
    if node > 0 { nodes[node].value = value }
  }

  /// From how many first characters on they stand in an array.
  private static var manyFirst: Int { 100 }

  private mutating func enterFirst(_ scalar: Unicode.Scalar, _ node: Int) {
    if first.isEmpty {
      guard nodes[0].characters.count >= Self.manyFirst else { return }
      first = Array(repeating: 0, count: 0x10000)
      for (known, node) in zip(nodes[0].characters, nodes[0].nodes) where known.value < 0x10000 {
        first[Int(known.value)] = Int32(node)
      }
    }
    if scalar.value < 0x10000 { first[Int(scalar.value)] = Int32(node) }
  }

  /// The words that begin at the position, the shortest first, by their lengths in scalars.
  @inlinable public func words(in text: [Unicode.Scalar], at start: Int) -> [(length: Int, value: Value)] {
    var found: [(length: Int, value: Value)] = []
    forEachWord(in: text, at: start) { found.append(($0, $1)) }
    return found
  }

  /// Hands on the words that begin at the position, the shortest first, with their lengths in scalars.
  @inlinable public func forEachWord(in text: [Unicode.Scalar], at start: Int, _ body: (Int, Value) -> Void) {
    guard start < text.count else { return }
    let value = text[start].value
    guard var node = value < first.count ? Int(first[Int(value)]) : nodes[0].next(text[start]), node > 0 else { return }
    var index = start + 1
    while true {
      if let value = nodes[node].value { body(index - start, value) }
      guard index < text.count, let next = nodes[node].next(text[index]) else { return }
      node = next
      index += 1
    }
  }
}
