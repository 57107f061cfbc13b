import AnnualReport

/// What one clause states, and what it leaves to those behind it.
extension PassageReader {
  mutating func read(_ clause: Clause, isFirst: Bool) {
    WorkBudget.step(clause.before.count + clause.after.count + stated.count)
    // 结转下年度继续办理的情况为：自然人6件: the list is of these.
    if clause.opening == .colon, !discourse.topicActs.isEmpty,
      discourse.topicActs.allSatisfy({
        $0.isOutcome || [.carried, .carriedOver, .carriedForward, .pending].contains($0)
      })
    {
      discourse.base = discourse.topicActs
    }
    var frame = Frame(clause, reportYear: setting.year)
    if frame.applicant == nil { frame.applicant = restOfApplicants(clause) }
    if frame.applicant == nil, clause.figure != nil, !frame.isTotal, !frame.body.isStated,
      frame.acts.isEmpty || frame.acts == [.received]
    {
      frame.applicant = discourse.applicant
    } else if discourse.applicant != nil, frame.applicant == nil, frame.isTotal, clause.figure != nil {
      // 自然人占多数，全年共提出79件: theirs; 全年共收到118件: theirs or all.
      if clause.before.contains(where: { text($0.range) == "提出" || text($0.range) == "提交" }) {
        frame.applicant = discourse.applicant
      } else {
        frame.hasTopic = true
      }
    }
    // 分别为县直部门3件、乡镇2件、本机关4件: each is of its body.
    if frame.isDealt, frame.body.isStated { (frame.hasTopic, frame.isDealt) = (false, false) }
    if clause.opening == .enumeration, stated.last?.frame.isDealt == true, !frame.body.isStated {
      (frame.hasTopic, frame.isDealt) = (true, true)
    }
    // 行政许可决定3件，行政处罚4件: said of the first, it holds for the list.
    if nameDecisions(clause.words) { discourse.namesDecisions = true }
    frame.namesDecision = discourse.namesDecisions
    // 收到书面申请5件: in writing as all are, where no other way is told of.
    if frame.hasChannel, clause.words.allSatisfy({ $0.sense != .channel || isInWriting($0) }),
      wordsOnApplications.allSatisfy({ $0.sense != .channel || isInWriting($0) })
    {
      frame.hasChannel = false
    }
    if frame.hasChannel, namesAllChannels(frame) { frame.hasChannel = false }
    // 公开行政事业性收费目录，全年收费37.5万元
    if frame.acts == [.charged], frame.statedMatters.isEmpty, frame.amount?.unit == .yuan, discourse.namesCharges {
      frame.statedMatters = [.charges]
    }
    // 新增规范性文件12件: made, and not received.
    if frame.acts == [.received], frame.statedMatters.first?.family == .documents,
      clause.before.first(where: { $0.act != nil }).map({ text($0.range).hasPrefix("新增") }) ?? false,
      !clause.before.contains(where: { $0.sense == .opener })
    {
      frame.acts = [.issued]
    }
    // 录入行政许可5件、行政处罚3件: the verb before the first of the list is of all; what is made public is what was decided.
    if frame.acts.isEmpty, clause.opening == .enumeration, frame.statedMatters.first?.family == .decisions,
      let last = stated.last, last.kind == .decision, last.frame.acts == [.other],
      !last.frame.clause.before.contains(where: { $0.act == .other && Self.makingPublic.contains(text($0.range)) })
    {
      frame.acts = [.other]
    }
    // 公开行政规范性文件22件（本年制发）: what they are is said behind them.
    if frame.acts == [.other], frame.statedMatters.first?.family == .documents,
      clause.before.contains(where: { $0.act == .other && Self.makingPublic.contains(text($0.range)) }),
      clause.after.contains(where: { $0.time == .current || $0.time == .thatYear }),
      clause.after.allSatisfy({ $0.isPlain || $0.time != nil || $0.act == .issued || $0.sense == .every }),
      clause.after.contains(where: { $0.act == .issued })
    {
      frame.acts = [.issued]
    }
    // 本镇发生依申请公开2件: what came up came in; 因征地产生的申请 are some of it.
    if frame.acts == [.brought], frame.statedMatters == [.application(named: true)],
      let verb = clause.before.firstIndex(where: { $0.act == .brought }),
      Self.comingUp.contains(text(clause.before[verb].range)),
      !clause.before[..<verb].contains(where: { $0.sense == .cause }),
      clause.before[(verb + 1)...].contains(where: { $0.matter != nil }),
      clause.before[verb + 1].sense != .attribute
    {
      frame.acts = [.received]
    }
    // 全年办结115件: all that was concluded; 当年办结109件: perhaps of what came in then.
    if frame.isOfThisYear,
      !clause.before.contains(where: { word in
        word.act == .received || word.time == .current
          || word.time == .thatYear && !text(word.range).hasPrefix("全年")
      })
    {
      frame.isOfThisYear = false
    }
    // 区政府转来的3件 came from another organ, and not from another year.
    if frame.acts == [.carried], frame.body.isStated, frame.isBodySubject, reasonAgainstBody(frame) != nil,
      !frame.times.contains(.previousYear), !frame.times.contains(.nextYear)
    {
      frame.acts = [.other]
    }
    // 尚有9件申请在法定期限内办理
    if frame.acts == [.handled], clause.before.contains(where: { Self.remaining.contains(text($0.range)) }),
      !clause.before.contains(where: { $0.act != nil })
    {
      frame.acts = [.pending]
    }
    // 因逾期不补正，不再处理其申请5件: for the reason that the clause before gives, and of no row where it gives none.
    if frame.acts.isEmpty, frame.amount?.unit == .count,
      clause.words.contains(where: { text($0.range).hasPrefix("不再处理") })
    {
      frame.acts = discourse.reason.isEmpty ? [.other] : discourse.reason
    }
    // 年末收到的9件: of part of the year, where nothing is told up to then.
    if !frame.time.isStated, !frame.isAsOf, !discourse.isAsOf, frame.acts.first == .received,
      let end = clause.before.first(where: { Self.endsOfYear.contains(text($0.range)) }),
      clause.before.contains(where: { $0.act == .received && $0.range.lowerBound == end.range.upperBound })
    {
      frame.time = Slot(value: .partOfYear, provenance: .stated(end.range))
    }
    // 因12月下旬收到，截至年底有9件未答复: as of the end of all the year.
    if frame.isAsOf, !frame.time.isStated, clause.before.contains(where: { Self.endsOfYear.contains(text($0.range)) }) {
      frame.time = Slot(value: .thatYear, provenance: .stated(nil))
    }
    frame.isByEnd = clause.figure != nil && !frame.isAsOf && !discourse.isAsOf && isByEnd(clause.before)
    if isOfCitizens(frame) { (frame.applicant, frame.namesCitizens) = (nil, true) }
    readTopic(&frame)
    let matters = discourse.matters
    complete(&frame, isFirst: isFirst)
    readBusinessOfJudge(frame)
    if let figure = clause.figure { readFigure(figure, frame) }
    readVerbAlone(frame)
    readRole(frame)
    // 收到申请（含上年度结转）140件
    if clause.depth > 0, clause.figure == nil, frame.contains,
      frame.acts.allSatisfy({ [.carriedOver, .carried].contains($0) }), !frame.acts.isEmpty
    {
      includesCarriedOver = true
    } else if clause.depth == 0 {
      includesCarriedOver = false
    }
    readClaims(frame)
    // 均在收到当日登记: only said of how; 上半年，…: of what follows.
    let isOfHow = frame.time.value == .partOfYear && clause.figure == nil && !clause.opensWithTime
    // 自《条例》施行至2022年底，累计收到862件: from before the year.
    if let first = clause.before.first, ["自", "从"].contains(where: text(first.range).hasPrefix), clause.figure == nil,
      !frame.times.contains(.startOfYear), clause.before.firstIndex(where: { $0.time != nil }).map({ $0 > 1 }) ?? true
    {
      discourse.isAsOf = true
    }
    // 由2024年转入的9件: from when, and not when.
    let isOfSource =
      frame.acts.contains { $0.isCarried }
      && clause.before.firstIndex { $0.time != nil }
        .map { $0 > 0 && ["由", "从", "自"].contains(text(clause.before[$0 - 1].range)) } ?? false
    // 每季度梳理1次: how often, and not when.
    let isOfRepetition =
      clause.words.last { $0.time != nil }.map { "每日月周".unicodeScalars.contains(scalars[$0.range.lowerBound]) } ?? false
    if frame.time.isStated, !isOfRepetition, !frame.compares, !frame.acts.contains(.carriedOver) || frame.isTimeOfHead,
      !frame.excludes,
      !isOfHow, !isOfSource
    {
      discourse.time = frame.time.value
    }
    if let time = frame.comparedTime {
      discourse.time = time
      discourse.comparesYears = true
    }
    if frame.isTimeOfHead { discourse.timeOfHead = frame.time.value }
    if !frame.acts.isEmpty { discourse.acts = frame.acts }
    if clause.figure == nil { readReason(frame) } else { discourse.reason = [] }
    readBase(frame)
    discourse.topicActs =
      clause.figure == nil && !frame.isNegated && !isAbout(frame)
        && !frame.clause.words.contains { $0.sense == .every } ? frame.acts : []
    discourse.topicMatters =
      clause.figure == nil && !frame.isNegated && frame.isClear
        && (!frame.isRestricted || clause.before.last.map { text($0.range) == "方面" } ?? false) && frame.applicant == nil
        && [nil, .applications, .disputes, .decisions].contains(frame.statedMatters.first?.family)
        && (clause.opening == .sentence || frame.change != nil)
      ? frame.statedMatters.compactMap { named in
        // 申请数量增加，由96件增至118件
        named != .application(named: false) ? named : frame.change != nil ? frame.matters.value.first : nil
      } : []
    // A part of another kind does not change what the list is about.
    if discourse.isPart, frame.statedMatters == [.other], matters.first?.family == .applications {
      discourse.matters = matters
      discourse.isMatterKnown = true
    }
    previousFigure = clause.figure == nil ? nil : stated.indices.last
  }

