import AnnualReport

/// Shares and rates: a number of hundredths of one sum in another, each of which a figure gives or words name.
extension PassageReader {
  /// 占n%: of the figure before it, or of what the words before 占 name, in a whole that the words name or leave open.
  mutating func readShare(_ frame: Frame) {
    guard frame.amount?.unit == .percent, let percent = stated.indices.last,
      !figures[stated[percent].figure].isApproximate,
      // 占比由18.8%变为18.6%: the first is what it was.
      !frame.clause.isOutgrown
    else { return }
    let mark = frame.clause.before.lastIndex { $0.sense == .share }
    if let share = dealtShare(frame) {
      claimShare(percent, share.part, share.wholes, frame)
    } else if let share = shareOfFigures(frame) {
      // 维持8件，占复议总数的57.1%；纠正3件，占21.4%: of the same whole again.
      claimShare(percent, share.part, share.wholes + discourse.shareWholes, frame)
      if let part = share.part.first, share.part.count == 1 { discourse.listedShares.append((claims.count - 1, part)) }
    } else if let share = mark.flatMap({ shareInWords(frame, at: $0) }) ?? rateInWords(frame) {
      claimShare(percent, share.part, share.wholes, frame)
      discourse.shareWholes = share.wholes
    } else if frame.isShare, let previous = previousFigure, isExact(previous),
      figures[stated[previous].figure].unit == .count,
      frame.clause.before.allSatisfy(\.leavesWhole)
    {
      discourse.listedShares.append((nil, [term(previous)]))
    }
  }

  /// 予以公开36件、部分公开17件，占比分别为31.3%、14.8%: each of the figure in its place.
  private mutating func dealtShare(_ frame: Frame) -> Share? {
    if frame.clause.opening == .enumeration, frame.clause.before.allSatisfy(\.isPlain), !discourse.dealtShares.isEmpty {
      return discourse.dealtShares.removeFirst()
    }
    discourse.dealtShares = []
    guard frame.isShare, frame.clause.before.contains(where: { $0.sense == .dealing }), isWhole(frame),
      frame.clause.before.allSatisfy({ $0.leavesWhole || $0.sense == .dealing })
    else { return nil }
    let earlier = stated.indices.dropLast().filter {
      stated[$0].frame.clause.depth == frame.clause.depth && figures[stated[$0].figure].unit == .count
    }
    let items = earlier.suffix(discourse.listLength)
    guard items.count == discourse.listLength, items.count > 1, items.allSatisfy(isExact),
      Set(items.map { stated[$0].kind }).count == 1
    else { return nil }
    let before = earlier.dropLast(items.count).map { [term($0)] }
    let all = [items.map(term)]
    let shares = items.map { item in ([[term(item)]], wholes(frame, stated[item]) + before + all) as Share }
    discourse.dealtShares = Array(shares.dropFirst())
    return shares[0]
  }

  /// 政策类640条，占12.2%；动态类2950条，占56.4%；其他1640条，占31.4%: each may be a share of all that the sentence lists.
  mutating func readListedShares() {
    let shares = discourse.listedShares
    guard shares.count > 1 else { return }
    let all = shares.flatMap(\.part)
    for case (let index?, _) in shares {
      // Where nothing else may be the whole: 办结的115件中，予以公开36件，占31.3% has one.
      guard case .share(let percent, let parts, let wholes) = claims[index].content,
        wholes.joined().allSatisfy(all.contains)
      else { continue }
      claims[index].content = .share(percent: percent, parts: parts, of: wholes + [all])
    }
  }

  /// A share: the sums that its part may be, and those that its whole may be.
  typealias Share = (part: [[Term]], wholes: [[Term]])

