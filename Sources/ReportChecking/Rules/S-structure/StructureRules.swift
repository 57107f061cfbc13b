import AnnualReport

/// S601: the six sections.
struct MissingSection: Rule {
  let code = "S601"
  let slug = "missing-section"
  let severity = Severity.error
  let basis = Basis.form
  let summary = Bilingual(zh: "缺少六个部分之一", en: "One of the six sections is missing")
  let rationale = Bilingual(
    zh: "格式规定六个部分，标题可有不同写法。没有内容的也要列出标题并写明“无”。",
    en: "The format prescribes six sections; their headings may be worded differently. An empty one is still named.")
  let source = Bilingual(zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号", en: "article 50 of the 政府信息公开条例; 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("没有第六部分", "no section 6", .noSection(.otherMatters))
      .accusing(subject: "otherMatters"),
    .silent("标题写法不同", "another wording", .heading(.otherMatters, "六、其它需要报告事项")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    SectionKey.allCases.filter { context.report.section($0) == nil }.map { key in
      let form = Form.section(key)
      return Finding(
        self,
        Bilingual(
          zh: "缺少第 \(key.ordinal) 部分“\(form.title)”", en: "section \(key.ordinal), “\(form.title)”, is missing"),
        [.section(key, place: nil)])
    }
  }
}

/// S603: the three tables.
struct MissingTable: Rule {
  let code = "S603"
  let slug = "missing-table"
  let severity = Severity.error
  let basis = Basis.form
  let summary = Bilingual(zh: "某部分没有应有的表格", en: "A section without its table")
  let rationale = Bilingual(
    zh: "第二、三、四部分各有一张规定的表格。表格是图片或读不懂的，见 R902。",
    en: "Sections 2, 3 and 4 each have a prescribed table. For pictures and tables that cannot be read see R902.")
  let source = Bilingual(zh: "国办公开办函〔2021〕30号", en: "国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("没有复议诉讼表", "no table of disputes", .noTable(.disputes))
      .accusing(subject: "disputes"),
    .silent("三张表齐全", "all three tables"),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    let unreadable = Set(report.notes.compactMap(\.tableThatCannotBeRead))
    return TableKey.allCases.filter { report.tables[$0] == nil && !unreadable.contains($0) }.map { key in
      let form = Form.section(key.section)
      return Finding(
        self,
        Bilingual(
          zh: "第 \(key.section.ordinal) 部分“\(form.title)”没有表格",
          en: "section \(key.section.ordinal), “\(form.title)”, has no table"),
        [.section(key.section, place: report.section(key.section)?.heading.place(at: 0))])
    }
  }
}

/// S604: the rows of the tables.
struct MissingRow: Rule {
  let code = "S604"
  let slug = "missing-row"
  let severity = Severity.error
  let basis = Basis.form
  let summary = Bilingual(zh: "表格缺少某行，或把几行并为一行", en: "A table without one of its rows, or with rows merged")
  let rationale = Bilingual(
    zh: "行按格式固定。2021 年格式的（六）其他处理分三行，并成一行的多半沿用了 2019 年格式。缺行的列，合计不作判断。",
    en: """
      The rows are fixed by the form. On form 2021 （六）其他处理 has three rows; where it is one, the form of 2019 was \
      mostly kept. Sums that need a missing row are not judged.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号", en: "国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("缺“重复申请”", "重复申请 is missing", .noRow(.applications, "notProcessed.duplicate"))
      .accusing(subject: "applications.notProcessed.duplicate"),
    .silent("各行齐全", "all rows"),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    TableKey.allCases.flatMap { key -> [Finding] in
      guard let table = context.report.tables[key] else { return [] }
      let missing = table.missingRows.compactMap { table.form.row($0) }.map { row in
        Finding(
          self, Bilingual(zh: "表中没有“\(row.fullLabel)”一行", en: "the table has no row “\(row.fullLabel)”"),
          [.row(key, row.key, place: table.place)])
      }
      let merged = table.mergedRows.compactMap { table.form.row($0) }.map { row in
        // No figure is lost by it, so it is graver than unusual, but less than a missing row.
        Finding(
          self, severity: .warning,
          Bilingual(
            zh: "“\(row.label)”只有一行，2021 年格式分三行", en: "“\(row.label)” is one row; form 2021 has three"),
          [.row(key, row.key, place: table[row.key, .total]?.place ?? table.place)])
      }
      return missing + merged
    }
  }
}

/// S605: the form in force.
struct SupersededForm: Rule {
  let code = "S605"
  let slug = "superseded-form"
  let severity = Severity.warning
  let basis = Basis.form
  let summary = Bilingual(zh: "2021 年及以后的报告用了 2019 年格式", en: "Form 2019 in a report for 2021 or later")
  let rationale = Bilingual(
    zh: "国办公开办函〔2021〕30号自 2021 年度报告起施行，取代〔2019〕60号的试行格式。格式按表格的栏目名判断，不按年份。",
    en: """
      国办公开办函〔2021〕30号 replaces the trial format from the reports for 2021 on. The form is told by the labels of \
      the tables, never by the year.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号", en: "国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("2024 年的报告用旧格式", "a report for 2024 on the old form", .form("2019"))
      .accusing(subject: "proactiveDisclosure"),
    .silent("2020 年的报告", "a report for 2020", .form("2019"), .title("云溪县2020年政府信息公开工作年度报告")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    guard let form = context.report.form, let year = context.report.year?.value, year > form.years.upperBound else {
      return []
    }
    let key = TableKey.allCases.first { context.report.tables[$0] != nil } ?? .disclosure
    return [
      Finding(
        self,
        Bilingual(
          zh: "\(year) 年的报告用的是 \(form.name) 年格式（\(form.document)）",
          en: "the report for \(year) is on the form of \(form.name) (\(form.document))"),
        [.section(key.section, place: context.report.tables[key]?.place)])
    ]
  }
}
