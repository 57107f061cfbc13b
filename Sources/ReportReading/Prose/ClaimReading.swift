import AnnualReport

extension PassageReader {
  /// Reads what a segment claims beside its figure.
  mutating func readClaims(_ phrase: Phrase, _ segment: Segment) {
    readAmount(phrase, segment)
    readShare(phrase, segment)
    readChange(phrase, segment)
    guard speaksOfWhole(phrase) else { return }
    if let content = none(phrase, segment) { claim(content, segment) }
    if let content = every(phrase, segment) { claim(content, segment) }
  }

  /// Whether the words are about all of this year's matters of the organ, and not some of them.
  private func speaksOfWhole(_ phrase: Phrase) -> Bool {
    let isNow = [.current, .nextYear].contains(phrase.time ?? context.time) || phrase.acts == [.carriedOver]
    let isOfWhole = context.extent.map { $0 == .area && coversArea } ?? true
    return isNow && isOfWhole && !context.isRestricted && !phrase.isRestricted && !phrase.excludes
  }

  // MARK: None

  /// 未收到…, 无…, 未发生…, …均未发生: known words only, so that 未收到对答复的投诉 is not taken for 未收到申请.
  private func none(_ phrase: Phrase, _ segment: Segment) -> ProseClaim.Content? {
    let words = segment.figure == nil ? segment.before : segment.after
    guard let negation = words.firstIndex(where: { $0.sense == .none }) else { return nil }
    let behind = words[(negation + 1)...]
    let families = Set(behind.compactMap(\.matter?.family))
    // 未因行政处罚发生行政复议: of that cause only; 执法大队未收到申请: of another organ.
    guard !families.contains(.disputes) || families.isSubset(of: [.disputes, .applications]),
      !words[..<negation].contains(where: { $0.sense == .unknown })
    else { return nil }
    let namesAllChannels = behind.contains { $0.sense == .allChannels }
    let isUnderstood = behind.allSatisfy { word in
      word.isPlain && word.sense != .inTime || word.sense == .channel && namesAllChannels
    }
    guard isUnderstood else { return nil }
    let acts = behind.compactMap(\.act)
    var matters = last(behind.compactMap(\.matter))
    if matters.isEmpty {
      let before = words[..<negation]
      let isAnswer = segment.opening == .colon && words.count == 1
      guard before.allSatisfy(\.isPlain) else { return nil }
      matters = last(before.compactMap(\.matter))
      let isOfApplications = !acts.isEmpty && acts.allSatisfy { $0 == .carried || $0.isOutcome || $0 == .brought }
      if matters.isEmpty, isAnswer || isOfApplications && acts != [.brought] { matters = context.matters }
    }
    return none(acts, matters, behind.compactMap(\.applicant), phrase)
  }

