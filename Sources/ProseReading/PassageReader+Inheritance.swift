import AnnualReport
import ChineseText

/// What a clause takes from those before it, and leaves to those behind it.
extension PassageReader {
  /// Fills in what the clause leaves out, and keeps what it says for the clauses that follow.
  mutating func complete(_ frame: inout Frame, isFirst: Bool) {
    if frame.contains { discourse.isPart = true }
    let isNew = frame.isTotal || frame.acts.contains(.received) || frame.acts.contains(.accepted)
    if frame.isRestricted, !frame.acts.isEmpty, frame.amount != nil {
      discourse.isRestricted = true
    } else if isNew || frame.body.isStated && frame.body.value == .own {
      discourse.isRestricted = false
    }
    if frame.isAsOf { discourse.isAsOf = true }
    if frame.isAsOfLater { discourse.isAsOfLater = true }
    if frame.excludes { discourse.excepts = true }
    completeTime(&frame)
    completeBody(&frame)
    completeMatters(&frame, isFirst: isFirst)
    completeLaw(&frame)
  }

  mutating func completeTime(_ frame: inout Frame) {
    // 全年总数 is of all, after parts of the year.
    if !frame.time.isStated, discourse.time == .partOfYear,
      frame.clause.before.contains(where: { $0.sense == .total || text($0.range).contains("总") })
    {
      discourse.time = .current
    }
    guard frame.time.isStated else {
      frame.time = Slot(
        value: discourse.time, provenance: discourse.time == .current ? .assumed : .inherited(.paragraph))
      return
    }
    // 全年 and 当年 mean the year that was named last; behind a part of a year they mean all of it.
    guard frame.time.value == .thatYear else { return }
    switch discourse.time {
    case .previousYear, .year: frame.time.value = discourse.time
    default: frame.time.value = .current
    }
  }

  mutating func completeBody(_ frame: inout Frame) {
    if frame.body.isStated {
      // 受县政府委托，另行承办74件
      let isCommission =
        frame.body.value == .onBehalf && frame.amount == nil
        && frame.clause.words.contains { text($0.range) == "受" || text($0.range).hasPrefix("受") }
      if isCommission { discourse.isOnBehalf = true }
      if frame.isBodySubject { discourse.body = frame.body.value }
    } else if frame.clause.opening == .semicolon, let first = stated.first?.frame.body, first.isStated,
      first.value.isWider
    {
      // 全县…37件，县政府办公室14件；…41件，: of the whole again.
      discourse.body = first.value
      frame.body = Slot(value: first.value, provenance: .inherited(.sentence))
    } else if discourse.body != .own {
      frame.body = Slot(value: discourse.body, provenance: .inherited(.sentence))
    }
  }

  mutating func completeLaw(_ frame: inout Frame) {
    // 直接起诉, 复议后起诉: only the form tells these apart.
    if !frame.law.isStated, frame.namesRoute { frame.law = Slot(value: true, provenance: .assumed) }
    if frame.law.isStated { (discourse.law, discourse.sentenceNamesLaw) = (true, true) }
    if discourse.law, !frame.law.isStated { frame.law = Slot(value: true, provenance: .inherited(.paragraph)) }
  }

  mutating func completeMatters(_ frame: inout Frame, isFirst: Bool) {
    readMatters(frame)
    if discourse.matters == [.application(named: true)] { discourse.hasNamedApplications = true }
    let isOwn = ![[], [.application(named: false)], [.document]].contains(frame.statedMatters)
    if isOwn {
      frame.matters = Slot(value: frame.statedMatters, provenance: .stated(frame.clause.range))
    } else if discourse.hasNamedApplications, !discourse.hasTurned, !frame.isMatterUnknown, frame.isOfApplicationsOnly,
      frame.acts.allSatisfy(\.isUnmistakable)
        || !stated.contains(where: { ![.applications, nil].contains($0.frame.matters.value.first?.family) })
    {
      frame.matters = Slot(value: [.application(named: true)], provenance: .inherited(.heading))
    } else if frame.isMatterUnknown, !frame.acts.contains(where: \.isOutcome) || !discourse.hasNamedApplications {
      frame.matters = Slot(value: [], provenance: .unknown(frame.unknownWords))
    } else {
      frame.matters = Slot(
        value: discourse.matters,
        provenance: discourse.isMatterKnown
          ? .inherited(discourse.matters == discourse.topic ? .heading : .paragraph) : .unknown(nil))
    }
    // A subject that nobody knows makes unknown what follows: 住房公积金提取更加便捷。全年受理申请5376件.
    if isFirst, frame.statedMatters.isEmpty, !isImplied, changesSubject(frame.clause) {
      discourse.isMatterKnown = false
      discourse.matters = []
    }
  }

