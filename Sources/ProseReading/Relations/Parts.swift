import AnnualReport

/// By what a number divides another one, and whether its list leaves nothing out.
extension PassageReader {
  /// The table may hold the whole, or one part of it only: the whole is then that part and the others.
  mutating func widenDocuments(_ whole: Int, _ parts: [StatedFigure]) {
    let values = parts.compactMap { figures[$0.figure].value.integer }
    guard let cells = figures[whole].readings.first, values.count == parts.count else { return }
    // 全县制发20件，其中以县政府名义制发12件, where the table has 12: it holds that part alone.
    if values.count == 1, sums.value(of: cells) == values[0] {
      figures[whole].leaveUncompared(.ambiguousArea)
      return
    }
    for (index, value) in values.enumerated() {
      let others = values.count == 1 ? value : values.reduce(0, +) - values[index]
      figures[whole].readings.append(cells + [Term(.constant(others))])
    }
  }

  /// By what the number divides the whole; nil where it cannot be a part of it.
  ///
  /// `isTied` tells that words say that it is one, and `isSum` that the whole stands behind it.
  func division(
    _ part: StatedFigure, of whole: StatedFigure, isTied: Bool = false, isSum: Bool = false
  ) -> Partition.Division? {
    let frame = part.frame
    let label =
      frame.clause.before + (frame.clause.before.contains { !$0.isPlain && $0.stop == nil } ? [] : frame.clause.after)
    guard !whole.frame.isShare, !frame.compares, !frame.isNegated, !frame.isCumulative, !frame.isEcho else {
      return nil
    }
    // 其中自然人分别为79件、78件: one of each of two wholes.
    if let dealing = frame.clause.before.firstIndex(where: { $0.sense == .dealing }),
      frame.clause.before[..<dealing].contains(where: { $0.applicant != nil })
    {
      return nil
    }
    let continuesWhole =
      frame.acts.isEmpty || frame.acts == whole.frame.acts || frame.acts == [.other]
      || whole.frame.acts.isEmpty && (endsInside(whole) || isSum && frame.statedMatters == [.other])
      || [frame.acts, whole.frame.acts].allSatisfy { [[.concluded], [.answered]].contains($0) }
      || Set(frame.acts).isSubset(of: [.received, .accepted, .other]) && whole.frame.acts.allSatisfy(\.isOfReceived)
    // Behind what was received and what was carried over, parts may be of both together.
    let isOpen = whole.kind == .flow && isBehindCarriedOver(part)
    switch part.kind {
    case .applicant:
      let isColumn = if case .column? = frame.applicant { true } else { frame.applicant == .other }
      let isOfApplicants = whole.kind == .applicant && whole.frame.applicant == .organization && isColumn
      return (whole.kind == .flow || isOfApplicants || whole.kind == .outcome && part.isPart) && !isOpen
        && whole.frame.isClear ? .applicant : nil
    case .outcome:
      // Outcomes are parts of what was concluded; what was received may be less.
      return whole.kind == .flow && whole.frame.acts == [.concluded] ? .outcome : nil
    case .dispute where frame.acts.count == 1 && frame.acts[0].isVerdict:
      return part.isPart && frame.statedMatters.isEmpty && whole.kind == .dispute
        && !whole.frame.acts.contains(where: \.isVerdict) ? .verdict : nil
    default: break
    }
    // 争议案件32件，其中行政复议14件、行政诉讼18件
    // 行政诉讼18件，其中直接起诉7件、复议后起诉11件
    let isOfDisputes =
      whole.frame.matters.value == [.dispute] && frame.statedMatters.first?.family == .disputes
      || whole.frame.matters.value == [.litigation] && frame.namesRoute && part.isPart && !frame.isDealt
    if isOfDisputes, frame.acts.isEmpty { return .route }
    guard !frame.acts.contains(where: { $0.isOutcome || $0.isVerdict }), !isOpen else { return nil }
    if isLimit(frame, of: whole) { return .limit }
    let isOfSeason =
      frame.time.isStated && frame.time.value == .partOfYear
      && Set(frame.acts).isSubset(of: [.received, .accepted, .other])
    guard continuesWhole || isOfSeason, isOfOneMatter(part, whole) else { return nil }
    // 网站更新6523条，微信发布1186条; 逾期不补正5件，信访类11件: what stands beside one way or outcome is another, unless 其中 or
    // 分为 says that it is a part.
    guard part.isPart || isTied || !(whole.frame.hasChannel || whole.kind == .outcome) else { return nil }
    if part.kind == .channel || frame.hasChannel { return whole.frame.isClear ? .channel : nil }
    if frame.isDealt {
      return isSum || dealsOut(frame, whole) ? (frame.time.value == .partOfYear ? .season : .dealt) : nil
    }
    if frame.time.isStated, frame.time.value == .partOfYear { return .season }
    if label.contains(where: isKindWord) || isOfOneHead(part, whole) { return .kind }
    // 以县政府名义印发8件、以县政府办公室名义印发5件
    let isByName = label.contains { $0.body != nil } && label.contains { text($0.range) == "名义" }
    if frame.hasTopic, !isByName { return .topic }
    // 收到118件（全县1046件）: of more than the whole.
    if frame.clause.depth > whole.frame.clause.depth, case .area = frame.body.value, !whole.frame.body.value.isWider {
      return nil
    }
    if label.contains(where: { $0.body != nil }) { return .body }
    if frame.isRest { return .unknown }
    let isNamed = label.contains {
      $0.sense == .unknown || [.other, .product, .document].contains($0.matter)
    }
    return isNamed || frame.acts == [.other] || !frame.acts.isEmpty && label.contains { $0.sense == .plain }
      ? .unknown : nil
  }

