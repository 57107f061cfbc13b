import AnnualReport

extension PassageReader {
  /// Reads what a segment claims beside its figure.
  mutating func readClaims(_ frame: Frame) {
    readFee(frame)
    readShare(frame)
    readChange(frame)
    guard speaksOfWhole(frame) else { return }
    if let content = none(frame) { claim(content, frame.clause) }
    if let content = every(frame) { claim(content, frame.clause) }
  }

  /// Whether the words are about all of this year's matters of the organ, and not some of them.
  private func speaksOfWhole(_ frame: Frame) -> Bool {
    let isNow =
      [.current, .nextYear].contains(frame.time.value) || frame.acts == [.carriedOver]
      || frame.time.value == .previousYear
        && frame.clause.words.contains { $0.act == .carried || $0.act == .carriedOver }
    // 法律服务机构新收15件，无结转: theirs.
    let isOfApplicant =
      discourse.applicant != nil
      || frame.applicant == nil && stated.last.map { $0.kind == .applicant && !$0.isPart } ?? false
    return isNow && !isOfApplicant && !discourse.isJudge && isOfWhole(frame) && !discourse.isRestricted
      && !frame.isRestricted
      && !frame.excludes
  }

  /// Whether the numbers are those of all that the organ reports for.
  func isOfWhole(_ frame: Frame) -> Bool { reasonAgainstBody(frame) == nil }

  // MARK: All

  /// 均为自然人, 均获维持, 全部办结, 均予以公开.
  private func every(_ frame: Frame) -> ProseClaim.Content? {
    let words = frame.clause.words
    if let claim = everyOfGroup(frame) { return claim }
    // 收到的118件和上年结转的6件全部办结
    if frame.acts == [.carriedOver], hasReceived, frame.clause.before.first?.sense == .joining, stated.count == 2,
      let every = frame.clause.after.firstIndex(where: { $0.sense == .every }),
      frame.clause.after.compactMap(\.act) == [.concluded], frame.clause.after[every...].allSatisfy(\.leavesWhole),
      !frame.clause.after.contains(where: { $0.sense == .inTime || $0.sense == .none })
    {
      return .every(.carriedForward, [sums.rows("carriedForward")])
    }
    guard let every = words.lastIndex(where: { $0.sense == .every }), isAboutWhole(frame), !discourse.excepts,
      // 法律服务机构的申请全部办结: theirs.
      !words[..<every].contains(where: { $0.applicant != nil }),
      // 不予公开的申请均为自然人提出
      !words[..<every].contains(where: {
        $0.act?.isOutcome == true || $0.act?.isCarried == true
      })
    else { return nil }
    let behind = words[(every + 1)...]
    guard behind.allSatisfy(\.leavesWhole),
      // 其余均予以公开: only of some.
      !words[..<every].contains(where: { $0.sense == .unknown || $0.sense == .rest }),
      !words.contains(where: { $0.sense == .none || $0.sense == .inTime })
    else { return nil }
    let acts = behind.compactMap(\.act)
    let matter = frame.matters.value.first?.family
    if let applicant = behind.compactMap(\.applicant).first, matter == .applications, acts.isEmpty {
      // 申请人均为自然人和企业: the two together.
      guard Set(behind.compactMap(\.applicant)).count == 1 else { return nil }
      let sums = sums.applications(notBy: applicant)
      return sums.isEmpty ? nil : .every(.applicants, sums)
    }
    guard let act = acts.last else { return nil }
    switch act {
    case .settled where matter == .disputes && (frame.law.value || section == .disputes):
      return .every(.disputes, [sums.disputes(frame.matters.value, "pending").flatMap(\.self)])
    case .concluded where matter == .applications: return .every(.carriedForward, [sums.rows("carriedForward")])
    case .outcome(let name) where matter == .applications && acts.count == 1:
      return .every(.outcomes, [sums.rows(name, times: -1) + sums.rows("concluded")])
    case .verdict(let column) where matter == .disputes && (frame.law.value || section == .disputes):
      // 已审结的均获维持 leaves out those that are pending.
      if words[..<every].contains(where: { $0.act == .settled }) || stated.last?.frame.acts.contains(.settled) == true {
        return nil
      }
      let others = sums.otherVerdicts(than: column).flatMap { sums.disputes(frame.matters.value, $0).first ?? [] }
      return others.isEmpty ? nil : .every(.disputes, [others])
    default: return nil
    }
  }