  /// Whether the first clause of a sentence has a subject that nobody knows.
  func changesSubject(_ clause: Clause) -> Bool {
    for word in clause.words {
      switch word.sense {
      case .opener, .act, .matter, .body, .applicant, .law, .figure, .containing, .rest, .none, .every, .total:
        return false
      // 推行一次性告知: a verb, and no subject.
      case .unknown where word.range.count > 2: return true
      default: continue
      }
    }
    return false
  }

  /// Takes up the matters that the frame names for the clauses that follow.
  mutating func readMatters(_ frame: Frame) {
    let named = frame.statedMatters
    if named == [.document], discourse.matters.first?.family == .documents, !frame.isRest {
      // 制定规范性文件4件，废止文件2件
    } else if named == [.application(named: false)] {
      // 申请 alone may be of any kind, unless the text was about those under this law.
      if discourse.matters.first?.family != .applications {
        let countsOthers = stated.contains { $0.frame.matters.value.first?.family != .applications }
        // Where nothing else has been spoken of, the applications of such a report are those under this law.
        let isNamed =
          discourse.hasNamedApplications || frame.isCarried || discourse.sentenceNamesLaw
          || discourse.matters.isEmpty
            && (frame.body.value == .own && frame.body.isStated || section == .applications || isOfForm(frame))
        let isKnown =
          discourse.isMatterKnown || frame.isCarried || isOfForm(frame)
          || frame.body.value == .own && frame.isBodySubject
        let isOurs = isNamed && isKnown && !countsOthers && !discourse.hasTurned
        discourse.matters = isOurs ? [.application(named: true)] : discourse.isMatterKnown ? [.other] : []
        if isOurs { discourse.isMatterKnown = true }
      }
    } else if frame.acts == [.other], frame.amount != nil, named.first?.family == .documents {
      // 清理规范性文件20件，废止3件: the rest of the sentence is about those that were gone through.
      discourse.matters = [.other]
    } else if !named.isEmpty {
      // 涉及征地补偿等信息 says what the matter is about, and names no other.
      if named == [.other], frame.amount == nil, frame.namesTopicFirst || frame.clause.opening != .sentence { return }
      discourse.matters = named
      discourse.isMatterKnown = true
      // 规范答复文书: of the work on applications.
      let isOfAnswers = frame.clause.words.last { $0.matter == .other }.map { text($0.range).hasPrefix("答复") } ?? false
      discourse.hasTurned = named == [.other] && frame.amount == nil && !isOfAnswers
    } else if frame.amount?.unit == .count, frame.isMatterUnknown, !frame.acts.isEmpty, frame.acts != [.other],
      !frame.acts.contains(where: \.isOutcome)
    {
      // What stands between verb and number is unknown, and so is what was counted.
      discourse.matters = []
      discourse.isMatterKnown = false
    }
  }

  /// 新收 is said as the form says it, of nothing else.
  private func isOfForm(_ frame: Frame) -> Bool {
    frame.acts == [.received] && frame.clause.before.contains { $0.act == .received && text($0.range).hasPrefix("新收") }
  }