  /// Whether nothing says that the part counts another thing than the whole.
  private func isOfOneMatter(_ part: StatedFigure, _ whole: StatedFigure) -> Bool {
    let named = part.frame.statedMatters.filter {
      ![.other, .thing, .product, .document, .application(named: false)].contains($0)
    }
    return named.isEmpty || named == whole.frame.matters.value
  }

  /// 26篇，分别为文字9篇、图片17篇; 许可、处罚共3件，分别为1件、2件: the words deal the whole out.
  private func dealsOut(_ frame: Frame, _ whole: StatedFigure) -> Bool {
    guard let dealing = frame.clause.before.firstIndex(where: { $0.sense == .dealing }) else {
      let dealer = stated.last { $0.frame.clause.before.contains { $0.sense == .dealing } }
      return frame.clause.opening == .enumeration && dealer?.frame.applicant == nil
    }
    let opening = frame.clause.before[..<dealing]
    guard opening.allSatisfy({ $0.isPlain || $0.time == .partOfYear }) else { return false }
    return dealing + 1 < frame.clause.before.count || whole.frame.isTotal || opening.contains { $0.time != nil }
  }

  /// 政策解读26篇，其中文字解读9篇、图片解读17篇: kinds of what is counted, named by its noun.
  private func isOfOneHead(_ part: StatedFigure, _ whole: StatedFigure) -> Bool {
    func noun(_ figure: StatedFigure) -> ArraySlice<Unicode.Scalar> {
      figure.frame.clause.before.last.map { scalars[$0.range].suffix(2) } ?? []
    }
    let kind = noun(part)
    let counted = String(scalars: whole.frame.clause.before.flatMap { scalars[$0.range] })
    return kind.count == 2 && counted.contains(String(scalars: kind))
      && part.frame.clause.before.contains { $0.sense == .unknown }
  }

  /// 网站发布信息4条、微信发布信息3条、微博发布信息2条，合计9条: whether both say in the same words what was done to what.
  func isParallel(_ one: StatedFigure, _ other: StatedFigure) -> Bool {
    func said(_ figure: StatedFigure) -> [String] {
      let words = figure.frame.clause.before
      guard let act = words.lastIndex(where: { $0.act != nil }) else { return [] }
      return words[act...].map { text($0.range) }
    }
    return !said(one).isEmpty && said(one) == said(other)
  }

