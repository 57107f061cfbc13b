import AnnualReport

/// N509: none, says the prose.
struct NoneClaimed: Rule {
  let code = "N509"
  let slug = "none-claimed"
  let severity = Severity.error
  let basis = Basis.prose
  let summary = Bilingual(zh: "正文说没有，表中大于 0", en: "None, says the prose; above 0, says the table")
  let rationale = Bilingual(
    zh: "“未收到”“未发生”“无”与表中相应的格比较。只认整句明白的说法：未收到投诉、未发生超期等不是。同段的数字全都与表不符的，归入那条提示（见 N501）。",
    en: """
      未收到, 未发生 and 无 are compared with the cells that they speak of, where every word is understood. Beside numbers that \
      all disagree with the table they belong to the notice on those: see N501.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第五十条", en: "article 50 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires("未收到申请，表中 5 件", "none received, 5 in the table", .prose(.overview, "2024年，我县未收到政府信息公开申请。"))
      .accusing(CellID(.applications, .newlyReceived, .total), words: "我县未收到政府信息公开申请", expected: 5, found: 0),
    .fires("未发生复议诉讼，表中 1 件", "no disputes, 1 in the table", .prose(.overview, "全年未发生因政府信息公开引起的行政复议、行政诉讼。"))
      .accusing(CellID(.disputes, .reconsideration, .total), words: "全年未发生因政府信息公开引起的行政复议、行政诉讼", expected: 1, found: 0),
    .fires("无依申请公开", "no application", .prose(.overview, "本年度无依申请公开事项。"))
      .accusing(CellID(.applications, .newlyReceived, .total), words: "本年度无依申请公开事项", expected: 5, found: 0),
    .fires(
      "未作出行政强制决定，表中 7 件", "no coercive measures, 7 in the table", .prose(.overview, "全年未作出行政强制决定。"),
      .row(.disclosure, .coerciveMeasures, "7")
    )
    .accusing(CellID(.disclosure, .coerciveMeasures, "decisions"), words: "全年未作出行政强制决定", expected: 7, found: 0),
    .silent("未发生超期", "no delay", .prose(.overview, "全年未发生超期答复情形，未收到对答复内容的投诉举报。")),
    .silent("只说没有诉讼", "litigation only", .prose(.overview, "未发生因政府信息公开引起的行政诉讼。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    findings(in: context) { claim in
      if case .none(let subject, _) = claim { !Self.leaves(subject) } else { false }
    }
  }

  /// Whether a claim of none is left to the rule of the subject: 无结转 is one of the flow of applications, N502, N504.
  static func leaves(_ subject: ProseFigure.Subject) -> Bool { subject == .carriedOver || subject == .carriedForward }
}

/// N511: the balance of the form, inside the prose.
struct ProseBalance: Rule {
  let code = "N511"
  let slug = "prose-balance"
  let severity = Severity.error
  let basis = Basis.prose
  let summary = Bilingual(zh: "正文自身：新收 + 上年结转 ≠ 办结 + 结转下年度", en: "Inside the prose: 新收 + 上年结转 ≠ 办结 + 结转下年度")
  let rationale = Bilingual(
    zh: "同一段中四个数都说了的才核算，“全部办结”“无结转”即为 0。收到数若含上年结转，则收到 = 办结 + 结转下年度，任一成立即可。",
    en: """
      Checked where a paragraph states all four; 全部办结 and 无结转 say 0. If what was received contains what was carried \
      over, the balance leaves it out.
      """
  )
  let source = Bilingual(zh: "国办公开办函〔2021〕30号所附格式的勾稽关系", en: "the relation printed in the form of 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires(
      "5 + 1 ≠ 5 + 2", "5 + 1 ≠ 5 + 2",
      .prose(.overview, "新收政府信息公开申请5件，上年结转1件，办结5件，结转下年度继续办理2件。")
    )
    .accusing(words: "5件", expected: 6, found: 7),
    .silent("含上年结转", "with what was carried over", .prose(.overview, "共收到政府信息公开申请6件（含上年结转1件），办结5件，结转下年度1件。")),
    .fires(
      "无结转即为 0", "无结转 is 0", .prose(.overview, "新收政府信息公开申请5件，上年结转1件，办结5件，无结转下年度的申请。")
    )
    .accusing(words: "5件", expected: 6, found: 5),
    .silent("没有说全", "not all four", .prose(.overview, "收到政府信息公开申请5件，办结4件。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    let figures = Dictionary(grouping: report.figures.enumerated()) {
      Paragraph(section: $0.element.section, passage: $0.element.passage)
    }
    let claims = Dictionary(grouping: report.claims) { Paragraph(section: $0.section, passage: $0.passage) }
    return figures.compactMap { paragraph, figures in finding(figures, claims[paragraph] ?? [], context.valuation) }
  }

  private struct Paragraph: Hashable {
    let section: SectionKey?
    let passage: Int
  }

  /// One of the four numbers, as a paragraph states it.
  private struct Stated {
    /// The figure; 0 where the words state that without a number (全部办结, 无结转).
    let term: Term
    let statement: Statement
    var mayInclude = false
  }

  /// What the figures, each with its number, and the claims of a paragraph contradict.
  private func finding(
    _ figures: [EnumeratedSequence<[ProseFigure]>.Element], _ claims: [ProseClaim], _ valuation: Valuation
  ) -> Finding? {
    /// The one statement on the subject in the paragraph; with two, which belongs to which is open.
    func only(_ subject: ProseFigure.Subject) -> Stated? {
      let numbers = figures.compactMap { index, figure -> Stated? in
        guard figure.subject == subject, let likeliest = figure.readings.first,
          // A part (办结 less 上年结转) is not the number that balances, and neither is last year's.
          likeliest.allSatisfy({ $0.coefficient > 0 }), !likeliest.contains(where: \.isOfPreviousYear)
        else { return nil }
        return Stated(
          term: Term(.figure(index)), statement: figure.statement, mayInclude: figure.readings.count > 1)
      }
      if !numbers.isEmpty { return numbers.count == 1 ? numbers[0] : nil }
      let claim = claims.first { $0.content.sumsOfNothing?.subject == subject }
      return claim.map { Stated(term: Term(.constant(0)), statement: $0.statement) }
    }
    guard let received = only(.received), let carriedOver = only(.carriedOver), let concluded = only(.concluded),
      let carriedForward = only(.carriedForward)
    else { return nil }
    let after = [concluded.term, carriedForward.term]
    let sums = [[received.term, carriedOver.term]] + (received.mayInclude ? [[received.term]] : [])
    let evaluations = sums.map { valuation.evaluate(Equation(code: code, left: $0, right: after)) }
    guard evaluations.allSatisfy({ $0.outcome == .violated }), let balance = evaluations.first,
      let left = balance.leftSum, let right = balance.rightSum
    else { return nil }
    func sum(_ values: [Value]) -> String { values.map(\.text).joined(separator: " + ") }
    let statement = "\(sum(balance.left)) = \(left) ≠ \(right) = \(sum(balance.right))"
    return Finding(
      self,
      Bilingual(
        zh: "正文：新收 + 上年结转与办结 + 结转下年度不等，\(statement)", en: "the prose does not balance: \(statement)"),
      [received, carriedOver, concluded, carriedForward].map(\.statement),
      evaluation: balance, expected: Number(left), found: Number(right))
  }
}

/// N512: parts and their whole, inside the prose.
struct ProseParts: Rule {
  let code = "N512"
  let slug = "parts"
  let severity = Severity.warning
  let basis = Basis.prose
  let summary = Bilingual(zh: "正文所列各部分与总数不符", en: "Parts in the prose do not sum to their whole")
  let rationale = Bilingual(
    zh: "“其中”常只列一部分，所以只有各部分之和超过总数，或所列已是全部（本级与部门、自然人与法人或其他组织）而不等于总数时才提示。",
    en:
      "其中 often lists some parts only: the sum is wrong where it exceeds the whole, or where the parts leave nothing out."
  )
  let source = Bilingual(zh: "算术", en: "arithmetic")
  let examples: [RuleExample] = [
    .fires(
      "20 ≠ 14 + 5", "20 ≠ 14 + 5",
      .prose(.overview, "现行有效的行政规范性文件共20件（其中县级14件、部门5件）。")
    )
    .accusing(words: "20件", expected: 19, found: 20),
    .fires("各渠道超过总数", "channels exceed the whole", .prose(.overview, "收到政府信息公开申请5件，其中网络申请4件，信函申请2件。"))
      .accusing(words: "5件", expected: 6, found: 5),
    .silent("只列一部分", "some parts only", .prose(.overview, "收到政府信息公开申请5件，其中网络申请2件。")),
    .silent("行政复议不是申请的部分", "a reconsideration is no part", .prose(.overview, "收到政府信息公开申请5件，其中引发行政复议9件。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let figures = context.report.figures
    return context.report.claims.compactMap { claim in
      guard case .parts(let whole, let parts, let isComplete) = claim.content else { return nil }
      let evaluation = context.valuation.evaluate(
        Equation(code: code, left: parts.map { Term(.figure($0)) }, right: [Term(.figure(whole))]))
      guard evaluation.outcome == .violated, let sum = evaluation.leftSum, let total = evaluation.rightSum,
        isComplete || sum > total
      else { return nil }
      let statement = "\(total) ≠ \(evaluation.left.map(\.text).joined(separator: " + "))"
      return Finding(
        self,
        Bilingual(
          zh: "正文：所列各部分与总数不符，\(statement)", en: "parts in the prose do not add up to their whole: \(statement)"),
        ([whole] + parts).map { figures[$0].statement }, evaluation: evaluation, expected: Number(sum),
        found: Number(total))
    }
  }
}

/// N513: shares.
struct ProseShare: Rule {
  let code = "N513"
  let slug = "percentage"
  let severity = Severity.warning
  let basis = Basis.prose
  let summary = Bilingual(zh: "正文的占比算不出来", en: "A share in the prose does not recompute")
  let rationale = Bilingual(
    zh: "占比按前面的件数与总数重算，总数未说明的，收到、办结、含结转任一相符即可。允许差 0.1 个百分点，不带小数的允许差 1 个百分点。",
    en:
      "A share is recomputed from the number before it, in any whole that the words allow, within 0.1 points, or 1 point if it has no decimals."
  )
  let source = Bilingual(zh: "算术", en: "arithmetic")
  let examples: [RuleExample] = [
    .fires("3/5 不是 50%", "3/5 is not 50%", .prose(.overview, "办结政府信息公开申请5件，其中予以公开3件，占办结总数的50%。"))
      .accusing(words: "50%", expected: 60, found: 50),
    .silent("3/5 = 60%", "3/5 = 60%", .prose(.overview, "办结政府信息公开申请5件，其中予以公开3件，占60%。")),
    .silent("办结率", "a rate", .prose(.overview, "收到政府信息公开申请5件，按时办结率100%。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let figures = context.report.figures
    return context.report.claims.compactMap { claim in
      guard case .share(let percent, let parts, let readings) = claim.content, !figures[percent].isApproximate else {
        return nil
      }
      let counts = parts.compactMap(context.valuation.sum)
      let wholes = readings.compactMap(context.valuation.sum).filter { $0 > 0 }
      let share = figures[percent].value
      guard let count = counts.first, counts.count == parts.count, let likeliest = wholes.first,
        wholes.count == readings.count,
        !wholes.contains(where: { whole in counts.contains { isShare(share, $0, of: whole) } })
      else { return nil }
      let part = parts.first.flatMap { terms -> ProseFigure? in
        guard case .figure(let index)? = terms.first?.quantity else { return nil }
        return figures[index]
      }
      let exact = Number(mantissa: Int(clamping: (Int128(count) * 20_000 / Int128(likeliest) + 1) / 2), scale: 2)
      return Finding(
        self,
        Bilingual(
          zh: "正文：\(claim.text)，而 \(count) ÷ \(likeliest) = \(exact)%",
          en: "the prose says \(claim.text), but \(count) ÷ \(likeliest) = \(exact)%"),
        [figures[percent].statement] + (part.map { [$0.statement] } ?? []), expected: exact, found: share)
    }
  }

  /// Whether the share is part / whole within its tolerance; exactly, in integers.
  private func isShare(_ share: Number, _ part: Int, of whole: Int) -> Bool {
    let (part, whole, power) = (Int128(part), Int128(whole), share.power)
    // |100 part / whole − share| ≤ tolerance, both sides times 10 · whole · power.
    let difference = abs(1000 * part * power - 10 * Int128(share.mantissa) * whole)
    return difference <= (share.scale == 0 ? 10 : 1) * whole * power
  }
}
