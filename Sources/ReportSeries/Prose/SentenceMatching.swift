import AnnualReport

/// Which sentences of two texts belong together: as many as possible in the same order, and of these as many as possible
/// to the letter.
struct SentenceMatching {
  /// The pairs by their indexes, rising in both.
  private(set) var matches: [(Int, Int)] = []

  /// Beyond so many pairs of sentences nobody reads the difference; what lies between the beginnings and ends that agree
  /// is then told as it stands.
  private static let mostPairs = 1 << 22
  /// One sentence more goes before any number of letters that agree.
  private static let weightOfPattern: Int32 = 1 << 13

  /// Pairs the sentences.
  init(_ one: [Sentence], _ other: [Sentence]) {
    let shorter = min(one.count, other.count)
    var start = 0
    while start < shorter, one[start].folded == other[start].folded { start += 1 }
    var tail = 0
    while tail < shorter - start, one[one.count - 1 - tail].folded == other[other.count - 1 - tail].folded { tail += 1 }
    matches = (0..<start).map { ($0, $0) }
    matches += Self.between(one[start..<one.count - tail], other[start..<other.count - tail])
    matches += (0..<tail).reversed().map { (one.count - 1 - $0, other.count - 1 - $0) }
  }

  /// The best pairs by a table of what can be won from each two sentences on.
  private static func between(_ one: ArraySlice<Sentence>, _ other: ArraySlice<Sentence>) -> [(Int, Int)] {
    let (rows, columns) = (one.count, other.count)
    guard rows > 0, columns > 0, rows.multipliedReportingOverflow(by: columns).partialValue <= mostPairs,
      rows <= mostPairs, columns <= mostPairs
    else { return [] }
    let patterns = numbered((one + other).map(\.pattern))
    let letters = numbered((one + other).map(\.folded))
    func weight(_ i: Int, _ j: Int) -> Int32 {
      guard patterns[i] == patterns[rows + j] else { return 0 }
      return letters[i] == letters[rows + j] ? weightOfPattern + 1 : weightOfPattern
    }
    let stride = columns + 1
    var best = [Int32](repeating: 0, count: (rows + 1) * stride)
    for i in (0..<rows).reversed() {
      for j in (0..<columns).reversed() {
        let skipped = max(best[(i + 1) * stride + j], best[i * stride + j + 1])
        let weight = weight(i, j)
        best[i * stride + j] = weight > 0 ? max(skipped, weight + best[(i + 1) * stride + j + 1]) : skipped
      }
    }
    var matches: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < rows, j < columns, best[i * stride + j] > 0 {
      let weight = weight(i, j)
      if weight > 0, best[i * stride + j] == weight + best[(i + 1) * stride + j + 1] {
        matches.append((one.startIndex + i, other.startIndex + j))
        (i, j) = (i + 1, j + 1)
      } else if best[(i + 1) * stride + j] >= best[i * stride + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return matches
  }

  /// A number for each text, the same for the same text.
  private static func numbered(_ texts: [[Unicode.Scalar]]) -> [Int] {
    var numbers: [[Unicode.Scalar]: Int] = [:]
    return texts.map { text in
      let number = numbers[text] ?? numbers.count
      numbers[text] = number
      return number
    }
  }
}
