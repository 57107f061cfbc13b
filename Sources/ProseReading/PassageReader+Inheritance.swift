import AnnualReport
import ChineseText

/// What a clause takes from those before it, and leaves to those behind it.
extension PassageReader {
  /// Fills in what the clause leaves out, and keeps what it says for the clauses that follow.
  mutating func complete(_ frame: inout Frame, isFirst: Bool) {
    if frame.contains {
      discourse.isPart = true
      discourse.isPartOfSentence = isBehindFullStop(frame.clause)
    }
    let isNew = frame.isTotal || frame.acts.contains(.received) || frame.acts.contains(.accepted)
    if frame.isRestricted, !frame.acts.isEmpty, frame.amount != nil {
      discourse.isRestricted = true
    } else if isNew || frame.body.isStated && frame.body.value == .own {
      discourse.isRestricted = false
    }
    if frame.isAsOf {
      discourse.isAsOf = true
      discourse.isAsOfLastDay = frame.clause.words.contains { word in
        if case .day(let year, .last)? = word.time { year == setting.year } else { false }
      }
    }
    if frame.isAsOfLater { discourse.isAsOfLater = true }
    if frame.excludes { discourse.excepts = true }
    completeTime(&frame)
    // 2024年初，在办申请6件
    if frame.time.value == .startOfYear, [[.pending], [.awaiting]].contains(frame.acts) { frame.acts = [.carriedOver] }
    completeBody(&frame)
    completeMatters(&frame, isFirst: isFirst)
    completeLaw(&frame)
  }

  mutating func completeTime(_ frame: inout Frame) {
    // 全年总数 is of all, after parts of the year.
    if !frame.time.isStated, discourse.time == .partOfYear, !discourse.isAsOf,
      (all + stated).contains(where: { $0.frame.time.value == .partOfYear }),
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
      // 县政府本级收到85件，办结79件, in the report of the office: another's, both of them.
      let isOfOther = frame.body.value == .ownLevel && reasonAgainstBody(frame) == .otherBody
      if frame.isBodySubject { discourse.body = isOfOther ? .foreign : frame.body.value }
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
    // 行政事业性收费，本年收费金额37.5万元
    if frame.statedMatters == [.fee], discourse.matters == [.charges], !isFirst,
      !frame.clause.words.contains(where: { $0.matter == .fee && text($0.range).contains("处理费") })
    {
      frame.statedMatters = [.charges]
    }
    // 收到的申请中，涉及土地41件、规划29件: of what the applications are about.
    if !discourse.base.isEmpty, discourse.matters.first?.family == .applications, frame.statedMatters == [.other],
      frame.acts.isEmpty, frame.amount != nil
    {
      frame.statedMatters = []
      frame.hasTopic = true
    }
    readMatters(frame)
    if discourse.matters == [.application(named: true)] { discourse.hasNamedApplications = true }
    let isOwn = ![[], [.application(named: false)], [.document]].contains(frame.statedMatters)
    if isOwn {
      frame.matters = Slot(value: frame.statedMatters, provenance: .stated(frame.clause.range))
    } else if discourse.hasNamedApplications
      || frame.isCarried && frame.clause.words.contains(where: { $0.matter?.family == .applications }),
      !discourse.hasTurned, !frame.isMatterUnknown, frame.isOfApplicationsOnly,
      frame.acts.allSatisfy(\.isUnmistakable)
        || discourse.base == [.received] || discourse.base == [.accepted]
        || !stated.contains(where: { ![.applications, nil].contains($0.frame.matters.value.first?.family) })
    {
      frame.matters = Slot(value: [.application(named: true)], provenance: .inherited(.heading))
    } else if isTotalOfForm(frame) {
      // 三、本年度办理结果总计115件: a row of the form by its number and name.
      frame.matters = Slot(value: [.application(named: true)], provenance: .inherited(.sentence))
    } else if listsRows, !frame.isMatterUnknown, frame.amount?.unit == .count, !frame.acts.isEmpty,
      frame.acts.allSatisfy(\.isOutcome)
    {
      // 回应群众需求，予以公开26件；没有现成信息、需要另行制作的4件: the rows say of what, whatever was spoken of before.
      frame.matters = Slot(value: [.application(named: true)], provenance: .inherited(.sentence))
    } else if frame.isMatterUnknown, !frame.acts.contains(where: \.isOutcome) || !discourse.hasNamedApplications {
      frame.matters = Slot(value: [], provenance: .unknown(frame.unknownWords))
    } else {
      frame.matters = Slot(
        value: discourse.matters,
        provenance: discourse.isMatterKnown
          ? .inherited(discourse.matters == discourse.topic ? .heading : .paragraph) : .unknown(nil))
    }
    readJudge(&frame)
    // A subject that nobody knows makes unknown what follows: 住房公积金提取更加便捷。全年受理申请5376件.
    if isFirst, frame.statedMatters.isEmpty, !isImplied, changesSubject(frame.clause) {
      discourse.isMatterKnown = false
      discourse.matters = []
    }
  }

