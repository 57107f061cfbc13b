import AnnualReport

/// Y701: the report years that title, period and text name.
struct LeftoverYear: Rule {
  let code = "Y701"
  let slug = "leftover-year"
  let severity = Severity.error
  let basis = Basis.document
  let summary = Bilingual(zh: "标题、统计期限与正文所说的报告年度不一致", en: "Title, period and text name different report years")
  let rationale = Bilingual(
    zh: """
      沿用上年文稿时常漏改年份。只比较说明报告年度的地方：标题、统计期限、前言对本报告的称呼，以及整段只说另一年的开头。\
      上年数字、对比、下年计划、“截至2023年底”、其他文件的年份和转发通知的日期都不算。文字残缺的，不作判断（R901）。
      """,
    en: """
      A text taken over from last year often keeps a year. Compared is only what names the report year: the title, the \
      period, the name that the preamble gives this report, and the opening of a text that speaks of another year \
      alone. Last year's figures, comparisons, plans, 截至2023年底, the years of other documents and the dates of a \
      forwarding notice do not count. In a damaged text it is not judged (R901).
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第四十九条、第五十条", en: "articles 49 and 50 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires(
      "统计期限是上一年", "the period is the year before",
      .preamble("本报告由云溪县人民政府办公室编制。所列数据的统计期限自2023年1月1日起至2023年12月31日止。")
    )
    .accusing(words: "云溪县2024年政府信息公开工作年度报告", expected: 2024, found: 2023),
    .fires("标题是上一年", "the title is the year before", .title("云溪县2023年政府信息公开工作年度报告"))
      .accusing(words: "云溪县2023年政府信息公开工作年度报告", expected: 2023, found: 2024),
    .fires(
      "前言称本报告为上一年的报告", "the preamble calls it last year's report",
      .preamble("现公布云溪县2023年政府信息公开工作年度报告。统计期限自2024年1月1日起至2024年12月31日止。")
    )
    .accusing(words: "云溪县2024年政府信息公开工作年度报告", expected: 2024, found: 2023),
    .fires(
      "第一部分只说上一年", "section 1 speaks of the year before alone",
      .prose(.overview, "2023年，全县新收政府信息公开申请5件，上年结转1件，办结5件，结转下年度继续办理1件。")
    )
    .accusing(words: "云溪县2024年政府信息公开工作年度报告", expected: 2024, found: 2023),
    .fires("第六部分是上一年的收费", "section 6 gives last year's fee", .prose(.otherMatters, "2023年度未收取信息处理费。"))
      .accusing(words: "云溪县2024年政府信息公开工作年度报告", expected: 2024, found: 2023),
    .fires(
      "申请一段只说上一年", "the paragraph on applications speaks of the year before alone",
      .prose(.overview, "2024年，全县深化公开。\n（二）依申请公开。2023年，全县收到政府信息公开申请5件。")
    )
    .accusing(words: "云溪县2024年政府信息公开工作年度报告", expected: 2024, found: 2023),
    .fires(
      "上一年未收到申请", "none received the year before",
      .prose(.overview, "2024年，全县深化公开。\n（二）依申请公开。2023年，全县未收到政府信息公开申请。"),
      .row(.applications, .newlyReceived, "0 0 0 0 0 0 0")
    )
    .accusing(words: "云溪县2024年政府信息公开工作年度报告", expected: 2024, found: 2023),
    .fires(
      "第一部分以上一年开头", "section 1 opens with the year before",
      .prose(.overview, "2023年，我县认真贯彻落实条例。\n（一）依申请公开。2024年，全县新收申请5件。")
    )
    .accusing(words: "云溪县2024年政府信息公开工作年度报告", expected: 2024, found: 2023),
    .silent(
      "先说上年再说今年", "last year first, then this year",
      .prose(.overview, "2023年，我县认真贯彻落实条例，打下基础。2024年，全县新收申请5件，上年结转1件。")),
    .silent(
      "上年的荣誉", "an honour of last year",
      .prose(.overview, "2023年，我县获评示范县。一年来，全县新收申请5件，上年结转1件。")),
    .silent(
      "回应上年年报", "last year's report is answered",
      .prose(.problems, "2023年年度报告指出的问题已经整改。目前目录仍不够细，下一步将修订。")),
    .silent(
      "与上年相比", "a comparison",
      .prose(.overview, "2023年收到政府信息公开申请3件。2024年收到政府信息公开申请5件，上年结转1件。")),
    .silent(
      "截至上年底与历年沿革", "the state at the end of last year",
      .prose(.overview, "2023年以来，全县持续推进公开。截至2023年底，累计公开信息300条。2024年新收申请5件。")),
    .silent(
      "下一年的计划", "plans for next year",
      .prose(.problems, "2025年，我县将针对目录不够细的问题，修订目录并组织培训。")),
    .silent(
      "其他文件的年份", "the years of other documents",
      .preamble("按照做好2023年政府信息公开工作年度报告的通知要求编制本报告。统计期限自2024年1月1日起至2024年12月31日止。")),
    .silent(
      "转发通知的日期", "the date of a forwarding notice",
      .metadata("云溪县人民政府办公室关于印发云溪县2024年政府信息公开工作年度报告的通知\n云溪县人民政府办公室\n2025年1月10日")),
    .silent(
      "上一年的某个月", "a month of the year before",
      .prose(.overview, "2023年12月，全县启动目录修订。当年新收申请5件，上年结转1件。")),
    .silent("标题没有年份", "no year in the title", .title("云溪县政府信息公开工作年度报告")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let year = report.year, Self.anchors.contains(year.origin) else { return [] }
    let own = year.origin == .title ? report.titleStatement(value: Number(year.value)) : nil
    let anchor = Mention(
      Bilingual(zh: own == nil ? "前言" : "标题", en: own == nil ? "the preamble" : "the title"), year.value,
      own ?? .words("\(year.value)年", section: nil, value: Number(year.value), place: year.place))
    let mentioned = [period(of: report)].compactMap { $0 } + report.claims.compactMap(Mention.init)
    // What names the same year in the same part says nothing more.
    var known: Set<String> = []
    let others = mentioned.filter { $0.year != year.value && known.insert("\($0.name.zh) \($0.year)").inserted }
    guard !others.isEmpty else { return [] }
    let mentions = [anchor] + others
    return [
      Finding(
        self, severity: report.isDamaged ? .unassessed : nil,
        Bilingual(
          zh: "报告年度不一致：" + mentions.map { "\($0.name.zh) \($0.year) 年" }.joined(separator: "，"),
          en: "different report years: " + mentions.map { "\($0.name.en) \($0.year)" }.joined(separator: ", ")),
        mentions.map(\.statement), expected: Number(year.value), found: Number(others[0].year))
    ]
  }

  /// A file's name is not on the page, and a year from the text cannot contradict the text.
  private static let anchors: Set<Located<Int>.Origin> = [.title, .preamble, .period]

  private func period(of report: Report) -> Mention? {
    guard let period = report.period, period.value.from.year == period.value.to.year else { return nil }
    let year = period.value.to.year
    return Mention(Bilingual(zh: "统计期限", en: "the period"), year, report.periodStatement(period))
  }
}

/// A place that names the report year.
private struct Mention {
  let name: Bilingual
  let year: Int
  let statement: Statement

  init(_ name: Bilingual, _ year: Int, _ statement: Statement) {
    self.name = name
    self.year = year
    self.statement = statement
  }

  /// The year that the claim names; `nil` where it is about something else.
  init?(_ claim: ProseClaim) {
    guard case .year(let year, let subject) = claim.content else { return nil }
    let section = claim.section?.ordinal ?? 0
    let name =
      switch subject {
      case .report: Bilingual(zh: "前言", en: "the preamble")
      case .section, .fee: Bilingual(zh: "第 \(section) 部分", en: "section \(section)")
      case .applications: Bilingual(zh: "第 1 部分的申请数", en: "the applications of section 1")
      }
    self.init(
      name, year, claim.statement(of: Number(year)))
  }
}
