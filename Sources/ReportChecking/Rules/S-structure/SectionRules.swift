import AnnualReport

/// S602: the order of the sections.
struct SectionOrder: Rule {
  let code = "S602"
  let slug = "section-order"
  let severity = Severity.warning
  let basis = Basis.form
  let summary = Bilingual(zh: "六个部分的次序或编号不对", en: "Sections out of order or misnumbered")
  let rationale = Bilingual(
    zh: "次序由格式规定。编号重复、倒退，或相邻两部分之间跳号而中间没有别的标题，才算编号不对；另加章节、编号丢失的不报。",
    en: """
      The format prescribes the order. Numbers are wrong when they repeat, run backwards, or skip where no other heading \
      stands between two neighbouring sections; added sections and lost numerals are left alone.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号", en: "国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("两个“四、”", "four twice", .heading(.problems, "四、存在的主要问题及改进情况"))
      .accusing(words: "四、存在的主要问题及改进情况", expected: 5, found: 4)
      .accusing(words: "六、其他需要报告的事项", expected: 5, found: 6),
    .fires("跳号", "a number is skipped", .heading(.otherMatters, "七、其他需要报告的事项"))
      .accusing(words: "七、其他需要报告的事项", expected: 6, found: 7),
    .fires(
      "第五、六部分对调", "sections 5 and 6 exchanged", .noSection(.problems),
      .prose(.otherMatters, "本年度未收取信息处理费。\n五、存在的主要问题及改进情况\n存在的主要问题是公开目录不够细。改进情况：已修订目录并组织培训。")
    )
    .accusing(words: "五、存在的主要问题及改进情况"),
    .silent(
      "另加一章", "an added section", .prose(.problems, "存在的主要问题是公开目录不够细，已修订。\n六、下一步工作思路\n继续推进。"),
      .heading(.otherMatters, "七、其他需要报告的事项")),
    .silent("标题没有编号", "a heading without numeral", .heading(.otherMatters, "其他需要报告的事项")),
    .silent("缺一部分而编号连续", "a section is missing, the numbers go on", .noSection(.otherMatters)),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let sections = context.report.sections
    return zip(sections, sections.dropFirst()).compactMap { first, second in
      let place = second.heading.place(at: 0)
      let words = Statement.words(
        second.heading.text, section: second.key, .heading, 0..<second.heading.text.unicodeScalars.count,
        value: second.number.map { Number($0) }, place: place)
      if second.key.ordinal < first.key.ordinal {
        return Finding(
          self,
          Bilingual(
            zh: "“\(second.heading.text)”排在“\(first.heading.text)”之后",
            en: "“\(second.heading.text)” stands after “\(first.heading.text)”"),
          [words, .section(first.key, place: first.heading.place(at: 0))])
      }
      guard let number = second.number, let before = first.number else { return nil }
      let skips =
        number > before + 1 && second.key.ordinal == first.key.ordinal + 1
        && !context.report.claims.contains { $0.content == .chapter && $0.section == first.key }
      guard number <= before || skips else { return nil }
      return Finding(
        self,
        Bilingual(
          zh: "编号 \(before) 之后是 \(number)：“\(second.heading.text)”",
          en: "number \(before) is followed by \(number): “\(second.heading.text)”"),
        [words, .section(first.key, place: first.heading.place(at: 0))], expected: Number(before + 1),
        found: Number(number))
    }
  }
}

/// S606: the parts that the preamble promises.
struct PromisedParts: Rule {
  let code = "S606"
  let slug = "promised-parts"
  let severity = Severity.warning
  let basis = Basis.document
  let summary = Bilingual(zh: "前言所说的部分数与所列不符", en: "The preamble promises another number of parts than it names")
  let rationale = Bilingual(
    zh: "“由六个部分组成”之后列出的部分，逐一对应六个部分的标题。列出的名目里有认不出的，只在已认出的就多于所说数目时报。“等七个部分”只在六个都列了、报告又没有别的章节和附件时报。",
    en: """
      What the preamble lists beside its number of parts is matched with the six headings. Where the list has items that \
      are not recognised, it is reported only if the recognised ones alone exceed the number. 等七个部分 is reported only if \
      all six are named and the report has no other chapter and no annex.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第五十条", en: "article 50 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires(
      "说六个只列五个", "six promised, five named",
      .preamble("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。统计期限自2024年1月1日起至2024年12月31日止。")
    )
    .accusing(words: "六个部分", expected: 6, found: 5),
    .fires(
      "说五个列了六个", "five promised, six named",
      .preamble(
        "本报告包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项等五个部分。统计期限自2024年1月1日起至2024年12月31日止。"
      )
    )
    .accusing(words: "五个部分", expected: 5, found: 6),
    .silent(
      "六个都列", "all six",
      .preamble(
        "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项6个部分。统计期限自2024年1月1日起至2024年12月31日止。"
      )),
    .silent(
      "另列附件", "an appendix besides",
      .preamble(
        "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议及行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项、名词解释七个部分。统计期限自2024年1月1日起至2024年12月31日止。"
      )),
    .silent(
      "“等六个部分”", "a list that says it goes on",
      .preamble("本报告包括总体情况、主动公开政府信息情况、存在的主要问题及改进情况等六个部分。统计期限自2024年1月1日起至2024年12月31日止。")),
    .fires(
      "列了六个，说“等七个部分”", "all six named, seven promised",
      .preamble(
        "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议及行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等七个部分。统计期限自2024年1月1日起至2024年12月31日止。"
      )
    )
    .accusing(words: "七个部分", expected: 7, found: 6),
    .silent(
      "问题和改进分成两部分", "problems and improvements are two parts",
      .preamble(
        "本报告由云溪县人民政府办公室编制，包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题、改进情况、其他需要报告的事项七个部分。统计期限自2024年1月1日起至2024年12月31日止。"
      )),
    .silent(
      "确有第七部分", "there is a seventh part",
      .preamble(
        "本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议及行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等七个部分。统计期限自2024年1月1日起至2024年12月31日止。"
      ), .prose(.otherMatters, "本年度未收取信息处理费。\n七、附表\n见网站。")),
    .silent("只说数目", "the number alone", .preamble("本报告共六个部分。统计期限自2024年1月1日起至2024年12月31日止。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    context.report.claims.compactMap { claim in
      guard case .promisedParts(let list) = claim.content else { return nil }
      let (promised, named) = (list.promised, list.named.count)
      guard named >= 3, promised < named || promised > named && leavesOut(list, context.report) else { return nil }
      return Finding(
        self,
        Bilingual(
          zh: "前言说 \(promised) 个部分，列出 \(named) 个", en: "the preamble says \(promised) parts and names \(named)"),
        [claim.statement(of: Number(promised))],
        expected: Number(promised), found: Number(named))
    }
  }

  /// Whether the list comes to fewer parts than are promised and has no place for others. One that goes on (等七个部分) has
  /// a place for what the report has beside the six sections, be it another chapter or an annex.
  private func leavesOut(_ list: ProseClaim.PartList, _ report: Report) -> Bool {
    guard list.items < list.promised else { return false }
    switch list.rest {
    case .none: return true
    case .unknown: return false
    case .andOthers:
      let hasMore =
        report.sections.contains { $0.number ?? 0 > Form.sections.count }
        || report.claims.contains { $0.content == .chapter }
      return list.named.count == Form.sections.count && !hasMore
    }
  }
}

/// S607: section 5.
struct EmptySection: Rule {
  let code = "S607"
  let slug = "empty-section"
  let severity = Severity.warning
  let basis = Basis.form
  let summary = Bilingual(
    zh: "第五部分为空、写“无”，或只有问题、只有改进", en: "Section 5 is empty, says 无, or has only problems or only improvements")
  let rationale = Bilingual(
    zh: "第五部分要写存在的主要问题和改进情况两样。两样的说法很多，有一处看不出是哪一样的，就不报。",
    en: """
      Section 5 is to tell the main problems and how they were mended. Both are worded in many ways; where a clause may \
      be either, nothing is reported.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第五十条第（五）项", en: "article 50 (5) of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires("没有内容", "nothing", .prose(.problems, ""))
      .accusing(subject: "problems"),
    .fires("写“无”", "无", .prose(.problems, "无。"))
      .accusing(subject: "problems"),
    .fires("“无”不带标点", "无 without a full stop", .prose(.problems, "无"))
      .accusing(subject: "problems"),
    .fires("只有问题", "only problems", .prose(.problems, "存在的主要问题是公开目录不够细，人员专业能力不足。"))
      .accusing(subject: "problems"),
    .fires("只有改进", "only improvements", .prose(.problems, "2025年，将进一步加强培训，完善制度，提升公开质量。"))
      .accusing(subject: "problems"),
    .silent(
      "改进写成下一步打算", "improvements as plans", .prose(.problems, "公开目录有待细化。下一步，我县将修订目录。")),
    .silent("问题写成差距", "problems as shortfalls", .prose(.problems, "与群众期待相比还有差距，已组织培训。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    guard let section = context.report.section(.problems) else { return [] }
    let told = context.report.claims.compactMap { claim in
      if case .told(let told) = claim.content { (told: told, text: claim.text) } else { nil }
    }
    let kinds = Set(told.map(\.told))
    let lack: Bilingual? =
      if kinds.contains(.other) || kinds.isSuperset(of: [.problem, .improvement]) {
        nil
      } else if kinds.contains(.problem) {
        Bilingual(zh: "只有问题，没有改进情况", en: "names problems, but no improvements")
      } else if kinds.contains(.improvement) {
        Bilingual(zh: "只有改进情况，没有问题", en: "names improvements, but no problems")
      } else if let nothing = told.first {
        Bilingual(zh: "只写了“\(nothing.text)”", en: "says only “\(nothing.text)”")
      } else {
        Bilingual(zh: "没有内容", en: "is empty")
      }
    guard let lack else { return [] }
    return [
      Finding(
        self, Bilingual(zh: "第五部分\(lack.zh)", en: "section 5 \(lack.en)"),
        [.section(.problems, place: section.heading.place(at: 0))])
    ]
  }
}
