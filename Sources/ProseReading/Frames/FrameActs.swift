import AnnualReport

/// What was done, as the words of a clause name it.
extension Frame {
  mutating func readActs() {
    var found: [(act: Act, index: Int)] = []
    for (index, word) in clause.before.enumerated() {
      guard let act = word.act else { continue }
      found.append((isPartlyNegated(before: index) ? .other : isNegated(before: index) ? act.negated : act, index))
    }
    // 办理申请的数据为：新收118件: what stands before the colon is the head of what follows.
    if let colon = clause.before.lastIndex(where: { $0.stop == .colon }), found.contains(where: { $0.index > colon }) {
      found.removeAll { $0.index < colon && [.handled, .received, .accepted, .answered, .other].contains($0.act) }
    }
    // 对答复不服申请行政复议: what was brought is never what it was brought against; 对不予公开决定不服的 are some of it.
    let isAgainstSome = found.contains { $0.act.isOutcome && isAppealedAgainst(at: $0.index) }
    found = withoutAttributes(
      found.filter { found in
        (found.act == .brought && !isAgainstSome || !isAppealedAgainst(at: found.index)) && !isCause(at: found.index)
      })
    // 承接上年结转6件: taken over, which is what carrying over is.
    if let carried = found.firstIndex(where: { [.carried, .carriedOver].contains($0.act) }), carried > 0,
      found[carried - 1].act == .accepted, !areJoined(found[carried - 1].index, found[carried].index)
    {
      found.remove(at: carried - 1)
    }
    if found.isEmpty { found = actsBehind.filter(countsByIt).map { ($0, clause.before.count) } }
    // 审核后答复: what was done on the way is not counted.
    if let last = found.last, last.act != .other { found.removeAll { $0.act == .other && $0.index < last.index } }
    start = found.first?.index
    // 往年结转到本年
    let isOfYears = found.contains { [.carried, .carriedOver].contains($0.act) } && times.first == .severalYears
    let isPrevious = (times.contains(.previousYear) || isOfYears) && !compares && !isTimeOfHead
    if isSumOfInflow(found, isPrevious) {
      acts = [.received, .carriedOver]
      return
    }
    if joinsTimes(found) {
      // 2023年底尚未办结、转入2024年的: carried over, as two verbs say.
      let isCarriedOver =
        times.contains(.previousYear)
        && (found.allSatisfy { [.pending, .carried, .carriedOver, .handled].contains($0.act) }
          || found.allSatisfy { [.pending, .carried, .carriedOver, .handled, .received, .other].contains($0.act) }
            && found.last.map { [.carried, .carriedOver].contains($0.act) } ?? false)
      // 年内未办结、转入2025年的: carried forward.
      let isCarriedForward =
        times.contains(.nextYear) && found.allSatisfy { [.pending, .carried, .carriedForward].contains($0.act) }
      acts = isCarriedForward ? [.carriedForward] : isCarriedOver ? [.carriedOver] : [.other]
      return
    }
    // 从上年转入的待办申请
    if found.contains(where: { [.carried, .carriedOver].contains($0.act) }) { found.removeAll { $0.act == .awaiting } }
    joinsActs = found.count == 2 && found[0].act != found[1].act && areJoined(found[0].index, found[1].index)
    // 结转至本年度办理: what was carried over is handled, but not said to be concluded.
    if let carried = found.firstIndex(where: { [.carried, .carriedOver].contains($0.act) }) {
      found = found[...carried] + found[(carried + 1)...].filter { $0.act != .handled }
    }
    // 办理新收政府信息公开申请5件: how many came in, and were handled.
    if !joinsActs, found.map(\.act) == [.handled, .received] { found.reverse() }
    acts = Act.joined(found.map(\.act), isPrevious: isPrevious, isNext: times.contains(.nextYear))
    // 剩7件于下一年度再办
    if acts.isEmpty, isRest, times.contains(.nextYear) { acts = [.carriedForward] }
    // 年初在办6件: what the year began with.
    if times.contains(.startOfYear), [[.pending], [.awaiting], [.carried]].contains(acts) { acts = [.carriedOver] }
    readLaterYear()
    readOutcomesBeyond()
    let named = Set(acts)
    if let group = acts.first(where: { group in named.contains { $0.isItem(of: group) } }) { readReasons(of: group) }
    if acts.count != 2 { joinsActs = false }
  }

  /// Whether the act behind the number may say what is counted.
  ///
  /// Only applications have outcomes (行政处罚决定3件已全部公开), and what was done with all documents or decisions tells not which.
  private func countsByIt(_ act: Act) -> Bool {
    let families = Set(clause.before.compactMap { $0.matter?.family })
    guard !families.isDisjoint(with: [.disputes, .documents, .decisions]) else { return true }
    let isOfAll = families.isDisjoint(with: [.disputes]) && clause.after.contains { $0.sense == .every }
    return !act.isOutcome && !(isOfAll && act == .other)
  }

