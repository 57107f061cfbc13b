import AnnualReport
import ChineseText

extension PassageReader {
  /// Reads the figure of a clause and adds it to the figures, bound to the sums that it may state or with the reason why it
  /// is bound to none.
  mutating func readFigure(_ figure: Word, _ frame: Frame) {
    guard let amount = figure.amount else { return }
    let kind = kind(amount, frame)
    if kind != .percent, isBehindRestricted(kind, frame) { discourse.isRestricted = true }
    let isPart = discourse.isPart && !leavesParts(kind, frame) && !isOwnOfWider(frame)
    if !isPart { discourse.isPart = false }
    if isPart, let holder = earlierWhole(holding: amount) { discourse.whole = holder }
    let whole = discourse.whole.map { stated[$0] }
    let isApproximate = amount.isApproximate || frame.isAbout
    let against =
      isApproximate
      ? .approximate
      : reasonAgainst(kind, frame) ?? (isPartOfArea(frame, isPart: isPart) ? .partOfArea : nil)
        ?? reasonAgainstWhole(frame, isPart: isPart)
    let bound = against == nil ? bindings(kind, frame, isPart: isPart, whole: whole) : [(nil, [])]
    let first = figures.count
    let trace = frame.trace
    for (subject, readings) in bound {
      figures.append(
        ProseFigure(
          value: amount.value, unit: amount.unit, text: text(figure.range),
          phrase: quotation(frame.quotation ?? figure.range), section: section, passage: passageIndex,
          range: figure.range, place: passage.place(at: figure.range.lowerBound), isApproximate: isApproximate,
          readings: readings, subject: subject,
          reason: readings.isEmpty ? against ?? unbound(kind, frame, isPart: isPart) : nil,
          frame: trace))
    }
    if includesCarriedOver, kind == .flow, frame.acts.count == 1, !figures[first].readings.isEmpty {
      figures[first].readings = inTime(sums.applications(frame.acts[0], withCarriedOver: true), frame)
    }
    openWhole(whole, frame, isPart: isPart)
    // 办结118件申请中的109件: what was done was done to the part.
    if frame.clause.before.count == 1, text(frame.clause.before[0].range) == "中的", let base = stated.last {
      leaveOpen(base, .part)
    }
    if let last = stated.last, takesBack(frame, last) { leaveOpen(last, .ambiguous) }
    stated.append(
      StatedFigure(
        figure: first, twin: bound.count > 1 ? first + 1 : nil, kind: kind, frame: frame, isPart: isPart,
        whole: discourse.whole))
    if discourse.timeOfSegment == nil { discourse.timeOfSegment = frame.time.value }
    if kind == .dispute, !disputed.contains(frame.matters.value) { disputed.append(frame.matters.value) }
    if !isPart, !frame.isRestricted, frame.time.value != .partOfYear, !frame.isShare,
      [.flow, .dispute, .document, .decision, .unknown].contains(kind)
    {
      discourse.whole = stated.count - 1
    }
    // 新收20件中，…: the rest of the sentence is of these.
    if frame.clause.after.last.map({ text($0.range).hasPrefix("中") }) ?? false,
      frame.acts.contains(where: { [.received, .accepted, .carried, .carriedOver].contains($0) })
    {
      discourse.isOfReceived = true
    }
  }

  /// The number before the last one that holds the part, where it is more than the last one: 收到118件，结转9件。其中企业22件.
  private func earlierWhole(holding amount: Amount) -> Int? {
    guard let last = discourse.whole, amount.unit == .count, figures[stated[last].figure].value < amount.value else {
      return nil
    }
    return stated[..<last].lastIndex { earlier in
      !earlier.isPart && earlier.kind == stated[last].kind && !earlier.frame.isRestricted
        && figures[earlier.figure].unit == .count && figures[earlier.figure].value >= amount.value
    }
  }

