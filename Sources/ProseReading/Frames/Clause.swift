/// A stretch of a sentence with at most one figure: what stands before the number and what stands behind it.
struct Clause {
  /// The punctuation before it.
  let opening: Stop
  /// The words up to the figure, or all words.
  let before: [Word]
  /// The figure.
  let figure: Word?
  /// The words behind the figure.
  let after: [Word]
  /// Whether the number grows or falls to the next one: 由28件增至30件.
  var isOutgrown = false
  /// How deep in brackets it stands.
  let depth: Int
  /// All words in order.
  let words: [Word]

  init(opening: Stop, before: [Word], figure: Word? = nil, after: [Word] = [], depth: Int) {
    self.opening = opening
    self.before = before
    self.figure = figure
    self.after = after
    self.depth = depth
    words = figure.map { before + [$0] + after } ?? before
  }

  /// Where it stands in the passage.
  var range: Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Cuts a sentence into clauses: at commas, colons and brackets, at 、 behind a figure, and between two figures where the
  /// words of the second begin.
  static func clauses(of sentence: ArraySlice<Word>) -> [Clause] {
    var result: [Clause] = []
    var piece: [Word] = []
    var hasFigure = false
    var hasUnknown = false
    var opening = Stop.sentence
    var depth = 0
    func flush(_ next: Stop) {
      result += split(piece, opening: opening, depth: depth)
      piece = []
      (hasFigure, hasUnknown) = (false, false)
      opening = next
    }
    let words = Array(BracketPlacement.placed(in: sentence))
    for (index, word) in words.enumerated() {
      guard case .stop(let stop) = word.sense else {
        piece.append(word)
        if word.isFigure { hasFigure = true }
        if word.sense == .unknown { hasUnknown = true }
        continue
      }
      // Before a figure 、 joins the nouns of one phrase: 行政复议、行政诉讼3件.
      if stop == .enumeration, !hasFigure {
        piece.append(word)
        continue
      }
      // 118件由自然人、商业企业提出: behind a figure 、 joins the applicants of one phrase.
      if stop == .enumeration, index + 1 < words.count,
        piece.last?.applicant != nil && (words[index + 1].applicant != nil || words[index + 1].sense == .rest)
          || piece.last?.matter != nil && words[index + 1].matter != nil, !countsNext(words[(index + 1)...])
      {
        piece.append(word)
        continue
      }
      // Behind a label a colon divides nothing: 新收申请数：8件. 精准回应诉求： is none.
      if stop == .colon, !piece.isEmpty, !hasFigure, !hasUnknown, !piece.contains(where: { $0.act == .other }) {
        piece.append(word)
        continue
      }
      flush(stop)
      if stop == .open { depth += 1 }
      if stop == .close { depth = max(0, depth - 1) }
    }
    flush(.sentence)
    return withParted(result)
  }

  /// 自然人占比最高，达60%: what a share or rate is of, and how much it is, put together; how it compares is left out.
  private static func withParted(_ clauses: [Clause]) -> [Clause] {
    clauses.reduce(into: []) { joined, clause in
      guard let last = joined.last, last.figure == nil, last.depth == clause.depth, clause.opening == .comma,
        clause.figure?.amount?.unit == .percent, clause.before.allSatisfy({ $0.isPlain || $0.sense == .reaching }),
        let mark = last.before.lastIndex(where: { $0.sense == .share || $0.sense == .rate }),
        last.before[(mark + 1)...].allSatisfy({ $0.isPlain || $0.sense == .unknown })
      else { return joined.append(clause) }
      joined[joined.count - 1] = Clause(
        opening: last.opening, before: last.before[...mark] + clause.before, figure: clause.figure, after: clause.after,
        depth: clause.depth)
    }
  }

  /// Whether the next of a list has a number of its own before the list goes on.
  private static func countsNext(_ words: ArraySlice<Word>) -> Bool {
    for word in words {
      if word.isFigure { return true }
      if case .stop = word.sense { return false }
    }
    return false
  }

  private static func split(_ words: [Word], opening: Stop, depth: Int) -> [Clause] {
    guard !words.isEmpty else { return [] }
    let figures = words.indices.filter { words[$0].isFigure }
    guard let last = figures.last else { return [Clause(opening: opening, before: words, depth: depth)] }
    // 2件予以公开1件不予公开, but 124件申请办结115件.
    let verbsFollow = words[(last + 1)...].contains { $0.act != nil }
    var result: [Clause] = []
    var start = 0
    for (figure, next) in zip(figures, figures.dropFirst() + [words.count]) {
      let before = Array(words[start..<figure])
      let between = words[(figure + 1)..<next]
      var end = next
      if figure != last { end = boundary(in: between, behind: before, verbsFollow: verbsFollow) }
      // 办结109件新收申请和6件结转申请: what stands before the joint is of the first.
      if figure != last, between.count > 1, between.last?.sense == .joining { end = next - 1 }
      var clause = Clause(
        opening: start == 0 ? opening : .enumeration, before: before, figure: words[figure],
        after: Array(words[(figure + 1)..<end]), depth: depth)
      if figure != last, between.first?.sense == .reaching { clause.isOutgrown = true }
      result.append(clause)
      start = end
    }
    return result
  }

  /// Where, between two figures, the words of the second begin: behind the nouns of the first, and where the first has no
  /// verb before it (2件予以公开1件不予公开), behind its verb. Behind a verb that has no noun yet, the noun is that of the first
  /// figure, known or not (办理13件人大建议和12件提案).
  private static func boundary(
    in between: ArraySlice<Word>, behind before: [Word], verbsFollow: Bool
  ) -> Int {
    var verbIsDue = verbsFollow && !before.contains { $0.act != nil || $0.applicant != nil }
    var nounIsDue = !before.contains { $0.matter != nil || $0.applicant != nil }
    var index = between.startIndex
    while index < between.endIndex {
      switch between[index].sense {
      case .unknown where nounIsDue: break
      case .matter: nounIsDue = false
      case .orMore: break
      // 有31件涉及2个以上事项
      case .topic where before.allSatisfy(\.isPlain): break
      case .plain where between[index].range.count <= 1 && verbIsDue: break
      case .joining where verbIsDue: break
      case .act where verbIsDue: verbIsDue = false
      default: return index
      }
      index += 1
    }
    return index
  }
}
