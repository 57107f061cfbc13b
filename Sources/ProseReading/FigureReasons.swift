import AnnualReport
import ChineseText

/// Why a number is compared with nothing.
extension PassageReader {

  /// Why the number is compared with no cell, whatever it counts; `nil` where nothing stands against it.
  func reasonAgainst(_ kind: StatedFigure.Kind, _ frame: Frame) -> ProseFigure.Reason? {
    switch kind {
    case .money: return .money
    case .percent: return .share
    case .change: return .change
    default: break
    }
    let isCarried = frame.acts == [.carriedOver] || frame.acts == [.carriedForward]
    if let reason = reasonAgainstBody(frame) { return reason }
    if !frame.matters.isKnown { return .unknownMatter }
    // 办理去向也有两个: whatever is counted, it is not named.
    if let figure = frame.clause.figure, text(figure.range).hasSuffix("个"), frame.statedMatters.isEmpty {
      return .unknownMatter
    }
    if [.other, .fee].contains(frame.matters.value.first?.family) { return .otherMatter }
    if frame.matters.value.isEmpty || kind == .unknown { return .unknownMatter }
    if discourse.isJudge, kind == .dispute { return .otherMatter }
    if frame.hasChannel || kind == .channel { return .channel }
    if frame.hasTopic || discourse.isRestricted { return .topic }
    if !frame.isClear { return .unknownWords }
    // 截至2024年12月31日，本年度累计收到118件
    let namesYear = frame.time.isStated && !frame.isAsOf && [.current, .thatYear].contains(frame.time.value)
    // 截至2024年12月31日，我办累计收到118件: up to the day with which what the organ reports of ends.
    let isOfReport = discourse.isAsOfLastDay && frame.isBodySubject && reasonAgainstBody(frame) == nil
    if frame.isCumulative && discourse.isAsOf && !namesYear && !isOfReport { return .severalYears }
    if frame.amount?.countsWritings == true, kind != .document { return .otherMatter }
    if frame.hasOtherCause, !frame.law.isStated { return .otherMatter }
    if frame.excludes && !isCarried { return .part }
    // 尚有4件在法定期限内办理: those that are not late, unless all are said to be.
    let after = frame.clause.after
    if after.contains(where: { $0.sense == .inTime }), !after.contains(where: { $0.sense == .every }),
      isFinishedBehind(frame)
    {
      return .part
    }
    // What is not concluded is a number of its own; any other negated number is none.
    let isPending = frame.acts.contains { [.pending, .carriedOver, .carriedForward, .verdict("pending")].contains($0) }
    if frame.isNegated && !isPending { return .negated }
    return reasonAgainstTime(frame)
  }

  /// Whether what was done is said behind the number only.
  private func isFinishedBehind(_ frame: Frame) -> Bool {
    !frame.clause.before.contains { $0.act != nil }
      && frame.acts == [.handled]
  }

  /// Why the number is not of all that the organ reports for, and nothing more; `nil` where it is.
  func reasonAgainstBody(_ frame: Frame) -> ProseFigure.Reason? {
    if discourse.isOnBehalf { return .otherBody }
    // 市政府收到申请36件 in a department's report
    if frame.namesGovernment && !coversArea { return .otherBody }
    return switch frame.body.value {
    case .own: nil
    case .government where isOfOtherLevel(frame), .office where isOfOtherLevel(frame): .otherBody
    case .government: coversArea && !setting.organ.isOffice ? nil : .otherBody
    case .office where isOneOfSeveral(frame): .partOfArea
    // In the report of all the government its office is one of its bodies.
    case .office
    where coversArea && !setting.organ.isOffice && !frame.clause.before.contains { $0.body == .government }:
      .partOfArea
    case .office: coversArea ? nil : .otherBody
    case .area(let unit): setting.organ.isOwn(area: unit) ? nil : .widerArea
    // 县政府本级, in the report of its office
    case .ownLevel
    where setting.organ.isOffice
      && frame.clause.before.contains {
        $0.body == .government || $0.body == .ownLevel && text($0.range).contains("政府")
      }:
      .otherBody
    case .ownLevel where isOfOtherLevel(frame): .widerArea
    case .ownLevel: setting.organ.reportsForItself ? nil : .partOfArea
    case .below: .partOfArea
    case .foreign, .onBehalf: .otherBody
    }
  }

  /// 各部门、各乡镇收到88件，县政府办公室收到30件: a part, where the table holds as many as all of them together.
  private func isOneOfSeveral(_ frame: Frame) -> Bool {
    let below = stated.filter { $0.frame.body.value == .below && $0.frame.body.isStated && $0.kind == .flow }
    guard !below.isEmpty, let own = frame.amount?.value.integer, let act = frame.acts.first else { return false }
    let sum = below.compactMap { figures[$0.figure].value.integer }
      .reduce(own) { $0.addingReportingOverflow($1).partialValue }
    return sums.applications(act).first.flatMap(sums.value) == sum
  }

  /// 市本级, 市政府, in the report of a county.
  private func isOfOtherLevel(_ frame: Frame) -> Bool {
    guard let word = frame.clause.before.last(where: { $0.body == frame.body.value }) else { return false }
    let unit = Folding.fold(scalars[word.range.lowerBound])
    guard "省市州盟县区旗".unicodeScalars.contains(unit), let own = setting.organ.place?.unit else { return false }
    return own != unit
  }

  private func reasonAgainstTime(_ frame: Frame) -> ProseFigure.Reason? {
    if discourse.isAsOfLater { return .otherYear }
    if frame.isByEnd, frame.acts.allSatisfy({ !$0.isCarried && $0 != .pending }) { return .partOfYear }
    // 上年的情况为：结转3件: into that year.
    if let head = frame.isTimeOfHead ? frame.time.value : discourse.timeOfHead,
      head == .previousYear || head.year != nil,
      frame.acts.contains(where: { [.carried, .carriedOver].contains($0) })
    {
      return .otherYear
    }
    if frame.acts.contains(.carriedOver) {
      if frame.time.value == .startOfYear { return nil }
      // 2023年结转2件 is what this year began with; behind 2023年 said of everything, 上年结转 is of the year before.
      if frame.time.value.year != nil { return .otherYear }
      // 2023年承接上年结转3件: the word itself names the year before.
      if frame.time.value == .previousYear, frame.clause.before.contains(where: { $0.act == .carriedOver }),
        frame.clause.before.contains(where: { $0.time == .previousYear || $0.time?.year != nil }),
        frame.clause.before.contains(where: { $0.act == .accepted })
      {
        return .otherYear
      }
      return nil
    }
    return switch frame.time.value {
    case .current, .thatYear, .nextYear, .previousYear: nil
    case .year, .day: .otherYear
    case .partOfYear, .startOfYear: .partOfYear
    case .severalYears: .severalYears
    }
  }

  /// Why no sum is meant by a number against which nothing stands.
  func unbound(_ kind: StatedFigure.Kind, _ frame: Frame, isPart: Bool) -> ProseFigure.Reason {
    if kind == .dispute, !frame.law.value, section != .disputes { return .otherMatter }
    if frame.acts.isEmpty { return .noAct }
    if !Set(frame.acts).isDisjoint(with: [.other, .passedOn]) { return .otherAct }
    return isPart ? .part : .ambiguous
  }
}
