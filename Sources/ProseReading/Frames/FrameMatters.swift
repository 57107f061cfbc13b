extension Word {
  /// Whether it joins the nouns of one phrase.
  fileprivate var isJoint: Bool { sense == .joining || sense == .stop(.enumeration) }
}

/// What is counted, as the words of a clause name it.
extension Frame {
  mutating func readMatters() {
    let words = clause.before
    let named = words.contains { $0.matter == .application(named: true) }
    // 因征求第三方意见等原因延期、结转14件: what is named is why.
    let isWhy = words.lastIndex { $0.matter != nil }.map { isWhyCarried($0) } ?? false
    if !isWhy, let last = words.lastIndex(where: { $0.matter != nil }), let matter = words[last].matter {
      statedMatters = [matter]
      // 未经复议直接起诉的行政诉讼
      if matter == .litigation,
        let route = words[..<last].last(where: { $0.matter?.isRoute == true }), words[..<last].last?.sense == .attribute
      {
        statedMatters = [route.matter ?? matter]
      }
      if start == nil { start = last }
      // Matters joined by 、, 和, 及 are counted together.
      var index = last - 1
      while index >= 0, statedMatters == [matter] || statedMatters.count > 1 {
        switch words[index].sense {
        case .matter(let other) where other.isOfSameTable(as: matter): statedMatters.insert(other, at: 0)
        case .stop(.colon): index = 0
        case .stop, .plain, .judge, .opener, .joining, .body(.own), .body(.government), .body(.office), .rest,
          .andOthers, .law:
          break
        default: index = 0
        }
        index -= 1
      }
      if matter == .application(named: false) {
        let others = words[..<last].compactMap(\.matter).contains { $0.family != .applications && $0 != .thing }
        if others, !named {
          // 行政许可业务全年受理申请
          statedMatters = [.other]
        } else if named || isAboutThisLaw(before: last) {
          statedMatters = [.application(named: true)]
        } else if isOfOtherBusiness(before: last) {
          // 投诉举报申请, 工伤认定申请, 残疾人证办理申请
          statedMatters = [.other]
        }
      }
      // 行政规范性文件数据库收录现行有效文件143件: only such documents are said to be in force.
      if matter == .document, acts == [.inForce],
        let kind = words[..<last].last(where: { $0.matter != nil && $0.matter != .thing })?.matter,
        kind.family == .documents
      {
        statedMatters = [kind]
      }
      // 行政事业性收费的收费金额
      if matter == .fee, words[..<last].contains(where: { $0.matter == .charges }) {
        statedMatters = [.charges]
      }
      // 政府信息公开行政复议的案件: of what is named before it.
      if matter == .thing {
        let named = words[..<last].compactMap(\.matter).filter { $0 != .thing }
        statedMatters =
          named.last.map { [$0] } ?? (clause.words.contains { $0.act?.isSpecific == true } ? [] : [.other])
      }
      let family = statedMatters.first?.family
      if family == .disputes {
        hasOtherCause = words[..<last].contains { word in
          guard let cause = word.matter else { return false }
          return cause.family != .disputes && cause.family != .applications && cause != .thing
        }
      }
    } else if let matter = matterBehind {
      statedMatters = [matter]
      // 2066件为行政处罚和行政强制
      var index = clause.after.firstIndex { $0.matter == matter } ?? clause.after.endIndex
      while index + 2 < clause.after.count, clause.after[index + 1].isJoint,
        let other = clause.after[index + 2].matter, other.isOfSameTable(as: matter)
      {
        statedMatters.append(other)
        index += 2
      }
      isNounBehind = true
    }
    // 可以公开的4件信息
    if words.last?.sense == .attribute, clause.after.first?.matter == .other {
      statedMatters = [.other]
      isNounBehind = true
    }
    // 门户网站公开现行有效规范性文件134件: where they can be read.
    if statedMatters.first?.family == .documents, acts == [.inForce] { hasChannel = false }
    if start == nil { start = words.firstIndex { $0.applicant != nil } }
  }

  /// Whether the noun stands in the reason for which applications went over to another year.
  private func isWhyCarried(_ noun: Int) -> Bool {
    guard clause.before[noun].matter == .other, acts == [.carriedForward] || acts == [.carriedOver] else {
      return false
    }
    return clause.before[..<noun].contains { $0.sense == .cause }
      && clause.before[noun...].contains { $0.act == acts[0] || $0.act == .carried }
  }

  /// Whether the words right before the noun say that it is about this law: 关于政府信息公开的申请.
  func isAboutThisLaw(before noun: Int) -> Bool {
    clause.before[..<noun].last { !$0.isPlain }?.sense == .law
  }

  /// Whether the noun 申请 is that of another business, whose name stands before it in one phrase.
  private func isOfOtherBusiness(before noun: Int) -> Bool {
    for word in clause.before[..<noun].reversed() {
      switch word.sense {
      case .unknown, .matter(.other): return true
      case .act(.handled), .act(.other): continue
      default: return false
      }
    }
    return false
  }

  /// The noun behind the number: 42件政府信息公开申请. Unknown words there count something unknown.
  private var matterBehind: Matter? {
    // 将2023年结转的4件列入台账: what is counted has been said.
    if clause.before.last?.sense == .attribute,
      clause.before.contains(where: {
        [.received, .carried, .carriedOver, .concluded, .carriedForward].contains($0.act)
      })
    {
      // 办结的115件申请
      if let noun = clause.after.first?.matter, noun.family == .applications { return noun }
      return nil
    }
    // 对26件不适应需要的规范性文件: the reason ends with its 的.
    let reason = clause.after.firstIndex { $0.sense == .cause }
    let start = reason.flatMap { reason in clause.after[reason...].firstIndex { $0.sense == .attribute } }
    for (index, word) in clause.after.enumerated() where index > start ?? -1 {
      switch word.sense {
      case .matter(let matter): return matter
      case .plain, .judge, .opener, .joining, .body(.own), .body(.government), .body(.office), .rest, .andOthers, .law:
        continue
      case .cause: return nil
      // 11件上年结转申请
      case .act(.carriedOver), .act(.carried), .act(.received), .act(.accepted): continue
      // 16件标注失效: a verb of its own, and no noun.
      case .unknown where clause.after[index...].contains { $0.act != nil }: return nil
      case .unknown, .topic: return .other
      default: return nil
      }
    }
    return nil
  }
}

extension Word {
  /// Whether it names a row or a column of the form.
  var isOfForm: Bool { act?.isOutcome == true || applicant != nil || sense == .rest }
}
