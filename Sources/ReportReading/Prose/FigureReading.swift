import AnnualReport

extension PassageReader {
  /// Reads the figure of a segment and adds it to the figures.
  mutating func readFigure(_ amount: Amount, _ figure: Word, _ phrase: Phrase, _ segment: Segment) {
    let kind = kind(amount, phrase)
    if kind != .percent, isBehindRestricted(kind, phrase) { context.isRestricted = true }
    let isPart = context.isPart && !leavesParts(kind, phrase, segment)
    if !isPart { context.isPart = false }
    let whole = context.whole.map { stated[$0] }
    let bound = bindings(kind, amount, phrase, isPart: isPart, whole: whole)
      .map { isComparable(kind, phrase) ? inTime($0, phrase) : [] }
    for readings in bound {
      figures.append(
        ProseFigure(
          value: amount.value, unit: amount.unit, text: text(figure.range),
          phrase: quotation(phrase.quotation ?? figure.range), section: section, passage: passageIndex,
          range: figure.range, place: passage.place(at: figure.range.lowerBound),
          isApproximate: amount.isApproximate || phrase.isAbout, readings: readings))
    }
    let first = figures.count - bound.count
    if phrase.acts == [.carriedOver] || phrase.acts == [.carried], isPart || phrase.excludes, let whole { widen(whole) }
    // 收到申请42件，其中政府信息公开申请40件: the first number is of all applications there are.
    if isPart, phrase.matters.first == .application(named: true), let whole, whole.kind == .flow, !whole.isNamed,
      phrase.acts.isEmpty
    {
      leaveOpen(whole)
    }
    // 被申请行政复议30件，其中涉及政府信息公开2件: the first number is of all disputes.
    if phrase.namesLaw, phrase.matters.first?.family != .disputes, let whole, whole.kind == .dispute {
      leaveOpen(whole)
    }
    stated.append(
      Stated(
        figure: first, twin: bound.count > 1 ? first + 1 : nil, kind: kind, extent: context.extent,
        matters: matters(of: phrase), namesOrgan: phrase.namesOrgan,
        isNamed: phrase.matters.first == .application(named: true), acts: phrase.acts,
        applicant: phrase.applicant, isClear: phrase.isClear, isPart: isPart, whole: context.whole,
        opening: segment.opening, isSum: phrase.isTotal && !phrase.isCumulative && phrase.acts.isEmpty,
        isRestricted: phrase.isRestricted))
    if kind == .dispute, !disputed.contains(matters(of: phrase)) { disputed.append(matters(of: phrase)) }
    if !isPart, !phrase.isRestricted, [.flow, .dispute, .document, .decision, .unknown].contains(kind) {
      context.whole = stated.count - 1
    }
    // 新收20件中，…: the rest of the sentence is of these.
    if segment.after.last.map({ text($0.range) == "中" }) ?? false,
      phrase.acts.contains(where: { [.received, .accepted, .carried, .carriedOver].contains($0) })
    {
      context.isOfReceived = true
    }
  }

  /// Whether the number may be of the channel, topic or applicant before it only (信函申请8件，办结7件), and not of the whole
  /// that they add up to.
  private func isBehindRestricted(_ kind: Kind, _ phrase: Phrase) -> Bool {
    let isNew = phrase.isTotal || phrase.acts.contains(.received) || phrase.acts.contains(.accepted)
    guard let last = stated.last(where: { $0.kind != .percent }), !isNew,
      kind != last.kind || !phrase.acts.isEmpty && !phrase.isRestricted,
      last.isRestricted || last.kind == .applicant
    else { return false }
    let run = stated.reversed().lazy.filter { $0.kind != .percent }.prefix { $0.kind == last.kind }
    let sum = run.compactMap { figures[$0.figure].value.integer }.reduce(0, +)
    return last.whole.map { figures[stated[$0].figure].value.integer != sum } ?? true
  }

  // MARK: Kind