  /// 类 behind the word for a class.
  func isKindWord(_ word: Word) -> Bool {
    let text = text(word.range)
    return text.hasSuffix("类") && !text.hasSuffix("各类") && word.sense != .plain && word.sense != .total
  }

  /// 20个工作日内答复103件, 延期答复14件: items by the time that was taken.
  private func isLimit(_ frame: Frame, of whole: StatedFigure) -> Bool {
    let finishing: Set<Act> = [.concluded, .answered, .handled, .other]
    guard whole.kind == .flow, Set(whole.frame.acts).isSubset(of: [.concluded, .answered]), !whole.frame.acts.isEmpty,
      !frame.acts.isEmpty, Set(frame.acts).isSubset(of: finishing)
    else { return false }
    return isInTime(frame) || isLate(frame)
  }

  private func isInTime(_ frame: Frame) -> Bool {
    let text = label(frame)
    return !text.contains("延期")
      && (text.contains("期限内") || text.contains("时限内") || text.contains("工作日") || text.contains("按时")
        || text.contains("按期"))
  }

  private func isLate(_ frame: Frame) -> Bool { ["延期", "延长", "超期", "逾期"].contains { label(frame).contains($0) } }

  /// What stands before the number, and where that says nothing, behind it.
  private func label(_ frame: Frame) -> String {
    String(scalars: (frame.clause.before + frame.clause.after).flatMap { scalars[$0.range] })
  }

  private func isBehindCarriedOver(_ part: StatedFigure) -> Bool {
    stated.contains { $0.isCarriedOver && $0.figure < part.figure && $0.figure != part.figure }
  }

  /// Whether no two parts may count the same thing: 法人 may contain 企业.
  func isDisjoint(_ parts: [StatedFigure]) -> Bool {
    let applicants = parts.compactMap(\.frame.applicant)
    guard Set(applicants).count == applicants.count else { return false }
    let hasAll = applicants.contains { $0 == .organization || $0 == .legalPerson }
    return !(hasAll && applicants.contains { if case .column = $0 { true } else { false } })
  }

  /// Whether the parts leave nothing out: both halves or all quarters, persons and organizations, a list that is closed by
  /// 其他, or one that is said to divide the whole.
  func isComplete(_ list: Partition) -> Bool {
    let parts = list.items.map { stated[$0] }
    guard let last = parts.last else { return false }
    if list.tie == .sum { return true }
    let isDivided = (list.tie == .division || list.tie == .part && namesAll(list)) && parts.count > 1
    let isClosed = parts.count > 1 && last.frame.isRest
    let isColon = list.tie == .part && parts.count > 2 && isBehindColon(list)
    // 全年共39篇：文字15篇、图文14篇、视频10篇。
    let isAll = isColon && stated[list.whole].frame.isTotal
    switch list.division {
    case .outcome, .verdict: return false
    case .route:
      let matters = Set(parts.flatMap(\.frame.statedMatters))
      let isOfSuits = matters.isSuperset(of: [.directLitigation, .litigationAfterReconsideration])
      return stated[list.whole].frame.matters.value == [.litigation]
        ? isOfSuits : matters.contains(.reconsideration) && (matters.contains(.litigation) || isOfSuits)
    case .body:
      let bodies = parts.map(\.frame.body.value)
      // 市直部门 leave out what stands under the counties.
      let isDirect = parts.contains { part in
        part.frame.clause.before.contains { $0.body == .below && text($0.range).unicodeScalars.contains("直") }
      }
      return bodies.contains(.ownLevel) && bodies.contains(.below) && !isDirect || isDivided
    case .season:
      let words = parts.flatMap { part in
        (part.frame.clause.before + part.frame.clause.after).filter { $0.time == .partOfYear }.map { text($0.range) }
      }
      return words.count == 2 && words.allSatisfy { $0.hasSuffix("半年") }
        || words.count == 4 && words.allSatisfy { $0.hasSuffix("季度") } || isDivided || areAllQuarters(parts)
    case .applicant:
      let applicants = parts.compactMap(\.frame.applicant)
      return applicants.contains(.naturalPerson) && applicants.contains(.organization) || isDivided && isClosed
    case .limit: return parts.contains { isLate($0.frame) } && parts.contains { isInTime($0.frame) }
    case .channel: return isDivided || isClosed || isColon || nameAllWays(parts) && !leavesOut(list)
    case .kind, .topic, .unknown, .dealt: return isDivided || isClosed || isAll
    }
  }

