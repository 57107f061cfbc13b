import AnnualReport

extension Binding {
  /// Numbers of applications by what was done to them.
  static let flows: [Binding] = [
    Binding(
      "a sum of what was listed", .flow,
      when: { $0.frame.acts.isEmpty && $0.frame.isTotal && $0.receivedAndCarried },
      examples: [("新收政府信息公开申请5件，上年结转1件，共6件", "newlyReceived+carriedOver")]
    ) { o in
      [
        o.sums.rows("newlyReceived") + o.sums.rows("carriedOver"), o.sums.rows("newlyReceived"),
        o.sums.rows("concluded"),
      ]
    },
    Binding(
      "what there is to do", .flow,
      when: { o in
        o.frame.acts == [.awaiting] && o.receivedAndCarried && !o.stated.contains { $0.frame.acts == [.concluded] }
      },
      subject: .received,
      examples: [("新收政府信息公开申请5件，加上上年结转1件，待办申请6件", "newlyReceived+carriedOver")]
    ) { o in
      [o.sums.rows("newlyReceived") + o.sums.rows("carriedOver"), o.sums.rows("carriedForward")]
    },
    // 予以公开36件、部分公开17件、不予公开21件，总计74件
    Binding(
      "a sum of outcomes", .flow,
      when: { o in
        o.frame.acts.isEmpty && o.frame.isTotal && o.frame.statedMatters.isEmpty && !o.isPart && o.stated.count > 2
          && o.stated.allSatisfy { $0.kind == .outcome && !$0.isPart && $0.frame.acts.count == 1 }
      }, subject: .concluded
    ) { o in
      let outcomes = o.stated.flatMap { o.sums.applications($0.frame.acts[0]).first ?? [] }
      return [outcomes, o.sums.rows("concluded")]
    },
    Binding(
      "a sum of channels", .flow,
      when: {
        $0.frame.acts.isEmpty && $0.frame.isTotal && $0.frame.statedMatters.isEmpty && $0.stated.last?.kind == .channel
          && $0.stated.contains { $0.frame.acts.contains(.received) }
      }
    ) { $0.sums.applications(.accepted) },
    Binding(
      "a noun without a verb", .flow, when: { $0.frame.acts.isEmpty },
      examples: [("政府信息公开申请5件", "newlyReceived")]
    ) { o in
      // 对5件申请收取费用: of some; only 共有126件申请 is of all.
      // 对数量较多的3件: of those.
      let isObject = o.frame.clause.before.contains { $0.sense == .opener }
      let isOfSome =
        o.frame.isNounBehind && !(o.frame.isTotal && !isObject)
        || o.frame.clause.before.last?.sense == .attribute
          && o.frame.clause.before.contains { $0.sense == .opener || $0.sense == .plain }
      // 申请公开信息数量较多的有3件
      let last = o.frame.clause.before.lastIndex { !$0.saysHowMany }
      let isHeadless =
        last.map { last in
          last > 0 && o.frame.clause.before[last].sense == .attribute && o.frame.clause.before[last - 1].sense == .plain
        } ?? false
      guard !o.discourse.isPart, !isOfSome, !isHeadless, o.frame.statedMatters.first?.family == .applications,
        !o.discourse.isOfPublicity
      else { return [] }
      return o.sums.applications(.accepted)
    },
    Binding(
      "what stands in no row", .flow, when: { !Set($0.frame.acts).isDisjoint(with: [.other, .brought, .passedOn]) }
    ) {
      _ in []
    },
    // 予以公开9件，其余11件作其他答复
    Binding(
      "the rest", .flow,
      when: { o in
        o.frame.isRest && !o.isOwnRest
          && !o.frame.acts.allSatisfy { [.carried, .carriedOver, .carriedForward, .pending].contains($0) }
          // 除9件结转下年度外，其余115件均已办结
          && !(o.discourse.excepts && o.stated.count == 1 && o.stated[0].frame.acts == [.carriedForward]
            && o.frame.acts == [.concluded])
      }
    ) { _ in [] },
    // 收到20件，撤回2件，受理18件
    Binding(
      "what was taken up of what came in", .flow,
      when: { o in
        o.frame.acts == [.accepted]
          && o.stated.contains {
            // 全县收到389件，其中县政府办公室受理72件: of another whole.
            $0.frame.acts == [.received] && !$0.isPart && $0.frame.body.value != .foreign
              && (!$0.frame.body.value.isWider || o.frame.body.value == $0.frame.body.value)
          }
      }
    ) { _ in [] },
    // 办结15件，其中直接答复8件、补正后答复7件: ways of doing the same.
    Binding(
      "ways of what was done", .flow,
      when: { o in
        let finishing: [Act] = [.concluded, .answered]
        return o.isPart && o.whole?.frame.body.value.isWider == false && o.frame.acts.allSatisfy(finishing.contains)
          && o.whole?.frame.acts.isEmpty == false && o.whole?.frame.acts.allSatisfy(finishing.contains) == true
      }
    ) { _ in [] },
    Binding(
      "what came in, of what was concluded", .flow,
      when: {
        $0.frame.acts == [.received]
          && ($0.isPart && [[.concluded], [.answered]].contains($0.whole?.frame.acts)
            || [[.concluded], [.answered]].contains($0.discourse.base) || $0.isListedAsConcluded)
      }
    ) { o in [o.concludedOfNew] + o.sums.applications(.received) },
    Binding(
      "what was concluded of the new ones", .flow,
      when: { o in
        [.concluded, .answered].contains(o.frame.acts.last) && (!o.frame.joinsActs || o.discourse.concludesCarriedOver)
          && (o.discourse.isOfReceived || o.discourse.concludesCarriedOver || o.frame.isOfThisYear
            || o.isJoinedToReceived || o.isOfNewBehind)
      }
    ) { o in
      let others = o.frame.acts.flatMap { o.sums.applications($0) }
      let isOfNew = o.frame.acts.count == 1 && (o.discourse.isOfReceived || o.discourse.concludesCarriedOver)
      return isOfNew ? [o.concludedOfNew] + others : others + [o.concludedOfNew]
    },
    Binding(
      "new and carried over together", .flow, when: { $0.frame.acts == [.received, .carriedOver] },
      examples: [("本年新收和上年结转的政府信息公开申请共6件", "newlyReceived+carriedOver")]
    ) { o in [o.sums.rows("newlyReceived") + o.sums.rows("carriedOver")] },
    Binding(
      "applications by what was done", .flow,
      examples: [
        ("收到政府信息公开申请5件", "newlyReceived"), ("政府信息公开申请截稿前办结5件", "concluded"),
        ("上年结转政府信息公开申请1件", "carriedOver"), ("政府信息公开申请1件结转下年度", "carriedForward"),
      ]
    ) { o in
      // 自然人申请新收79件，上年结转5件: theirs, or all.
      let ofApplicant = o.applicantOfSentence.map { applicant in
        o.frame.acts.flatMap { o.sums.applications(by: applicant, of: $0) }
      }
      // 收到公民申请5件: of whoever applied, or of persons.
      let ofCitizens =
        o.frame.namesCitizens ? o.frame.acts.flatMap { o.sums.applications(by: .naturalPerson, of: $0) } : []
      return (ofApplicant ?? []) + o.frame.acts.flatMap { o.sums.applications($0, ofTotal: o.isPart) } + ofCitizens
    },
  ]
}

