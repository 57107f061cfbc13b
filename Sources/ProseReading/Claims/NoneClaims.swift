import AnnualReport

/// Claims that there was none of something.
extension PassageReader {
  /// 未收到…, 无…, 未发生…, …均未发生: known words only, so that 未收到对答复的投诉 is not taken for 未收到申请.
  func none(_ frame: Frame) -> ProseClaim.Content? {
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
        base in
        [.received, .accepted].contains(base) || deniesOutcome && [.concluded, .answered, .handled].contains(base)
          || deniesOutcome && behind.contains { $0.act?.isItem(of: base) ?? false }
      }),
      !behind.contains(where: { $0.sense == .rest })
    else { return nil }
    let namesAllChannels = behind.contains { $0.sense == .allChannels }
    let isUnderstood = behind.allSatisfy { word in
      word.leavesWhole && word.sense != .inTime || word.sense == .channel && namesAllChannels
    }
    // 申请中无人提出异议: it was the answer that nobody objected to.
    guard isUnderstood, families.contains(.disputes) || !behind.contains(where: { $0.sense == .appealing }) else {
      return nil
    }
    // 未作出不予公开决定: the outcome says more than the verb.
    var acts = behind.compactMap(\.act)
    // 未作出纠正我局答复的复议决定: so does the verdict.
    if acts.contains(where: { $0.isOutcome || $0.isVerdict }) {
      acts.removeAll { [.decided, .answered, .handled].contains($0) }
    }
    var matters = last(behind.compactMap(\.matter).filter { $0 != .thing })
    if matters == [.document], frame.matters.value.first?.family == .documents { matters = frame.matters.value }
    if matters.isEmpty {
      let before = words[..<negation]
      // 收到申请情况：无, but not 减免：无.
      let isAnswer =
        frame.clause.opening == .colon && words.count == 1
        && discourse.topicActs.allSatisfy {
          [.received, .accepted, .carried, .carriedOver, .carriedForward, .brought].contains($0) || $0.isOutcome
        }
      // 办结115件，其中无部分公开: of all.
      let isOfAll = deniesOutcome && discourse.whole.map { stated[$0].kind == .flow && countsAll(stated[$0]) } ?? false
      guard before.allSatisfy({ $0.leavesWhole || $0.sense == .containing && isOfAll }) else { return nil }
      matters = last(before.compactMap(\.matter).filter { $0 != .thing })
      // 不予公开的申请为零
      acts = acts.isEmpty ? before.compactMap(\.act) : acts
      // 行政复议案件中，没有被纠正的案件
      if matters.isEmpty, acts.contains(where: \.isVerdict), acts.allSatisfy({ $0.isVerdict || $0 == .brought }) {
        matters = frame.matters.value
      }
      let isOfApplications =
        !acts.isEmpty
        && acts.allSatisfy { [.carried, .carriedOver, .carriedForward, .brought].contains($0) || $0.isOutcome }
      // 本年制发规范性文件12件，未废止
      if matters.isEmpty, acts.count == 1, [.issued, .repealed].contains(acts[0]),
        frame.matters.value.first?.family == .documents
      {
        matters = frame.matters.value
      }
      if matters.isEmpty, isAnswer || isOfApplications && acts != [.brought] { matters = frame.matters.value }
    }
    // 没有重复申请, 未收到结转下年的申请: nothing else is told in these words.
    let isCarriedOnly = !acts.isEmpty && acts.allSatisfy(\.isCarried) && !matters.isEmpty
    if discourse.hasNamedApplications && !discourse.hasTurned || isCarriedOnly,
      [[], [.application(named: false)]].contains(matters),
      acts.contains(where: { $0.isOutcome || [.carriedOver, .carriedForward, .pending].contains($0) }),
      acts.allSatisfy({
        $0.isOutcome || [.carried, .carriedOver, .carriedForward, .pending, .received, .accepted].contains($0)
      })
    {
      matters = [.application(named: true)]
    }
    // 未收到商业企业申请: who applies says of what.
    if matters.isEmpty, discourse.hasNamedApplications, !discourse.hasTurned, !acts.isEmpty,
      acts.allSatisfy({ $0 == .received || $0 == .accepted }), behind.contains(where: { $0.applicant != nil })
    {
      matters = [.application(named: true)]
    }
    let applicants = (behind + words[..<negation]).compactMap(\.applicant)
    return none(acts, matters, applicants, frame)
  }

  /// Whether it counts all that came in or was concluded.
  private func countsAll(_ figure: StatedFigure) -> Bool {
    !figure.isPart && !figure.frame.isRestricted && !figures[figure.figure].readings.isEmpty
      && figure.frame.acts.allSatisfy { [.received, .accepted, .concluded, .answered, .handled].contains($0) }
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
      if acts.contains(where: { $0.isCarried }) {
        // 法律服务机构、其他组织均无结转: theirs.
        guard applicants.isEmpty else { return nil }
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
          acts.allSatisfy({ $0.isOutcome || [.brought, .received, .accepted].contains($0) })
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
      // 结转下年度的申请中没有企业的: of those only.
      let isOfOthers = frame.clause.words.contains { word in
        word.act.map { $0.isOutcome || [.carried, .carriedOver, .carriedForward, .pending, .concluded].contains($0) }
          ?? false
      }
      // 上年结转6件，其中自然人5件，无企业申请
      let isOfReceived = stated.allSatisfy { figure in
        figure.frame.acts.allSatisfy { [.received, .accepted].contains($0) }
          || figure.isPart && figure.kind == .applicant
      }
      let isBehindOthers = (discourse.acts + discourse.topicActs).contains {
        $0.isOutcome || [.carried, .carriedOver, .carriedForward, .pending].contains($0)
      }
      guard !isOfOthers, isOfReceived, !isBehindOthers else { return nil }
      // 无法人或其他组织提出申请: none of these applicants. 公民、企业等: everyone.
      guard applicants.count > 1 else {
        return .every(.applicants, sums.applications(by: applicant, of: .received))
      }
      let columns = applicants.allSatisfy { if case .column = $0 { true } else { $0 == .naturalPerson } }
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
      // 未向企业收取行政事业性收费: from them only.
      if matters == [.charges] {
        guard applicants.isEmpty, acts.allSatisfy({ $0 == .charged || $0 == .brought }) else { return nil }
        return .none(.decisions, sums.decisions(matters))
      }
      guard !acts.isEmpty || frame.namesDecision || discourse.listsDecisions || discourse.acts == [.decided],
        acts.allSatisfy({ $0 == .decided })
      else { return nil }
      return .none(.decisions, sums.decisions(matters))
    case .other, nil: return nil
    }
  }

  /// The last matter and those of its table before it.
  private func last(_ matters: [Matter]) -> [Matter] {
    guard let last = matters.last else { return [] }
    return matters.filter { $0.family == last.family }
  }
}
