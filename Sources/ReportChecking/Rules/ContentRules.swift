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
    guard let section = context.report.section(.otherMatters), let year = context.report.year?.value, year >= 2020,
      !section.text.unicodeScalars.contains(where: { $0 == "费" || $0 == "費" })
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
      .accusing(words: "此处填写"),
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

  private static let instructions = [
    "此处填写", "请填写", "填写说明", "填报说明", "填表说明", "自行填写", "请在此", "（示例）", "(示例)", "删除此", "这一项报告", "这一项主要报告", "按以下表格",
    "表格如下所列填写",
    "不能遗漏,也不宜泛化",
  ]
  /// What a placeholder stands before or behind, when it stands for a place, an organ, a date or a number.
  private static let behind = [
    "省", "市", "县", "区", "局", "镇", "乡", "街道", "年", "月", "日", "件", "条", "份", "次", "期", "人民政府", "万元", "个",
  ]

  func findings(in context: CheckContext) -> [Finding] {
    context.text.all.compactMap { wording in
      let instruction = Self.instructions.lazy.compactMap { wording.ranges(of: $0).first }.first
      guard let range = instruction ?? placeholder(in: wording) else { return nil }
      let statement = wording.statement(at: range)
      guard case .words(let words, _) = statement else { return nil }
      return finding(words.text, statement)
    } + announcements(in: context).map { finding($0.text, $0.statement) }
  }

  private func finding(_ words: String, _ statement: Statement) -> Finding {
    Finding(self, Bilingual(zh: "模板残留：“\(words)”", en: "left over from a template: “\(words)”"), [statement])
  }

  /// 表格如下 in a section that has no table, with the next heading right behind it.
  private func announcements(in context: CheckContext) -> [Wording] {
    [SectionKey.overview, .problems, .otherMatters].flatMap { key -> [Wording] in
      let passages = context.text[key]
      return zip(passages, passages.dropFirst()).compactMap { passage, next -> Wording? in
        guard let range = passage.ranges(of: "表格如下").last, next.beginsLikeHeading,
          passage.after(range.upperBound).scalars.allSatisfy({ !$0.isHanzi })
        else { return nil }
        return passage[range]
      }
    }
  }

  private func placeholder(in wording: Wording) -> Range<Int>? {
    let marks = "×XxＸ✕╳".unicodeScalars
    var start = wording.scalars.startIndex
    while let first = wording.scalars[start...].firstIndex(where: { marks.contains($0) }) {
      let end = wording.scalars[first...].firstIndex { !marks.contains($0) } ?? wording.scalars.endIndex
      start = end
      let isAlone = first == wording.scalars.startIndex || !wording.scalars[first - 1].isASCIILetterOrDigit
      if end - first >= 2, isAlone, let unit = Self.behind.first(where: wording.after(end).begins) {
        return first..<end + unit.unicodeScalars.count
      }
    }
    return nil
  }
}

extension Wording {
  /// Whether the text begins with a numeral in brackets: （三）
  fileprivate var beginsLikeHeading: Bool {
    scalars.first == "(" && scalars.dropFirst().first.map { "一二三四五六七八九十".unicodeScalars.contains($0) } == true
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetterOrDigit: Bool { properties.isAlphabetic && isASCII || (0x30...0x39).contains(value) }
}
