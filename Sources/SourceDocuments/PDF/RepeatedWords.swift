import AnnualReport

/// Finds words that are drawn twice at nearly the same place, as where bold type or a shadow is made so.
enum RepeatedWords {
  /// The words without their repetitions.
  static func removed(from words: [PageWord]) -> [PageWord] {
    var repeated: Set<Int> = []
    for alike in Dictionary(grouping: words.indices, by: { words[$0].text }).values where alike.count > 1 {
      let sorted = alike.sorted { words[$0].box.left < words[$1].box.left }
      for (place, index) in sorted.enumerated() where !repeated.contains(index) {
        let box = words[index].box
        let reach = widestShift * box.width / Double(words[index].text.unicodeScalars.count)
        let near = sorted[(place + 1)...].prefix { words[$0].box.left <= box.left + reach }
        guard WorkBudget.step(near.count) else { break }
        for other in near where abs(words[other].box.top - box.top) <= highestShift * box.height {
          repeated.insert(other)
        }
      }
    }
    return words.indices.filter { !repeated.contains($0) }.map { words[$0] }
  }

  /// How far the second is to the side at most, in the width of a character: two equal characters beside each other are a
  /// whole one apart.
  private static let widestShift = 0.5
  /// How far it is lower or higher at most, in the height of a line.
  private static let highestShift = 0.25
}
