import AnnualReport

/// What the words of a segment say together: the act, the matters, the applicant, the time, whose numbers they are.
struct Phrase {
  /// What was done; several acts that are said to be of the same number (收到并办结), or whose numbers are given as one
  /// (新收和上年结转).
  private(set) var acts: [Act] = []
  /// What is counted, as far as the words name it.
  private(set) var matters: [Matter] = []
  /// Who applied.
  var applicant: Applicant?
  /// The times that the words name.
  private(set) var times: [Time] = []
  /// The time that the words are about: the last that they name, but for the next year's.
  private(set) var time: Time?
  /// Whose numbers they are.
  private(set) var extent: Extent?
  /// The verb, or else the noun, at which the figure's own words begin.
  private(set) var start: Int?
  /// Whether everything before the number is understood: whose it is, what was done, and what is counted.
  private(set) var isClear = true
  /// Whether the words restrict the number to a channel (通过网络), and so to a part of what came in.
  private(set) var hasChannel = false
  /// Whether they restrict it to a topic (涉及征地的), or deal it out to several things (分别).
  private(set) var hasTopic = false
  /// 其中, 含
  private(set) var contains = false
  /// 除去, 不含
  private(set) var excludes = false
  /// 较, 同比
  private(set) var compares = false
  /// The sign of a change: 1 for 增长, -1 for 减少.
  private(set) var change: Int?
  /// 共, 合计
  private(set) var isTotal = false
  /// 累计
  private(set) var isCumulative = false
  /// 截至
  private(set) var isAsOf = false
  /// 占
  private(set) var isShare = false
  /// 未, 无
  private(set) var isNegated = false
  /// 约, 以上
  private(set) var isAbout = false
  /// Whether they name the government or its office.
  private(set) var namesOrgan = false
  /// 其余
  private(set) var isRest = false
  /// Whether what is counted stands only behind the number: 1件行政复议.
  private(set) var isNounBehind = false
  /// Whether they name this year or what was received, of which a number concluded may be a part: 当年办结18件.
  private(set) var isOfThisYear = false
  /// Whether they are about this law.
  private(set) var namesLaw = false

  /// Whether the number is of two things that were done at once (收到并办结), and not of one with the other beside it
  /// (收到的申请已答复).
  private(set) var joinsActs = false

  /// The group of outcomes for which `acts`, which are items of it, are given as the reasons.
  private(set) var reasonFor: Act?

  let segment: Segment

  /// Reads the words of the segment; years are told from the report's.
  init(_ segment: Segment, reportYear: Int?) {
    self.segment = segment
    readParticles(reportYear)
    readActs()
    readMatters()
    readClarity()
  }

  private mutating func readParticles(_ reportYear: Int?) {
    var allChannels = false
    var applicants: [Applicant] = []
    for (index, word) in segment.before.enumerated() {
      switch word.sense {
      case .channel: hasChannel = true
      case .allChannels: allChannels = true
      case .topic, .dealing: hasTopic = true
      case .containing: contains = true
      case .excluding: excludes = true
      case .comparison: compares = true
      case .rise: change = 1
      case .fall: change = -1
      case .total: isTotal = true
      case .share: isShare = true
      case .none: isNegated = true
      case .about: isAbout = isAbout || index >= segment.before.count - 3
      case .qualifier: namesLaw = true
      case .asOf: isAsOf = true
      case .organ: namesOrgan = true
      case .rest: isRest = true
      case .cumulative:
        isTotal = true
        isCumulative = true
      case .extent(let extent): self.extent = extent
      case .applicant(let applicant): applicants.append(applicant)
      case .matter(.application(named: true)): namesLaw = true
      default: break
      }
    }
    readApplicants(applicants)
    readPartBehind()
    times = segment.words.compactMap(\.time).map { Self.time($0, reportYear) }
    time = times.last { $0 != .nextYear }
    isOfThisYear = segment.before.contains { $0.time == .current } || segment.before.contains { $0.act == .received }
    if allChannels { hasChannel = false }
    if segment.after.first?.sense == .orMore { isAbout = true }
    if segment.isOutgrown { compares = true }
  }

  /// 公民和法人或其他组织 are everyone; of other applicants that are named together, the reader knows no sum.
  private mutating func readApplicants(_ named: [Applicant]) {
    if Set(named).count < 2 {
      applicant = named.last
    } else if !named.contains(.naturalPerson) || named.contains(where: { if case .column = $0 { true } else { false } })
    {
      hasTopic = true
    }
  }

  /// The applicant or the channel right behind the number: 16件属自然人申请, 12件为网络申请.
  private mutating func readPartBehind() {
    guard let word = segment.after.first(where: { $0.sense != .filler }) else { return }
    if applicant == nil { applicant = word.applicant }
    if word.sense == .channel { hasChannel = true }
  }

  /// Whether the first of its words that mean something is what the matter is about: 主要涉及征地补偿等信息.
  var namesTopicFirst: Bool { segment.words.first { !$0.isFiller }?.sense == .topic }

  /// Whether the number is of a channel or a topic only.
  var isRestricted: Bool { hasChannel || hasTopic }

  /// The time in relation to the report's year.
  private static func time(_ time: Time, _ reportYear: Int?) -> Time {
    guard case .year(let year) = time else { return time }
    guard let reportYear else { return .severalYears }
    return switch year - reportYear {
    case 0: .current
    case -1: .previousYear
    case 1: .nextYear
    default: .year(year)
    }
  }