  /// 以网络、信函、当面为主，网络81件…; 信函28件等: whether words say that the list gives only the most of it.
  private func leavesOut(_ list: Partition) -> Bool {
    guard let last = list.items.last else { return false }
    let end = stated[last].frame.clause.range.upperBound
    return words(from: figures[stated[list.whole].figure].range.upperBound, to: end).contains { word in
      word.sense == .andOthers || word.sense == .allChannels || word.sense == .topic
    }
  }

  /// 网络81件、信函28件、当面9件; 线上81件、线下37件: the ways in which the law has it that one may apply.
  private func nameAllWays(_ parts: [StatedFigure]) -> Bool {
    func isNamed(_ ways: [String]) -> Bool {
      parts.contains { part in
        part.frame.clause.before.contains { word in ways.contains(where: text(word.range).contains) }
      }
    }
    let isOnline = isNamed(["网络", "网上", "线上", "在线", "互联网"])
    return isOnline && (isNamed(["线下"]) || isNamed(["信函", "信件", "邮寄", "来函"]) && isNamed(["当面", "现场", "窗口"]))
  }

  /// 人大建议和政协提案57件，其中人大建议31件、政协提案26件: whether the items are, one by one, what the whole names.
  private func namesAll(_ list: Partition) -> Bool {
    func nouns(_ index: Int) -> [String] {
      stated[index].frame.clause.before.filter { $0.matter != nil }.map { text($0.range) }
    }
    let named = nouns(list.whole)
    let items = list.items.flatMap(nouns)
    let whole = stated[list.whole].frame.clause.before
    let isJoined = whole.contains { $0.sense == .joining || $0.sense == .stop(.enumeration) }
    // 建议提案57件，其中人大建议31件、政协提案26件
    let isCompound = named.count == 1 && items.count > 1 && named[0] == items.map { $0.suffix(2) }.joined()
    return (named.count > 1 && named == items && isJoined || isCompound)
      && list.items.allSatisfy { item in
        stated[item].frame.clause.before.allSatisfy { word in
          word.matter != nil || word.sense == .containing || ["为", "有", "是"].contains(text(word.range))
            || whole.contains { $0.sense == word.sense && text($0.range) == text(word.range) }
        }
      }
  }

  /// 四个季度分别为25件、31件、38件和34件
  private func areAllQuarters(_ parts: [StatedFigure]) -> Bool {
    guard parts.count == 4, let first = parts.first, first.frame.isDealt else { return false }
    return ["四季度", "四个季度", "各季度"].contains(where: label(first.frame).contains)
  }

  /// Whether a colon opens the list.
  func isBehindColon(_ list: Partition) -> Bool {
    let start = figures[stated[list.whole].figure].range.upperBound
    let end = figures[stated[list.items[0]].figure].range.lowerBound
    let between = words(from: start, to: end)
    return between.contains { $0.sense == .stop(.colon) } && !between.contains { $0.sense == .containing }
  }
}

extension Act {
  /// Whether parts of what it counts may be told by when they came in.
  fileprivate var isOfReceived: Bool { [.received, .accepted, .carriedForward, .pending, .carried].contains(self) }
}