  /// Whether the sentence is about applications before it says so: by its first noun, or because it lists outcomes.
  func impliesApplications(_ sentence: ArraySlice<Word>) -> Bool {
    var first: Matter?
    var isFirstBehindOurs = false
    var outcomes: Set<Act> = []
    var flow: Set<Act> = []
    var namesOurs = false
    var namesOthers = false
    for word in sentence {
      if let act = word.act {
        if act.isOutcome { outcomes.insert(act) } else { flow.insert(act) }
      }
      if word.act?.isOutcome == true || isApplicant(word) { namesOurs = true }
      guard let matter = word.matter else { continue }
      if matter.family != .applications, matter != .thing { namesOthers = true }
      if first == nil, matter != .application(named: false) { (first, isFirstBehindOurs) = (matter, namesOurs) }
    }
    if !namesOthers, outcomes.contains(where: \.isUnmistakable) { return true }
    // 自然人、商业企业的申请
    if !namesOthers, sentence.contains(where: { $0.matter?.family == .applications }),
      sentence.contains(where: { $0.applicant != nil && Self.applicantsOfForms.contains(text($0.range)) })
    {
      return true
    }
    if let first, !isFirstBehindOurs { return first == .application(named: true) }
    if discourse.hasNamedApplications, namesOurs { return true }
    // 受理118件，上年结转6件，办结115件: the flow of applications.
    if discourse.hasNamedApplications, first == nil,
      !flow.isDisjoint(with: [.carriedOver, .carriedForward, .carried]),
      !flow.isDisjoint(with: [.received, .accepted, .concluded])
    {
      return true
    }
    return outcomes.count >= 2
  }

  /// How only the forms call those who apply.
  private static let applicantsOfForms: Set<String> = ["自然人", "商业企业", "社会公益组织", "法律服务机构"]

  /// 确因本机关不掌握的，: the reason of what the next clause counts.
  mutating func readReason(_ frame: Frame) {
    let items = frame.acts.filter { if case .outcome(let name) = $0 { name.contains(".") } else { false } }
    discourse.reason = items.count == frame.acts.count ? items : []
  }

  /// 予以公开的申请中，: what follows is of these. 法律服务机构申请数量增长较快，: what follows is theirs.
  mutating func readBase(_ frame: Frame) {
    let isBase = frame.clause.words.last.map { "中里".unicodeScalars.contains(scalars[$0.range.upperBound - 1]) } ?? false
    if isBase, !frame.acts.isEmpty || frame.amount != nil {
      discourse.base = frame.acts.isEmpty ? [.other] : frame.acts
    }
    if frame.amount == nil, frame.acts.isEmpty, let applicant = frame.applicant,
      !frame.clause.words.contains(where: { $0.sense == .every })
    {
      discourse.applicant = applicant
    }
  }