  /// 自然人79件，占新收总量118件的66.9%; 予以公开10件，占57.1%: of the figures before it.
  private func shareOfFigures(_ frame: Frame) -> Share? {
    let earlier = stated.indices.dropLast().filter { index in
      stated[index].frame.clause.depth <= frame.clause.depth && figures[stated[index].figure].unit == .count
    }
    guard let previous = earlier.last else { return nil }
    // 予以公开36件，部分公开17件，二者合计占46.1%
    if frame.isShare, frame.isTotal, isWhole(frame), let share = shareOfSum(frame, earlier) { return share }
    // 在115件办结件中占31.3%
    let isInside = stated[previous].frame.clause.before.last?.sense == .opener && frame.isShare
    if stated[previous].frame.isShare || isInside {
      guard let part = earlier.dropLast().last, isWhole(stated[previous].frame), isExact(part) else { return nil }
      return ([[term(part)]], [[term(previous)]])
    }
    guard frame.isShare, isExact(previous),
      previousFigure.map({ stated[$0].frame.clause.depth <= frame.clause.depth ? $0 == previous : true }) ?? false,
      frame.clause.before.allSatisfy(\.leavesWhole), isWhole(frame)
    else { return nil }
    // 予以公开10件、部分公开2件，占57.14%: of the last or of the list.
    guard frame.clause.opening != .comma || stated[previous].frame.clause.opening != .enumeration else { return nil }
    // 上年18件，占18.8%: of last year's, which only a number of that year can be.
    let time = stated[previous].frame.time.value
    // 土地51件、规划22件，两类合计73件，占61.9%: of nothing smaller.
    let ofItsTime = earlier.dropLast().filter {
      stated[$0].frame.time.value == time
        && figures[stated[$0].figure].value >= figures[stated[previous].figure].value
    }
    guard [.current, .thatYear].contains(time) || !ofItsTime.isEmpty else { return nil }
    let ofTable = [.current, .thatYear].contains(time) ? wholes(frame, stated[previous]) : []
    let wholes = ofTable + ofItsTime.map { [term($0)] }
    return wholes.isEmpty ? nil : ([[term(previous)]], wholes)
  }

  /// 予以公开36件，部分公开17件，合计占46.1%: of the last of the list together, as many as the words say, or any.
  private func shareOfSum(_ frame: Frame, _ earlier: [Int]) -> Share? {
    guard let last = earlier.last else { return nil }
    let length = earlier.reversed().prefix {
      isExact($0) && !stated[$0].frame.isTotal && stated[$0].kind == stated[last].kind
    }.count
    let counts = (countOfItems(frame).map { $0...$0 } ?? 2...max(2, length)).filter { $0 > 1 && $0 <= length }
    guard let fewest = counts.first else { return nil }
    let sums = counts.map { earlier.suffix($0).map(term) }
    return (sums, wholes(frame, stated[last]) + earlier.dropLast(fewest).map { [term($0)] })
  }

  /// 自然人提出的申请占新收申请总量的66.9%: the words before 占 name the part, and those behind it the whole.
  private func shareInWords(_ frame: Frame, at mark: Int) -> Share? {
    var left = frame.clause.before[..<mark]
    var right = frame.clause.before[(mark + 1)...]
    // 行政许可在三类处理决定中占56.1%
    if let inside = left.lastIndex(where: { text($0.range) == "在" }), inside > left.startIndex,
      left[inside...].contains(where: { text($0.range).hasSuffix("中") })
    {
      guard right.allSatisfy({ !$0.names }) else { return nil }
      (left, right) = (left[..<inside], left[(inside + 1)...])
    }
    let part: [[Term]]
    if left.contains(where: \.names) {
      part = sums(of: left, frame)
    } else if let previous = previousFigure, isExact(previous), figures[stated[previous].figure].unit == .count,
      figures[stated[previous].figure].reason == nil, !stated[previous].frame.isRestricted
    {
      part = [[term(previous)]]
    } else {
      return nil
    }
    // 无法提供23件，其中本机关不掌握的占82.6%: of those, or of all.
    let previous = stated.dropLast().last { figures[$0.figure].unit == .count }
    // 行政强制156件，其中行政许可占三类决定总数的56.1%
    let ofPrevious =
      discourse.isPart && !right.contains(where: { text($0.range).hasPrefix("总") })
      ? previous.map { [[Term(.figure(firstFigure + $0.figure))]] } ?? [] : []
    let wholes =
      right.contains(where: \.names)
      ? sums(of: right, frame)
      : !ofPrevious.isEmpty && discourse.base.isEmpty
        ? ofPrevious + wholes(ofPart: left, frame) : discourse.base.isEmpty ? wholes(ofPart: left, frame) : wholesOfBase
    return part.isEmpty || wholes.isEmpty ? nil : (part, wholes)
  }

  private mutating func claimShare(_ percent: Int, _ parts: [[Term]], _ wholes: [[Term]], _ frame: Frame) {
    claim(.share(percent: firstFigure + stated[percent].figure, parts: parts, of: wholes), frame.clause)
  }

  func isExact(_ index: Int) -> Bool {
    ![.percent, .change, .money].contains(stated[index].kind) && !figures[stated[index].figure].isApproximate
  }

  // MARK: Sums that words name

