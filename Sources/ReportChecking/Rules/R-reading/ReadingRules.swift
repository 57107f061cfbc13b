import AnnualReport

/// R901: text whose characters are lost.
struct DamagedText: Rule {
  let code = "R901"
  let slug = "damaged-text"
  let severity = Severity.unassessed
  let basis = Basis.reading
  let summary = Bilingual(zh: "日期或数字处缺字，有关日期不作判断", en: "Characters are lost where a date or a number stood")
  let rationale = Bilingual(
    zh: "抓取会丢字：“202011日至20201231日”“〔202130号”。残缺的日期说明不了日期本身，因此 Y701 至 Y704 在这样的文本上只列为未判定。请对照原页面。",
    en: """
      Crawlers lose characters: 202011日至20201231日, 〔202130号. A damaged date proves nothing about the date, so what \
      Y701 to Y704 find in such a text is unassessed. Compare the original page.
      """)
  let source = Bilingual(zh: "读取", en: "reading")
  let examples: [RuleExample] = [
    .fires(
      "期限丢了字", "a period with lost characters",
      .preamble("本报告由云溪县人民政府办公室编制。所列数据的统计期限自202411日起至20241231日止。")
    )
    .accusing(words: "限自202411日起"),
    .fires(
      "文号丢了括号", "a document number with a lost bracket",
      .preamble("本报告按照国办公开办函〔202130号编制。统计期限自2024年1月1日起至2024年12月31日止。")
    )
    .accusing(words: "函〔202130号编"),
    .fires("丢了量词", "a lost unit", .prose(.overview, "2024年，全县共受理5申请，上年结转1件。"))
      .accusing(words: "受理5申请"),
    .fires("成串问号", "a run of question marks", .prose(.problems, "存在的主要问题是公开目录不够细??改进情况：已修订目录并组织培训。"))
      .accusing(words: "??"),
    .silent(
      "网址里的问号与电话", "question marks of an address, a telephone number",
      .preamble("本报告由云溪县人民政府办公室编制（网址：http://yunxi.example/?id=20241231，电话：20241231）。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let damages: [(text: String, place: Place)] = context.report.notes.compactMap {
      if case .damagedText(let text, let place) = $0 { (text, place) } else { nil }
    }
    let recognised = context.report.notes.contains(.recognisedCharacters)
    guard !damages.isEmpty else { return recognised ? [recognition(of: context.report)] : [] }
    let words = damages.prefix(3).map { "“\($0.text)”" }
    let isMore = damages.count > 3
    return [
      Finding(
        self,
        Bilingual(
          zh: "文字残缺，日期未作判断：\(words.joined(separator: "、"))\(isMore ? "等" : "")",
          en: "characters are lost; dates are not judged: \(words.joined(separator: ", "))\(isMore ? ", …" : "")"),
        context.report.statements(of: damages))
    ] + (recognised ? [recognition(of: context.report)] : [])
  }

  private func recognition(of report: Report) -> Finding {
    Finding(
      self,
      Bilingual(
        zh: "文字由图像识别（OCR）得来，数字可能认错，请对照原件",
        en: "the text was recognised in pictures (OCR); figures may be misread: compare the original"),
      [.words("OCR", section: nil, value: nil, place: report.title?.place(at: 0) ?? .unknown)])
  }
}

/// R902: tables that no reader understands.
struct UnreadableTable: Rule {
  let code = "R902"
  let slug = "unreadable-table"
  let severity = Severity.unassessed
  let basis = Basis.reading
  let summary = Bilingual(
    zh: "表格是图片、无法辨认，或有几张不知取哪张", en: "A picture, a table that cannot be recognised, or several of which none is named")
  let rationale = Bilingual(
    zh:
      "图片里的数字、认不出行列的表格都不作判断，也不算没有问题。一个部分有几张数字不同的表，取说明中年份最近的、写明“汇总”的或等于其余各张之和的；都没有就不取。PDF 的表格线读不出时，列位只能由文字的位置推断，也在此说明。请对照原页面。",
    en: """
      Numbers in a picture and tables without recognisable rows are not judged, and are not clean. Of several tables with \
      different numbers the one of the latest year is taken, the one called 汇总, or the one that adds up the others; where \
      nothing tells, none is. Where the rules of a PDF's \
      tables cannot be read, columns are told by where the words stand, which is said here, too. Compare the page.
      """
  )
  let source = Bilingual(zh: "读取", en: "reading")
  let examples: [RuleExample] = [
    .fires(
      "认不出行名", "row labels that cannot be recognised", .noTable(.applications),
      .prose(.applications, "甲 | 1 | 2\n乙 | 3 | 4\n丙 | 5 | 6")
    )
    .accusing(subject: "applications"),
    .silent("表格可读", "tables that can be read"),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    context.report.notes.compactMap { note in
      switch note {
      case .tableIsImage(let key, let place):
        Finding(
          self,
          Bilingual(
            zh: "第 \(key.section.ordinal) 部分的表格是图片，未作判断",
            en: "the table of section \(key.section.ordinal) is a picture; not judged"),
          [.section(key.section, place: place)])
      case .unreadableTable(let key, let place):
        Finding(
          self,
          Bilingual(
            zh: "第 \(key.section.ordinal) 部分的表格无法辨认，未作判断",
            en: "the table of section \(key.section.ordinal) cannot be recognised; not judged"),
          [.section(key.section, place: place)])
      case .severalTables(let key, let place):
        Finding(
          self,
          Bilingual(
            zh: "第 \(key.section.ordinal) 部分有几张数字不同的表格，看不出哪张是本报告的，未作判断",
            en: "section \(key.section.ordinal) has several tables with different numbers; which is meant is not said"),
          [.section(key.section, place: place)])
      case .undrawnTables: undrawn(in: context.report)
      case .unreadablePeriod, .damagedText, .recognisedCharacters, .anotherReport: nil
      }
    }
  }
}

extension UnreadableTable {
  /// That the columns of the report's tables are told without the rules between them.
  private func undrawn(in report: Report) -> Finding? {
    TableKey.allCases.lazy.compactMap { report.tables[$0] }.first.map { table in
      Finding(
        self,
        Bilingual(
          zh: "PDF 的表格线没有读出，数字的列位由文字的位置推断，请对照原件",
          en: """
            the rules of the PDF's tables could not be read; columns are told by where the words stand: compare the original
            """),
        [.section(table.form.key.section, place: table.place)])
    }
  }
}

/// R903: pages that are no report.
///
/// Such a page never reaches the checks, so the rule has no findings of its own: it stands for what the reading says.
struct NotAReport: Rule {
  let code = "R903"
  let slug = "not-a-report"
  let severity = Severity.unassessed
  let basis = Basis.reading
  let summary = Bilingual(zh: "不是年报：通知、解读、图解或新闻", en: "A notice, an explanation or a news page about a report")
  let rationale = Bilingual(
    zh: "谈论年报的页面不是年报，不按缺少章节论处；一页没有足够的章节和表格，就只说明它是什么。指名的文件不是年报，退出码为 2；文件夹和压缩包中的则跳过。",
    en: """
      A page about a report is no report and is not blamed for missing sections: where it has too few sections and \
      tables, it is said what it seems to be. The exit status is 2 where the file itself was named; in folders and \
      archives it is passed over.
      """)
  let source = Bilingual(zh: "读取", en: "reading")
  let examples: [RuleExample] = [
    .fires(
      "文字解读", "an explanation",
      .text("《云溪县2024年政府信息公开工作年度报告》文字解读\n一、编制背景\n为便于公众了解，现作解读。\n二、主要内容\n报告共六个部分。\n")),
    .fires(
      "部署编制的通知", "a notice that asks for reports",
      .text("关于做好2024年政府信息公开工作年度报告编制工作的通知\n各科室：\n请于1月15日前报送年度报告。\n2025年1月2日\n")),
    .fires("新闻", "news", .text("云溪县召开政务公开工作培训会\n1月8日，云溪县组织年报编制培训，各单位参加会议。\n")),
    .silent(
      "随通知印发的年报", "a report that a notice forwards",
      .metadata("云溪县人民政府办公室关于印发云溪县2024年政府信息公开工作年度报告的通知\n各乡镇人民政府：\n现予印发。\n2025年1月10日")),
    .silent("没有第六部分的年报", "a report without section 6", .noSection(.otherMatters)),
  ]

  func findings(in context: CheckContext) -> [Finding] { [] }
}

extension ReadingNote {
  /// The table that is there but cannot be read.
  var tableThatCannotBeRead: TableKey? {
    switch self {
    case .tableIsImage(let key, _), .unreadableTable(let key, _), .severalTables(let key, _): key
    case .unreadablePeriod, .damagedText, .recognisedCharacters, .undrawnTables, .anotherReport: nil
    }
  }
}