  private func kind(_ amount: Amount, _ phrase: Phrase) -> Kind {
    switch amount.unit {
    case .yuan: return .money
    case .percent: return .percent
    case .count: break
    }
    if phrase.change != nil || phrase.compares { return .change }
    let family = matters(of: phrase).first?.family
    if phrase.hasChannel { return family == .applications && phrase.acts != [.other] ? .channel : .unknown }
    if phrase.applicant != nil, !phrase.acts.contains(where: { $0.isOutcome || $0.isVerdict }), family == .applications
    {
      return .applicant
    }
    if phrase.acts.contains(where: \.isOutcome) { return family == .applications ? .outcome : .unknown }
    return switch family {
    case .applications: .flow
    case .disputes: .dispute
    case .documents: .document
    case .decisions: .decision
    case .fee, .other, nil: .unknown
    }
  }

  /// Whether the figure begins something new behind a list of parts: another kind, in a clause of its own.
  private func leavesParts(_ kind: Kind, _ phrase: Phrase, _ segment: Segment) -> Bool {
    guard !phrase.contains, segment.opening == .comma || segment.opening == .sentence, segment.depth == 0,
      let last = stated.last, last.isPart
    else { return false }
    if kind == .dispute, let named = phrase.matters.first, last.matters.first != named { return true }
    return last.kind != kind || kind == .flow && phrase.acts.contains { $0 == .received || $0 == .concluded }
  }

  // MARK: Readings

  /// What the number states, each with its readings: one thing, or two where one number is given for two verbs.
  private func bindings(_ kind: Kind, _ amount: Amount, _ phrase: Phrase, isPart: Bool, whole: Stated?) -> [[[Term]]] {
    let readings = readings(kind, amount, phrase, isPart: isPart, whole: whole)
    guard kind == .flow, phrase.joinsActs, !readings.isEmpty, !isPart, !hasReceived else { return [readings] }
    // What was concluded with them may have been carried over.
    // In 收到和办理20件 what is handled need not be concluded.
    return phrase.acts.filter { $0 != .handled }.map {
      $0 == .received ? sums.applications(.received, withCarriedOver: true).reversed() : sums.applications($0)
    }
  }

  /// Leaves open what the number states.
  mutating func leaveOpen(_ stated: Stated) {
    figures[stated.figure].readings = []
    if let twin = stated.twin { figures[twin].readings = [] }
  }

  private func readings(_ kind: Kind, _ amount: Amount, _ phrase: Phrase, isPart: Bool, whole: Stated?) -> [[Term]] {
    // What is not concluded is a number of its own; any other negated number is none.
    let isPending = phrase.acts.contains {
      [.pending, .carriedOver, .carriedForward, .verdict("pending")].contains($0)
    }
    guard phrase.isClear, !phrase.isNegated || isPending else { return [] }
    switch kind {
    case .flow: return flow(phrase, isPart: isPart)
    case .outcome:
      // 上年结转的3件中，予以公开2件: of these only.
      let isOfPart = context.isOfReceived || isPart && [[.carriedOver], [.carried]].contains(whole?.acts)
      return phrase.applicant != nil || context.isOfPublicity || isOfPart ? [] : outcomes(phrase)
    case .applicant:
      // 予以公开10件，其中自然人8件
      let isOfOutcome = isPart && stated.last { $0.kind != .applicant }?.kind == .outcome
      return phrase.acts.contains(.other) || isOfOutcome ? [] : applicants(phrase, whole)
    case .dispute: return disputes(phrase, isPart: isPart, whole: whole)
    case .document: return documents(phrase)
    case .decision: return decisions(phrase, amount)
    case .channel, .money, .percent, .change, .unknown: return []
    }
  }

  private func outcomes(_ phrase: Phrase) -> [[Term]] {
    let readings = phrase.acts.map { sums.applications($0) }
    if readings.count == 1 { return readings[0] }
    // Of several reasons for a group the words may leave some out.
    let group = phrase.reasonFor.map { sums.applications($0) } ?? []
    return [readings.compactMap(\.first).flatMap(\.self)] + group
  }