  /// 制发12件，其中县政府制发8件: a part by whose it is.
  ///
  /// 全系统收到62件，其中本局27件: the part is the organ's own where the whole is not. 受理的62件中，本局承办27件: a part without 其中.
  private func isPartOfArea(_ frame: Frame, isPart: Bool) -> Bool {
    guard frame.body.isStated, let whole = isPart ? discourse.whole : stated.firstIndex(where: endsInside) else {
      return isPart && frame.body.isStated && reasonAgainstBody(frame) != nil
    }
    // 复议机关受理212件，其中以我局为被申请人的政府信息公开案件14件: all of the organ's own.
    if stated[whole].kind == .dispute, figures[stated[whole].figure].reason == .otherMatter, frame.law.isStated,
      reasonAgainstBody(frame) == nil
    {
      return false
    }
    return reasonAgainstBody(frame) != nil || reasonAgainstBody(stated[whole].frame) == nil
  }

  /// 全县612件，其中本机关118件: a part, and all of the organ's own.
  private func isOwnOfWider(_ frame: Frame) -> Bool {
    guard frame.body.isStated, reasonAgainstBody(frame) == nil, let whole = discourse.whole ?? stated.indices.last
    else {
      return false
    }
    return stated[whole].frame.body.value.isWider && reasonAgainstBody(stated[whole].frame) != nil
  }

  /// 清理各部门文件310件，其中废止47件: a part of another's.
  private func reasonAgainstWhole(_ frame: Frame, isPart: Bool) -> ProseFigure.Reason? {
    guard isPart, !frame.body.isStated, let whole = discourse.whole else { return nil }
    return reasonAgainstBody(stated[whole].frame)
  }

  /// What the frame says of the number before it: that it may contain what was carried over, or was of more than one matter.
  private mutating func openWhole(_ whole: StatedFigure?, _ frame: Frame, isPart: Bool) {
    guard let whole else { return }
    if frame.acts == [.carriedOver] || frame.acts == [.carried], isPart || frame.excludes { widen(whole) }
    // 收到申请42件，其中政府信息公开申请40件; 收到申请42件，经审核属于政府信息公开申请40件: the first number is of all applications
    // there are.
    let isLess = figures.last.map { $0.value < figures[whole.figure].value } ?? false
    if isPart || isLess, frame.statedMatters.first == .application(named: true), whole.kind == .flow, !whole.isNamed,
      frame.acts.isEmpty || frame.acts == [.other]
    {
      leaveOpen(whole, .unknownMatter)
    }
    // 被申请行政复议30件，其中涉及政府信息公开2件: the first number is of all disputes.
    if frame.law.isStated, frame.statedMatters.first?.family != .disputes, whole.kind == .dispute {
      leaveOpen(whole, .otherMatter)
    }
  }

  /// Whether the number may be of the channel, topic or applicant before it only (信函申请8件，办结7件), and not of the whole
  /// that they add up to.
  private func isBehindRestricted(_ kind: StatedFigure.Kind, _ frame: Frame) -> Bool {
    let isNew = frame.isTotal || frame.acts.contains(.received) || frame.acts.contains(.accepted)
    guard frame.clause.opening != .semicolon, kind != .change, let last = stated.last(where: { $0.kind != .percent }),
      !isNew,
      kind != last.kind || !frame.acts.isEmpty && !frame.isRestricted,
      last.frame.isRestricted || last.kind == .applicant && frame.applicant == nil
    else { return false }
    // 自然人申请新收79件，上年结转5件，办结78件: theirs.
    if let first = stated.first, first.kind == .applicant, !first.isPart, !first.frame.acts.isEmpty,
      stated.allSatisfy({ $0.kind != .applicant || $0.frame.applicant == first.frame.applicant })
    {
      return false
    }
    let run = stated.reversed().lazy.filter { $0.kind != .percent }.prefix { $0.kind == last.kind }
    let sum = run.compactMap { figures[$0.figure].value.integer }.reduce(0, +)
    return last.whole.map { figures[stated[$0].figure].value.integer != sum } ?? true
  }

  // MARK: Kind

