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
    let isOfApplicant = discourse.applicant != nil || stated.last.map { $0.kind == .applicant && !$0.isPart } ?? false
    return isNow && !isOfApplicant && isOfWhole(frame) && !discourse.isRestricted && !frame.isRestricted
      && !frame.excludes
  }

  /// Whether the numbers are those of all that the organ reports for.
  func isOfWhole(_ frame: Frame) -> Bool { reasonAgainstBody(frame) == nil }

  // MARK: None

  /// 未收到…, 无…, 未发生…, …均未发生: known words only, so that 未收到对答复的投诉 is not taken for 未收到申请.
  private func none(_ frame: Frame) -> ProseClaim.Content? {
    let words = frame.clause.figure == nil ? frame.clause.before : frame.clause.after
    guard let negation = negation(in: words) else { return nil }
    let behind = words[(negation + 1)...]
    let families = Set(behind.compactMap(\.matter).filter { $0 != .thing }.map(\.family))
    // 未因行政处罚发生行政复议: of that cause only; 执法大队未收到申请: of another organ.
    guard !families.contains(.disputes) || families.isSubset(of: [.disputes, .applications]),
      !words[..<negation].contains(where: { $0.sense == .unknown })
    else { return nil }
    // 除自然人外，没有其他申请人: of the others only.
    let deniesOutcome = behind.contains { $0.act?.isOutcome == true }
    guard !discourse.excepts,
      discourse.base.allSatisfy({
        [.received, .accepted].contains($0) || deniesOutcome && [.concluded, .answered, .handled].contains($0)
      }),
      !behind.contains(where: { $0.sense == .rest })
    else { return nil }
    let namesAllChannels = behind.contains { $0.sense == .allChannels }
    let isUnderstood = behind.allSatisfy { word in
      word.leavesWhole && word.sense != .inTime || word.sense == .channel && namesAllChannels
    }
    guard isUnderstood else { return nil }
    var acts = behind.compactMap(\.act)
    var matters = last(behind.compactMap(\.matter).filter { $0 != .thing })
    if matters.isEmpty {
      let before = words[..<negation]
      // 收到申请情况：无, but not 减免：无.
      let isAnswer =
        frame.clause.opening == .colon && words.count == 1
        && discourse.topicActs.allSatisfy {
          [.received, .accepted, .carried, .carriedOver, .carriedForward, .brought].contains($0) || $0.isOutcome
        }
      guard before.allSatisfy(\.leavesWhole) else { return nil }
      matters = last(before.compactMap(\.matter).filter { $0 != .thing })
      // 不予公开的申请为零
      acts = acts.isEmpty ? before.compactMap(\.act) : acts
      // 行政复议案件中，没有被纠正的案件
      if matters.isEmpty, !acts.isEmpty, acts.allSatisfy(\.isVerdict) { matters = frame.matters.value }
      let isOfApplications =
        !acts.isEmpty
        && acts.allSatisfy { [.carried, .carriedOver, .carriedForward, .brought].contains($0) || $0.isOutcome }
      if matters.isEmpty, isAnswer || isOfApplications && acts != [.brought] { matters = frame.matters.value }
    }
    // 没有重复申请, 未收到结转下年的申请: nothing else is told in these words.
    if discourse.hasNamedApplications, !discourse.hasTurned, [[], [.application(named: false)]].contains(matters),
      acts.contains(where: { $0.isOutcome || [.carriedOver, .carriedForward, .pending].contains($0) }),
      acts.allSatisfy({
        $0.isOutcome || [.carried, .carriedOver, .carriedForward, .pending, .received, .accepted].contains($0)
      })
    {
      matters = [.application(named: true)]
    }
    let applicants = (behind + words[..<negation]).compactMap(\.applicant)
    return none(acts, matters, applicants, frame)
  }

  /// Where the words deny something; 不存在 does so before an act, and is an outcome else.
  private func negation(in words: [Word]) -> Int? {
    words.indices.first { index in
      words[index].sense == .none
        || words[index].act == .notExisting && index + 1 < words.endIndex && words[index + 1].sense != .joining
          && words[index + 1].stop == nil
          && words[(index + 1)...].contains { $0.act != nil || $0.matter == .thing }
    }
  }

  private func none(_ acts: [Act], _ matters: [Matter], _ applicants: [Applicant], _ frame: Frame) -> ProseClaim
    .Content?
  {
    switch matters.first?.family {
    case .applications:
      guard matters.first == .application(named: true) || frame.matters.value.first?.family == .applications else {
        return nil
      }
      if acts == [.pending] { return .none(.carriedForward, [sums.rows("carriedForward")]) }
      if acts.contains(where: { [.carried, .carriedOver, .carriedForward].contains($0) }) {
        let isPrevious = frame.times.contains(.previousYear) || acts.contains(.carriedOver)
        return isPrevious
          ? .none(.carriedOver, [sums.rows("carriedOver")]) : .none(.carriedForward, [sums.rows("carriedForward")])
      }
      // 未出现不予公开的情形
      if acts.contains(where: \.isOutcome) {
        let named = Act.joined(outcomes: acts.filter(\.isOutcome))
        // 没有因国家秘密不予公开的: the reason says of which row.
        let outcomes = named.filter { group in !named.contains { $0.isItem(of: group) } }
        guard
          acts.allSatisfy({
            $0.isOutcome || [.brought, .decided, .answered, .handled, .received, .accepted].contains($0)
          })
        else {
          return nil
        }
        return .every(.outcomes, [outcomes.compactMap { sums.applications($0).first }.flatMap(\.self)])
      }
      guard acts.allSatisfy({ [.received, .accepted, .handled, .brought].contains($0) }),
        !frame.times.contains(.nextYear)
      else { return nil }
      // 未办理 may only mean that nothing was left undone.
      guard acts.isEmpty || acts.contains(where: { $0 != .handled }) else { return nil }
      guard let applicant = applicants.first else { return .none(.received, [sums.rows("newlyReceived")]) }
      // 无法人或其他组织提出申请: none of these applicants. 公民、企业等: everyone.
      guard applicants.count > 1 else {
        return .every(.applicants, sums.applications(by: applicant, of: .received))
      }
      let columns = applicants.allSatisfy { if case .column = $0 { true } else { false } }
      let terms = applicants.compactMap { sums.applications(by: $0, of: .received).first }.flatMap(\.self)
      return columns && !frame.clause.words.contains { $0.sense == .andOthers } ? .every(.applicants, [terms]) : nil
    case .disputes:
      // 无行政复议纠错和行政诉讼败诉情况
      let verdicts = acts.filter { $0 != .brought }
      if let verdict = verdicts.first, case .verdict(let column) = verdict, verdicts.allSatisfy({ $0 == verdict }),
        frame.law.isStated || frame.law.value || section == .disputes
      {
        return .every(.disputes, sums.disputes(matters, column))
      }
      // Where there was none at all, there was none about this law.
      guard acts.allSatisfy({ $0 == .brought || $0 == .received }) else { return nil }
      return .none(.disputes, sums.disputes(matters))
    case .documents:
      guard acts.count == 1, let act = acts.first else { return nil }
      let sums = sums.documents(matters, act)
      return sums.isEmpty ? nil : .none(.normativeDocuments, sums)
    case .fee: return matters == [.feeNotice] || matters == [.anyFee] && !frame.law.isStated ? nil : .fee(.none)
    case .decisions:
      guard !acts.isEmpty || frame.namesDecision, acts.allSatisfy({ $0 == .decided }) else { return nil }
      return .none(.decisions, sums.decisions(matters))
    case .other, nil: return nil
    }
  }

  /// The last matter and those of its table before it.
  private func last(_ matters: [Matter]) -> [Matter] {
    guard let last = matters.last else { return [] }
    return matters.filter { $0.family == last.family }
  }

  // MARK: All

  /// 均为自然人, 均获维持, 全部办结, 均予以公开.
  private func every(_ frame: Frame) -> ProseClaim.Content? {
    let words = frame.clause.words
    if let claim = everyOfGroup(frame) { return claim }
    guard let every = words.lastIndex(where: { $0.sense == .every }), isAboutWhole(frame), !discourse.excepts,
      // 不予公开的申请均为自然人提出
      !words[..<every].contains(where: {
        $0.act?.isOutcome == true || [.carried, .carriedOver, .carriedForward].contains($0.act)
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
    if isOfApplicants, frame.clause.figure == nil, stated.last?.kind != .outcome { return true }
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
    guard isSame || frame.change != nil, frame.compares || frame.times.contains(.previousYear) || goesOn,
      frame.times.allSatisfy({ $0 == .previousYear || $0 == .current || $0 == .thatYear }),
      let base = changed(by: frame), [.flow, .document, .dispute].contains(base.kind), !base.isPart,
      let terms = figures[base.figure].readings.first, case .cell? = terms.first?.quantity
    else { return }
    let figure = firstFigure + base.figure
    if isSame { return claim(.change(of: figure, .same), frame.clause) }
    guard let amount = frame.amount, !amount.isApproximate, !frame.isAbout, let sign = frame.change else {
      return
    }
    let value = Number(mantissa: sign * amount.value.mantissa, scale: amount.value.scale)
    claim(.change(of: figure, amount.unit == .percent ? .percent(value) : .by(value)), frame.clause)
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
    case .act(.other), .act(.passedOn), .topic, .channel, .unknown, .containing, .excluding, .figure, .listed, .bare,
      .dealing:
      false
    default: true
    }
  }
}
