import AnnualReport

/// What a number whose own words do not say it is of: the same as a number or a clause before it.
extension PassageReader {
  /// A number whose own words say nothing of what was done is of what the clause before it names: 依申请公开新收件，共计200件.
  mutating func readTopic(_ frame: inout Frame) {
    // 分别增加12件、30件和22件: changes like the first.
    if let last = stated.last, last.kind == .change, last.frame.change != nil, frame.clause.opening == .enumeration,
      frame.clause.before.allSatisfy({ $0.isPlain }), frame.acts.isEmpty, frame.statedMatters.isEmpty
    {
      frame.change = last.frame.change
      frame.compares = last.frame.compares
      return
    }
    // 由96件增至118件: both are of the same.
    if let last = stated.last, last.frame.clause.isOutgrown, frame.acts.isEmpty, frame.statedMatters.isEmpty {
      let own = frame.applicant
      frame.takeUp(last.frame)
      frame.applicant = own ?? frame.applicant
      if !frame.time.isStated, discourse.time == .previousYear, last.frame.time.isStated || !discourse.comparesYears {
        discourse.time = .current
      }
      return
    }
    // 引发行政复议14件、行政诉讼18件; 尚未审结的行政复议2件、行政诉讼5件
    if let last = stated.last, last.kind == .dispute, frame.acts.isEmpty,
      last.frame.acts == [.brought] && figures[last.figure].reason == nil || last.frame.namesVerdictFirst,
      frame.clause.opening == .enumeration, frame.statedMatters.first?.family == .disputes
    {
      frame.acts = last.frame.acts
    }
    // 悬而未决的案件，复议2件，直接起诉1件
    if frame.acts.isEmpty, frame.statedMatters.first?.family == .disputes, frame.amount?.unit == .count {
      if discourse.topicActs.count == 1, discourse.topicActs[0].isVerdict {
        frame.acts = discourse.topicActs
      } else if let last = stated.last, last.kind == .dispute, last.frame.acts.count == 1, last.frame.acts[0].isVerdict,
        !last.frame.clause.words.contains(where: { $0.act != nil })
      {
        frame.acts = last.frame.acts
      }
    }
    // 较上年增加22件，达到118件: what was reached is of what has grown.
    if let last = stated.last, last.kind == .change || last.kind == .percent && last.frame.change != nil,
      frame.acts.isEmpty, frame.statedMatters.isEmpty, frame.applicant == nil, frame.amount?.unit == .count,
      frame.clause.before.allSatisfy({ $0.isPlain || $0.sense == .reaching || $0.sense == .total }),
      last.frame.isBodySubject || !last.frame.body.isStated
    {
      frame.takeUp(last.frame)
      if frame.acts.isEmpty, frame.statedMatters.isEmpty, frame.applicant == nil,
        let base = stated.dropLast().last(where: { $0.kind != .change && $0.kind != .percent })
      {
        frame.takeUp(base.frame)
      }
      if frame.acts.isEmpty, frame.statedMatters.isEmpty, discourse.acts.count == 1,
        stated.allSatisfy({ $0.kind == .change || $0.kind == .percent })
      {
        frame.acts = discourse.acts
        frame.statedMatters = discourse.isMatterKnown ? discourse.matters : []
      }
      // 依申请公开方面，较上年的96件增加22件，为118件
      if frame.acts.isEmpty, frame.statedMatters.isEmpty, frame.applicant == nil,
        last.frame.matters.value == [.application(named: true)]
      {
        frame.statedMatters = last.frame.matters.value
      }
      if case .previousYear = discourse.time, last.frame.comparedTime == nil { discourse.time = .current }
      return
    }
    // 行政复议方面，案件14件
    if frame.statedMatters == [.other], discourse.topicMatters.first?.family == .disputes,
      frame.clause.before.compactMap(\.matter) == [.thing]
    {
      frame.statedMatters = discourse.topicMatters
    }
    // 结转下年度继续办理一项，自然人6件
    if frame.applicant != nil, frame.acts.isEmpty, discourse.topicActs.count == 1, !isBehindFullStop(frame.clause),
      [.carriedOver, .carriedForward].contains(discourse.topicActs[0])
    {
      frame.acts = discourse.topicActs
    }
    readWiderWhole(&frame)
    readState(&frame)
    if readEcho(&frame) { return }
    if let like = figureLike(frame) {
      frame.takeUp(like.frame)
      return
    }
    guard frame.acts.isEmpty, frame.amount?.unit == .count, frame.statedMatters.isEmpty, frame.applicant == nil,
      frame.clause.before.allSatisfy(\.saysNothing), frame.clause.after.allSatisfy(\.saysNothing), frame.change == nil
    else { return }
    if discourse.topicActs.count == 1, !discourse.topicActs.contains(.other) { frame.acts = discourse.topicActs }
    // 就政府信息公开申请行政复议的案件，2024年为14件
    let isNounAlone = discourse.topicActs.isEmpty || discourse.topicActs == [.decided]
    if isNounAlone, frame.acts.isEmpty || frame.acts == [.decided] { frame.statedMatters = discourse.topicMatters }
  }

