import AnnualReport

/// A whole and the list of numbers that divide it: 收到118件，其中网络71件、信函47件, or 网络71件、信函47件，共118件.
///
/// What makes numbers a list is its grammar, not what they count: they stand one after another, in one unit and at one depth of
/// brackets, and each divides by the same thing. Whether they must add up to the whole, or only not exceed it, is said by the
/// words around them and by what they divide by.
struct Partition {
  /// By what the items of a list divide their whole.
  enum Division: Hashable {
    case applicant, channel, outcome, verdict, body
    /// 复议 and 诉讼.
    case route
    /// Months, quarters and halves of the year.
    case season
    /// In time, and later.
    case limit
    /// 征地类, 经济类: classes, of which each thing has one.
    case kind
    /// 涉及征地: topics, of which one thing may have several.
    case topic
    /// 分别: the words say only that the numbers are dealt out.
    case dealt
    /// Words that the reader does not know.
    case unknown

    /// Whether no thing can be counted in two of the items.
    var isDisjoint: Bool { self != .topic && self != .unknown }
  }

  /// How the list is tied to its whole.
  enum Tie {
    /// Only by standing behind it.
    case apposition
    /// 其中, a bracket, 中, a colon.
    case part
    /// 分为, 按季度分: the words say that the whole is divided.
    case division
    /// 共: the whole stands behind its parts.
    case sum
  }

  /// The whole, by its index among the figures of the sentence.
  let whole: Int
  let tie: Tie
  var division: Division
  /// The items, by their indices among the figures of the sentence.
  var items: [Int]
}

extension PassageReader {
  /// Reads which figures of the sentence are parts of another.
  mutating func readParts() {
    let counted = countedLists()
    for list in counted { claimParts(list.items.map { stated[$0] }, of: list.whole, isComplete: true) }
    let wholes = Set(counted.map(\.whole))
    for list in partitions() where !wholes.contains(list.whole) {
      let items = list.items.map { stated[$0] }
      let isComplete = isComplete(list)
      guard isComplete || list.division.isDisjoint, isDisjoint(items), !mayDivideEarlier(list), !addsUpOtherwise(list)
      else { continue }
      claimParts(items, of: list.whole, isComplete: isComplete)
      if list.division == .body { widenDocuments(stated[list.whole].figure, items) }
    }
  }

  /// 收到96件，结转6件，其中自然人70件: what is more than the number before it may be part of one before that.
  private func mayDivideEarlier(_ list: Partition) -> Bool {
    let values = list.items.compactMap { figures[stated[$0].figure].value.integer }
    guard list.tie == .part, let whole = figures[stated[list.whole].figure].value.integer, !list.items.isEmpty else {
      return false
    }
    let sum = values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    // 行政复议14件、行政诉讼18件中，征地类23件: of both.
    let isJoined = stated[list.whole].frame.clause.opening == .enumeration && endsInside(stated[list.whole])
    return sum > whole
      && stated[..<list.whole].contains { earlier in
        ![.percent, .change, .money].contains(earlier.kind) && !earlier.isPart
          && isOneUnit(earlier, stated[list.items[0]])
          && (figures[earlier.figure].value.integer ?? 0) + (isJoined ? whole : 0) >= sum
      }
  }

  /// Whether the items add up to the whole before the list ends, so that what follows is something else; or to the numbers
  /// before them together (建议23件、提案19件，其中A类31件、B类11件), or count some things twice.
  private func addsUpOtherwise(_ list: Partition) -> Bool {
    func value(_ index: Int) -> Int { figures[stated[index].figure].value.integer ?? 0 }
    func sum(_ indices: some Sequence<Int>) -> Int {
      indices.reduce(0) { $0.addingReportingOverflow(value($1)).partialValue }
    }
    let ends = list.items.indices.dropFirst(2).contains { end in
      stated[list.items[end]].frame.clause.opening != .enumeration && sum(list.items.prefix(end)) == value(list.whole)
    }
    if ends { return true }
    if list.tie != .sum, list.whole > 0, sum([list.whole - 1, list.whole]) == sum(list.items) { return true }
    let isOfBoth = list.items.contains { item in
      let words = stated[item].frame.clause.before.flatMap { Array(scalars[$0.range]) }
      return Self.both.contains { String(scalars: words).contains($0) }
    }
    return isOfBoth || list.tie == .sum && opensWithOthers(list)
  }

  private static let both = ["兼有", "兼具", "有重复", "重复的", "交叉", "同时涉及"]

  /// 另有15件由机构提出、2件由其他组织提出，共118件: there are more before.
  private func opensWithOthers(_ list: Partition) -> Bool {
    stated[list.items[0]].frame.clause.before.contains { text($0.range).hasPrefix("另") }
  }

