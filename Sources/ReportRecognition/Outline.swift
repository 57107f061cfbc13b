import AnnualReport
import SourceDocuments

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
  /// Where the report ends: behind it, the page has a list of contents or another report.
  let end: Int
  /// Where another report begins, which is not read.
  let another: Int?

  /// How much of what the surest chain weighs another must weigh to be a report: a list of contents weighs less, and two
  /// reports on one page hardly differ.
  private static let leastWeight = 0.7
  /// The score of a title with the form's own numeral, which a row of a table cannot have.
  private static let surestScore = 3.0
  /// So many sections are a report, or a list of contents; fewer may be subheadings.
  private static let leastSections = 4
  /// What a heading loses that may be of a list of contents: less than its numeral gives, so that it still stands where
  /// there is no other.
  private static let lossInContents = 0.8
  /// So many headings numbered alike show how those of the report are numbered.
  private static let leastAlike = 3
  /// How many fragments on the next heading of a list of contents stands, with a page number between.
  private static let contentsStep = 2

  /// Finds the headings: of all fragments that could be one, the chain in the form's order that is surest as a whole,
  /// and beside it sure headings of other sections that stand out of order.
  init(of fragments: [Fragment]) {
    let passes = Self.passes(of: Self.candidates(in: fragments))
    let chains = passes.map { Self.bestChain($0, fragments) }
    let best = chains.map(\.weight).max() ?? 0
    // Of two reports the first is read; a list of contents before it is none.
    let chosen = chains.firstIndex { $0.weight >= Self.leastWeight * best } ?? 0
    end = chosen + 1 < passes.count ? passes[chosen + 1].first?.fragment ?? fragments.count : fragments.count
    let later = chains.indices.first {
      $0 > chosen && chains[$0].weight >= Self.leastWeight * best && chains[$0].headings.count >= Self.leastSections
    }
    another = later.flatMap { passes[$0].first?.fragment }
    guard chosen < chains.count else { return }
    var chain = chains[chosen].headings
    let found = Set(chain.map(\.key))
    for key in SectionKey.allCases where !found.contains(key) {
      // Out of order counts only what is numbered as a chapter; anything less is a subheading of another section.
      let strays = passes[chosen].filter { $0.key == key && $0.numeral?.style == .chapter }
      if let stray = strays.max(by: { $0.match.score < $1.match.score }) { chain.append(stray) }
    }
    headings = chain.sorted { $0.fragment < $1.fragment }
  }

  /// The fragments between the heading of the section and the next heading.
  func range(of key: SectionKey) -> Range<Int>? {
    guard let index = headings.firstIndex(where: { $0.key == key }) else { return nil }
    let end = index + 1 < headings.count ? headings[index + 1].fragment : end
    return headings[index].fragment + 1..<end
  }

  private static func candidates(in fragments: [Fragment]) -> [Heading] {
    var result: [Heading] = []
    for (index, fragment) in fragments.enumerated() where fragment.beginsLine && !fragment.isImage && !fragment.isLink {
      guard WorkBudget.step(20) else { break }
      guard fragment.value == nil, let match = HeadingForms.shared.match(fragment.text.scalars) else { continue }
      // A row of a table is followed by its values, and shares its line with other cells; a section whose numeral and
      // words are the form's may begin with its table's numbers.
      if index + 1 < fragments.count {
        let next = fragments[index + 1]
        if case .number = next.value, match.length == fragment.text.count, match.score < surestScore { continue }
        if next.row == fragment.row, !next.beginsLine, fragment.inGrid { continue }
      }
      result.append(Heading(key: match.key, fragment: index, match: match))
    }
    return result
  }

  /// The candidates, cut wherever the sections begin anew behind the last ones: there a second report begins, or a list of
  /// contents ends.
  private static func passes(of candidates: [Heading]) -> [[Heading]] {
    var passes: [[Heading]] = []
    var current: [Heading] = []
    var keys: Set<SectionKey> = []
    for candidate in candidates {
      if candidate.key == .overview, candidate.match.isWhole, keys.count >= leastSections,
        keys.contains(.problems) || keys.contains(.otherMatters)
      {
        passes.append(current)
        current = []
        keys = []
      }
      current.append(candidate)
      keys.insert(candidate.key)
    }
    return passes + [current]
  }

  /// How much of the candidates is a list of contents: those that follow each other with at most a page number between.
  private static func contents(_ candidates: [Heading], _ fragments: [Fragment]) -> Set<Int> {
    var contents: Set<Int> = []
    var start = 0
    for index in candidates.indices {
      let next = index + 1
      if next < candidates.count, candidates[next].key.ordinal > candidates[index].key.ordinal,
        candidates[next].fragment - candidates[index].fragment <= contentsStep,
        fragments[candidates[index].fragment + 1..<candidates[next].fragment].allSatisfy({ $0.value != nil })
      {
        continue
      }
      // Heading follows heading also where a section holds nothing.
      contents.formUnion(next - start >= leastSections ? start..<next : start..<index)
      start = next
    }
    return contents
  }

  /// The chain of candidates, one a section and in order, with the highest total score, and what it weighs without those
  /// that a list of contents may have. Of equal ones the later wins.
  private static func bestChain(
    _ candidates: [Heading], _ fragments: [Fragment]
  ) -> (headings: [Heading], weight: Double) {
    let contents = contents(candidates, fragments)
    func chain(preferring style: Numeral.Style?) -> [Int] {
      var totals: [Double] = []
      var previous: [Int?] = []
      /// For every section, the best chain that ends in it so far.
      var ends: [SectionKey: Int] = [:]
      for (index, candidate) in candidates.enumerated() {
        var score = candidate.match.score - (contents.contains(index) ? lossInContents : 0)
        if style != nil, candidate.numeral?.style == style { score += 1 }
        let before = ends.filter { $0.key.ordinal < candidate.key.ordinal }.values
          .max { (totals[$0], $0) < (totals[$1], $1) }
        totals.append(score + (before.map { totals[$0] } ?? 0))
        previous.append(before)
        if totals[index] >= ends[candidate.key].map({ totals[$0] }) ?? 0 { ends[candidate.key] = index }
      }
      var chain: [Int] = []
      var next = ends.values.max { (totals[$0], $0) < (totals[$1], $1) }
      while let index = next {
        chain.append(index)
        next = previous[index]
      }
      return chain.reversed()
    }
    var best = chain(preferring: nil)
    // The headings of one report are numbered in one way; a subheading in another one is none of them.
    let styles = Dictionary(grouping: best.compactMap { candidates[$0].numeral?.style }) { $0 }.mapValues(\.count)
    if let (style, count) = styles.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
      count >= leastAlike
    {
      best = chain(preferring: style)
    }
    let weight = best.filter { !contents.contains($0) }.map { candidates[$0].match.score }.reduce(0, +)
    return (best.map { candidates[$0] }, weight)
  }
}
