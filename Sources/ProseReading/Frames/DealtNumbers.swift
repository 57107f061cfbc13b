import AnnualReport

/// Numbers that are dealt out to several things at once, put where they belong: 予以公开、部分公开分别为3、4件 is read as
/// 予以公开3件、部分公开4件, and 行政复议、行政诉讼各2件 as 行政复议2件、行政诉讼2件.
///
/// Where things and numbers are not as many, or it is not clear what the things are, the words stay as they are; the reader
/// then compares none of the numbers.
struct DealtNumbers {
  private let words: [Word]

  /// The sentence with its dealt numbers in place.
  static func placed(in sentence: ArraySlice<Word>) -> ArraySlice<Word> {
    var words = Array(sentence)
    for index in words.indices.reversed() where words[index].sense == .dealing {
      words = DealtNumbers(words: words).dealt(at: index) ?? words
    }
    return words.map { if case .listed = $0.sense { Word(sense: .unknown, range: $0.range) } else { $0 } }[...]
  }

  private func dealt(at index: Int) -> [Word]? {
    // 2023年、2024年分别收到申请4件、9件: what stands before the numbers is said of each.
    let first = words[(index + 1)...].firstIndex { !$0.isSharedByThings } ?? words.endIndex
    let tail = words[(index + 1)..<first].filter { $0.sense != .plain && $0.sense != .share }
    let (numbers, end) = numbers(from: first)
    let share = words[(index + 1)..<first].filter { $0.sense == .share }
    guard !numbers.isEmpty else { return nil }
    WorkBudget.step(words.count)
    let start = words[..<index].lastIndex { $0.endsClause }.map { $0 + 1 } ?? words.startIndex
    // 自然人、企业占比分别为66.9%、18.6%: said of each, whether before 分别 or behind it.
    let shares = words[start..<index].last { $0.sense != .plain }.flatMap { $0.sense == .share ? [$0] : nil } ?? []
    let things = ofHeads(
      words[start..<index].filter { !shares.contains($0) }
        .split(omittingEmptySubsequences: false, whereSeparator: \.joinsThings).map(Array.init))
    guard things.count > 1, numbers.count == things.count || numbers.count == 1 && isEach(index),
      things.indices.allSatisfy({ isThing(things[$0] + tail, isFirst: $0 == 0) })
    else { return nil }
    let shared = things[things.count - 1].filter { $0.matter != nil }
    var placed: [Word] = []
    for (position, thing) in things.enumerated() {
      // By now each number is of one channel, so 等渠道 opens them to all no longer.
      placed += thing.filter { $0.sense != .allChannels }
      // 收到、办结政府信息公开申请: the noun belongs to the first verb too.
      if !thing.contains(where: { $0.matter != nil }), position < things.count - 1 { placed += shared }
      let number = numbers.count == 1 ? numbers[0] : numbers[position]
      placed += tail + shares + share + [number]
      if position < things.count - 1 {
        placed.append(Word(sense: .stop(.enumeration), range: number.range.upperBound..<number.range.upperBound))
      }
    }
    return words[..<start] + placed + words[end...]
  }

  /// 2023年、2024年收到的申请; 县水利局、县教育局、本机关上年结转的申请: what is said behind the last time or body is said of each.
  private func ofHeads(_ things: [[Word]]) -> [[Word]] {
    guard things.count > 1, let last = things.last, let head = last.firstIndex(where: \.isHead),
      last[..<head].allSatisfy(\.isPlain),
      things.dropLast().allSatisfy({ thing in
        thing.contains(where: \.isHead) && thing.allSatisfy { $0.isHead || $0.isPlain }
      })
    else { return things }
    return things.map { thing in thing == last ? thing : thing + last[(head + 1)...] }
  }

  /// The numbers of the list that begins at the position, and where it ends.
  private func numbers(from start: Int) -> ([Word], end: Int) {
    var numbers: [Word] = []
    var end = start
    for index in words.indices[start...] {
      switch words[index].sense {
      case .listed(let amount), .figure(let amount):
        guard amount.unit == numbers.first?.amount?.unit ?? amount.unit, amount.unit != .yuan,
          numbers.isEmpty || words[index - 1].joinsThings
        else { return (numbers, end) }
        numbers.append(Word(sense: .figure(amount), range: words[index].range))
        end = index + 1
      case _ where words[index].joinsThings && !numbers.isEmpty: continue
      default: return (numbers, end)
      }
    }
    return (numbers, end)
  }

  /// 各 gives the same number to each.
  private func isEach(_ index: Int) -> Bool { words[index].range.count == 1 }

  /// Whether it is understood what the words count. What stands before the first thing is about all of them.
  private func isThing(_ words: [Word], isFirst: Bool) -> Bool {
    let names = words.contains { $0.act != nil || $0.matter != nil || $0.applicant != nil || $0.sense == .channel }
    return names
      && words.allSatisfy { word in
        switch word.sense {
        case .comparison, .change, .same, .share, .rate, .dealing, .none, .topic: false
        case .time(.current), .time(.thatYear): true
        case .time: isFirst || words.first?.isHead == true
        case .body: isFirst || words.first?.body != nil
        case .unknown: isFirst
        default: true
        }
      }
  }
}

extension Word {
  /// Whether it may stand between 分别 and the numbers, and so be said of all things.
  fileprivate var isSharedByThings: Bool {
    switch sense {
    case .plain, .share, .law, .act, .matter, .attribute: true
    default: false
    }
  }

  /// Whether it says when or whose the numbers are, of which there may be one each.
  fileprivate var isHead: Bool { time != nil || body != nil }

  /// Whether it stands between the things or numbers of a list.
  fileprivate var joinsThings: Bool { sense == .joining || sense == .stop(.enumeration) }

  /// Whether the things of a list do not reach back beyond it.
  fileprivate var endsClause: Bool {
    if case .stop(let stop) = sense { stop != .enumeration } else { isFigure }
  }
}
