import AnnualReport

extension Frame {
  /// Reads what the clause states; years are told from the report's.
  init(_ clause: Clause, reportYear: Int?) {
    self.clause = clause
    readParticles(reportYear)
    readActs()
    // 2023年年末结转至2024年的
    if acts == [.carriedForward], let act = clause.before.firstIndex(where: { $0.act == .carriedForward }),
      let target = clause.before[act...].first(where: { $0.time != nil })?.time,
      Self.time(target, reportYear) == .current, times.contains(.previousYear)
    {
      acts = [.carriedOver]
    }
    readMatters()
    readUnknownWords()
    // 2022年底转入2023年的
    if acts == [.carried] || acts == [.carriedOver],
      let earlier = times.first(where: { if case .year = $0 { true } else { false } })
    {
      time = Slot(value: earlier, provenance: .stated(nil))
    }
  }

  mutating func readParticles(_ reportYear: Int?) {
    var allChannels = false
    var applicants: [Applicant] = []
    for (index, word) in clause.before.enumerated() {
      switch word.sense {
      case .channel: hasChannel = true
      case .allChannels: allChannels = true
      // 予以公开类, 企业类申请人: the class is one of the form's.
      case .topic where index > 0 && word.range.count == 1 && clause.before[index - 1].isOfForm: break
      // 对不适应发展要求的19件规范性文件
      case .topic where isInReason(at: index): break
      // 关于结转件的说明：上年结转6件
      case .topic where isOfHead(at: index): break
      // 申请公开的内容属于内部事务信息
      case .topic where clause.before[(index + 1)...].first(where: { $0.sense != .plain })?.act?.isOutcome == true:
        break
      case .topic: hasTopic = true
      case .dealing: (hasTopic, isDealt) = (true, true)
      // 含两项以上信息的申请: said of the noun.
      case .containing where index > 0 && isAttributive(at: index): hasTopic = true
      case .containing: contains = true
      case .excluding, .uncounted: excludes = true
      case .comparison: compares = true
      case .change(let sign): change = sign
      case .total: isTotal = true
      // 自然人占24件 counts; 占118件申请的66.9% does not.
      case .share:
        let counts =
          clause.figure?.amount?.unit == .count && index + 1 == clause.before.count && index > 0
          && clause.before[index - 1].applicant != nil
        isShare = isShare || !counts
      case .none: isNegated = true
      case .about:
        isAbout =
          isAbout || index >= clause.before.count - 3 && !clause.before[index...].contains { $0.sense == .attribute }
      case .law: law = Slot(value: true, provenance: .stated(word.range))
      case .asOf: isAsOf = true
      case .rest: isRest = true
      case .cumulative:
        isTotal = true
        isCumulative = true
      case .body(let body):
        if body == .government || body == .office { namesGovernment = true }
        if !isAdjunct(at: index) { readBody(body, word, at: index) }
      case .applicant(let applicant):
        applicants.append(applicant)
        if isAmongOthers(clause.before, index) { hasTopic = true }
      case .matter(.application(named: true)): law = Slot(value: true, provenance: .stated(word.range))
      default: break
      }
    }
    // 公民、企业等: everyone.
    if applicants.count > 1, applicants.contains(.naturalPerson),
      clause.before.contains(where: { $0.sense == .andOthers })
    {
      applicants = []
    }
    readApplicants(applicants)
    readPartBehind()
    times = clause.words.compactMap(\.time).map { Self.time($0, reportYear) }
    if let word = clause.words.last(where: {
      $0.time != nil && $0.time != .nextYear && !isSinceThisYear($0, reportYear)
    }),
      let time = word.time
    {
      self.time = Slot(value: Self.time(time, reportYear), provenance: .stated(word.range))
    }
    if let colon = clause.before.lastIndex(where: { $0.stop == .colon }) {
      isTimeOfHead =
        clause.before[..<colon].contains { $0.time != nil } && !clause.before[colon...].contains { $0.time != nil }
        && !clause.before[..<colon].contains { $0.act != nil || $0.matter != nil }
    }
    // 2024年接到的2件已于当年办结: the year before the number says of which it is.
    if let before = clause.before.last(where: { $0.time?.year != nil }), let time = before.time,
      clause.after.contains(where: { $0.time == .thatYear }),
      !clause.before.contains(where: { $0.act == .carried || $0.act == .carriedOver })
    {
      self.time = Slot(value: Self.time(time, reportYear), provenance: .stated(before.range))
    }
    isAsOfLater = isAsOf && times.contains(.nextYear)
    isOfThisYear =
      clause.before.contains { $0.time == .current || $0.time == .thatYear }
      || clause.before.contains { $0.act == .received }
    if allChannels { hasChannel = false }
    if clause.after.first?.sense == .orMore { isAbout = true }
    // 在2023年20件的基础上
    if clause.isOutgrown || clause.after.first(where: { $0.sense != .attribute })?.sense == .comparison {
      compares = true
    }
  }

