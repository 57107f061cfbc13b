/// How much a damaged label still looks like the form's.
enum Similarity {
  /// A number from 0 to 1: 1 for the same text, less for annotated, cut and misspelt ones.
  ///
  /// Both texts are folded labels (``Folding/label(_:)``).
  static func of(_ text: [Unicode.Scalar], to label: [Unicode.Scalar]) -> Double {
    guard !text.isEmpty, !label.isEmpty else { return 0 }
    if text == label { return 1 }
    if label.count >= 3, text.count > label.count, text.starts(with: label) || text.hasSuffix(label) { return 0.9 }
    if text.count < label.count {
      let covered = Double(text.count) / Double(label.count)
      if label.starts(with: text), text.count >= 4 || covered >= 0.6 { return 0.7 + 0.2 * covered }
      if text.count >= 5, label.contains(text) { return 0.5 + 0.3 * covered }
    }
    let longest = max(text.count, label.count)
    guard Double(min(text.count, label.count)) >= 0.5 * Double(longest) else { return 0 }
    return max(0, 0.95 * (1 - Double(distance(text, label)) / Double(longest)))
  }

  /// Levenshtein's distance: the fewest insertions, deletions and replacements.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var previous = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var current = [i + 1]
      for (j, y) in b.enumerated() {
        current.append(min(previous[j] + (x == y ? 0 : 1), previous[j + 1] + 1, current[j] + 1))
      }
      previous = current
    }
    return previous[b.count]
  }
}

extension Array where Element: Equatable {
  func hasSuffix(_ other: [Element]) -> Bool { count >= other.count && self[(count - other.count)...].elementsEqual(other) }
}
