import AnnualReport

/// Y702: the period.
struct StatedPeriod: Rule {
  let code = "Y702"
  let slug = "period"
  let severity = Severity.error
  let basis = Basis.document
  let summary = Bilingual(
    zh: "统计期限不是当年 1 月 1 日至 12 月 31 日，或日期不存在", en: "The period is not 1 January to 31 December of a year")
  let rationale = Bilingual(
    zh: "年度报告统计一个公历年。起止年份一致而与标题不同的见 Y701。年内成立、撤并的机关可以只报部分月份，文中说明的不报。期限缺字的见 R901。",
    en: """
      The report covers a calendar year. Where both dates are of one year, but not the title's, see Y701. An organ that \
      was set up or dissolved in the year may report part of it, if it says so. For lost characters see R901.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第四十九条", en: "article 49 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires("起止年份不同", "it spans two years", .preamble("本报告统计期限自2023年1月1日起至2024年12月31日止。"))
      .accusing(words: "2023-01-01 – 2024-12-31"),
    .fires("止于 12 月 30 日", "it ends on 30 December", .preamble("本报告统计期限自2024年1月1日起至2024年12月30日止。"))
      .accusing(words: "2024-01-01 – 2024-12-30"),
    .fires("没有这一天", "a day that does not exist", .preamble("本报告统计期限自2024年1月1日起至2024年12月32日止。"))
      .accusing(words: "统计期限自2024年1月1日起至2024年12月32日止。"),
    .fires("月写成日", "日 for 月", .preamble("本报告统计期限自2024年1日1日起至2024年12月31日止。"))
      .accusing(words: "统计期限自2024年1日1日起至2024年12月31日止。"),
    .silent("第二个日期省略年份", "the second date without its year", .preamble("本报告数据统计期限为2024年1月1日至12月31日。")),
    .silent("只写年度", "the year alone", .preamble("本报告数据统计期限为2024年度。")),
    .silent("只写月份", "months alone", .preamble("本报告数据统计期限为2024年1月至12月。")),
    .silent("缺字", "lost characters", .preamble("本报告统计期限自202411日起至20241231日止。")),
    .silent(
      "年内成立的机关", "an organ set up in the year",
      .preamble("本局于2024年3月1日成立，本报告统计期限自2024年3月1日起至2024年12月31日止。")),
    .silent(
      "某次行动的起止日期", "the dates of some event",
      .preamble("本报告由云溪县人民政府办公室编制。"), .prose(.overview, "2024年3月5日至2024年3月20日开展自查。新收申请5件，上年结转1件。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    if let period = report.period, !period.value.isCalendarYear, !isExcused(period.value, in: report) {
      return [
        Finding(
          self, severity: report.isDamaged ? .unassessed : nil,
          Bilingual(
            zh: "统计期限 \(period.value.from) 至 \(period.value.to) 不是一个公历年",
            en: "the period \(period.value.from) to \(period.value.to) is not a calendar year"),
          [report.periodStatement(period)])
      ]
    }
    return report.notes.compactMap { note in
      guard case .unreadablePeriod(let text, isMisprinted: true, let place) = note, !report.isDamaged else {
        return nil
      }
      return Finding(
        self, Bilingual(zh: "统计期限的日期不成立：“\(text)”", en: "the period has an impossible date: “\(text)”"),
        report.statements(of: [(text, place)]))
    }
  }

  /// Whether the period is part of a year in which the organ, as it says, was set up or dissolved.
  private func isExcused(_ period: Period, in report: Report) -> Bool {
    period.from.year == period.to.year && period.from < period.to
      && report.claims.contains { $0.content == .reorganised }
  }
}

/// Y703: the deadline.
struct Late: Rule {
  let code = "Y703"
  let slug = "late"
  let severity = Severity.warning
  let basis = Basis.document
  let summary = Bilingual(zh: "公布日期晚于法定期限", en: "Published after the deadline")
  let rationale = Bilingual(
    zh: """
      部门应在次年 1 月 31 日前公布，县级以上政府应在 3 月 31 日前公布；乡镇、街道不是县级以上政府，按 1 月 31 日计。分不清是哪一类的，\
      按较晚的期限。日期取自页面的元数据，网站迁移会使它变晚。
      """,
    en: """
      Departments publish by 31 January of the following year, governments at county level and above by 31 March; a \
      township is no such government. Where the kind of organ is not clear, the later day counts. The date is that of \
      the page's metadata, which the migration of a site makes later.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第四十九条", en: "article 49 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires("县政府 4 月 1 日公布", "a county government on 1 April", .metadata("发布日期：2025-04-01"))
      .accusing(words: "2025-04-01"),
    .fires(
      "县局 2 月 1 日公布", "a county department on 1 February",
      .metadata("发布日期：2025-02-01"), .title("云溪县水利局2024年政府信息公开工作年度报告")
    )
    .accusing(words: "2025-02-01"),
    .silent("县政府 3 月 31 日公布", "a county government on 31 March", .metadata("发布日期：2025-03-31")),
    .silent(
      "政府办公室的报告，期限从宽", "a government office, given the later day",
      .metadata("发布日期：2025-03-05"), .title("云溪县人民政府办公室2024年政府信息公开工作年度报告")),
    .silent(
      "开发区管委会，期限从宽", "a development zone, given the later day",
      .metadata("发布日期：2025-03-05"), .title("云溪经济开发区管理委员会2024年政府信息公开工作年度报告")),
    .silent("没有公布日期", "no date of publication"),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let published = report.published, let year = report.lastYearNamed, let organ = report.organ,
      let deadline = Self.deadline(of: OrganName(organ.value), for: year), published.value > deadline
    else { return [] }
    return [
      Finding(
        self, severity: report.isDamaged ? .unassessed : nil,
        Bilingual(
          zh: "\(published.value) 公布，晚于期限 \(deadline)",
          en: "published on \(published.value), after the deadline of \(deadline)"),
        [.words("\(published.value)", section: nil, value: nil, place: published.place)])
    ]
  }

