import AnnualReport

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
    .fires("县政府 4 月 1 日公布", "a county government on 1 April", .metadata("发布日期：2025-04-01")),
    .fires(
      "县局 2 月 1 日公布", "a county department on 1 February",
      .metadata("发布日期：2025-02-01"), .title("云溪县水利局2024年政府信息公开工作年度报告")),
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
          zh: "\(published.value) 公布，晚于期限 \(deadline)", en: "published on \(published.value), after \(deadline)"),
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
    .fires("当年 1 月公布", "published in January of the year itself", .metadata("发布日期：2024-01-20")),
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
