/// How much a damaged label still looks like the form's.
package enum Similarity {
  /// The least likeness at which a text may still be the label.
  package static let least = 0.5

  /// A number from 0 to 1: 1 for the same text, less for annotated, cut and misspelt ones; 0 below ``least``.
  ///
  /// Both texts are folded labels (``Folding/label(_:)``).
  package static func of(_ text: [Unicode.Scalar], to label: [Unicode.Scalar]) -> Double {
    guard !text.isEmpty, !label.isEmpty else { return 0 }
    if text == label { return 1 }
    if label.count >= 3, text.count > label.count, text.starts(with: label) || text.hasSuffix(label) { return 0.9 }
    if text.count < label.count {
      let covered = Double(text.count) / Double(label.count)
      if label.starts(with: text), text.count >= 4 || covered >= 0.6 { return 0.7 + 0.2 * covered }
      if text.count >= 5, label.contains(text) { return 0.5 + 0.3 * covered }
    }
    let longest = max(text.count, label.count)
    let most = longest / 2
    guard longest - min(text.count, label.count) <= most, let distance = distance(text, label, atMost: most) else {
      return 0
    }
    return 0.95 * (1 - Double(distance) / Double(longest))
  }

  /// Levenshtein's distance, the fewest insertions, deletions and replacements; `nil` where it exceeds the bound.
  package static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost bound: Int) -> Int? {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: b.count + 1) { row in
      for j in 0...b.count { row.initializeElement(at: j, to: j) }
      for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        var least = row[0]
        for j in 0..<b.count {
          let replaced = diagonal + (x == b[j] ? 0 : 1)
          diagonal = row[j + 1]
          row[j + 1] = min(replaced, row[j + 1] + 1, row[j] + 1)
          least = min(least, row[j + 1])
        }
        if least > bound { return nil }
      }
      return row[b.count] <= bound ? row[b.count] : nil
    }
  }
}

extension Array where Element: Equatable {
  /// Whether the other array's elements stand at the end of this one.
  package func hasSuffix(_ other: [Element]) -> Bool {
    count >= other.count && self[(count - other.count)...].elementsEqual(other)
  }

  /// Whether the other array's elements stand in this one, one behind the other.
  package func contains(_ other: [Element]) -> Bool { firstIndex(of: other) != nil }

  /// Where the other array's elements first stand in this one.
  package func firstIndex(of other: [Element]) -> Int? {
    guard let first = other.first, count >= other.count else { return nil }
    return (0...count - other.count).first { self[$0] == first && self[$0..<$0 + other.count].elementsEqual(other) }
  }

  /// Where the other array's elements last stand in this one.
  package func lastIndex(of other: [Element]) -> Int? {
    guard let first = other.first, count >= other.count else { return nil }
    return (0...count - other.count).last { self[$0] == first && self[$0..<$0 + other.count].elementsEqual(other) }
  }
}