  /// 不予处理13件，均为信访举报投诉类申请: the group is all of one of its rows.
  private func everyOfGroup(_ frame: Frame) -> ProseClaim.Content? {
    let words = frame.clause.words
    guard frame.clause.figure == nil, let last = stated.last, last.kind == .outcome, !last.isPart,
      !last.frame.isRestricted, stated.indices.last == previousFigure, last.frame.acts.count == 1,
      figures[last.figure].reason == nil, let every = words.first(where: { $0.sense != .plain }), every.sense == .every,
      words.allSatisfy(\.leavesWhole), !words.contains(where: { $0.sense == .none }),
      case let acts = words.compactMap(\.act), acts.count == 1, acts[0].isItem(of: last.frame.acts[0]),
      let group = sums.applications(last.frame.acts[0]).first, case .outcome(let item) = acts[0]
    else { return nil }
    return .every(.outcomes, [group + sums.rows(item, times: -1)])
  }

  /// Whether 均 speaks of all: of the figure before it, where that is one of all, or of 申请人.
  private func isAboutWhole(_ frame: Frame) -> Bool {
    let isOfApplicants = frame.clause.before.contains { text($0.range).hasPrefix("申请人") }
    let isCarriedOn =
      stated.last?.frame.acts.contains { [.carriedOver, .carried, .carriedForward].contains($0) } ?? false
    if isOfApplicants, frame.clause.figure == nil, stated.last?.kind != .outcome, !isCarriedOn { return true }
    // 11月收到11件，全部办结
    if stated.last?.frame.time.value == .partOfYear { return false }
    guard let last = stated.last else { return frame.clause.figure == nil }
    if last.frame.isRestricted, !last.isPart { return false }
    if last.isPart, frame.clause.figure == nil { return partsAreWhole(behind: last.whole) }
    let isCarried = last.frame.acts.contains { [.carriedOver, .carried, .carriedForward, .pending].contains($0) }
    return !last.isPart && (last.kind == .flow || last.kind == .dispute)
      && (!isCarried || hasReceived && frame.clause.figure == nil)
  }

  /// Whether the sentence ends in a list of parts that leave nothing out, so that 均 behind it speaks of all: 网络3件，信函2件，均已办结.
  private func partsAreWhole(behind whole: Int?) -> Bool {
    guard let whole, let last = stated.last, [.flow, .dispute].contains(stated[whole].kind) else { return false }
    let parts = stated.filter { $0.isPart && $0.whole == whole }
    guard parts.count > 1,
      parts.allSatisfy({ $0.kind == last.kind && [.channel, .applicant, .dispute].contains($0.kind) })
    else { return false }
    let numbers = parts.compactMap { figures[$0.figure].value.integer }
    return numbers.count == parts.count && numbers.reduce(0, +) == figures[stated[whole].figure].value.integer
  }

  /// Whether the sentence has said how many applications came in.
  var hasReceived: Bool { stated.contains { $0.frame.acts.contains(.received) || $0.frame.acts.contains(.accepted) } }

  // MARK: Changes

