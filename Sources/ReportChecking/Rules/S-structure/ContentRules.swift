import AnnualReport

/// S608: the statement on the fee for processing information.
struct NoFeeStatement: Rule {
  let code = "S608"
  let slug = "no-fee-statement"
  let severity = Severity.notice
  let basis = Basis.form
  let summary = Bilingual(zh: "第六部分没有说明信息处理费", en: "Section 6 says nothing about 信息处理费")
  let rationale = Bilingual(
    zh: "信息处理费的收取情况列入第六部分，没有收取也要写明。2020 年度起适用。没有第六部分的见 S601。",
    en: """
      Section 6 is to tell what 信息处理费 was charged, and to say so if none was; from the reports for 2020 on. For a \
      report without section 6 see S601.
      """)
  let source = Bilingual(
    zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；国办公开办函〔2021〕30号",
    en: "政府信息公开信息处理费管理办法 (国办函〔2020〕109号) and 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("只写“无”", "无 alone", .prose(.otherMatters, "无其他需要报告的事项。"))
      .accusing(subject: "otherMatters"),
    .silent("没有收取", "none was charged", .prose(.otherMatters, "本年度没有收取信息处理费。")),
    .silent("换一种说法", "in other words", .prose(.otherMatters, "本机关依申请提供政府信息未收取任何费用。")),
    .silent(
      "2019 年的报告", "a report for 2019", .form("2019"), .title("云溪县2019年政府信息公开工作年度报告"),
      .prose(.otherMatters, "无。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let isSpokenOf = context.report.claims.contains { claim in
      if case .fee = claim.content { claim.section == .otherMatters } else { false }
    }
    guard let section = context.report.section(.otherMatters), let year = context.report.year?.value, year >= 2020,
      !isSpokenOf
    else { return [] }
    return [
      Finding(
        self, Bilingual(zh: "第六部分没有说明信息处理费收取情况", en: "section 6 says nothing about 信息处理费"),
        [.section(.otherMatters, place: section.heading.place(at: 0))])
    ]
  }
}

/// S609: what a template leaves behind.
struct TemplateResidue: Rule {
  let code = "S609"
  let slug = "template-residue"
  let severity = Severity.warning
  let basis = Basis.document
  let summary = Bilingual(zh: "留有模板的占位符或填写说明", en: "Placeholders or instructions of a template are left")
  let rationale = Bilingual(
    zh: "占位的“××”“XX”、填写说明、格式文件自己的说明文字，都不是报告的内容。“表格如下”后面还有内容的不报；隐去姓名、案号的“××”不报。",
    en: """
      Placeholders such as ×× and XX, instructions for filling in and the format document's own explanations are no \
      content of a report. ×× that hides a name or a case number is left alone.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号", en: "国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("占位的地名", "a placeholder for a place", .preamble("本报告由××县人民政府办公室编制。统计期限自2024年1月1日起至2024年12月31日止。"))
      .accusing(words: "××县"),
    .fires("占位的数字", "a placeholder for a number", .prose(.overview, "2024年，全县主动公开信息XX条，新收申请5件。"))
      .accusing(words: "XX条"),
    .fires("填写说明", "an instruction", .prose(.problems, "（此处填写存在的问题）存在的主要问题是目录不够细，已改进。"))
      .accusing(words: "（此处"),
    .fires("格式文件的话", "words of the format document", .prose(.otherMatters, "这一项报告其他需要报告的事项。未收取信息处理费。"))
      .accusing(words: "这一项报告"),
    .silent("隐去的姓名和案号", "a hidden name and case number", .prose(.overview, "2024年新收申请5件，其中李××申请公开×号房屋资料。")),
    .silent("拉丁字母的名称", "a name in Latin letters", .prose(.overview, "2024年新收申请5件。升级XXGK系统和IPv6。")),
    .fires(
      "表格如下而没有表格", "a table is announced, none follows", .prose(.overview, "2024年新收申请5件。\n表格如下：\n（三）政府信息管理。")
    )
    .accusing(words: "表格如下"),
    .silent(
      "表格如下，后面是表格的内容", "a table is announced, and something follows",
      .prose(.overview, "2024年新收申请5件。公开情况表格如下：\n栏目 | 条数\n（三）政府信息管理。")),
    .silent("具体如下表", "a reference to the table", .prose(.applications, "具体办理情况如下表。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    context.report.claims.filter { $0.content == .residue }.map { claim in
      Finding(
        self, Bilingual(zh: "模板残留：“\(claim.text)”", en: "left over from a template: “\(claim.text)”"), [claim.statement]
      )
    }
  }
}