  /// 12月底前集中办结21件: in December, or in all the year up to then.
  private func isByEnd(_ words: [Word]) -> Bool {
    for (word, next) in zip(words, words.dropFirst()) {
      guard ["前", "之前", "以前"].contains(text(next.range)) else { continue }
      let end = text(word.range)
      if isOfYear(word), Self.ends.contains(where: end.hasSuffix) { return true }
    }
    return false
  }

  private func isOfYear(_ word: Word) -> Bool {
    if let time = word.time, time.year == setting.year { return true }
    return word.sense == .plain
  }

  /// 收到公民依申请公开11件: where no other applicant is told of, 公民 is anybody, or 自然人.
  private func isOfCitizens(_ frame: Frame) -> Bool {
    frame.applicant == .naturalPerson && discourse.namesOnlyCitizens && stated.isEmpty && !discourse.isPart
      && !frame.contains && !frame.acts.isEmpty && frame.acts.allSatisfy { $0 == .received || $0 == .accepted }
      && frame.clause.before.contains { $0.applicant != nil }
  }

  /// The words of the sentences that may be about applications, and not only about what is made public on the site.
  private var wordsOnApplications: [Word] {
    words.split { $0.sense == .stop(.sentence) }
      .filter { $0.contains { $0.matter?.family == .applications || $0.act == .received } }
      .flatMap(\.self)
  }