  // MARK: Acts

  private mutating func readActs() {
    var found: [(act: Act, index: Int)] = []
    for (index, word) in segment.before.enumerated() {
      guard let act = word.act else { continue }
      found.append((isNegated(before: index) ? act.negated : act, index))
    }
    if found.isEmpty { found = actsBehind.map { ($0, segment.before.count) } }
    start = found.first?.index
    let isPrevious = times.contains(.previousYear) && !compares
    if isPrevious, isSumOfInflow(found) {
      acts = [.received, .carriedOver]
      return
    }
    joinsActs = found.count == 2 && found[0].act != found[1].act && areJoined(found[0].index, found[1].index)
    // 结转至本年度办理: what was carried over is handled, but not said to be concluded.
    if let carried = found.firstIndex(where: { $0.act == .carried }) {
      found = found[...carried] + found[(carried + 1)...].filter { $0.act != .handled }
    }
    acts = Act.joined(found.map(\.act), isPrevious: isPrevious, isNext: times.contains(.nextYear))
    let named = Set(acts)
    if let group = acts.first(where: { group in named.contains { $0.isItem(of: group) } }) { readReasons(of: group) }
    if acts.count != 2 { joinsActs = false }
  }

  /// Items of a group that are given as the reason for it: their rows in 因不掌握而无法提供3件, the group in 因不掌握等原因无法提供4件.
  private mutating func readReasons(of group: Act) {
    acts.removeAll { $0 == group }
    reasonFor = group
    if segment.before.contains(where: { $0.sense == .andOthers }) { acts = [group] }
  }

  /// Whether a conjunction or 、 stands between the words.
  private func areJoined(_ first: Int, _ second: Int) -> Bool {
    guard first < second, second < segment.before.count else { return false }
    return segment.before[first..<second].contains { $0.sense == .joining || $0.sense == .stop(.enumeration) }
  }

  /// Whether the number is what was received and what was carried over together: 新收和上年结转共43件.
  private func isSumOfInflow(_ found: [(act: Act, index: Int)]) -> Bool {
    found.count == 2 && [[.received, .carried], [.carried, .received]].contains(found.map(\.act))
      && areJoined(found[0].index, found[1].index)
  }

  /// Whether 未 or 没有 stands right before the word.
  private func isNegated(before index: Int) -> Bool {
    guard let earlier = segment.before[..<index].last(where: { !$0.isFiller && $0.sense != .inTime }) else {
      return false
    }
    return earlier.sense == .none
  }

  /// The verb behind the number, where nothing unknown stands between (2件予以公开, 3件结转下年度), with the outcomes that are
  /// joined to it (2件为不予处理和其他处理).
  private var actsBehind: [Act] {
    var isNegated = false
    var isJoined = false
    var acts: [Act] = []
    for word in segment.after {
      switch word.sense {
      case .act(let act) where acts.isEmpty: acts.append(isNegated ? act.negated : act)
      case .act(let act) where isJoined && act.isOutcome && acts[0].isOutcome: acts.append(act)
      case .none where acts.isEmpty: isNegated = true
      case .joining: isJoined = true
      case .filler, .organ, .rest, .andOthers, .matter(.application), .every, .inTime, .orMore, .time, .total: continue
      default: return acts
      }
    }
    return acts
  }

  // MARK: Matters

  private mutating func readMatters() {
    let named = segment.before.contains { $0.matter == .application(named: true) }
    if let last = segment.before.lastIndex(where: { $0.matter != nil }), let matter = segment.before[last].matter {
      matters = [matter]
      if start == nil { start = last }
      // Matters joined by 、, 和, 及 are counted together.
      var index = last - 1
      while index >= 0 {
        switch segment.before[index].sense {
        case .matter(let other) where other.isOfSameTable(as: matter): matters.insert(other, at: 0)
        case .stop, .filler, .joining, .organ, .rest, .andOthers, .qualifier: break
        default: index = 0
        }
        index -= 1
      }
      if matter == .application(named: false) {
        if named || isAboutThisLaw(before: last) {
          matters = [.application(named: true)]
        } else if last > 0, [.matter(.other), .unknown].contains(segment.before[last - 1].sense) {
          // 投诉举报申请, 工伤认定申请
          matters = [.other]
        }
      }
    } else if let matter = matterBehind {
      matters = [matter]
      isNounBehind = true
    }
    if start == nil { start = segment.before.firstIndex { $0.applicant != nil } }
  }

  /// Whether the words right before the noun say that it is about this law: 关于政府信息公开的申请.
  private func isAboutThisLaw(before noun: Int) -> Bool {
    segment.before[..<noun].last { !$0.isFiller }?.sense == .qualifier
  }

  /// The noun behind the number: 42件政府信息公开申请. Unknown words there count something unknown.
  private var matterBehind: Matter? {
    for word in segment.after {
      switch word.sense {
      case .matter(let matter): return matter
      case .filler, .joining, .organ, .rest, .andOthers, .qualifier: continue
      case .unknown, .topic: return .other
      default: return nil
      }
    }
    return nil
  }

  private mutating func readClarity() {
    let words = segment.before
    isClear = words.allSatisfy { word in
      switch word.sense {
      case .unknown, .topic, .dealing, .share, .rate: false
      default: true
      }
    }
    // Without a verb nothing behind the number may be unknown either.
    if acts.isEmpty, segment.after.contains(where: { $0.sense == .unknown }), matters.first?.family == .applications {
      isClear = false
    }
  }
}