  /// A number whose own words say nothing of what was done is of what the clause before it names: 依申请公开新收件，共计200件.
  mutating func readTopic(_ frame: inout Frame) {
    // 由96件增至118件: both are of the same.
    if let last = stated.last, last.frame.clause.isOutgrown, frame.acts.isEmpty, frame.statedMatters.isEmpty {
      frame.acts = last.frame.acts
      frame.statedMatters = last.frame.statedMatters
      frame.applicant = frame.applicant ?? last.frame.applicant
      if !frame.time.isStated, discourse.time == .previousYear { discourse.time = .current }
      return
    }
    // 引发行政复议14件、行政诉讼18件
    if let last = stated.last, last.kind == .dispute, last.frame.acts == [.brought], frame.acts.isEmpty,
      figures[last.figure].reason == nil,
      frame.clause.opening == .enumeration, frame.statedMatters.first?.family == .disputes
    {
      frame.acts = [.brought]
    }
    // 较上年增加22件，达到118件: what was reached is of what has grown.
    if let last = stated.last, last.kind == .change || last.kind == .percent && last.frame.change != nil,
      frame.acts.isEmpty, frame.statedMatters.isEmpty, frame.applicant == nil, frame.amount?.unit == .count,
      frame.clause.before.allSatisfy({ $0.isPlain || $0.sense == .reaching || $0.sense == .total }),
      last.frame.isBodySubject || !last.frame.body.isStated
    {
      frame.acts = last.frame.acts
      frame.statedMatters = last.frame.statedMatters
      frame.applicant = last.frame.applicant
      if frame.acts.isEmpty, frame.statedMatters.isEmpty,
        let base = stated.dropLast().last(where: { $0.kind != .change && $0.kind != .percent })
      {
        frame.acts = base.frame.acts
        frame.statedMatters = base.frame.statedMatters
        frame.applicant = base.frame.applicant
      }
      if frame.acts.isEmpty, frame.statedMatters.isEmpty, discourse.acts.count == 1, stated.count == 1 {
        frame.acts = discourse.acts
        frame.statedMatters = discourse.isMatterKnown ? discourse.matters : []
      }
      if case .previousYear = discourse.time { discourse.time = .current }
      return
    }
    readWiderWhole(&frame)
    if readEcho(&frame) { return }
    if let like = figureLike(frame) {
      frame.acts = like.frame.acts
      frame.statedMatters = like.frame.statedMatters
      frame.applicant = like.frame.applicant
      return
    }
    guard frame.acts.isEmpty, frame.amount?.unit == .count, frame.statedMatters.isEmpty, frame.applicant == nil,
      frame.clause.before.allSatisfy(\.saysNothing), frame.clause.after.allSatisfy(\.saysNothing), frame.change == nil
    else {
      if frame.acts.isEmpty, frame.statedMatters.first?.family == .documents,
        frame.clause.before.contains(where: { text($0.range) == "有效" })
      {
        frame.acts = [.inForce]
      }
      return
    }
    if discourse.topicActs.count == 1, !discourse.topicActs.contains(.other) { frame.acts = discourse.topicActs }
    // 就政府信息公开申请行政复议的案件，2024年为14件
    let isNounAlone = discourse.topicActs.isEmpty || discourse.topicActs == [.decided]
    if isNounAlone, frame.acts.isEmpty || frame.acts == [.decided] { frame.statedMatters = discourse.topicMatters }
  }

  /// The figure of the sentence that the number, of which only the time or the body is said, is of the same kind as:
  /// 2023年收到93件，2024年增至118件; 全县收到612件，其中县政府办公室118件; 上半年办结47件，下半年办结68件，全年115件.
  private func figureLike(_ frame: Frame) -> StatedFigure? {
    guard frame.acts.isEmpty, frame.statedMatters.isEmpty, frame.applicant == nil, let unit = frame.amount?.unit,
      unit != .percent, frame.change == nil, !frame.compares, !frame.isShare, !frame.isNegated, !frame.isRest,
      frame.clause.after.allSatisfy(\.saysNothing),
      frame.clause.before.allSatisfy({
        $0.saysNothing || $0.sense == .containing || $0.sense == .reaching || $0.sense == .cumulative
          || $0.body != nil
      })
    else { return nil }
    let counted = stated.filter { ![.percent, .change].contains($0.kind) && figures[$0.figure].unit == unit }
    guard let last = counted.last else { return nil }
    if frame.body.isStated, let whole = counted.last(where: { $0.frame.body.value.isWider }),
      frame.body.value != whole.frame.body.value
    {
      return whole
    }
    guard frame.time.isStated, !last.isPart, !last.frame.isRestricted, last.frame.time.isStated,
      !last.frame.acts.isEmpty || !last.frame.statedMatters.isEmpty || last.frame.applicant != nil
    else { return nil }
    let time = frame.time.value == .thatYear ? .current : frame.time.value
    if frame.isTotal || frame.isCumulative {
      let isOfSeasons =
        counted.count > 1
        && counted.allSatisfy { $0.frame.time.value == .partOfYear && $0.frame.acts == last.frame.acts }
      return isOfSeasons && time == .current ? last : nil
    }
    return time != last.frame.time.value && time.isYear && last.frame.time.value.isYear ? last : nil
  }