  private static func deadline(of organ: OrganName, for year: Int) -> CalendarDate? {
    let isEarly = organ.kind == .department || organ.kind == .government && organ.place?.level == .township
    return isEarly
      ? CalendarDate(year: year + 1, month: 1, day: 31) : CalendarDate(year: year + 1, month: 3, day: 31)
  }
}

/// Y704: publication before the end of the period.
struct Early: Rule {
  let code = "Y704"
  let slug = "early"
  let severity = Severity.error
  let basis = Basis.document
  let summary = Bilingual(zh: "公布日期早于统计期限结束", en: "Published before the period had ended")
  let rationale = Bilingual(
    zh: "一年没有过完，全年的数字不可能齐。公布日期或报告年度必有一误。12 月 31 日当天公布的不报。",
    en: """
      The figures of a year cannot be whole before its end: the date or the report year is wrong. Publication on 31 \
      December itself is not reported.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第四十九条", en: "article 49 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires("当年 1 月公布", "published in January of the year itself", .metadata("发布日期：2024-01-20"))
      .accusing(words: "2024-01-20"),
    .silent("次年 1 月公布", "published in the January after", .metadata("发布日期：2025-01-20")),
    .silent(
      "标题用公布之年，期限是上一年", "a title with the year of publication",
      .metadata("发布日期：2025-01-20"), .title("云溪县2025年政府信息公开工作年度报告")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    let years = [report.year?.value, report.period?.value.to.year].compactMap { $0 }
    guard let published = report.published, let year = years.min(),
      let end = CalendarDate(year: year, month: 12, day: 31), published.value < end
    else { return [] }
    let stated = report.period.map(report.periodStatement) ?? report.titleStatement(value: Number(year))
    return [
      Finding(
        self, severity: report.isDamaged ? .unassessed : nil,
        Bilingual(
          zh: "\(published.value) 公布，而统计期限到 \(end) 才结束",
          en: "published on \(published.value), before the period ended on \(end)"),
        [.words("\(published.value)", section: nil, value: nil, place: published.place)] + [stated].compactMap { $0 })
    ]
  }
}

extension Report {
  /// The later of the years that title and period name: where they differ, the one that says least.
  fileprivate var lastYearNamed: Int? { [year?.value, period?.value.to.year].compactMap { $0 }.max() }
}

extension Report {
  /// Whether characters are lost where a date or a number stood, so that dates prove nothing.
  var isDamaged: Bool {
    notes.contains { if case .damagedText = $0 { true } else { false } }
  }

  /// The title as a statement, where the report has one.
  func titleStatement(value: Number? = nil) -> Statement? {
    title.map {
      .words($0.text, section: nil, .title, 0..<$0.text.unicodeScalars.count, value: value, place: $0.place(at: 0))
    }
  }

  /// The period as a statement.
  func periodStatement(_ period: Located<Period>) -> Statement {
    .words("\(period.value.from) – \(period.value.to)", section: nil, value: nil, place: period.place)
  }
}
