import AnnualReport

/// Puts words into the cells of a table by where they stand.
///
/// A word belongs to the cell that its middle lies in. One that crosses a rule is cut there if its characters leave room
/// for the rule; else it is too wide for its cell, if the others that it covers have words of their own; else nobody knows
/// where it belongs, and those cells become one.
struct CellPlacement {
  /// The cells in the order of reading.
  private(set) var cells: [RuledGrid.Cell]
  /// The words of each.
  private(set) var words: [[PageWord]]

  private let grid: RuledGrid
  private let glyphs: PageGlyphs

  /// Places the words, whose middles lie in the grid.
  init(_ words: [PageWord], in grid: RuledGrid, _ glyphs: PageGlyphs) {
    self.grid = grid
    self.glyphs = glyphs
    cells = grid.cells
    self.words = Array(repeating: [], count: grid.cells.count)
    var wide: [(word: PageWord, cells: [Int])] = []
    for word in withoutMarks(words) {
      guard let home = grid.cell(at: word.box.point) else { continue }
      let covered = covered(by: word)
      if covered.count <= 1 {
        self.words[home].append(word)
      } else if isPale(word) {
        // Some programs draw each glyph of a watermark by itself.
        continue
      } else if let parts = cut(word) {
        for part in parts { self.words[part.cell].append(part.word) }
      } else {
        wide.append((word, covered))
      }
    }
    var unknown: [(word: PageWord, cells: [Int])] = []
    for (word, covered) in wide {
      let home = grid.cell(at: word.box.point) ?? covered[0]
      if covered.allSatisfy({ $0 == home || !self.words[$0].isEmpty }) {
        self.words[home].append(word)
      } else {
        unknown.append((word, covered))
      }
    }
    for (word, covered) in unknown { join(covered, with: word) }
    removePaleWords()
    let order = cells.indices.filter { !cells[$0].columns.isEmpty }
      .sorted {
        (cells[$0].rows.lowerBound, cells[$0].columns.lowerBound) < (
          cells[$1].rows.lowerBound, cells[$1].columns.lowerBound
        )
      }
    self.words = order.map { self.words[$0] }
    cells = order.map { cells[$0] }
  }

  /// How far a word may reach over a rule, in the width of its characters: what fonts say is not exact.
  private static let overhang = 0.3
  /// How wide a gap is in which a rule may stand, beyond the distance of characters, in their width.
  private static let leastGap = 0.04
  /// The most digits of a count.
  private static let longestNumber = 10
  /// From how light on they may be a watermark: what is to be read is darker, or alone in its cell.
  private static let pale = 0.7

  /// The cells that the word reaches into, from the left.
  private func covered(by word: PageWord) -> [Int] {
    let reach = Self.overhang * word.widthOfCharacter
    let y = word.box.center
    let inside = grid.columnEdges.filter { word.box.left + reach < $0 && $0 < word.box.right - reach }
    let points = [word.box.left + reach] + inside + [max(word.box.left + reach, word.box.right - reach)]
    var cells: [Int] = []
    for (start, end) in zip(points, points.dropFirst()) {
      guard let cell = grid.cell(at: Point(x: (start + end) / 2, y: y)), cells.last != cell else { continue }
      cells.append(cell)
    }
    return cells
  }