  /// Without the acts that only say which applications are meant, where another act stands behind the number:
  /// 收到的申请还有9件留待下年度办理, 新收件另有9件结转.
  func withoutAttributes(_ found: [(act: Act, index: Int)]) -> [(act: Act, index: Int)] {
    guard let behind = actsBehind.first, !found.isEmpty else { return found }
    if let mark = clause.before.lastIndex(where: { $0.sense == .containing }), found.allSatisfy({ $0.index < mark }) {
      return withoutWhole(found, behind)
    }
    // 2023年结转的申请5件也已办结: those that were carried over.
    if found.allSatisfy({ [.carried, .carriedOver].contains($0.act) }), [.concluded, .answered].contains(behind) {
      return found
    }
    let isCarry = [.carried, .carriedForward, .pending].contains(behind)
    let isFlow = found.allSatisfy { [.received, .accepted].contains($0.act) }
    return isCarry && isFlow || found.allSatisfy { isAttributive(at: $0.index) } ? [] : found
  }

  /// 应办申请中有10件结转: of all that there was to do the verb behind the number says how many; 收到的申请中有3件办结: of some only.
  private func withoutWhole(_ found: [(act: Act, index: Int)], _ behind: Act) -> [(act: Act, index: Int)] {
    let isCarry = [.carried, .carriedForward, .pending].contains(behind)
    let wholes: [Act] =
      isCarry
      ? [.received, .accepted, .handled, .awaiting]
      : behind.isOutcome ? [.concluded, .answered, .handled] : [.handled, .awaiting]
    let isOfAll =
      (isCarry || behind.isOutcome || behind == .concluded) && found.allSatisfy { wholes.contains($0.act) }
    return isOfAll ? [] : [(.other, found[0].index)]
  }

  /// 不予处理及其他18件: what is joined to the last group but one is the last; 不予公开及其他18件 may be any.
  private mutating func readOutcomesBeyond() {
    guard let rest = clause.before.lastIndex(where: { $0.sense == .rest }),
      let outcome = clause.before[..<rest].lastIndex(where: { $0.act?.isOutcome == true }), areJoined(outcome, rest),
      clause.before[(outcome + 1)...].allSatisfy({ $0.isPlain || $0.stop == .enumeration })
    else { return }
    isRest = false
    acts = acts.last == .outcome("notProcessed") ? acts + [.outcome("otherHandling")] : [.other]
  }

  /// Whether 的 and the noun of the clause stand behind the word: 收到的申请.
  func isAttributive(at index: Int) -> Bool {
    guard let mark = clause.before[(index + 1)...].firstIndex(where: { $0.sense == .attribute }) else { return false }
    return clause.before[(mark + 1)...].contains { $0.matter != nil }
  }

  /// Whether acts of different times are joined, so that the number is of those to which both apply: 上年收到、当年办结的.
  func joinsTimes(_ found: [(act: Act, index: Int)]) -> Bool {
    guard found.count > 1, areJoined(found[0].index, found[found.count - 1].index) else { return false }
    let times = clause.before.indices.filter { clause.before[$0].time != nil }
    return times.count > 1 && times.contains { $0 > found[0].index }
  }

  /// A later year that no carrying over explains is when it was done: 2025年首月收到14件.
  mutating func readLaterYear() {
    guard let word = clause.words.last(where: { $0.time?.year != nil }),
      times.contains(.nextYear), let year = word.time?.year,
      Set(acts).isDisjoint(with: [.carried, .carriedForward, .carriedOver, .pending, .handled]) || isAsOf,
      !clause.words.contains(where: { $0.act == .carried || $0.act == .carriedForward })
    else { return }
    time = Slot(value: .year(year), provenance: .stated(word.range))
  }

  /// Items of a group that are given as the reason for it: their rows in 因不掌握而无法提供3件, the group in 因不掌握等原因无法提供4件.
  mutating func readReasons(of group: Act) {
    acts.removeAll { $0 == group }
    reasonFor = group
    if clause.before.contains(where: { $0.sense == .andOthers }) { acts = [group] }
  }

  /// Whether a conjunction or 、 stands between the words.
  func areJoined(_ first: Int, _ second: Int) -> Bool {
    guard first < second, second < clause.before.count else { return false }
    return clause.before[first..<second].contains { $0.sense == .joining || $0.sense == .stop(.enumeration) }
  }

  /// Whether the number is what was received and what was carried over together: 新收和上年结转共43件.
  func isSumOfInflow(_ found: [(act: Act, index: Int)], _ isPrevious: Bool) -> Bool {
    guard found.count == 2, areJoined(found[0].index, found[1].index) else { return false }
    let acts = Set(found.map(\.act))
    if acts == [.received, .carriedOver] { return true }
    guard isPrevious, acts == [.received, .carried], let carried = found.first(where: { $0.act == .carried }) else {
      return false
    }
    // 上年收到、本年继续办理的 are not the two together.
    return clause.before[..<carried.index].last { $0.time != nil }?.time == .previousYear
  }

