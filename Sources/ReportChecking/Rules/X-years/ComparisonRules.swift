import AnnualReport

/// X803: what the text says of the change since last year.
struct ChangeClaim: Rule {
  let code = "X803"
  let slug = "change-claim"
  let severity = Severity.warning
  let basis = Basis.crossYear
  let summary = Bilingual(
    zh: "文中所说的增减与上一年度报告对不上", en: "A stated rise or fall does not recompute from the previous report")
  let rationale = Bilingual(
    zh: """
      只看件数与表相符的句子里紧接着说的“较上年增长x%”“同比减少n件”“与上年相同”，与上一年度报告的同一格比较。\
      约数、翻番之类不算；新收按不含或含上年结转算，有一种相符即可。
      """,
    en: """
      Looked at is what a sentence says behind a number that is the table's: 较上年增长x%, 同比减少n件, 与上年相同. It is \
      compared with the same cell of the previous report. Approximate changes do not count, and for applications it is \
      enough if the claim fits what was received, with or without what was carried over.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第五十条", en: "article 50 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires(
      "3 到 5 不是增长 20%", "from 3 to 5 is no rise of 20%",
      previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，较上年增长20%。")
    )
    .accusing(CellID(.applications, .newlyReceived, .total), words: "较上年增长20%"),
    .fires(
      "说下降，实为增加", "a fall that was a rise", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，同比下降66.7%。")
    )
    .accusing(CellID(.applications, .newlyReceived, .total), words: "同比下降66.7%"),
    .fires(
      "说与上年相同", "the same as last year", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县收到政府信息公开申请5件，与上年持平。")
    )
    .accusing(CellID(.applications, .newlyReceived, .total), words: "与上年持平"),
    .silent(
      "3 到 5 是增长 66.7%", "from 3 to 5 is a rise of 66.7%",
      previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，较上年增长66.7%。")),
    .silent(
      "增加 2 件", "2 more", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，比上年增加2件。")),
    .silent(
      "约数", "an approximate number", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，同比增长约七成、近70%。")),
    .silent(
      "比较的是别的数", "another number is compared", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县新收政府信息公开申请5件，主动公开信息300条，较上年增长20%。")),
    .silent(
      "含结转的口径", "counted with what was carried over", previous: [.row(.applications, .newlyReceived, "1 2 0 0 0 0 3")],
      .prose(.overview, "2024年，全县受理政府信息公开申请5件，较上年增长50%。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let year = context.previous?.year?.value else { return [] }
    return report.claims.compactMap { claim in
      guard case .change(let index, let change) = claim.content else { return nil }
      let figure = report.figures[index]
      // A number that is not the table's is another rule's matter.
      let bases = figure.readings.flatMap { [$0, $0.withCarriedOver] }.compactMap { Base($0, context.valuation) }
      guard let likeliest = bases.first(where: { $0.now == figure.value.integer }),
        !bases.contains(where: { change.fits(from: $0.before, to: $0.now) }), let cell = likeliest.terms.first?.cell
      else { return nil }
      let name = report.name(of: cell)
      return Finding(
        self,
        Bilingual(
          zh: "说“\(claim.text)”，而\(name) \(year) 年是 \(likeliest.before)，本年是 \(likeliest.now)",
          en:
            "the prose says “\(claim.text)”, but \(name) was \(likeliest.before) in \(year) and is \(likeliest.now) now"
        ),
        [claim.statement]
          + likeliest.terms.flatMap { context.statements(of: [$0, $0.inYearBefore]) })
    }
  }

  /// A sum of cells in this year's report and in last year's.
  private struct Base {
    let terms: [Term]
    let now: Int
    let before: Int

    /// `nil` where a cell has no value in one of them.
    init?(_ terms: [Term], _ valuation: Valuation) {
      guard terms.allSatisfy({ $0.cell != nil }), let now = valuation.sum(of: terms),
        let before = valuation.sum(of: terms.map(\.inYearBefore))
      else { return nil }
      (self.terms, self.now, self.before) = (terms, now, before)
    }
  }
}

extension [Term] {
  /// The sum with what was carried over, for texts that compare so.
  fileprivate var withCarriedOver: [Term] {
    let received = CellID(.applications, .newlyReceived, .total)
    guard count == 1, self[0].cell == received else { return self }
    return self + [Term(.cell(CellID(.applications, .carriedOver, .total)))]
  }
}

extension Term {
  /// The cell of this report that it is of.
  fileprivate var cell: CellID? { if case .cell(let cell) = quantity { cell } else { nil } }
}

extension ProseClaim.Change {
  /// Whether the change leads from the one number to the other; a share may be off by 0.1 beyond its last digit.
  fileprivate func fits(from before: Int, to now: Int) -> Bool {
    switch self {
    case .same: return before == now
    case .by(let count): return Number(now - before) == count
    case .percent(let percent):
      guard before > 0 else { return true }
      // |100 · (now − before) / before − p| ≤ 0.1 + half a unit of the last digit, all times before · 10^scale.
      let (before, now, power) = (Int128(before), Int128(now), percent.power)
      let off = abs(100 * (now - before) * power - Int128(percent.mantissa) * before)
      return 20 * off <= before * (2 * power + 10)
    }
  }
}

/// X805: section 5 of last year again.
struct SameText: Rule {
  let code = "X805"
  let slug = "same-text"
  let severity = Severity.warning
  let basis = Basis.crossYear
  let summary = Bilingual(zh: "第五部分照抄上一年度报告或另一机关的报告", en: "Section 5 repeats the previous report's, or another organ's")
  let rationale = Bilingual(
    zh: """
      问题和改进年年原样，或与别处的一样，等于没有改进。逐句比较 8 字以上的句读，只比汉字；五分之四以上的文字是上年的、\
      或一同打开的另一机关同年或更早报告的原句才报，不足 50 字的不比。政府与其办公室不算两家。
      """,
    en: """
      Problems and improvements that stay the same word for word, or are another's, say that nothing improved. Clauses of \
      eight characters and more are compared by their hanzi; reported when four fifths of the text are clauses of last \
      year, or of a report of another organ, of this year or before, that is opened together with it. Less than 50 \
      characters are not compared; a government and its office are one.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第五十条第（五）项", en: "article 50 (5) of the 政府信息公开条例")
  private static let lastYears =
    "存在的主要问题是：公开目录的分类还不够细致，个别单位更新信息不够及时；工作人员变动较多，业务培训跟不上需要。改进情况：修订了公开目录，按季度通报更新情况；举办了两期业务培训，各单位配备了专人。"
  let examples: [RuleExample] = [
    .fires("原文照抄", "word for word", previous: [.prose(.problems, lastYears)], .prose(.problems, "2024年，" + lastYears))
      .accusing(subject: "problems"),
    .silent(
      "问题不同", "other problems", previous: [.prose(.problems, lastYears)],
      .prose(
        .problems,
        "存在的主要问题是：政策解读的形式比较单一，图文和视频解读偏少；依申请公开答复文书的格式还不统一。改进情况：重要文件均配发图文解读；统一了答复文书样式，重大答复由法制机构审核。")),
    .fires(
      "照抄另一机关", "another organ's text",
      other: [.title("白石县2024年政府信息公开工作年度报告"), .prose(.problems, lastYears)], .prose(.problems, lastYears)
    )
    .accusing(subject: "problems"),
    .silent(
      "政府与其办公室", "a government and its office",
      other: [.title("云溪县人民政府办公室2024年政府信息公开工作年度报告"), .prose(.problems, lastYears)], .prose(.problems, lastYears)),
    .silent("很短", "a short text", previous: []),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    guard let section = context.report.section(.problems) else { return [] }
    let before = context.previous.flatMap { previous in
      previous.year.map { (zh: "\($0.value) 年报告", en: "the report for \($0.value)", texts: ProblemTexts(of: previous)) }
    }
    let share: Int
    let source: Bilingual
    if let before, let copied = before.texts.share(of: context.report) {
      (share, source) = (copied, Bilingual(zh: before.zh, en: before.en))
    } else if let other = context.others.source(of: context.report) {
      share = other.share
      source = Bilingual(zh: "\(other.organ) \(other.year) 年报告", en: "the report of \(other.organ) for \(other.year)")
    } else {
      return []
    }
    return [
      Finding(
        self,
        Bilingual(
          zh: "第五部分有 \(share)% 的文字与\(source.zh)逐句相同", en: "\(share)% of section 5 is word for word that of \(source.en)"
        ),
        [.section(.problems, place: section.heading.place(at: 0))])
    ]
  }
}
