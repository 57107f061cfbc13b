/// A partition of 0..<count that grows coarser by joining sets (a disjoint-set forest).
package struct DisjointSets {
  private var parents: [Int]

  /// Every element in a set of its own.
  package init(count: Int) { parents = Array(0..<count) }

  /// The element that stands for all of its set.
  package mutating func representative(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// Makes one set of the two elements' sets.
  package mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (representative(of: a), representative(of: b))
    if a != b { parents[max(a, b)] = min(a, b) }
  }
}