  func kind(_ amount: Amount, _ frame: Frame) -> StatedFigure.Kind {
    switch amount.unit {
    case .yuan: return frame.matters.value == [.charges] && frame.change == nil ? .decision : .money
    case .percent: return .percent
    case .count: break
    }
    if frame.change != nil || frame.compares { return .change }
    let family = frame.matters.value.first?.family
    if frame.hasChannel {
      return family == .applications && frame.acts != [.other] ? .channel : .unknown
    }
    if frame.applicant != nil, !frame.acts.contains(where: { $0.isOutcome || $0.isVerdict }), family == .applications {
      return .applicant
    }
    if frame.acts.contains(where: \.isOutcome) { return family == .applications ? .outcome : .unknown }
    return switch family {
    case .applications: .flow
    case .disputes: .dispute
    case .documents: .document
    case .decisions: .decision
    case .fee, .other, nil: .unknown
    }
  }

  /// Whether the figure begins something new behind a list of parts: another kind, in a clause of its own.
  private func leavesParts(_ kind: StatedFigure.Kind, _ frame: Frame) -> Bool {
    let clause = frame.clause
    guard !frame.contains, clause.opening == .comma || clause.opening == .sentence, clause.depth == 0,
      let last = stated.last, last.isPart
    else { return false }
    if kind == .dispute, let named = frame.statedMatters.first, last.frame.statedMatters.first != named { return true }
    return last.kind != kind || kind == .flow && frame.acts.contains { $0 == .received || $0 == .concluded }
  }

  // MARK: Readings

  /// What the number states, each with its readings: one thing, or two where one number is given for two verbs.
  func bindings(
    _ kind: StatedFigure.Kind, _ frame: Frame, isPart: Bool, whole: StatedFigure?
  ) -> [(subject: ProseFigure.Subject?, readings: [[Term]])] {
    let occasion = Occasion(
      frame: frame, kind: kind, isPart: isPart, whole: whole, discourse: discourse, stated: stated, disputed: disputed,
      isWholeUnbound: whole.map { figures[$0.figure].readings.isEmpty } ?? false,
      namesLaw: discourse.sentenceNamesLaw || section == .disputes,
      isWholeOpen: whole.map { figures[$0.figure].readings.count > 1 } ?? false, section: section, sums: sums,
      isReviewer: setting.organ.name.contains("司法"))
    let binding = Binding.of(occasion)
    let readings = binding?.sums(occasion) ?? []
    // 收到并办结109件，另办结上年结转6件: one number, of what came in and was concluded.
    guard kind == .flow, frame.joinsActs, !discourse.concludesCarriedOver, !readings.isEmpty, !isPart,
      !occasion.hasReceived,
      frame.acts != [.received, .carriedOver]
    else {
      return [(binding?.subject ?? kind.subject(of: frame.acts.first, isPart: isPart), inTime(readings, frame))]
    }
    // What was concluded with them may have been carried over. In 收到和办理20件 what is handled need not be concluded.
    return frame.acts.filter { $0 != .handled }.map { act in
      let readings =
        act == .received ? sums.applications(.received, withCarriedOver: true).reversed() : sums.applications(act)
      return (kind.subject(of: act, isPart: isPart), inTime(readings, frame))
    }
  }

  /// 含上年结转: the number before may contain what was carried over.
  private mutating func widen(_ whole: StatedFigure) {
    guard whole.kind == .flow, !figures[whole.figure].readings.isEmpty else { return }
    let acts = whole.frame.acts.isEmpty ? [.accepted] : whole.frame.acts
    let wider = acts.map { inTime(sums.applications($0, withCarriedOver: true), whole.frame) }
    if let twin = whole.twin {
      figures[whole.figure].readings = wider[0]
      figures[twin].readings = wider[1]
    } else {
      figures[whole.figure].readings = wider.flatMap(\.self)
    }
    // 办理6件，其中上年结转1件: what came in, with what was carried over.
    if acts.first == .handled { figures[whole.figure].subject = .received }
  }