  private func none(_ acts: [Act], _ matters: [Matter], _ applicants: [Applicant], _ phrase: Phrase) -> ProseClaim
    .Content?
  {
    switch matters.first?.family {
    case .applications:
      guard matters.first == .application(named: true) || context.matters.first?.family == .applications else {
        return nil
      }
      if acts.contains(.carried) {
        let isPrevious = phrase.times.contains(.previousYear)
        return .none([sums.rows(isPrevious ? "carriedOver" : "carriedForward")])
      }
      // 未出现不予公开的情形
      if acts.contains(where: \.isOutcome) {
        let named = Act.joined(outcomes: acts.filter(\.isOutcome))
        // 没有因国家秘密不予公开的: the reason says of which row.
        let outcomes = named.filter { group in !named.contains { $0.isItem(of: group) } }
        guard acts.allSatisfy({ $0.isOutcome || $0 == .brought }) else { return nil }
        return .every([outcomes.compactMap { sums.applications($0).first }.flatMap(\.self)])
      }
      guard acts.allSatisfy({ [.received, .accepted, .handled, .brought].contains($0) }),
        !phrase.times.contains(.nextYear)
      else { return nil }
      // 未办理 may only mean that nothing was left undone.
      guard acts.isEmpty || acts.contains(where: { $0 != .handled }) else { return nil }
      guard let applicant = applicants.first else { return .none([sums.rows("newlyReceived")]) }
      // 无法人或其他组织提出申请: none of these applicants.
      return applicants.count > 1 ? nil : .every(sums.applications(by: applicant, of: .received))
    case .disputes:
      // 无行政复议纠错和行政诉讼败诉情况
      if let verdict = acts.first, case .verdict(let column) = verdict, acts.allSatisfy({ $0 == verdict }),
        phrase.namesLaw || context.namesLaw || section == .disputes
      {
        return .every(sums.disputes(matters, column))
      }
      // Where there was none at all, there was none about this law.
      guard acts.allSatisfy({ $0 == .brought || $0 == .received }) else { return nil }
      return .none(sums.disputes(matters))
    case .documents:
      guard acts.count == 1, let act = acts.first else { return nil }
      let sums = sums.documents(matters, act)
      return sums.isEmpty ? nil : .none(sums)
    case .fee: return matters == [.anyFee] && !phrase.namesLaw ? nil : .charged(0)
    case .decisions:
      guard !acts.isEmpty, acts.allSatisfy({ $0 == .decided }) else { return nil }
      return .none(sums.decisions(matters))
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
  private func every(_ phrase: Phrase, _ segment: Segment) -> ProseClaim.Content? {
    let words = segment.words
    guard let every = words.lastIndex(where: { $0.sense == .every }), isAboutWhole(phrase, segment), !context.excepts,
      // 不予公开的申请均为自然人提出
      !words[..<every].contains(where: { $0.act?.isOutcome == true || $0.act == .carried })
    else { return nil }
    let behind = words[(every + 1)...]
    guard behind.allSatisfy(\.isPlain),
      // 其余均予以公开: only of some.
      !words[..<every].contains(where: { $0.sense == .unknown || $0.sense == .rest }),
      !words.contains(where: { $0.sense == .none || $0.sense == .inTime })
    else { return nil }
    let acts = behind.compactMap(\.act)
    let matter = context.matters.first?.family
    if let applicant = behind.compactMap(\.applicant).first, matter == .applications, acts.isEmpty {
      let sums = sums.applications(notBy: applicant)
      return sums.isEmpty ? nil : .every(sums)
    }
    guard let act = acts.last else { return nil }
    switch act {
    case .settled where matter == .disputes && (context.namesLaw || section == .disputes):
      return .every([sums.disputes(context.matters, "pending").flatMap(\.self)])
    case .concluded where matter == .applications: return .every([sums.rows("carriedForward")])
    case .outcome(let name) where matter == .applications && acts.count == 1:
      return .every([sums.rows(name, times: -1) + sums.rows("concluded")])
    case .verdict(let column) where matter == .disputes && (context.namesLaw || section == .disputes):
      // 已审结的均获维持 leaves out those that are pending.
      if words[..<every].contains(where: { $0.act == .settled }) || stated.last?.acts.contains(.settled) == true {
        return nil
      }
      let others = sums.otherVerdicts(than: column).flatMap { sums.disputes(context.matters, $0).first ?? [] }
      return others.isEmpty ? nil : .every([others])
    default: return nil
    }
  }

  /// Whether 均 speaks of all: of the figure before it, where that is one of all, or of 申请人.
  private func isAboutWhole(_ phrase: Phrase, _ segment: Segment) -> Bool {
    if segment.before.contains(where: { text($0.range).hasPrefix("申请人") }), segment.figure == nil { return true }
    guard let last = stated.last else { return segment.figure == nil }
    if last.isRestricted, !last.isPart { return false }
    if last.isPart, segment.figure == nil { return partsAreWhole(behind: last.whole) }
    let isCarried = last.acts.contains { [.carriedOver, .carried, .carriedForward, .pending].contains($0) }
    return !last.isPart && (last.kind == .flow || last.kind == .dispute)
      && (!isCarried || hasReceived && segment.figure == nil)
  }

  /// Whether the sentence ends in a list of parts that leave nothing out, so that 均 behind it speaks of all: 网络3件，信函2件，均已办结.
  private func partsAreWhole(behind whole: Int?) -> Bool {
    guard let whole, stated[whole].kind == .flow, let last = stated.last else { return false }
    let parts = stated.filter { $0.isPart && $0.whole == whole }
    guard parts.count > 1, parts.allSatisfy({ $0.kind == last.kind && [.channel, .applicant].contains($0.kind) })
    else { return false }
    let numbers = parts.compactMap { figures[$0.figure].value.integer }
    return numbers.count == parts.count && numbers.reduce(0, +) == figures[stated[whole].figure].value.integer
  }

  /// Whether the sentence has said how many applications came in.
  var hasReceived: Bool { stated.contains { $0.acts.contains(.received) || $0.acts.contains(.accepted) } }

  // MARK: Money, shares, changes

  private mutating func readAmount(_ phrase: Phrase, _ segment: Segment) {
    guard let amount = segment.figure?.amount, amount.unit == .yuan, !phrase.isNegated, !phrase.isAbout,
      !amount.isApproximate, isCharged(segment), matters(of: phrase).first == .fee,
      phrase.time ?? context.time == .current
    else { return }
    claim(.charged(amount.value), segment)
  }

  /// Whether the amount was charged, and is neither waived nor a tariff: 收费标准为每件10元, 100元/件.
  private func isCharged(_ segment: Segment) -> Bool {
    let noun = segment.before.lastIndex { $0.matter == .fee } ?? segment.before.startIndex
    let isTariff = segment.after.first.map { text($0.range).hasPrefix("/") } ?? false
    return !isTariff && segment.before[noun...].allSatisfy(\.isPlain)
      && !segment.before.contains { $0.act == .other }
  }

  /// 占n%: of the figure before it, in a whole that the words name or leave open.
  private mutating func readShare(_ phrase: Phrase, _ segment: Segment) {
    guard segment.figure?.amount?.unit == .percent, phrase.isShare, phrase.applicant == nil,
      segment.before.allSatisfy(\.isPlain), !phrase.acts.contains(where: \.isOutcome), let percent = stated.last,
      let part = previousFigure.map({ stated[$0] }), ![.percent, .change, .money].contains(part.kind),
      part.matters.first?.family == .applications, part.extent == nil || part.extent == .area && coversArea
    else { return }
    let wholes: [[Term]] =
      if phrase.acts.contains(.concluded) || phrase.acts.contains(.answered) {
        sums.applications(.concluded)
      } else if phrase.acts.contains(.received) {
        sums.applications(.received, withCarriedOver: true)
      } else {
        sums.applications(.accepted)
      }
    let ofSentence = stated.filter { $0.kind == .flow && $0.figure != part.figure }
      .map { [Term(.figure(firstFigure + $0.figure))] }
    // 予以公开10件、部分公开2件，占57.14%: of the last or of the list.
    guard segment.opening != .comma || part.opening != .enumeration else { return }
    claim(
      .share(percent: firstFigure + percent.figure, part: firstFigure + part.figure, of: wholes + ofSentence), segment)
  }

  /// 较上年增长n%, 比上年减少n件, 与上年持平: of the last whole number of the sentence.
  private mutating func readChange(_ phrase: Phrase, _ segment: Segment) {
    let isSame = segment.words.contains { $0.sense == .same }
    guard isSame || phrase.change != nil, phrase.compares || phrase.times.contains(.previousYear),
      phrase.times.allSatisfy({ $0 == .previousYear || $0 == .current }),
      let base = stated.last(where: { $0.kind == .flow || $0.kind == .document || $0.kind == .dispute }), !base.isPart,
      let terms = figures[base.figure].readings.first, case .cell? = terms.first?.quantity
    else { return }
    if isSame { return claim(.change(of: terms, .same), segment) }
    guard let amount = segment.figure?.amount, !amount.isApproximate, !phrase.isAbout, let sign = phrase.change else {
      return
    }
    let value = Number(mantissa: sign * amount.value.mantissa, scale: amount.value.scale)
    claim(.change(of: terms, amount.unit == .percent ? .percent(value) : .by(value)), segment)
  }
}

extension Word {
  /// Whether it neither restricts what is spoken of nor is unknown.
  fileprivate var isPlain: Bool {
    switch sense {
    case .act(.other), .topic, .channel, .unknown, .containing, .excluding, .figure, .listed, .dealing: false
    default: true
    }
  }
}
