import AnnualReport

extension PassageReader {
  /// 96件，现更正为118件; 117件，另有1件补录: the number before is no longer, or not all.
  func takesBack(_ frame: Frame, _ last: StatedFigure) -> Bool {
    guard last.kind == .flow, [[.received], [.accepted]].contains(last.frame.acts),
      frame.clause.depth == last.frame.clause.depth, frame.amount?.unit == .count
    else {
      return false
    }
    let words = frame.clause.before
    let isCorrection = words.contains { ["更正", "订正", "修正", "勘误"].contains(where: text($0.range).hasPrefix) }
    let isFurther =
      words.first.map { text($0.range).hasPrefix("另") } ?? false
      && !frame.clause.words.contains { $0.matter != nil }
      && !frame.times.contains(.nextYear) && frame.acts.allSatisfy { $0 == .other } && frame.applicant == nil
      && !frame.isRestricted
    return isCorrection || isFurther
  }

  /// Leaves open numbers of a sentence that differ and would state the same: they count ways or parts of it
  /// (以纸质形式答复15件，以电子形式答复6件).
  mutating func openRepeated() {
    struct Meaning: Hashable {
      let acts: [Act]
      let matters: [Matter]
      let likeliest: [Term]?
    }
    func meaning(_ flow: StatedFigure) -> Meaning {
      Meaning(
        acts: flow.frame.acts, matters: flow.kind == .flow ? [] : flow.frame.matters.value,
        likeliest: figures[flow.figure].readings.first)
    }
    var values: [Meaning: Set<Int>] = [:]
    let flows = stated.filter { [.flow, .document, .dispute].contains($0.kind) && !$0.isPart && $0.twin == nil }
    for flow in flows {
      if let value = figures[flow.figure].value.integer { values[meaning(flow), default: []].insert(value) }
    }
    for flow in flows where values[meaning(flow)]?.count ?? 0 > 1 { leaveOpen(flow, .repeated) }
  }

  /// Leaves open the disputes that were brought beside those carried over: the table counts both.
  mutating func openBesideCarried() {
    let disputes = stated.filter { $0.kind == .dispute }
    // 新发生4件，另有上年未审结1件
    let isBesideCarried = disputes.contains { dispute in
      dispute.frame.acts.contains(where: \.isCarried)
        || dispute.frame.time.value == .previousYear && dispute.frame.acts == [.verdict("pending")]
    }
    guard isBesideCarried else { return }
    for dispute in disputes where dispute.frame.acts == [.brought] { leaveOpen(dispute, .part) }
  }

  /// 其余9件转入2025年；均为12月收到，其中自然人6件、商业企业3件: applicants that add up to what was carried on are of that.
  mutating func readApplicantsOfCarried() {
    let carried = stated.filter { figure in
      figure.kind == .flow && figure.frame.acts.count == 1
        && [.carriedOver, .carriedForward, .pending].contains(figure.frame.acts[0])
    }
    for run in stated.split(whereSeparator: { $0.kind != .applicant }) where run.count > 1 {
      let values = run.map { figures[$0.figure].value.integer ?? 0 }
      guard run.allSatisfy({ $0.frame.acts.isEmpty && figures[$0.figure].reason == nil }),
        let whole = carried.first(where: {
          $0.figure < run[run.startIndex].figure && figures[$0.figure].value.integer == values.reduce(0, +)
        })
      else { continue }
      for figure in run {
        guard let applicant = figure.frame.applicant else { continue }
        figures[figure.figure].readings = sums.applications(by: applicant, of: whole.frame.acts[0])
      }
    }
  }

  /// Behind items of its group, 其他处理 may be the rest of it: 逾期未补正3件，其他处理13件.
  mutating func readRests() {
    var items: [Act] = []
    let named = Set(stated.flatMap(\.frame.acts))
    for figure in stated {
      guard figure.frame.acts.count == 1, let act = figure.frame.acts.first, act.isOutcome else { continue }
      let known = items.filter { $0.isItem(of: act) }
      if !known.isEmpty, !figures[figure.figure].readings.isEmpty {
        let less = known.flatMap { sums.applications($0).first ?? [] }.map { Term($0.quantity, times: -$0.coefficient) }
        figures[figure.figure].readings.append((sums.applications(act).first ?? []) + less)
      }
      // A list without 不予处理 may count it here.
      let notProcessed = Act.outcome("notProcessed")
      if act == .outcome("otherHandling"), named.count(where: \.isOutcome) > 2,
        !figures[figure.figure].readings.isEmpty,
        !named.contains(where: { $0 == notProcessed || $0.isItem(of: notProcessed) })
      {
        figures[figure.figure].readings.append(sums.rows("otherHandling") + sums.rows("notProcessed"))
      }
      if !items.contains(act) { items.append(act) }
    }
  }
}