  /// 现有规范性文件9件; 制定2件、废止1件，期末有效9件; 年初有效8件，现为9件: how many there are, and not what was done with them.
  private func readState(_ frame: inout Frame) {
    guard frame.acts.isEmpty || frame.acts == [.carriedForward], frame.amount?.unit == .count,
      (frame.statedMatters.isEmpty ? discourse.matters : frame.statedMatters).first?.family == .documents
    else { return }
    let words = frame.clause.before.map { text($0.range) }
    // 年末存量9件, which of applications is what goes over to the next year.
    if words.contains(where: ["年末存量", "年底存量", "期末存量"].contains) { frame.acts = [.inForce] }
    guard frame.acts.isEmpty else { return }
    let isOfYearBefore = stated.last.map { $0.frame.acts == [.inForce] && $0.frame.time.value != .current } ?? false
    if words.contains(where: ["有效", "存量", "现存", "现有", "实有", "存有"].contains)
      || isOfYearBefore && frame.change == nil
        && words.contains(where: ["现", "现为", "目前", "年末", "年底", "期末", "年终"].contains)
    {
      frame.acts = [.inForce]
    }
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
    if frame.body.isStated, let whole = counted.last(where: { $0.frame.body.value.isWider }) ?? firstOfBodies(counted),
      frame.body.value != whole.frame.body.value
    {
      return whole
    }
    // 2024年，随着申请量上升，增至113件: the year was said in a clause of its own.
    let isReached = frame.clause.before.contains { $0.sense == .reaching }
    guard frame.time.isStated || isReached, !last.isPart, !last.frame.isRestricted,
      last.frame.time.isStated || isReached && last.frame.time.value == .previousYear,
      !last.frame.acts.isEmpty || !last.frame.statedMatters.isEmpty || last.frame.applicant != nil
    else { return nil }
    let named = frame.time.isStated ? frame.time.value : discourse.time
    let time = named == .thatYear ? .current : named
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
    // 今年分别收到4件、1件
    guard frame.acts.isEmpty || frame.clause.before.contains(where: { $0.sense == .dealing }),
      frame.statedMatters.isEmpty, frame.applicant == nil, frame.amount?.unit == .count,
      frame.clause.after.allSatisfy(\.saysNothing),
      frame.clause.before.allSatisfy({
        $0.saysNothing || $0.sense == .dealing || $0.sense == .reaching || $0.sense == .containing
          || $0.act == .received || $0.act == .accepted
      })
    else { return false }
    if frame.clause.opening == .enumeration, !frame.time.isStated, !discourse.echo.isEmpty {
      echo(discourse.echo.removeFirst(), &frame)
      if let body = discourse.bodyOfEcho, !frame.body.isStated {
        frame.body = Slot(value: body, provenance: .stated(nil))
      }
      return true
    }
    discourse.echo = []
    guard let last = stated.last else { return false }
    let isOfAnotherYear =
      frame.time.isStated && frame.time.value.isYear && last.frame.time.value.isYear
      && last.frame.time.value != frame.time.value
    // 县住房城乡建设局被申请复议9件、被提起诉讼6件，本机关分别为14件、18件
    let isOfAnotherBody =
      frame.body.isStated && frame.clause.before.contains { $0.sense == .dealing }
      && frame.body.value != last.frame.body.value
      && frame.clause.before.allSatisfy { $0.isPlain || $0.sense == .dealing || $0.sense == .containing }
    guard isOfAnotherYear || isOfAnotherBody else { return false }
    let list = stated.reversed().prefix {
      $0.frame.time.value == last.frame.time.value && $0.frame.body.value == last.frame.body.value
        && $0.kind == last.kind
    }
    guard list.count > 1,
      Set(list.map { $0.frame.statedMatters + $0.frame.matters.value }).count > 1
        || Set(list.map(\.frame.acts)).count > 1 || Set(list.map(\.frame.applicant)).count > 1
    else { return false }
    if list.count == discourse.listLength, !list.contains(where: \.isPart) {
      let figures = Array(list.reversed())
      echo(figures[0], &frame)
      discourse.echo = Array(figures.dropFirst())
      discourse.bodyOfEcho = isOfAnotherBody ? frame.body.value : nil
    } else {
      (frame.hasTopic, frame.isDealt) = (true, true)
    }
    return true
  }

