extension Act {
  /// What several verbs come to. Verbs that take each other back, or that the reader cannot join, come to `.other`.
  static func joined(_ acts: [Act], isPrevious: Bool, isNext: Bool) -> [Act] {
    guard !acts.isEmpty else { return [] }
    if acts.contains(.other) || acts.contains(.passedOn) {
      return [[.issued, .decided].contains(acts[0]) ? acts[0] : .other]
    }
    let outcomes = acts.filter(\.isOutcome)
    if !outcomes.isEmpty { return joined(outcomes: outcomes) }
    let verdicts = acts.filter(\.isVerdict)
    if let verdict = verdicts.first { return Set(verdicts).count == 1 ? [verdict] : [.other] }
    if acts.contains(.carriedForward), !acts.contains(.received) { return [.carriedForward] }
    let finishing = acts.contains { $0 == .concluded || $0 == .answered || $0 == .handled }
    if isNext {
      return acts.contains(.carried) || acts.contains(.pending) || finishing ? [.carriedForward] : [.other]
    }
    if acts.contains(.carriedOver) {
      return acts.allSatisfy { [.carriedOver, .carried, .handled, .pending].contains($0) } ? [.carriedOver] : [.other]
    }
    if acts.contains(.carried) || acts.contains(.pending) {
      // 结转上年后新收到: what came in after is another number than what was carried over.
      let isReceivedAfter = acts.lastIndex(of: .received) ?? 0 > acts.firstIndex(of: .carried) ?? acts.count
      if finishing || isReceivedAfter || acts.contains(.received) && !isPrevious { return [.other] }
      return isPrevious ? [.carriedOver] : [acts.contains(.carried) ? .carried : .pending]
    }
    // 作出答复, 办理并答复
    if acts.contains(where: { $0 == .concluded || $0 == .answered }) {
      return acts.filter { $0 != .handled && $0 != .decided }
    }
    return acts
  }

  /// The outcomes that a number is of: one, or several that are counted together (予以公开和部分公开).
  static func joined(outcomes: [Act]) -> [Act] {
    outcomes.reduce(into: []) { known, outcome in
      if !known.contains(outcome) { known.append(outcome) }
    }
  }
}

extension Act {
  /// What the negated act comes to: what is not concluded is pending.
  var negated: Act {
    switch self {
    case .concluded, .answered: .pending
    case .pending, .verdict("pending"): self
    default: .other
    }
  }

  /// Whether it is told of what goes over from one year to another.
  var isCarried: Bool { self == .carried || self == .carriedOver || self == .carriedForward }

  /// Whether it is a way to decide an application.
  var isOutcome: Bool {
    switch self {
    case .outcome, .notExisting: true
    default: false
    }
  }

  /// Whether it is a row of the form that names no other business: 逾期不补正, but not 行政执法案卷.
  var isUnmistakable: Bool {
    guard case .outcome(let name) = self else { return false }
    return [
      "withheld.securityAndStability", "withheld.thirdPartyRights", "withheld.internalAffairs",
      "withheld.deliberativeProcess", "unavailable.requiresCreation", "unavailable.stillUnclear",
      "notProcessed.excessiveRequests", "notProcessed.reconfirmation", "otherHandling.supplementOverdue",
      "otherHandling.feeOverdue",
    ].contains(name)
  }

  /// Whether it is a row of the group of outcomes.
  func isItem(of group: Act) -> Bool {
    guard case .outcome(let name) = self, case .outcome(let other) = group else { return false }
    return name.hasPrefix(other + ".")
  }

  /// Whether it belongs to one kind of matter, whatever noun stands beside it: 被纠正的案件.
  var isSpecific: Bool {
    isOutcome || isVerdict || [.brought, .carriedOver, .carriedForward, .repealed, .inForce].contains(self)
  }

  /// Whether it is the end of a dispute.
  var isVerdict: Bool { if case .verdict = self { true } else { false } }
}