  /// 2023年许可3件、处罚2件，2024年分别为4件、1件: the list of one year, again for the next, or nothing that is understood.
  private mutating func readEcho(_ frame: inout Frame) -> Bool {
    guard frame.acts.isEmpty, frame.statedMatters.isEmpty, frame.applicant == nil, frame.amount?.unit == .count,
      frame.clause.after.allSatisfy(\.saysNothing),
      frame.clause.before.allSatisfy({ $0.saysNothing || $0.sense == .dealing || $0.sense == .reaching })
    else { return false }
    if frame.clause.opening == .enumeration, !frame.time.isStated, !discourse.echo.isEmpty {
      echo(discourse.echo.removeFirst(), &frame)
      return true
    }
    discourse.echo = []
    guard frame.time.isStated, frame.time.value.isYear, let last = stated.last else { return false }
    let list = stated.reversed().prefix { $0.frame.time.value == last.frame.time.value && $0.kind == last.kind }
    guard list.count > 1, last.frame.time.value.isYear, last.frame.time.value != frame.time.value,
      Set(list.map { $0.frame.statedMatters + $0.frame.matters.value }).count > 1
        || Set(list.map(\.frame.acts)).count > 1 || Set(list.map(\.frame.applicant)).count > 1
    else { return false }
    if list.count == discourse.listLength, !list.contains(where: \.isPart) {
      let figures = Array(list.reversed())
      echo(figures[0], &frame)
      discourse.echo = Array(figures.dropFirst())
    } else {
      (frame.hasTopic, frame.isDealt) = (true, true)
    }
    return true
  }

  private func echo(_ figure: StatedFigure, _ frame: inout Frame) {
    frame.acts = figure.frame.acts
    frame.statedMatters = figure.frame.statedMatters.isEmpty ? figure.frame.matters.value : figure.frame.statedMatters
    frame.applicant = figure.frame.applicant
    frame.namesDecision = figure.frame.namesDecision
    (frame.hasTopic, frame.isDealt) = (false, false)
  }

  /// 全县由企业提出88件，其中县政府办公室收到22件: by them, too.
  private mutating func readWiderWhole(_ frame: inout Frame) {
    guard frame.body.isStated, !frame.body.value.isWider, discourse.isPart || frame.contains, frame.applicant == nil,
      frame.acts.allSatisfy({ $0 == .received || $0 == .accepted }), frame.amount?.unit == .count,
      let whole = stated.last(where: { $0.frame.body.value.isWider && ![.percent, .change].contains($0.kind) })
    else { return }
    frame.applicant = whole.frame.applicant
    if whole.frame.isRestricted { frame.hasTopic = true }
  }

  /// 主动公开400件
  func countsPublished(_ clause: Clause) -> Bool {
    clause.figure != nil && clause.before.contains { text($0.range).hasPrefix("主动公开") }
  }

  func namesDecision(_ word: Word) -> Bool {
    (word.matter?.family == .decisions || word.act == .decided) && text(word.range).contains("决定")
  }

  func isApplicant(_ word: Word) -> Bool {
    word.applicant != nil || scalars[word.range].starts(with: "申请人".unicodeScalars)
  }

  /// Whom 其他 means behind other applicants: 自然人3件、商业企业2件、其他1件.
  func restOfApplicants(_ clause: Clause) -> Applicant? {
    guard clause.figure != nil, clause.before.contains(where: { $0.sense == .rest }),
      clause.before.allSatisfy({ $0.isPlain }), stated.last?.kind == .applicant
    else { return nil }
    let named = stated.compactMap(\.frame.applicant)
    return named.contains(.column("legalServiceInstitution")) ? .column("otherOrganization") : .other
  }
}

extension Frame {
  /// Whether nothing else in such a report is told in these words: what is carried over, and rows of the form.
  fileprivate var isOfApplicationsOnly: Bool {
    !acts.isEmpty && ([[], [.application(named: false)]].contains(statedMatters))
      && acts.allSatisfy { $0.isUnmistakable || [.carried, .carriedOver, .carriedForward].contains($0) }
  }

  /// Whether it is about what goes over from one year to the next, which is said of nothing else in such a report.
  fileprivate var isCarried: Bool {
    !acts.isEmpty && acts.allSatisfy { [.carried, .carriedOver, .carriedForward].contains($0) }
  }
}