  private func echo(_ figure: StatedFigure, _ frame: inout Frame) {
    frame.takeUp(figure.frame)
    if frame.statedMatters.isEmpty { frame.statedMatters = figure.frame.matters.value }
    frame.namesDecision = figure.frame.namesDecision
    frame.isEcho = true
    (frame.hasTopic, frame.isDealt) = (false, false)
  }

  /// 全县由企业提出88件，其中县政府办公室收到22件: by them, too.
  private mutating func readWiderWhole(_ frame: inout Frame) {
    guard frame.body.isStated, !frame.body.value.isWider, discourse.isPart || frame.contains, frame.applicant == nil,
      frame.acts.allSatisfy({ $0 == .received || $0 == .accepted }), frame.amount?.unit == .count,
      let whole = stated.last(where: { $0.frame.body.value.isWider && ![.percent, .change].contains($0.kind) })
    else { return }
    frame.applicant = whole.frame.applicant
    // 全县结转下年度41件，其中本机关政府信息公开申请9件: carried forward, too.
    if frame.acts.isEmpty, frame.statedMatters.first?.family == .applications { frame.acts = whole.frame.acts }
    if whole.frame.isRestricted { frame.hasTopic = true }
  }

  /// Whom 其他 means behind other applicants: 自然人3件、商业企业2件、其他1件.
  func restOfApplicants(_ clause: Clause) -> Applicant? {
    guard clause.figure != nil, clause.before.contains(where: { $0.sense == .rest }),
      clause.before.allSatisfy({ $0.isPlain }), stated.last?.kind == .applicant
    else { return nil }
    let named = stated.compactMap(\.frame.applicant)
    return named.contains(.column("legalServiceInstitution")) ? .column("otherOrganization") : .other
  }

  /// 县直部门上年结转19件，乡镇4件，县政府办公室6件: the first of numbers that each have their body.
  private func firstOfBodies(_ counted: [StatedFigure]) -> StatedFigure? {
    guard let first = counted.first, first.frame.body.isStated,
      // 结转下年度的申请分别为12件和5件
      counted.allSatisfy({
        $0.frame.body.isStated
          || $0.frame.body.value == first.frame.body.value
            && $0.frame.acts.allSatisfy(first.frame.acts.contains) && $0.frame.statedMatters.isEmpty
      })
    else { return nil }
    return first
  }
}

extension Frame {
  /// Whether how the disputes ended stands before what they are, and so before all of a list of them.
  fileprivate var namesVerdictFirst: Bool {
    guard let act = clause.before.firstIndex(where: { $0.act != nil }),
      let matter = clause.before.firstIndex(where: { $0.matter?.family == .disputes })
    else { return false }
    return act < matter && acts.allSatisfy { $0.isVerdict || $0 == .settled || $0 == .pending }
  }

  /// Takes up what another frame says was done, to what, and for whom.
  fileprivate mutating func takeUp(_ other: Frame) {
    acts = other.acts
    statedMatters = other.statedMatters
    applicant = other.applicant
  }
}