  /// The lists of the sentence.
  private func partitions() -> [Partition] {
    var lists: [Partition] = []
    // The list that goes on, and the figure that the next list may divide.
    var open: Partition?
    var candidate: Int?
    // Whether what is counted divides the last item of the list: 不予公开21件，包括内部事务7件…；其余41件
    var isNested = false
    func close() {
      if let list = open { lists.append(list) }
      open = nil
    }
    for index in stated.indices where figures[stated[index].figure].unit == .count {
      let figure = stated[index]
      guard figure.kind != .change, !figure.frame.isShare else { continue }
      if let list = open, figure.frame.clause.depth > stated[list.items[0]].frame.clause.depth { continue }
      if let list = open, let last = list.items.last, list.division == .outcome {
        if isNested, isBehindSemicolon(figure, index - 1) { isNested = false }
        if index - 1 == last, isInsideAnother(figure, last),
          figure.frame.acts.first?.isItem(of: stated[last].frame.acts.first ?? .other) == true
        {
          isNested = true
        }
        if isNested { continue }
      } else {
        isNested = false
      }
      if let list = summed(at: index) {
        close()
        lists.append(list)
        candidate = mayBeWhole(figure) ? index : nil
        continue
      }
      if var list = open {
        // 本机关118件；本机关的118件中，自然人79件
        if !endsInside(figure),
          let division = division(figure, of: stated[list.whole], isTied: list.tie == .part || list.tie == .division),
          isOneList(stated[list.items[0]], figure),
          let common = list.division.joined(with: division, isRest: figure.frame.isRest),
          !isBehindSemicolon(figure, list.items.last)
            || !isInsideAnother(figure, list.items.last)
              && (division == list.division && division != .unknown || isBehindColon(list))
        {
          list.division = common
          list.items.append(index)
          open = list
          continue
        }
        close()
        // Behind one list of a whole there may be another (其中自然人…；其中网络…); 其中 alone divides the last item.
        let dividesItem = isInsideAnother(figure, list.items.last) && !isBehindSemicolon(figure, list.items.last)
        if !dividesItem, let begun = begun(at: index, of: list.whole, behind: list.items.last) {
          open = begun
          continue
        }
      } else if let whole = candidate, let begun = begun(at: index, of: whole) {
        open = begun
        continue
      }
      candidate = mayBeWhole(figure) ? index : nil
    }
    close()
    return lists
  }

  /// Whether a list may divide the figure: one that is itself a part, of a channel or of a season is an item of another list.
  private func mayBeWhole(_ figure: StatedFigure) -> Bool {
    !figure.isPart && !figure.frame.excludes && (!figure.frame.isRestricted || figure.frame.statedMatters == [.other])
      && figure.frame.time.value != .partOfYear
      && !figures[figure.figure].isApproximate
      && (!figure.frame.acts.isEmpty || !figure.frame.statedMatters.isEmpty || figure.frame.isTotal)
      && !figure.frame.clause.before.contains { isKindWord($0) && !$0.isOfForm }
      // 两件为来信 says of what was counted before how many were so.
      && (!figure.frame.clause.before.allSatisfy(\.isPlain) || endsInside(figure)
        || figure.frame.isNounBehind && figure.frame.statedMatters != [.other])
  }

  /// 新收118件中，
  func endsInside(_ figure: StatedFigure) -> Bool {
    figure.frame.clause.after.last.map { text($0.range).hasSuffix("中") } ?? false
  }

  /// 收到的118件申请中涉及征地52件
  func isInside(_ figure: StatedFigure) -> Bool {
    figure.frame.clause.before.first.map { text($0.range) == "中" } ?? false
  }

  /// The list that begins with the figure and divides the whole, as the words say behind it or behind the last item of the
  /// list before.
  private func begun(at index: Int, of whole: Int, behind item: Int? = nil) -> Partition? {
    let (first, total) = (stated[index], stated[whole])
    // 县水利局20件、县教育局9件 are beside each other.
    guard !isBehindSemicolon(first, whole), !first.frame.isTotal, isOneUnit(first, total),
      let tie = tie(total, first, behind: stated[item ?? whole]),
      first.frame.clause.opening != .enumeration || isInside(first) || tie == .division,
      let division = division(first, of: total, isTied: saysParts(tie, first, behind: stated[item ?? whole])),
      // 收到118件，12315平台接收投诉举报763件: of other business.
      tie != .apposition || first.frame.statedMatters != [.other] || first.frame.acts.isEmpty,
      tie != .apposition || division.needsNoTie && first.frame.acts != [.other] && total.frame.statedMatters != [.other]
    else { return nil }
    return Partition(whole: whole, tie: tie, division: division, items: [index])
  }