  /// 剩余2件，结转下年度: the verb of the last figure may stand in a clause of its own.
  mutating func readVerbAlone(_ frame: Frame) {
    // 62件不予公开、无法提供、不予处理: one number for all of them.
    if frame.amount == nil, frame.clause.opening == .enumeration, !frame.acts.isEmpty,
      frame.acts.allSatisfy(\.isOutcome),
      let last = stated.last, last.kind == .outcome, !last.frame.clause.before.contains(where: { $0.act != nil })
    {
      leaveOpen(last, .ambiguous)
    }
    readNounAlone(frame)
    readLawAlone(frame)
    guard frame.amount == nil, frame.acts == [.carriedForward], frame.clause.opening == .comma,
      let last = stated.last(where: { $0.frame.clause.depth <= frame.clause.depth }), last.kind == .flow
    else { return }
    var counted = last.frame.withoutReason
    // 有9件于12月下旬收到，结转下年度: when they came says only why.
    let isLate =
      counted.acts == [.received] && counted.time.value == .partOfYear
      && counted.clause.before.allSatisfy { $0.isPlain || $0.matter?.family == .applications }
      && counted.clause.after.contains { $0.act == .received }
    if isLate { counted.time = Slot(value: .current, provenance: .assumed) }
    guard counted.acts.isEmpty || isLate,
      [nil, .noAct, .unknownWords, .partOfYear].contains(figures[last.figure].reason),
      reasonAgainst(last.kind, counted) == nil
    else { return }
    figures[last.figure].readings = inTime(sums.applications(.carriedForward), frame)
    figures[last.figure].subject = .carriedForward
    figures[last.figure].reason = nil
  }

  /// 行政复议4件、行政诉讼3件，均因政府信息公开引发: that they are of this law is said behind the numbers.
  private mutating func readLawAlone(_ frame: Frame) {
    guard frame.amount == nil, frame.clause.opening == .comma, frame.law.isStated, !frame.isNegated,
      [[], [.brought]].contains(frame.acts), frame.clause.words.contains(where: { $0.sense == .every }),
      frame.clause.words.allSatisfy(\.leavesWhole)
    else { return }
    for figure in stated where figure.kind == .dispute && !figure.isPart && figures[figure.figure].readings.isEmpty {
      var counted = figure.frame
      counted.law = frame.law
      guard counted.acts.isEmpty || counted.acts == [.brought], reasonAgainst(.dispute, counted) == nil,
        let sum = sums.disputes(counted.matters.value).first
      else { continue }
      figures[figure.figure].readings = inTime([sum], counted)
      figures[figure.figure].subject = .disputes
      figures[figure.figure].reason = nil
    }
  }

  /// 制发4件，废止3件，均为规范性文件: what was counted is said behind the numbers.
  private mutating func readNounAlone(_ frame: Frame) {
    guard frame.amount == nil, frame.acts.isEmpty, frame.clause.opening == .comma, frame.isClear,
      frame.statedMatters.first?.family == .documents, frame.clause.words.contains(where: { $0.sense == .every })
    else { return }
    for figure in stated where figure.kind == .unknown && figure.frame.statedMatters.isEmpty {
      var counted = figure.frame
      counted.matters = Slot(value: frame.statedMatters, provenance: .stated(frame.clause.range))
      guard counted.acts.count == 1, figures[figure.figure].reason == .unknownMatter,
        reasonAgainst(.document, counted) == nil,
        case let sums = sums.documents(frame.statedMatters, counted.acts[0]), !sums.isEmpty
      else { continue }
      figures[figure.figure].readings = inTime(sums, counted)
      figures[figure.figure].subject = .normativeDocuments
      figures[figure.figure].reason = nil
    }
  }

  /// The readings for the time that the words speak of: last year's cells for last year.
  func inTime(_ readings: [[Term]], _ frame: Frame) -> [[Term]] {
    if frame.acts.contains(.carriedOver), frame.time.isStated { return readings }
    guard frame.time.value == .previousYear else { return readings }
    return readings.map { $0.map(\.inYearBefore) }
  }
}