  private func applicants(_ phrase: Phrase, _ whole: Stated?) -> [[Term]] {
    guard let applicant = phrase.applicant else { return [] }
    let acts = phrase.acts.isEmpty ? whole?.acts ?? [] : phrase.acts
    if acts == [.carried] || acts == [.pending] || acts == [.carriedForward] { return [] }
    if acts == [.carriedOver] { return sums.applications(by: applicant, of: .carriedOver) }
    let mayContainCarriedOver = whole.map { figures[$0.figure].readings.count > 1 } ?? false || statesCarriedOver
    return sums.applications(by: applicant, of: acts.count == 1 && !mayContainCarriedOver ? acts.first : nil)
  }

  private func flow(_ phrase: Phrase, isPart: Bool) -> [[Term]] {
    if phrase.acts.isEmpty { return withoutVerb(phrase) }
    if phrase.acts.contains(.other) || phrase.acts.contains(.brought) { return [] }
    // 予以公开9件，其余11件作其他答复
    if phrase.isRest, !phrase.acts.allSatisfy({ [.carried, .carriedForward, .pending].contains($0) }) { return [] }
    // 收到20件，撤回2件，受理18件
    if phrase.acts == [.accepted], stated.contains(where: { $0.acts == [.received] && !$0.isPart }) { return [] }
    // 新收20件中，办结18件; 新收20件，办结18件，另办结上年结转3件
    let isConcluded = [.concluded, .answered].contains(phrase.acts.last) && !phrase.joinsActs
    let ofNew = sums.rows("concluded") + sums.rows("carriedOver", times: -1)
    // 办结21件，其中新收18件、上年结转3件
    if isPart, phrase.acts == [.received], let whole = context.whole,
      [[.concluded], [.answered]].contains(stated[whole].acts)
    {
      return sums.applications(.received) + [ofNew]
    }
    if isConcluded, context.isOfReceived || context.concludesCarriedOver || phrase.isOfThisYear {
      let others = phrase.acts.flatMap { sums.applications($0) }
      return phrase.acts.count == 1 ? [ofNew] + others : others + [ofNew]
    }
    if phrase.acts == [.received, .carriedOver] { return [sums.rows("newlyReceived") + sums.rows("carriedOver")] }
    return phrase.acts.flatMap { sums.applications($0, ofTotal: isPart) }
  }

  /// A number of applications without a verb: 依申请公开42件; 共14件, which sums what was received and carried over.
  private func withoutVerb(_ phrase: Phrase) -> [[Term]] {
    let acts = stated.flatMap(\.acts)
    if phrase.isTotal, acts.contains(.received), acts.contains(.carriedOver) || acts.contains(.carried) {
      return [
        sums.rows("newlyReceived") + sums.rows("carriedOver"), sums.rows("newlyReceived"), sums.rows("concluded"),
      ]
    }
    // 收到网上申请12件，信函8件，共20件
    if phrase.isTotal, phrase.matters.isEmpty, stated.last?.kind == .channel, acts.contains(.received) {
      return sums.applications(.accepted)
    }
    guard !context.isPart, phrase.matters.first == .application(named: true), !context.isOfPublicity else { return [] }
    return sums.applications(.accepted)
  }

  /// Only disputes about this law stand in the table; of a number of applications they are no part.
  private func disputes(_ phrase: Phrase, isPart: Bool, whole: Stated?) -> [[Term]] {
    if isPart, whole?.kind != .dispute { return [] }
    guard context.namesLaw || section == .disputes, !phrase.isRest else { return [] }
    let named = matters(of: phrase)
    if let verdict = phrase.acts.first, case .verdict(let column) = verdict, phrase.acts.count == 1 {
      guard phrase.matters.isEmpty, disputed.count > 1 else { return sums.disputes(named, column) }
      // 复议5件，诉讼3件，被纠正1件: of one of them, or of both.
      let each = disputed.flatMap { sums.disputes($0, column) }
      return each + [each.flatMap(\.self)]
    }
    // 办理涉及政府信息公开的行政复议6件; 受理政府信息公开申请5件，收到行政复议1件
    let isOfThisLaw = phrase.namesLaw || phrase.acts == [.received] && stated.contains { $0.kind == .flow }
    if isOfThisLaw, !phrase.matters.isEmpty, phrase.acts == [.handled] || phrase.acts == [.received] {
      return sums.disputes(named)
    }
    if phrase.acts == [.pending] { return sums.disputes(named, "pending") }
    // 办理因信息公开引发的行政复议3件
    let isBrought = phrase.acts.contains(.brought) && phrase.acts.allSatisfy { [.brought, .handled].contains($0) }
    let isTotal = isBrought || phrase.acts.allSatisfy { $0 == .brought || $0 == .received && section == .disputes }
    guard isTotal, !(phrase.isNounBehind && phrase.acts.isEmpty),
      !phrase.acts.isEmpty || !phrase.matters.isEmpty || phrase.isTotal
    else { return [] }
    return sums.disputes(named)
  }

