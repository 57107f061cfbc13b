import AnnualReport

/// A line of text cut where nothing but spaces sets its pieces apart.
package enum SpacedLine {
  /// The most characters, blanks not counted, that a label before values has: the form's longest has 40, and remarks are
  /// put behind some.
  private static let longestLabel = 70

  /// The values with which a piece ends, set apart by spaces, that is no prose; `nil` where it does not.
  package static func values(atEndOf scalars: [Unicode.Scalar]) -> [Range<Int>]? {
    var values: [Range<Int>] = []
    var end = scalars.count
    while end > 0 {
      let start = startOfWord(endingAt: end, in: scalars)
      let word = scalars[start..<end]
      guard CellText.isValue(word) || CellText.isSumWithUnit(word) || CellText.remarked(word) != nil else { break }
      values.append(start..<end)
      end = start
      while end > 0, scalars[end - 1].isBlank { end -= 1 }
    }
    guard let start = values.last?.lowerBound, values.count > 1 || start > 0 else { return nil }
    let label = scalars[..<start]
    // A dash or stroke alone behind words is punctuation, and a long line that ends in a number is prose.
    if values.count == 1, case .notApplicable = CellText.content(of: Array(scalars[start...])) { return nil }
    if label.count(where: { !$0.isBlank }) > longestLabel
      || label.contains(where: { "。；：:".unicodeScalars.contains($0) })
    {
      return nil
    }
    if values.count == 1, label.contains("，") { return nil }
    return values.reversed()
  }

  /// Where the word begins that ends at the position; a remark in brackets belongs to the word before it.
  private static func startOfWord(endingAt end: Int, in scalars: [Unicode.Scalar]) -> Int {
    func start(before end: Int) -> Int { scalars[..<end].lastIndex(where: \.isBlank).map { $0 + 1 } ?? 0 }
    let first = max(0, end - CellText.longestRemarked)
    let folded = scalars[first..<end].map(Folding.fold)
    guard folded.last == ")", let open = CellText.opening(of: folded.count - 1, in: folded),
      let number = scalars[..<(first + open)].lastIndex(where: { !$0.isBlank })
    else { return start(before: end) }
    return start(before: number + 1)
  }

  /// The paragraphs of a joined line: what is set apart by spaces, but for a numeral and its heading, and for words whose
  /// characters are spaced out.
  package static func paragraphs(of piece: Stretch) -> [Stretch] {
    var parts: [Stretch] = []
    var start = 0
    let scalars = piece.scalars
    var index = 0
    while let gap = scalars[index...].firstIndex(where: \.isBlank),
      let next = scalars[gap...].firstIndex(where: { !$0.isBlank })
    {
      index = next
      if let numeral = HeadingForms.numeral(scalars[start...]), start + numeral.length > gap { continue }
      let before = scalars[(scalars[..<gap].lastIndex(where: \.isBlank) ?? -1) + 1..<gap]
      let after = scalars[next...].prefix { !$0.isBlank }
      if next - gap > 1 ? before.count <= 3 && after.count <= 3 : isSpaced(before) && isSpaced(after) { continue }
      // No paragraph begins with the end of a sentence or clause, and a number set apart from the words around it belongs
      // to their sentence.
      if after.count == 1, "，。；、：）”,;:)".unicodeScalars.contains(scalars[next]) { continue }
      if before.allSatisfy(\.isDigit) || after.allSatisfy(\.isDigit) { continue }
      let part = piece[start..<gap].trimmed
      if !part.isEmpty { parts.append(part) }
      start = next
    }
    let last = piece[start..<piece.count].trimmed
    return last.isEmpty ? parts : parts + [last]
  }

  /// Whether the word may be one of a text whose characters are spaced out: a few characters, or a number with its unit.
  private static func isSpaced(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count <= 3 || word.count <= 7 && word.first?.isDigit == true
  }
  /// The parts of a label that stand apart by two spaces or more.
  package static func wideParts(of label: Stretch) -> [Stretch] {
    var parts: [Stretch] = []
    var start = 0
    var index = 0
    while index < label.count {
      if label.scalars[index].isBlank, index + 1 < label.count, label.scalars[index + 1].isBlank {
        parts.append(label[start..<index].trimmed)
        while index < label.count, label.scalars[index].isBlank { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    parts.append(label[start..<label.count].trimmed)
    return parts.filter { !$0.isEmpty }
  }
}