  /// Takes up the matters that the frame names for the clauses that follow.
  mutating func readMatters(_ frame: Frame) {
    // 修订依申请公开规程1项。: the text is about what the product is of, or what it was about.
    let named =
      frame.statedMatters == [.product]
      ? frame.clause.before.compactMap(\.matter).filter { $0 == .application(named: true) } : frame.statedMatters
    if named == [.document], discourse.matters.first?.family == .documents, !frame.isRest, !countsAnyDocuments(frame) {
      // 制定规范性文件4件，废止文件2件
    } else if named == [.application(named: false)] {
      // 申请 alone may be of any kind, unless the text was about those under this law.
      if discourse.matters.first?.family != .applications {
        let countsOthers = stated.contains {
          $0.frame.matters.value.first?.family != .applications && $0.frame.matters.value != [.product]
        }
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
      // 部分申请需征求第三方意见: of the applications.
      let isOfApplications =
        discourse.matters.first?.family == .applications
        && frame.clause.before.first(where: { $0.matter != nil })?.matter?.family == .applications
      if named == [.other], frame.amount == nil,
        frame.namesTopicFirst || frame.clause.opening != .sentence || isOfApplications || isSaying(frame.clause)
      {
        return
      }
      // 规范答复文书: of the work on applications.
      let isOfAnswers = frame.clause.words.first { $0.matter == .other }.map { text($0.range).hasPrefix("答复") } ?? false
      if named == [.other], frame.amount == nil, isOfAnswers, discourse.matters.first?.family == .applications {
        return
      }
      discourse.matters = named
      discourse.isMatterKnown = true
      discourse.hasTurned = named == [.other] && frame.amount == nil && !isOfAnswers && !frame.law.isStated
    } else if frame.amount?.unit == .count, frame.isMatterUnknown, !frame.acts.isEmpty, frame.acts != [.other],
      !frame.acts.contains(where: \.isOutcome)
    {
      // What stands between verb and number is unknown, and so is what was counted.
      discourse.matters = []
      discourse.isMatterKnown = false
    }
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
    // 2024年12月收到的13件中，: of part of the year.
    if isBase, frame.time.isStated, frame.time.value == .partOfYear { discourse.isRestricted = true }
    // 结转下年度的申请，自然人6件: of these.
    let isHead =
      frame.amount == nil && frame.clause.words.last?.matter?.family == .applications
      && frame.clause.words.contains { $0.sense == .attribute } && !frame.acts.isEmpty
      && frame.acts.allSatisfy { $0.isOutcome || $0.isCarried }
    if isBase || isHead, !frame.acts.isEmpty || frame.amount != nil {
      discourse.base = frame.acts.isEmpty ? baseOfValue(frame) : frame.acts
    }
    // 新收申请以自然人为主
    let isOfInflow = frame.acts.allSatisfy { $0 == .received || $0 == .accepted }
    let every = frame.clause.words.firstIndex { $0.sense == .every }
    // 法律服务机构的申请全部办结，无结转
    let isOfAllTheirs =
      every.map { every in frame.clause.words[..<every].contains { $0.applicant != nil } && frame.acts == [.concluded] }
      ?? isOfInflow
    if frame.amount == nil, isOfAllTheirs, let applicant = frame.applicant {
      discourse.applicant = applicant
    }
  }

  /// 118件申请中，: of what the tables say that there were so many.
  private func baseOfValue(_ frame: Frame) -> [Act] {
    guard frame.isNounBehind, frame.isClear, !frame.isRestricted, frame.matters.value.first?.family == .applications,
      let value = frame.amount?.value.integer
    else { return [.other] }
    let acts: [Act] = [.received, .concluded, .carriedOver, .carriedForward]
    let known = acts.filter { sums.applications($0).first.flatMap(sums.value) == value }
    let isOfInflow = sums.value(of: sums.rows("newlyReceived") + sums.rows("carriedOver")) == value
    return known.isEmpty ? isOfInflow ? [.accepted] : [.other] : known
  }

  func isApplicant(_ word: Word) -> Bool {
    word.applicant != nil || scalars[word.range].starts(with: "申请人".unicodeScalars)
  }

}

extension Frame {
  /// Whether nothing else in such a report is told in these words: what is carried over, and rows of the form.
  fileprivate var isOfApplicationsOnly: Bool {
    !acts.isEmpty && ([[], [.application(named: false)]].contains(statedMatters))
      && acts.allSatisfy { $0.isUnmistakable || $0.isCarried }
  }

  /// Whether it is about what goes over from one year to the next, which is said of nothing else in such a report.
  fileprivate var isCarried: Bool {
    !acts.isEmpty && acts.allSatisfy { $0.isCarried }
  }
}