  /// The list of items right before the figure, which is their sum: 网上申请12件、信函8件，共20件.
  private func summed(at index: Int) -> Partition? {
    let sum = stated[index]
    guard sum.frame.isTotal || sum.frame.isCumulative, !sum.frame.contains, !sum.isPart || sum.frame.clause.depth == 0,
      !sum.frame.isRestricted, sum.frame.applicant == nil, index > 1
    else { return nil }
    var items: [Int] = []
    var common: Partition.Division?
    for item in stated[..<index].indices.reversed() {
      let figure = stated[item]
      guard figure.frame.clause.depth == sum.frame.clause.depth, isOneUnit(figure, sum), figure.kind != .change,
        let division = division(figure, of: sum, isSum: true),
        division != .unknown && division != .topic || stated[index - 1].frame.isRest
          || sum.frame.clause.before.allSatisfy({ $0.sense == .total })
            && (isParallel(stated[index - 1], figure) || isOneEnumeration(upTo: index)),
        let joined = common.map({ $0.joined(with: division, isRest: items.count == 1 && stated[items[0]].frame.isRest) }
        )
          ?? division,
        items.last.map({ isOneList(figure, stated[$0]) }) ?? true
      else { break }
      common = joined
      items.append(item)
    }
    guard items.count > 1, let common, !sum.frame.isCumulative || common == .season,
      // 全县35件，其中县水利局12件，本机关9件，其他单位合计14件: an item like the others.
      !(sum.frame.body.isStated && common == .body) && !sum.frame.isRest
    else { return nil }
    let acts = stated[items[items.count - 1]].frame.acts
    guard sum.frame.acts.isEmpty || sum.frame.acts == acts || common == .season && acts.isEmpty else { return nil }
    return Partition(whole: index, tie: .sum, division: common, items: items.reversed())
  }

  /// Whether a semicolon stands between the item and the last one of its list.
  private func isBehindSemicolon(_ figure: StatedFigure, _ last: Int?) -> Bool {
    guard let last else { return false }
    let start = figures[stated[last].figure].range.upperBound
    return words(from: start, to: figures[figure.figure].range.lowerBound).contains { $0.sense == .stop(.semicolon) }
  }

  /// Whether 其中 stands between the item and the last one of the list: what follows divides that one.
  private func isInsideAnother(_ figure: StatedFigure, _ last: Int?) -> Bool {
    guard let last else { return false }
    let start = figures[stated[last].figure].range.upperBound
    return words(from: start, to: figures[figure.figure].range.lowerBound).contains { $0.sense == .containing }
  }

  /// Whether both are counted in one unit: 件.
  func isOneUnit(_ one: StatedFigure, _ other: StatedFigure) -> Bool {
    let units = [one, other].map { figures[$0.figure].text.unicodeScalars.last }
    return units[0] == units[1] || units.contains { $0.map { $0.properties.numericType != nil } ?? false }
  }

  /// Whether both may be items of one list.
  private func isOneList(_ first: StatedFigure, _ next: StatedFigure) -> Bool {
    isOneUnit(first, next) && first.frame.clause.depth == next.frame.clause.depth
      && (next.frame.acts.isEmpty || next.frame.acts == first.frame.acts || next.frame.acts.allSatisfy(\.isOutcome)
        || next.frame.isRest && [first, next].allSatisfy { $0.frame.time.value == .partOfYear }
        || next.frame.clause.opening == .enumeration && !next.frame.clause.before.contains { $0.act != nil }
        || next.frame.acts.allSatisfy(\.isVerdict) || next.frame.acts == [.other] || first.frame.acts == [.other])
  }

  /// Claims that the figures are parts of the whole, or all of it.
  mutating func claimParts(_ parts: [StatedFigure], of whole: Int, isComplete: Bool) {
    let whole = stated[whole].figure
    let indices = parts.map(\.figure)
    guard let first = (indices + [whole]).min(), let last = (indices + [whole]).max(),
      !(indices + [whole]).contains(where: { figures[$0].isApproximate })
    else { return }
    let range = figures[first].range.lowerBound..<figures[last].range.upperBound
    claims.append(
      ProseClaim(
        .parts(of: firstFigure + whole, indices.map { firstFigure + $0 }, isComplete: isComplete), text: text(range),
        section: section, passage: passageIndex, range: range, place: passage.place(at: range.lowerBound)))
  }
}

extension Partition.Division {
  /// Whether items that divide so are parts of the number before them without a word that says it: 收到118件，网络71件、信函47件.
  fileprivate var needsNoTie: Bool { [.applicant, .channel, .outcome, .season, .kind, .topic, .limit].contains(self) }

  /// By what a list divides that divides so, when an item that divides otherwise is added: the rest, and what is not
  /// understood, belong to any list.
  fileprivate func joined(with other: Self, isRest: Bool) -> Self? {
    if self == other || isRest || other == .unknown { return self }
    if self == .unknown || self == .dealt || other == .dealt { return self == .unknown ? other : self }
    return nil
  }
}
