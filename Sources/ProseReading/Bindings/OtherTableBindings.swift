import AnnualReport

extension Binding {
  /// Numbers of disputes. Only those about this law stand in the table; of a number of applications they are no part.
  static let disputes: [Binding] = [
    Binding(
      "disputes of other law", .dispute,
      when: { o in
        o.isPart && o.whole?.kind != .dispute && !(o.isWholeUnbound && o.whole?.frame.acts.isEmpty == true)
          || o.frame.isRest || !o.frame.law.value && o.section != .disputes
          // 县政府全年行政复议案件236件: that the text was about this law before is not enough for a bare noun.
          || !o.namesLaw && !o.frame.namesRoute && !(o.frame.isTotal && !o.frame.body.isStated)
            && !o.frame.acts.contains { $0 == .brought || $0 == .settled && o.frame.judged != nil || $0.isVerdict }
      }
    ) { _ in [] },
    Binding(
      "verdicts", .dispute,
      when: { if case .verdict? = $0.frame.acts.first { $0.frame.acts.count == 1 } else { false } },
      examples: [("因政府信息公开被申请行政复议1件，结果维持1件", "reconsideration.upheld")]
    ) { o in
      guard case .verdict(let column)? = o.frame.acts.first else { return [] }
      guard o.frame.statedMatters.isEmpty, o.frame.judged == nil, o.disputed.count > 1 else {
        return o.sums.disputes(o.frame.matters.value, column)
      }
      // 复议5件，诉讼3件，被纠正1件: of one of them, or of both.
      let each = o.disputed.flatMap { o.sums.disputes($0, column) }
      return each + [each.flatMap(\.self)]
    },
    // 办理涉及政府信息公开的行政复议6件; 受理政府信息公开申请5件，收到行政复议1件
    Binding(
      "disputes that came in", .dispute,
      when: { o in
        let isOfThisLaw = o.frame.law.value || o.frame.acts == [.received] && o.stated.contains { $0.kind == .flow }
        return isOfThisLaw && !o.frame.statedMatters.isEmpty && !(o.isReviewer && o.frame.acts != [.received])
          && [[.handled], [.received], [.accepted]].contains(o.frame.acts)
      }
    ) { o in o.sums.disputes(o.frame.matters.value) },
    // 未审结7件，其中复议2件、诉讼5件
    Binding(
      "disputes by verdict", .dispute,
      when: { o in
        o.isPart && o.frame.acts.isEmpty && !o.frame.statedMatters.isEmpty
          && o.whole.map { $0.kind == .dispute && $0.frame.acts.count == 1 && $0.frame.acts[0].isVerdict } ?? false
      }
    ) { o in
      guard case .verdict(let column)? = o.whole?.frame.acts.first else { return [] }
      return o.sums.disputes(o.frame.matters.value, column)
    },
    // 审结12件: all but those that are pending.
    Binding("disputes settled", .dispute, when: { $0.frame.acts == [.settled] }) { o in
      let pending = o.sums.disputes(o.frame.matters.value, "pending")
      return o.sums.disputes(o.frame.matters.value).map { all in
        all + pending.flatMap(\.self).map { Term($0.quantity, times: -$0.coefficient) }
      }
    },
    Binding("disputes pending", .dispute, when: { $0.frame.acts == [.pending] }) { o in
      o.sums.disputes(o.frame.matters.value, "pending")
    },
    Binding(
      "disputes", .dispute, examples: [("因政府信息公开被申请行政复议1件", "reconsideration")]
    ) { o in
      // 办理因信息公开引发的行政复议3件
      let isBrought =
        o.frame.acts.contains(.brought)
        && o.frame.acts.allSatisfy { [.brought, .handled, .accepted, .received].contains($0) }
      let isTotal =
        isBrought || o.frame.acts.allSatisfy { $0 == .brought || $0 == .received && o.section == .disputes }
      guard isTotal, !(o.frame.isNounBehind && o.frame.acts.isEmpty),
        !o.frame.acts.isEmpty || !o.frame.statedMatters.isEmpty || o.frame.isTotal
      else { return [] }
      // 复议9件、诉讼13件，合计22件
      if o.frame.isTotal, o.frame.statedMatters.isEmpty, o.disputed.count > 1 {
        return o.sums.disputes(o.disputed.flatMap(\.self)) + o.disputed.flatMap { o.sums.disputes($0) }
      }
      return o.sums.disputes(o.frame.matters.value)
    },
  ]

