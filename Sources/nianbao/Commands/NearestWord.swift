/// What somebody meant who mistyped one of some words.
enum NearestWord {
  /// The word that another is meant to be, capitals not told apart; none is so near to it by chance.
  static func nearest(to word: String, among words: [String]) -> String? {
    let typed = word.lowercased()
    let distances = words.map { (word: $0, distance: distance(typed, $0.lowercased())) }
    return distances.min { $0.distance < $1.distance }.flatMap {
      $0.distance <= 2 && $0.distance * 2 < $0.word.count ? $0.word : nil
    }
  }

  /// How many letters must be added, removed, replaced, or exchanged with the next, to make one word of the other.
  private static func distance(_ one: String, _ other: String) -> Int {
    let one = Array(one.unicodeScalars)
    let other = Array(other.unicodeScalars)
    guard abs(one.count - other.count) <= 2 else { return .max }
    var rows = [Array(0...other.count)]
    for (i, letter) in one.enumerated() {
      var row = [i + 1]
      for (j, otherLetter) in other.enumerated() {
        var least = min(rows[i][j] + (letter == otherLetter ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == otherLetter {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