  private func documents(_ phrase: Phrase) -> [[Term]] {
    // 制发规范性文件4件、规章1件: a noun takes the verb before it, bare words do not.
    let acts = phrase.acts.isEmpty && !phrase.matters.isEmpty ? context.acts : phrase.acts
    guard let act = acts.last, acts.count == 1 else { return [] }
    return sums.documents(matters(of: phrase), act)
  }

  /// 行政许可24项 are kinds of powers: only what was decided, and not counted in 项 or 条, is in the table.
  private func decisions(_ phrase: Phrase, _ amount: Amount) -> [[Term]] {
    let acts = phrase.acts.isEmpty ? context.acts : phrase.acts
    guard !amount.countsItems, !phrase.matters.isEmpty, !acts.isEmpty,
      acts.allSatisfy({ $0 == .decided || $0 == .handled })
    else { return [] }
    return sums.decisions(phrase.matters)
  }

  /// 含上年结转: the number before may contain what was carried over.
  private mutating func widen(_ whole: Stated) {
    guard whole.kind == .flow, !figures[whole.figure].readings.isEmpty else { return }
    let acts = whole.acts.isEmpty ? [.accepted] : whole.acts
    let wider = acts.map { sums.applications($0, withCarriedOver: true) }
    if let twin = whole.twin {
      figures[whole.figure].readings = wider[0]
      figures[twin].readings = wider[1]
    } else {
      figures[whole.figure].readings = wider.flatMap(\.self)
    }
  }

  /// 剩余2件，结转下年度: the verb of the last figure may stand in a clause of its own.
  mutating func readVerbAlone(_ phrase: Phrase, _ segment: Segment) {
    guard segment.figure == nil, phrase.acts == [.carriedForward], segment.opening == .comma, let last = stated.last,
      last.kind == .flow, last.acts.isEmpty, last.isClear, isComparable(last.kind, phrase)
    else { return }
    figures[last.figure].readings = inTime(sums.applications(.carriedForward), phrase)
  }

  // MARK: What is never compared

  private func isComparable(_ kind: Kind, _ phrase: Phrase) -> Bool {
    let isCarried = phrase.acts == [.carriedOver] || phrase.acts == [.carriedForward]
    // 市政府收到申请36件 in a department's report
    if phrase.namesOrgan && !coversArea { return false }
    if phrase.isRestricted || context.isRestricted || phrase.isCumulative && context.isAsOf
      || phrase.excludes && !isCarried
    {
      return false
    }
    switch context.extent {
    case nil: return true
    case .area: return coversArea
    case .own, .units, .others: return false
    }
  }

  /// The readings for the time that the words speak of: last year's cells for last year, none for any other time.
  private func inTime(_ readings: [[Term]], _ phrase: Phrase) -> [[Term]] {
    if phrase.acts.contains(.carriedOver) || phrase.acts == [.carriedForward] { return readings }
    switch phrase.time ?? context.time {
    case .current, .nextYear: return readings
    case .previousYear:
      return readings.map { terms in
        terms.map { term in
          if case .cell(let cell) = term.quantity { Term(.previous(cell), times: term.coefficient) } else { term }
        }
      }
    case .year, .partOfYear, .severalYears: return []
    }
  }
}