  /// Numbers of normative documents and regulations.
  static let documents: [Binding] = [
    Binding(
      "documents", .document,
      examples: [("制发行政规范性文件2件", "normativeDocuments.issued"), ("行政规范性文件现行有效9件", "normativeDocuments.inForce")]
    ) { o in
      // 制发规范性文件4件、规章1件: a noun takes the verb before it, bare words do not.
      let acts = o.frame.acts.isEmpty && !o.frame.statedMatters.isEmpty ? o.discourse.acts : o.frame.acts
      guard let act = acts.last, Set(acts).count == 1, o.discourse.base.isEmpty else { return [] }
      // 废止16件，其中宣布失效6件: some of them.
      if o.isPart, let whole = o.whole, whole.frame.acts == acts,
        o.frame.statedMatters.isEmpty || o.frame.acts.isEmpty && o.frame.statedMatters == [.document]
      {
        return []
      }
      return o.sums.documents(o.frame.matters.value, act)
    }
  ]

  /// Numbers of decisions: 行政许可24项 are kinds of powers, and only what was decided is in the table.
  static let decisions: [Binding] = [
    Binding(
      "charges", .decision, when: { $0.frame.matters.value == [.charges] },
      examples: [("行政事业性收费收费金额1万元", "fees.amount")]
    ) { o in
      // 减免行政事业性收费3万元
      let isDone =
        (o.frame.acts.isEmpty || o.frame.acts == [.charged]) && !o.frame.clause.words.contains { $0.act == .other }
      return isDone && o.frame.amount?.unit == .yuan && !o.isPart ? o.sums.decisions([.charges]) : []
    },
    Binding(
      "decisions", .decision, examples: [("作出行政处罚决定4件", "penalties.decisions"), ("行政许可处理决定数量3项", "licences.decisions")]
    ) { o in
      // 行政许可4件、行政处罚3件: so listed, or under their own heading, they are decisions.
      let isOfTable = o.section == .proactiveDisclosure || o.discourse.listsDecisions
      let acts =
        o.frame.acts.isEmpty ? (o.frame.namesDecision || isOfTable ? [.decided] : o.discourse.acts) : o.frame.acts
      let isListed = o.discourse.acts == [.decided] && o.frame.acts.isEmpty && !o.isPart
      let isNamed = !o.frame.statedMatters.isEmpty || o.frame.namesDecision || isListed
      let matters = isNamed ? o.frame.matters.value : []
      // 三项合计: of what was listed.
      let isSum = matters.count > 1 || o.frame.matters.value.count > 1 && o.frame.namesDecision
      // 行政强制156件，其中强制措施118件: a kind of them.
      if o.isPart, let whole = o.whole, whole.frame.matters.value == matters, !matters.isEmpty { return [] }
      guard !(o.frame.isTotal && o.frame.statedMatters.isEmpty) || isSum, !matters.isEmpty, !acts.isEmpty,
        acts.allSatisfy({
          // 受理并办结行政许可5件
          [.decided, .handled, .concluded].contains($0) || $0 == .accepted && acts.contains(.concluded)
        }),
        o.frame.amount?.countsItems != true || o.frame.namesDecision || isListed
      else { return [] }
      return o.sums.decisions(matters)
    },
  ]
}

extension Frame {
  /// Whether it names one of the two ways to the court, which only the form tells apart: 直接起诉, 复议后起诉.
  var namesRoute: Bool {
    statedMatters.contains(where: \.isRoute)
  }
}