  /// The parts of the word between the rules, where the rules stand in gaps between its characters.
  private func cut(_ word: PageWord) -> [(cell: Int, word: PageWord)]? {
    let scalars = Array(word.text.unicodeScalars)
    guard let glyphs = glyphs.glyphs(of: word), glyphs.count > 1 else { return nil }
    let starts = glyphs.map(\.origin.x)
    let steps = zip(starts, starts.dropFirst()).map { $1 - $0 }
    /// The width of a character is the least distance to the next that any of its kind has.
    func width(at index: Int) -> Double {
      let kind = scalars[index].isHanzi
      let alike = steps.indices.filter { scalars[$0].isHanzi == kind }.map { steps[$0] }
      return alike.min() ?? word.box.right - starts[index]
    }
    /// So many digits are no number, but several, be the gaps between them as narrow as they may.
    let isSeveral = scalars.count > Self.longestNumber && scalars.allSatisfy(\.isDigit)
    var parts: [(cell: Int, from: Int, to: Int)] = []
    for index in scalars.indices {
      let middle = Point(x: starts[index] + width(at: index) / 2, y: word.box.center)
      // The last cell may be too narrow.
      guard let cell = grid.cell(at: middle) ?? parts.last?.cell else { return nil }
      guard let last = parts.last, last.cell != cell else {
        if parts.isEmpty { parts.append((cell, index, index + 1)) } else { parts[parts.count - 1].to = index + 1 }
        continue
      }
      let end = starts[index - 1] + width(at: index - 1)
      let room = isSeveral ? -Self.leastGap : Self.leastGap
      guard starts[index] - end > room * width(at: index - 1),
        grid.columnEdges.contains(where: { end - 1 <= $0 && $0 <= starts[index] + 1 })
      else { return nil }
      parts.append((cell, index, index + 1))
    }
    return parts.map { part in
      let end = starts[part.to - 1] + width(at: part.to - 1)
      return (part.cell, word.part(part.from..<part.to, from: starts[part.from], to: end))
    }
  }

  /// Makes one of the cells that the word covers.
  private mutating func join(_ covered: [Int], with word: PageWord) {
    let covered = covered.filter { !cells[$0].columns.isEmpty }
    guard let first = covered.first else { return }
    let columns = covered.map(\.self).map { cells[$0].columns }
    let bounds = (columns.map(\.lowerBound).min() ?? 0)..<(columns.map(\.upperBound).max() ?? 0)
    cells[first] = RuledGrid.Cell(columns: bounds, rows: cells[first].rows)
    for other in covered.dropFirst() {
      words[first] += words[other]
      words[other] = []
      cells[other] = RuledGrid.Cell(columns: 0..<0, rows: cells[other].rows)
    }
    words[first].append(word)
  }

  /// The words without the characters of watermarks: those on slanted lines, and pale ones that go on over rules.
  private func withoutMarks(_ words: [PageWord]) -> [PageWord] {
    let marks = Set(
      glyphs.runs.indices.filter { index in
        let run = glyphs.runs[index]
        if run.isSlanted { return true }
        guard run.lightness >= Self.pale, let first = run.origins.first, let last = run.origins.last else {
          return false
        }
        return grid.cell(at: first) != grid.cell(at: last)
      })
    guard !marks.isEmpty else { return words }
    return words.compactMap { word in
      guard let glyphs = glyphs.glyphs(of: word) else {
        let inside = self.glyphs.glyphs(in: word.box)
        return !inside.isEmpty && inside.allSatisfy { marks.contains($0.run) } ? nil : word
      }
      let kept = glyphs.indices.filter { !marks.contains(glyphs[$0].run) }
      guard let first = kept.first, let last = kept.last, kept.count < glyphs.count else {
        return kept.isEmpty ? nil : word
      }
      var part = word.part(first..<last + 1, from: glyphs[first].origin.x, to: word.box.right)
      let scalars = Array(word.text.unicodeScalars)
      part.text = String(scalars: kept.map { scalars[$0] })
      return part
    }
  }

  /// Whether nothing of the word is dark.
  private func isPale(_ word: PageWord) -> Bool {
    guard let glyphs = glyphs.glyphs(of: word) else { return false }
    return glyphs.allSatisfy { self.glyphs.runs[$0.run].lightness >= Self.pale }
  }

  /// Removes pale words from cells that have others.
  private mutating func removePaleWords() {
    guard glyphs.runs.contains(where: { $0.lightness >= Self.pale }) else { return }
    for cell in words.indices where words[cell].count > 1 {
      let kept = words[cell].filter { !isPale($0) }
      if !kept.isEmpty { words[cell] = kept }
    }
  }
}

extension PageWord {
  /// How wide its characters are on average.
  var widthOfCharacter: Double { box.width / Double(max(1, text.unicodeScalars.count)) }

  /// A part of it, with where that begins and ends.
  func part(_ range: Range<Int>, from left: Double, to right: Double) -> PageWord {
    let box = Place.Box(left: left, top: box.top, right: max(left, right), bottom: box.bottom)
    return PageWord(
      text: String(scalars: Array(text.unicodeScalars)[range]), box: box,
      place: place)
  }
}
