import AnnualReport

extension Binding {
  /// Numbers of applications by how they were decided.
  static let outcomes: [Binding] = [
    // 上年结转的3件中，予以公开2件: of these only. 自然人予以公开3件: of one applicant.
    Binding(
      "outcomes of a part", .outcome,
      when: { o in
        o.frame.applicant != nil || o.discourse.isOfPublicity || o.discourse.isOfReceived
          || o.discourse.base.contains { [.received, .carriedOver, .carried].contains($0) }
          || [[.carriedOver], [.carried], [.carriedForward]].contains(o.whole?.frame.acts)
      }
    ) { _ in [] },
    Binding(
      "outcomes", .outcome,
      examples: [("予以公开政府信息公开申请3件", "granted"), ("因本机关不掌握而对政府信息公开申请无法提供2件", "unavailable")]
    ) { o in
      let acts = o.reasons ?? o.frame.acts
      let readings = acts.map { o.sums.applications($0) }
      if readings.count == 1, o.reasons == nil { return readings[0] }
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
        o.frame.acts.contains(.other) || o.isPart && o.isWholeUnbound
          || o.discourse.base.contains { $0.isOutcome || $0 == .other }
          || o.isPart && o.stated.last { $0.kind != .applicant }?.kind == .outcome
      }
    ) { _ in [] },
    Binding(
      "applicants", .applicant, examples: [("收到政府信息公开申请5件，其中自然人3件", "newlyReceived.naturalPerson")]
    ) { o in
      guard let applicant = o.frame.applicant else { return [] }
      let acts = [o.frame.acts, o.discourse.base, o.listActs, o.whole?.frame.acts ?? []].first { !$0.isEmpty } ?? []
      if acts == [.carried] || acts == [.pending] || acts == [.carriedForward] { return [] }
      if acts == [.carriedOver] { return o.sums.applications(by: applicant, of: .carriedOver) }
      let mayContainCarriedOver = o.isWholeOpen || o.stated.contains(where: \.isCarriedOver)
      return o.sums.applications(by: applicant, of: acts.count == 1 && !mayContainCarriedOver ? acts.first : nil)
    },
  ]
}

extension Occasion {
  /// What the items of a list before it are of: 上年结转的申请中自然人5件、商业企业1件.
  fileprivate var listActs: [Act] {
    guard frame.clause.opening == .enumeration, let last = stated.last, last.kind == .applicant else { return [] }
    return last.frame.acts
  }

  /// The rows that the clause before gives as the reason for this outcome: 确因本机关不掌握的，无法提供3件.
  fileprivate var reasons: [Act]? {
    guard frame.acts.count == 1, let group = frame.acts.first, !discourse.reason.isEmpty,
      discourse.reason.allSatisfy({ $0.isItem(of: group) })
    else { return nil }
    return discourse.reason
  }
}
