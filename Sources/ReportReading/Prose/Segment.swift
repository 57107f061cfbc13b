/// A stretch of a sentence with at most one figure: what stands before the number and what stands behind it.
struct Segment {
  /// The punctuation before the segment.
  let opening: Stop
  /// The words up to the figure, or all words.
  var before: [Word] = []
  /// The figure.
  var figure: Word?
  /// The words behind the figure.
  var after: [Word] = []
  /// Whether the number grows or falls to the next one: 由28件增至30件.
  var isOutgrown = false
  /// How deep in brackets it stands.
  let depth: Int

  /// Whether it says of what was carried over that it was concluded: 上年结转3件均已办结.
  var concludesCarriedOver: Bool {
    let acts = words.compactMap(\.act)
    return acts.contains { $0 == .carried || $0 == .carriedOver }
      && acts.contains { [.concluded, .answered].contains($0) }
  }

  /// All words in order.
  var words: [Word] { before + (figure.map { [$0] } ?? []) + after }

  /// Cuts a sentence into segments: at commas, colons and brackets, at 、 behind a figure, and between two figures where
  /// the words of the second begin.
  static func segments(of sentence: ArraySlice<Word>) -> [Segment] {
    let sentence = withoutBracketsAroundReasons(sentence)
    var result: [Segment] = []
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
    for word in sentence {
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
      // Behind a label a colon divides nothing: 新收申请数：8件.
      if stop == .colon, !piece.isEmpty, !hasFigure, !hasUnknown {
        piece.append(word)
        continue
      }
      flush(stop)
      if stop == .open { depth += 1 }
      if stop == .close { depth = max(0, depth - 1) }
    }
    flush(.sentence)
    return result
  }

  /// The sentence without the brackets around the reason for an outcome before its number: 不予公开（属于行政执法案卷）3件.
  private static func withoutBracketsAroundReasons(_ sentence: ArraySlice<Word>) -> ArraySlice<Word> {
    var dropped: Set<Int> = []
    for open in sentence.indices where sentence[open].sense == .stop(.open) && open > sentence.startIndex {
      guard sentence[open - 1].act?.isOutcome == true,
        let close = sentence[(open + 1)...].firstIndex(where: \.endsPiece), sentence[close].sense == .stop(.close),
        close + 1 < sentence.endIndex, sentence[close + 1].isFigure,
        sentence[(open + 1)..<close].contains(where: { $0.act?.isOutcome == true }),
        !sentence[(open + 1)..<close].contains(where: \.isFigure)
      else { continue }
      dropped.formUnion([open, close])
    }
    return dropped.isEmpty ? sentence : sentence.indices.filter { !dropped.contains($0) }.map { sentence[$0] }[...]
  }

  private static func split(_ words: [Word], opening: Stop, depth: Int) -> [Segment] {
    guard !words.isEmpty else { return [] }
    let figures = words.indices.filter { words[$0].isFigure }
    guard let last = figures.last else { return [Segment(opening: opening, before: words, depth: depth)] }
    var result: [Segment] = []
    var start = 0
    for (figure, next) in zip(figures, figures.dropFirst() + [words.count]) {
      let before = Array(words[start..<figure])
      let between = words[(figure + 1)..<next]
      var end = next
      if figure != last { end = boundary(in: between, behind: before) }
      var segment = Segment(
        opening: start == 0 ? opening : .enumeration, before: before, figure: words[figure],
        after: Array(words[(figure + 1)..<end]), depth: depth)
      segment.isOutgrown = figure != last && [.rise, .fall].contains(between.first?.sense)
      result.append(segment)
      start = end
    }
    return result
  }

  /// Where, between two figures, the words of the second begin: behind the nouns of the first, and where the first has no
  /// verb before it (2件予以公开1件不予公开), behind its verb. Behind a verb that has no noun yet, the noun is that of the first
  /// figure, known or not (办理13件人大建议和12件提案).
  private static func boundary(in between: ArraySlice<Word>, behind before: [Word]) -> Int {
    var verbIsDue = !before.contains { $0.act != nil || $0.applicant != nil }
    var nounIsDue = !verbIsDue && !before.contains { $0.matter != nil || $0.applicant != nil }
    var index = between.startIndex
    while index < between.endIndex {
      switch between[index].sense {
      case .unknown where nounIsDue: break
      case .matter:
        nounIsDue = false
      case .orMore: break
      case .filler where between[index].range.count <= 1 && verbIsDue: break
      case .joining where verbIsDue: break
      case .act where verbIsDue: verbIsDue = false
      default: return index
      }
      index += 1
    }
    return index
  }
}

extension Word {
  /// Whether it adds nothing to what a figure counts.
  var isFiller: Bool { [.filler, .joining, .organ, .rest, .andOthers].contains(sense) }
  /// Whether it is punctuation other than 、.
  fileprivate var endsPiece: Bool { if case .stop(let stop) = sense { stop != .enumeration } else { false } }
  /// Whether it is a number with its unit.
  var isFigure: Bool { amount != nil }
  /// The number, where it is one.
  var amount: Amount? { if case .figure(let amount) = sense { amount } else { nil } }
  /// The act, where it names one.
  var act: Act? { if case .act(let act) = sense { act } else { nil } }
  /// The matter, where it names one.
  var matter: Matter? { if case .matter(let matter) = sense { matter } else { nil } }
  /// The applicant, where it names one.
  var applicant: Applicant? { if case .applicant(let applicant) = sense { applicant } else { nil } }
  /// The time, where it names one.
  var time: Time? { if case .time(let time) = sense { time } else { nil } }
  /// The extent, where it names one.
  var extent: Extent? { if case .extent(let extent) = sense { extent } else { nil } }
}