  private static let makingPublic: Set<String> = ["公开", "公布", "发布", "主动公开", "公开发布"]

  private static let comingUp: Set<String> = ["发生", "产生", "出现", "新发", "新增发生"]

  /// 收到网上和纸质申请39件: channels that are joined are all that there are, where the text tells of others at most as parts.
  private func namesAllChannels(_ frame: Frame) -> Bool {
    let clause = frame.clause
    let channels = clause.before.indices.filter { clause.before[$0].sense == .channel }
    guard clause.figure != nil, stated.isEmpty, !discourse.isPart, !frame.contains, let first = channels.first,
      let last = channels.last, frame.acts == [.received] || frame.acts == [.accepted],
      clause.before[first...last].contains(where: { $0.sense == .joining || $0.stop == .enumeration }),
      clause.before[first...last].allSatisfy({
        $0.isPlain || $0.sense == .channel || $0.sense == .joining || $0.stop == .enumeration
      })
    else { return false }
    // 其中网上10件、信函2件
    var isInside = false
    for word in wordsOnApplications where !clause.range.overlaps(word.range) {
      if word.sense == .containing { isInside = word.range.lowerBound >= clause.range.upperBound }
      if word.sense == .channel, !isInside { return false }
    }
    return true
  }

  private func isInWriting(_ word: Word) -> Bool { text(word.range).hasPrefix("书面") }

  private static let endsOfYear: Set<String> = ["年末", "年底", "岁末", "年终"]

  private static let ends = endsOfYear.union(["12月底", "12月末", "十二月底"])

  /// Words for what is left, before a number that is being worked on.
  private static let remaining: Set<String> = ["尚有", "还有", "仍有", "另有"]
}

extension Clause {
  /// Whether nothing but 截至 stands before its time.
  fileprivate var opensWithTime: Bool {
    let first = words.first { !$0.isPlain && $0.sense != .asOf }
    return first?.time != nil
  }

  /// Whether it says of what was carried over that it was concluded: 上年结转3件均已办结.
  var concludesCarriedOver: Bool {
    let acts = words.compactMap(\.act)
    return acts.contains { $0 == .carried || $0 == .carriedOver }
      && acts.contains { [.concluded, .answered].contains($0) }
  }
}

extension Frame {
  /// The year that is compared with another: 2023年的申请量比2022年增长33.3%.
  var comparedTime: Time? {
    guard compares, let comparison = clause.before.firstIndex(where: { $0.sense == .comparison }),
      clause.before[..<comparison].indices.contains(where: { index in
        // 与2023年相比: what this year is compared with.
        clause.before[index].time?.isYear ?? false
          && !(index > 0 && [.joining, .opener].contains(clause.before[index - 1].sense))
      })
    else { return nil }
    return times.first
  }

  /// Whether the first of its words that mean something is what the matter is about: 主要涉及征地补偿等信息.
  var namesTopicFirst: Bool { clause.words.first { !$0.isPlain }?.sense == .topic }
}

extension Word {
  /// Whether it is a word of time, of summing up or of no sense at all, so that what is counted stands elsewhere.
  var saysNothing: Bool {
    switch sense {
    case .time, .asOf, .total, .body(.own), .body(.office), .plain, .judge, .opener, .cause, .attribute, .stop,
      .joining,
      .rest:
      true
    default: false
    }
  }
}