  /// The sums that the words would state if a number stood behind them; none where anything is not known.
  func sums(of words: ArraySlice<Word>, _ frame: Frame) -> [[Term]] {
    guard let end = words.last?.range.upperBound else { return [] }
    let amount = Amount(value: 0, unit: .count, isApproximate: false, countsItems: false)
    var named = Frame(
      Clause(
        opening: .comma, before: Array(words), figure: Word(sense: .figure(amount), range: end..<end),
        depth: frame.clause.depth), reportYear: setting.year)
    named.namesDecision = named.statedMatters.first?.family == .decisions
    if !named.body.isStated { named.body = frame.body }
    if !named.time.isStated { named.time = frame.time }
    named.law = frame.law
    let isOpen = named.statedMatters.isEmpty || named.statedMatters == [.application(named: false)]
    let isOfApplications = discourse.hasNamedApplications || discourse.matters.first?.family == .applications
    if !isOpen {
      named.matters = Slot(value: named.statedMatters, provenance: .stated(nil))
    } else if isOfApplications, named.acts.allSatisfy({ !$0.isVerdict }) {
      named.matters = Slot(value: [.application(named: true)], provenance: .inherited(.paragraph))
    } else {
      named.matters = frame.matters
    }
    let kind = kind(amount, named)
    guard reasonAgainst(kind, named) == nil else { return [] }
    return bindings(kind, named, isPart: false, whole: nil).first?.readings ?? []
  }

  /// The sums in which the named part may be a share where the words name no whole.
  func wholes(ofPart words: ArraySlice<Word>, _ frame: Frame) -> [[Term]] {
    let acts = words.compactMap(\.act)
    let matters = words.compactMap(\.matter).filter { $0.family != .applications && $0 != .thing }
    let ofApplications = sums.applications(.accepted)
    if acts.contains(where: \.isVerdict) {
      let disputes = matters.filter { $0.family == .disputes }
      return (disputes.isEmpty ? [frame.matters.value] : disputes.map { [$0] }).flatMap { matters in
        let all = sums.disputes(matters).first ?? []
        let pending = (sums.disputes(matters, "pending").first ?? []).map { Term($0.quantity, times: -$0.coefficient) }
        return all.isEmpty ? [] : [all, all + pending]
      }
    }
    if matters.first?.family == .decisions { return sums.decisions([.licences, .penalties, .coerciveMeasures]) }
    // 直接起诉占38.9%: of what came to court, or of all disputes.
    if matters.contains(where: { $0 == .directLitigation || $0 == .litigationAfterReconsideration }) {
      return sums.disputes([.litigation]) + sums.disputes([.reconsideration, .litigation])
    }
    if matters.first?.family == .disputes { return sums.disputes([.reconsideration, .litigation]) }
    return matters.isEmpty && (!acts.isEmpty || words.contains { $0.applicant != nil }) ? ofApplications : []
  }

  /// The sums that what the sentence speaks of may be: 在办结的申请中，….
  private var wholesOfBase: [[Term]] {
    discourse.base.contains(.other) ? [] : [discourse.base.flatMap { sums.applications($0).first ?? [] }]
  }

  /// The sums of the tables in which a number of applications may be a share.
  private func wholes(_ frame: Frame, _ part: StatedFigure) -> [[Term]] {
    // 三类处理决定中，行政许可2643件，占56.1%
    if part.kind == .decision, isOfWhole(part.frame), !frame.clause.before.contains(where: \.names) {
      return sums.decisions([.licences, .penalties, .coerciveMeasures])
    }
    guard part.frame.matters.value.first?.family == .applications, isOfWhole(part.frame) else { return [] }
    if frame.acts.contains(.concluded) || frame.acts.contains(.answered) { return sums.applications(.concluded) }
    if frame.acts.contains(.received) { return sums.applications(.received, withCarriedOver: true) }
    return sums.applications(.accepted)
  }

  /// Whether the words name no other whole than one of this year and this organ: 占全市的n% is of another.
  private func isWhole(_ frame: Frame) -> Bool {
    frame.clause.before.allSatisfy { word in
      switch word.sense {
      case .time(let time) where time.year != nil: time.year == setting.year
      case .unknown, .applicant, .comparison, .time(.previousYear), .time(.partOfYear): false
      case .body(let body): body == .own
      default: true
      }
    } && !frame.acts.contains { $0.isOutcome }
  }

  func term(_ index: Int) -> Term { Term(.figure(firstFigure + stated[index].figure)) }
}

extension Word {
  /// Whether it names what a sum is of, or may do so.
  fileprivate var names: Bool {
    switch sense {
    case .act, .matter, .applicant, .channel, .topic, .unknown, .rest: true
    case .body(let body): body != .own
    default: false
    }
  }
}