  /// 较上年增长n%, 比上年减少n件, 与上年持平: of the last whole number of the sentence.
  private mutating func readChange(_ frame: Frame) {
    let isSame = frame.clause.words.contains { $0.sense == .same }
    // 较上年增加1件，增幅25%: the second says the same in other words.
    let goesOn = frame.clause.figure == nil ? false : stated.dropLast().last?.kind == .change
    // 由96件增至118件，增长22.9%
    // 与2023年的96件相比，今年收到118件，增长22.9%
    let isOfPair =
      frame.clause.figure != nil
      && stated.dropLast(2).last.map { $0.frame.clause.isOutgrown || isCompared($0) } ?? false
    guard isSame || frame.change != nil, frame.compares || frame.times.contains(.previousYear) || goesOn || isOfPair,
      frame.times.allSatisfy({ $0 == .previousYear || $0 == .current || $0 == .thatYear }),
      let base = changed(by: frame), [.flow, .document, .dispute, .decision].contains(base.kind), !base.isPart,
      base.kind != .decision || stated.count(where: { $0.kind == .decision }) == 1,
      let terms = figures[base.figure].readings.first, case .cell? = terms.first?.quantity
    else { return }
    let figure = firstFigure + base.figure
    if isSame, base.kind == .decision { return }
    if isSame { return claim(.change(of: figure, .same), frame.clause) }
    guard let amount = frame.amount, !amount.isApproximate, !frame.isAbout, let sign = frame.change else {
      return
    }
    readChangeOfStated(base, by: amount, sign, frame)
    // 行政许可5件、行政处罚3件，同比增长8%: of the last, or of both.
    guard base.kind != .decision else { return }
    let value = Number(mantissa: sign * amount.value.mantissa, scale: amount.value.scale)
    claim(.change(of: figure, amount.unit == .percent ? .percent(value) : .by(value)), frame.clause)
  }

  /// 118件，较上年的96件增长22.9%; 由96件增至118件，增加22件: the number that it was stands there, too.
  private mutating func readChangeOfStated(_ now: StatedFigure, by amount: Amount, _ sign: Int, _ frame: Frame) {
    guard let index = stated.indices.last, index > 1 else { return }
    let (first, second) = (stated[index - 2], stated[index - 1])
    let then: StatedFigure
    if first.figure == now.figure, second.kind == .change, second.frame.compares, second.frame.change == nil {
      then = second
    } else if second.figure == now.figure, first.frame.clause.isOutgrown || isCompared(first) {
      then = first
    } else {
      return
    }
    guard figures[then.figure].unit == .count, !figures[then.figure].isApproximate else { return }
    func term(_ figure: StatedFigure, times sign: Int = 1) -> Term {
      Term(.figure(firstFigure + figure.figure), times: sign)
    }
    let told = firstFigure + stated[index].figure
    if amount.unit == .percent {
      let change = [term(now, times: sign), term(then, times: -sign)]
      claim(.share(percent: told, parts: [change], of: [[term(then)]]), frame.clause)
    } else {
      let (larger, smaller) = sign > 0 ? (now, then) : (then, now)
      claim(
        .parts(of: firstFigure + larger.figure, [firstFigure + smaller.figure, told], isComplete: true), frame.clause)
    }
  }

  /// Whether it is the number with which another is compared, and not by how much that one differs.
  private func isCompared(_ figure: StatedFigure) -> Bool {
    figure.kind == .change && figure.frame.compares && figure.frame.change == nil
      && figure.frame.time.value == .previousYear
  }

  /// The number of which the change is told: the last one before it that is counted this year, outside brackets of its own;
  /// behind parts, the whole where 总量 says so.
  private func changed(by frame: Frame) -> StatedFigure? {
    let isOfWhole = frame.isTotal || frame.clause.before.contains { text($0.range).hasPrefix("总") }
    return stated.last { number in
      ![.percent, .change, .money].contains(number.kind) && number.frame.time.value != .previousYear
        && number.frame.clause.depth <= frame.clause.depth && !(isOfWhole && number.isPart)
    }
  }
}

extension Word {
  /// Whether it neither restricts what is spoken of nor is unknown.
  var leavesWhole: Bool {
    switch sense {
    case .act(.other), .act(.passedOn), .topic, .channel, .unknown, .containing, .excluding, .uncounted, .figure,
      .listed, .bare,
      .dealing:
      false
    default: true
    }
  }
}
