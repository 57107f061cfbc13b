import AnnualReport

extension Binding {
  /// Numbers of applications by how they were decided.
  static let outcomes: [Binding] = [
    // 上年结转的3件中，予以公开2件: of these only. 自然人予以公开3件: of one applicant.
    Binding(
      "outcomes of a part", .outcome,
      when: { o in
        o.discourse.isOfPublicity || o.discourse.isOfReceived
          || o.discourse.base.contains { [.received, .carriedOver, .carried].contains($0) }
          || [[.carriedOver], [.carried], [.carriedForward]].contains(o.whole?.frame.acts)
      }
    ) { _ in [] },
    Binding(
      "outcomes", .outcome,
      examples: [("予以公开政府信息公开申请3件", "granted"), ("因本机关不掌握而对政府信息公开申请无法提供2件", "unavailable")]
    ) { o in
      let acts = o.reasons ?? o.frame.acts
      if let applicant = o.frame.applicant {
        let sums = acts.map { o.sums.applications(by: applicant, of: $0) }
        return sums.contains { $0.count != 1 } ? [] : [sums.flatMap { $0[0] }]
      }
      let readings = acts.map { o.sums.applications($0) }
      // 自然人申请予以公开24件、部分公开11件: theirs, or all.
      if readings.count == 1, o.reasons == nil {
        let applicant = o.discourse.applicant ?? o.stated.last { $0.frame.applicant != nil }?.frame.applicant
        return readings[0] + (applicant.map { o.sums.applications(by: $0, of: acts[0]) } ?? [])
      }
      // 不存在、不掌握或需要加工的32件: the group, or these rows.
      let isUnavailable = acts.allSatisfy { $0 == .notExisting || $0.isItem(of: .outcome("unavailable")) }
      if o.reasons == nil, acts.contains(.notExisting), isUnavailable {
        // 信息不存在或本机关不掌握 may be one row.
        let isOneRow = !acts.contains(.outcome("unavailable.requiresCreation"))
        return [o.sums.rows("unavailable"), o.sums.rows("unavailable.notHeld+unavailable.requiresCreation")]
          + (isOneRow ? [o.sums.rows("unavailable.notHeld")] : [])
      }
      // Of several reasons for a group the words may leave some out.
      let group =
        (o.frame.reasonFor ?? (o.reasons == nil ? nil : o.frame.acts.first)).map { o.sums.applications($0) } ?? []
      return [readings.compactMap(\.first).flatMap(\.self)] + group
    },
  ]

  /// Numbers of applications by who applied.
  static let applicants: [Binding] = [
    // 予以公开10件，其中自然人8件
    Binding(
      "applicants of a part", .applicant,
      when: { o in
        o.frame.acts.contains(.other) || o.isPart && o.isWholeUnbound && !o.isOfOutcome
          || o.discourse.base.contains(.other)
          || o.isOfOutcome && !o.frame.acts.isEmpty
      }
    ) { _ in [] },
    Binding(
      "applicants of an outcome", .applicant, when: { $0.isOfOutcome },
      examples: [("予以公开政府信息公开申请5件，其中自然人3件", "granted.naturalPerson")]
    ) { o in
      guard let applicant = o.frame.applicant, let outcome = o.outcomeBefore else { return [] }
      return o.sums.applications(by: applicant, of: outcome)
    },
    Binding(
      "applicants", .applicant, examples: [("收到政府信息公开申请5件，其中自然人3件", "newlyReceived.naturalPerson")]
    ) { o in
      guard let applicant = o.frame.applicant else { return [] }
      let acts = [o.frame.acts, o.discourse.base, o.listActs, o.whole?.frame.acts ?? []].first { !$0.isEmpty } ?? []
      if acts == [.carried] || acts == [.pending] { return [] }
      if [[.carriedForward], [.awaiting]].contains(acts) {
        return o.sums.applications(by: applicant, of: .carriedForward)
      }
      if acts == [.carriedOver] { return o.sums.applications(by: applicant, of: .carriedOver) }
      // 5件申请中，自然人3件: of the rows that have so many.
      if o.discourse.base.count > 1, acts == o.discourse.base {
        return acts.flatMap { o.sums.applications(by: applicant, of: $0) }
      }
      let mayContainCarriedOver = o.isWholeOpen || o.stated.contains(where: \.isCarriedOver)
      // 收到118件，结转9件。其中企业3件: of the last, or of any.
      if o.discourse.isPartOfSentence, o.frame.acts.isEmpty, o.discourse.base.isEmpty, o.listActs.isEmpty {
        let wholes = Set(o.stated.filter { $0.kind == .flow && !$0.isPart }.flatMap(\.frame.acts)).subtracting(acts)
        let others = wholes.flatMap { o.sums.applications(by: applicant, of: $0) }
        return o.sums.applications(by: applicant, of: mayContainCarriedOver ? nil : acts.first) + others
      }
      return o.sums.applications(by: applicant, of: acts.count == 1 && !mayContainCarriedOver ? acts.first : nil)
    },
  ]
}

extension Occasion {
  /// The outcome whose applicants are told: 予以公开的36件中，自然人24件.
  fileprivate var outcomeBefore: Act? {
    if let base = discourse.base.first(where: \.isOutcome) { return discourse.base.count == 1 ? base : nil }
    guard frame.acts.isEmpty, let last = stated.last(where: { $0.kind != .applicant }) ?? stated.last else {
      return nil
    }
    // 个人申请予以公开24件，企业7件: the outcome of the first is that of all.
    let acts = stated.last { $0.frame.acts.contains(where: \.isOutcome) }?.frame.acts ?? []
    return last.kind == .outcome && acts.count == 1 ? acts[0] : nil
  }

  fileprivate var isOfOutcome: Bool { outcomeBefore != nil }

  /// What the items of a list before it are of: 上年结转的申请中自然人5件、商业企业1件.
  fileprivate var listActs: [Act] {
    guard let last = stated.last, last.kind == .applicant else { return [] }
    let isCarried = last.frame.acts.contains { [.carried, .carriedOver, .carriedForward, .pending].contains($0) }
    return frame.clause.opening == .enumeration || frame.clause.opening == .comma && isCarried ? last.frame.acts : []
  }

  /// The rows that the clause before gives as the reason for this outcome: 确因本机关不掌握的，无法提供3件.
  fileprivate var reasons: [Act]? {
    guard frame.acts.count == 1, let group = frame.acts.first, !discourse.reason.isEmpty,
      discourse.reason.allSatisfy({ $0.isItem(of: group) })
    else { return nil }
    return discourse.reason
  }
}