  /// Whether 不服 stands right before or right behind the word: what was done then is the reason of a dispute.
  func isAppealedAgainst(at index: Int) -> Bool {
    func isOnTheWay(_ word: Word) -> Bool { word.isPlain || word.sense == .law || word.matter?.family == .applications }
    let before = clause.before[..<index].last { !isOnTheWay($0) }
    let behind = clause.before[(index + 1)...].first { !isOnTheWay($0) }
    return before?.sense == .appealing || behind?.sense == .appealing
  }

  /// 因答复引起的诉讼: what was done is why the disputes were brought.
  func isCause(at index: Int) -> Bool {
    guard let cause = clause.before[..<index].lastIndex(where: { $0.sense == .cause }),
      let brought = clause.before.indices.first(where: { $0 > cause && clause.before[$0].act == .brought })
    else { return false }
    let isGeneral = clause.before[index].act.map { [.answered, .handled, .concluded, .decided].contains($0) } ?? false
    return index < brought && isGeneral
  }

  /// Whether 未 or 没有 stands right before the word.
  func isNegated(before index: Int) -> Bool {
    guard let earlier = clause.before[..<index].last(where: { !$0.isPlain && $0.sense != .inTime }) else {
      return false
    }
    return earlier.sense == .none
  }

  /// Whether 未 stands before an unknown word right before the word: 未作实体答复.
  func isPartlyNegated(before index: Int) -> Bool {
    guard index > 1, clause.before[index - 1].sense == .unknown else { return false }
    return clause.before[..<(index - 1)].last { !$0.isPlain }?.sense == Sense.none
  }

  /// What was done for the reason that stands behind the number: 9件因收件较晚结转下年度, 3件因属于内部事务信息不予公开.
  private var actsBehindReason: [Act] {
    guard let last = clause.after.last(where: { $0.act != nil })?.act else { return [] }
    // 年末收到的4件申请因未到期限，…: what is not yet due is only why.
    if last == .pending, clause.after.first(where: { $0.sense != .plain })?.matter != nil { return [] }
    if [.carried, .carriedForward, .pending, .repealed].contains(last) { return [last] }
    // The row must say all of the reason: 3件因材料不全不予公开 are some of them.
    let outcomes = clause.after.compactMap(\.act)
    guard outcomes.count > 1, outcomes.allSatisfy(\.isOutcome), outcomes.dropLast().allSatisfy({ $0.isItem(of: last) }),
      !clause.after.contains(where: { $0.sense == .unknown || $0.sense == .andOthers || $0.matter?.family == .other })
    else { return [] }
    return outcomes
  }

  /// Whether no noun stands before the number, so that the one behind it is what is counted.
  private var isNounBehindOnly: Bool { !clause.before.contains { $0.matter != nil } }

  /// The verb behind the number, where nothing unknown stands between (2件予以公开, 3件结转下年度), with the outcomes that are
  /// joined to it (2件为不予处理和其他处理).
  var actsBehind: [Act] {
    // 9件因收件较晚结转下年度, 9件申请因收件较晚结转下年度: what was done stands behind the reason.
    if clause.after.first(where: { $0.sense != .plain && $0.matter?.family != .applications })?.sense == .cause {
      return actsBehindReason
    }
    var isNegated = false
    var isJoined = false
    var isOnTheWay = false
    var acts: [Act] = []
    for word in clause.after {
      defer { isOnTheWay = word.sense == .opener || isOnTheWay && word.sense == .plain }
      switch word.sense {
      case .appealing: return []
      // 6件规范性文件经清理后废止: what was done on the way is not counted.
      case .act(.other) where acts.isEmpty && isOnTheWay: continue
      case .matter(let matter) where acts.isEmpty && matter.family == .documents && isNounBehindOnly: continue
      case .act(let act) where acts.isEmpty: acts.append(isNegated ? act.negated : act)
      case .act(let act) where isJoined && act.isOutcome && acts[0].isOutcome: acts.append(act)
      case .act(.carriedForward) where acts == [.carried]: acts = [.carriedForward]
      // 作出不予公开答复: the outcome says more; 作出答复: what was made says what was done.
      case .act(let act) where act.isOutcome && [[.decided], [.answered], [.handled]].contains(acts),
        .act(let act) where acts == [.decided] && [.answered, .concluded].contains(act):
        acts = [act]
      case .none where acts.isEmpty: isNegated = true
      case .joining: isJoined = true
      // 62件作出不予公开等其他处理: of more than one kind.
      case .andOthers where acts.first?.isOutcome == true: return [.other]
      case .plain, .judge, .opener, .body(.own), .body(.government), .body(.office), .rest, .andOthers,
        .matter(.application),
        .every, .inTime, .orMore, .time, .total:
        continue
      default: return acts
      }
    }
    return acts
  }
}