  /// Work done for another is another's, whoever does it; an organ with all that stands under it is the whole.
  mutating func readBody(_ body: Body, _ word: Word, at index: Int) {
    guard self.body.value != .onBehalf else { return }
    let isFirst = !self.body.isStated
    let isSubject = isSubject(at: index)
    // 县水利局作为申请最多的部门: what is said of the subject names no other.
    if !isFirst, isBodySubject, !isSubject, body != .onBehalf { return }
    // 县政府部门, 我局各科室: what is named behind its organ without a joint is below it, and not the two together.
    let isJoined = clause.before[..<index].reversed().prefix { $0.body == nil }.contains {
      [.joining, .containing, .andOthers].contains($0.sense) || $0.stop != nil
    }
    if !isFirst, body == .below, isJoined, [.own, .ownLevel, .government, .office].contains(self.body.value),
      isBodySubject
    {
      self.body = Slot(value: .area(nil), provenance: .stated(word.range))
      return
    }
    if self.body.value == .area(nil), body == .below { return }
    self.body = Slot(value: body, provenance: .stated(word.range))
    isBodySubject = isSubject
  }

  /// Whether the word stands in a phrase that says why, up to its 的.
  private func isInReason(at index: Int) -> Bool {
    clause.before[..<index].contains { $0.sense == .cause }
      && clause.before[index...].contains { $0.sense == .attribute }
  }

  /// 2024年以来: 以来 behind the report's year adds nothing.
  private func isSinceThisYear(_ word: Word, _ reportYear: Int?) -> Bool {
    word.time == .severalYears
      && clause.words.contains {
        $0.range.upperBound == word.range.lowerBound
          && ($0.time == .current || reportYear != nil && $0.time?.year == reportYear)
      }
  }

  /// Whether a colon stands behind the word, and what is counted behind the colon.
  private func isOfHead(at index: Int) -> Bool {
    guard let colon = clause.before[index...].lastIndex(where: { $0.stop == .colon }) else { return false }
    return clause.before[colon...].contains { $0.act != nil || $0.matter?.family == .applications }
  }

  /// Whether nothing but circumstances stand before the word, so that the number is the body's: or its range is given.
  ///
  /// 统一使用省政府办公厅印发的示范文本: behind a verb that nobody knows, whoever made what it uses is no subject.
  func isSubject(at index: Int) -> Bool {
    if index + 1 < clause.before.count, clause.before[index + 1].sense == .range { return true }
    if clause.figure == nil, clause.before[..<index].contains(where: { $0.sense == .unknown }),
      let mark = clause.before[index...].firstIndex(where: { $0.sense == .attribute }),
      clause.before[index..<mark].contains(where: { $0.act != nil }), mark + 1 < clause.before.count
    {
      return false
    }
    return clause.before[..<index].allSatisfy { word in
      switch word.sense {
      case .plain, .judge, .joining, .time, .asOf, .law, .body, .stop, .unknown, .every, .andOthers, .rest: true
      default: false
      }
    }
  }

  /// Whether the body is only spoken to or named for a circumstance: 向县政府, 经县政府审定, 在市局指导下.
  func isAdjunct(at index: Int) -> Bool {
    guard index > 0 else { return false }
    let isInRange = index + 1 < clause.before.count && clause.before[index + 1].sense == .range
    return clause.before[index - 1].sense == .opener && !isInRange
  }

  /// 公民和法人或其他组织 are everyone; of other applicants that are named together, the reader knows no sum.
  mutating func readApplicants(_ named: [Applicant]) {
    if Set(named).count < 2 {
      applicant = named.last
    } else if !named.contains(.naturalPerson) || named.contains(where: { if case .column = $0 { true } else { false } })
    {
      hasTopic = clause.figure != nil || hasTopic
    }
  }

  /// 法律服务机构等: with others that are not named; 律师事务所等法律服务机构 and 公民、企业等 name all.
  private func isAmongOthers(_ words: [Word], _ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].sense == .andOthers
      && words.count { $0.applicant != nil } == 1
  }

  /// The applicant or the channel right behind the number: 16件属自然人申请, 12件为网络申请.
  mutating func readPartBehind() {
    guard let word = clause.after.first(where: { $0.sense != .plain }) else { return }
    // 其余5件为本机关办结, 3件由县水利局办理
    if let body = word.body, !self.body.isStated, word.range.lowerBound > clause.after[0].range.lowerBound,
      clause.after.contains(where: { $0.act != nil })
    {
      self.body = Slot(value: body, provenance: .stated(word.range))
    }
    let behind = clause.after.compactMap(\.applicant)
    // 9件没有企业提出的: none of theirs.
    if applicant == nil, !behind.isEmpty, !clause.after.contains(where: { $0.sense == .none || $0.sense == .excluding })
    {
      readApplicants(behind)
      let index = clause.after.lastIndex { $0.applicant != nil }
      if let index, isAmongOthers(clause.after, index) { hasTopic = true }
    }
    // 145件可在线查阅: how they can be read, not how they came.
    if word.sense == .channel, !clause.after.contains(where: { $0.act == .other }) { hasChannel = true }
    // 有31件涉及2个以上事项
    if word.sense == .topic, clause.before.allSatisfy(\.isPlain) { hasTopic = true }
  }

  /// The time in relation to the report's year.
  private static func time(_ time: Time, _ reportYear: Int?) -> Time {
    if case .day(let year, let day) = time {
      guard year == reportYear else { return Self.time(.year(year), reportYear) }
      return day == .first ? .startOfYear : day == .last ? .current : .partOfYear
    }
    guard case .year(let year) = time else { return time }
    guard let reportYear else { return .severalYears }
    return switch year - reportYear {
    case 0: .current
    case -1: .previousYear
    case 1: .nextYear
    default: .year(year)
    }
  }
}