extension Occasion {
  /// 全县办结9件，其中县直部门5件，其余4件为本机关办结: what is left of others' is all of the organ's own.
  fileprivate var isOwnRest: Bool {
    frame.body.isStated && frame.body.value == .own && stated.contains { $0.frame.body.value.isWider }
  }

  /// The one whose applications the sentence is about from its beginning.
  fileprivate var applicantOfSentence: Applicant? {
    if let applicant = discourse.applicant { return applicant }
    guard !isPart, let first = stated.first, first.kind == .applicant, !first.isPart, !first.frame.acts.isEmpty else {
      return nil
    }
    let others = stated.contains { $0.kind == .applicant && $0.frame.applicant != first.frame.applicant }
    return others ? nil : first.frame.applicant
  }

  /// Whether both what came in and what was carried over stand before it.
  fileprivate var receivedAndCarried: Bool {
    let acts = stated.flatMap(\.frame.acts)
    return acts.contains(.received) && (acts.contains(.carriedOver) || acts.contains(.carried))
  }

  /// 收到118件并已办结109件, 当年收到118件、办结109件: perhaps of these.
  fileprivate var isJoinedToReceived: Bool {
    guard frame.clause.opening == .enumeration, let last = stated.last, last.frame.acts == [.received] else {
      return false
    }
    return frame.clause.before.first?.sense == .joining
      || last.frame.clause.before.contains { $0.time == .current || $0.time == .thatYear }
  }

  /// 办结109件新收申请: of those that the noun behind the number names.
  fileprivate var isOfNewBehind: Bool { frame.clause.after.first { $0.sense != .plain }?.act == .received }

  /// 办结上年结转申请6件、本年新收申请109件: the verb before the first of the list is of all.
  fileprivate var isListedAsConcluded: Bool {
    guard frame.clause.opening == .enumeration, let acts = stated.last?.frame.clause.before.compactMap(\.act) else {
      return false
    }
    return acts.contains { [.concluded, .answered].contains($0) }
      && acts.contains { [.carried, .carriedOver].contains($0) }
  }

  /// What was concluded less what had been carried over.
  fileprivate var concludedOfNew: [Term] { sums.rows("concluded") + sums.rows("carriedOver", times: -1) }
}

extension Word {
  /// Whether it stands between a noun and its number and adds nothing.
  fileprivate var saysHowMany: Bool { sense == .plain || sense == .total }
}
