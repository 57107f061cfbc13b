import AnnualReport

/// Where the six sections begin among the fragments.
struct Outline: Sendable {
  /// A section's heading.
  struct Heading: Sendable {
    let key: SectionKey
    let fragment: Int
    let match: HeadingForms.Match

    var numeral: Numeral? { match.numeral }
  }

  /// The headings by their position.
  private(set) var headings: [Heading] = []

  /// Finds the headings: of all fragments that could be one, the chain in the form's order that is surest as a whole,
  /// and beside it sure headings of other sections that stand out of order.
  init(of fragments: [Fragment]) {
    let candidates = Self.candidates(in: fragments)
    var chain = Self.bestChain(candidates)
    let found = Set(chain.map(\.key))
    for key in SectionKey.allCases where !found.contains(key) {
      // Out of order counts only what is numbered as a chapter; anything less is a subheading of another section.
      let strays = candidates.filter { $0.key == key && $0.numeral?.style == .chapter }
      if let stray = strays.max(by: { $0.match.score < $1.match.score }) { chain.append(stray) }
    }
    headings = chain.sorted { $0.fragment < $1.fragment }
  }

  /// The fragments between the heading of the section and the next heading.
  func range(of key: SectionKey, in fragments: [Fragment]) -> Range<Int>? {
    guard let index = headings.firstIndex(where: { $0.key == key }) else { return nil }
    let end = index + 1 < headings.count ? headings[index + 1].fragment : fragments.count
    return headings[index].fragment + 1..<end
  }

  private static func candidates(in fragments: [Fragment]) -> [Heading] {
    var result: [Heading] = []
    for (index, fragment) in fragments.enumerated() where fragment.beginsLine && !fragment.isImage && !fragment.isLink {
      guard fragment.value == nil, let match = HeadingForms.shared.match(fragment.text.scalars) else { continue }
      // A row of a table is followed by its values, and shares its line with other cells; a section whose numeral and
      // words are the form's may begin with its table's numbers.
      if index + 1 < fragments.count {
        let next = fragments[index + 1]
        if case .number = next.value, match.length == fragment.text.count, match.score < 3 { continue }
        if next.row == fragment.row, !next.beginsLine, fragment.inGrid { continue }
      }
      result.append(Heading(key: match.key, fragment: index, match: match))
    }
    return result
  }

  /// The chain of candidates, one a section and in order, with the highest total score. Of equal ones the later wins: the
  /// earlier is then a table of contents.
  private static func bestChain(_ candidates: [Heading]) -> [Heading] {
    var totals: [Double] = []
    var previous: [Int?] = []
    /// For every section, the best chain that ends in it so far.
    var ends: [SectionKey: Int] = [:]
    for (index, candidate) in candidates.enumerated() {
      var score = candidate.match.score
      // Heading follows heading: a list of contents, or a section that holds nothing.
      if index + 1 < candidates.count, candidates[index + 1].fragment == candidate.fragment + 1,
        candidates[index + 1].key != candidate.key
      {
        score -= 0.8
      }
      let before = ends.filter { $0.key.ordinal < candidate.key.ordinal }.values
        .max { (totals[$0], $0) < (totals[$1], $1) }
      totals.append(score + (before.map { totals[$0] } ?? 0))
      previous.append(before)
      if totals[index] >= ends[candidate.key].map({ totals[$0] }) ?? 0 { ends[candidate.key] = index }
    }
    var chain: [Heading] = []
    var next = ends.values.max { (totals[$0], $0) < (totals[$1], $1) }
    while let index = next {
      chain.append(candidates[index])
      next = previous[index]
    }
    return chain.reversed()
  }
}
