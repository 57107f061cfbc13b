import AnnualReport

/// Y705: the organ.
struct ForeignOrgan: Rule {
  let code = "Y705"
  let slug = "organ"
  let severity = Severity.error
  let basis = Basis.document
  let summary = Bilingual(zh: "正文说的是另一地的机关", en: "The text speaks of another place's organ than the title")
  let rationale = Bilingual(
    zh: """
      套用别处文稿时会留下别处的名称。只比较前言里“由……编制”“与……联系”和第一部分开头的主语；同级而不同名的县区、乡镇才报。\
      政府由其办公室编制、部门由上级或同地的单位编制、地名改制（县改区）都属正常。
      """,
    en: """
      A text taken over from elsewhere keeps a name from there. Compared are the compiler and the contact of the \
      preamble and the subject with which section 1 opens, and only counties, or townships, of different names count. \
      That an office compiles its government's report, or that a place changed its rank, is normal.
      """)
  let source = Bilingual(zh: "《政府信息公开条例》第五十条", en: "article 50 of the 政府信息公开条例")
  let examples: [RuleExample] = [
    .fires(
      "另一个县的单位编制", "compiled by an organ of another county",
      .title("云溪县水利局2024年政府信息公开工作年度报告"), .preamble("本报告由白石县教育局编制。统计期限自2024年1月1日起至2024年12月31日止。")
    )
    .accusing(words: "云溪县水利局2024年政府信息公开工作年度报告"),
    .fires(
      "第一部分的主语是另一个县", "section 1 opens with another county",
      .prose(.overview, "2024年，白石县认真贯彻落实条例。全县新收申请5件，上年结转1件。")
    )
    .accusing(words: "云溪县2024年政府信息公开工作年度报告"),
    .fires(
      "联系另一个县", "the contact is another county's",
      .preamble("统计期限自2024年1月1日起至2024年12月31日止。如有疑问，请与白石县人民政府办公室联系。")
    )
    .accusing(words: "云溪县2024年政府信息公开工作年度报告"),
    .silent(
      "名称带上级地名", "the name with the higher place", .preamble("本报告由青河市云溪县人民政府办公室根据条例要求编制。")),
    .silent(
      "上级单位编制", "compiled by the city's organ",
      .title("云溪县生态环境局2024年政府信息公开工作年度报告"), .preamble("本报告由青河市生态环境局云溪分局编制。")),
    .silent("县改区", "a county that became a district", .preamble("本报告由云溪区人民政府办公室编制。")),
    .silent("只称“县”", "县 alone", .preamble("本报告由县政府办公室编制。")),
    .silent(
      "提到别的县", "another county is mentioned",
      .prose(.overview, "2024年，全县新收申请5件，上年结转1件。组织人员赴白石县学习。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let organ = report.organ, organ.origin == .title, let title = report.titleStatement() else { return [] }
    let own = OrganName(organ.value)
    let foreign = report.claims.lazy.compactMap { claim -> (name: String, statement: Statement)? in
      guard case .organ(let name) = claim.content, Self.isForeign(OrganName(name), to: own, named: organ.value) else {
        return nil
      }
      return (name, claim.statement)
    }.first
    guard let (name, statement) = foreign else { return [] }
    return [
      Finding(
        self,
        Bilingual(
          zh: "标题是“\(organ.value)”的报告，正文却说“\(name)”",
          en: "the title names “\(organ.value)”, the text “\(name)”"),
        [title, statement])
    ]
  }

  /// Whether the other organ's place is a county or township beside the own one: of the same rank and of another name.
  private static func isForeign(_ other: OrganName, to own: OrganName, named ownName: String) -> Bool {
    guard let ownPlace = own.place, let place = other.place, let level = place.level, level == ownPlace.level,
      level <= .county
    else { return false }
    return place.stem.count >= 2 && ownPlace.stem.count >= 2 && place.stem != ownPlace.stem
      && !ownName.contains(place.stem) && !other.places.contains { $0.stem.contains(ownPlace.stem) }
      && !place.stem.hasSuffix(ownPlace.stem) && !other.body.contains(ownPlace.stem)
  }
}

/// Y706: the format document.
struct Citation: Rule {
  let code = "Y706"
  let slug = "citation"
  let severity = Severity.warning
  let basis = Basis.document
  let summary = Bilingual(zh: "引用的格式文件不对，或不是现行的", en: "The format document is cited wrongly or is not the one in force")
  let rationale = Bilingual(
    zh: """
      2021 年度起的报告按国办公开办函〔2021〕30号，2019、2020 年度按〔2019〕60号。只核对紧跟在格式文件名称后面的国办文号，\
      其他文件的文号不核对；条例只引原国务院令第492号的也在此列（修订后为第711号）。
      """,
    en: """
      Reports for 2021 and later follow 国办公开办函〔2021〕30号, those for 2019 and 2020 〔2019〕60号. Checked is the number \
      that follows the name of the format document; numbers of other documents are left alone. Citing the 条例 by its \
      old decree 第492号 alone is reported as well: the revised one is 第711号.
      """)
  let source = Bilingual(
    zh: "国办公开办函〔2019〕60号、〔2021〕30号；国务院令第711号", en: "国办公开办函〔2019〕60号 and 〔2021〕30号; 国务院令第711号")
  let examples: [RuleExample] = [
    .fires(
      "2024 年的报告引用试行格式", "a report for 2024 that cites the trial format",
      .preamble("本报告依据《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）编制。")
    )
    .accusing(words: "国办公开办函〔2019〕60号"),
    .fires(
      "文号写错", "a wrong number",
      .preamble("本报告依据《中华人民共和国政府信息公开工作年度报告格式》的通知（国办公开办函〔2021〕3号）编制。")
    )
    .accusing(words: "国办公开办函〔2021〕3号"),
    .fires("引用修订前的条例", "the decree before the revision", .preamble("本报告依据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。"))
      .accusing(words: "国务院令第492号"),
    .silent(
      "现行格式", "the format in force",
      .preamble("本报告依据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）和条例（国令第711号）编制。")),
    .silent(
      "省里的文号", "a province's number",
      .preamble("本报告依据省政府办公厅转发年度报告格式的通知（云政办函〔2021〕12号）编制。")),
    .silent(
      "信息处理费的文号", "the number of another document",
      .preamble("本报告依据年度报告格式编制。信息处理费按《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）报告。")),
    .silent("文号缺字", "a damaged number", .preamble("本报告依据年度报告格式（国办公开办函〔202130号）编制。")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let year = report.year?.value, year >= 2019,
      let form = context.forms.first(where: { $0.years.contains(year) })
    else { return [] }
    let cited = report.claims.compactMap { claim -> (claim: ProseClaim, citation: ProseClaim.Citation)? in
      if case .cited(let citation) = claim.content { (claim, citation) } else { nil }
    }
    // Who cites both formats, or tells the history of the 条例, knows the one in force.
    func wrong(_ isOfKind: (ProseClaim.Citation) -> Bool, right: ProseClaim.Citation) -> ProseClaim? {
      let ofKind = cited.filter { isOfKind($0.citation) }
      return ofKind.contains { $0.citation == right } ? nil : ofKind.first?.claim
    }
    let format = wrong({ if case .format = $0 { true } else { false } }, right: .format(form.document))
    let decree = wrong({ if case .regulations = $0 { true } else { false } }, right: .regulations(isRevised: true))
    return [(format, form.document), (decree, "国务院令第711号")].compactMap { claim, right in
      guard let claim else { return nil }
      return Finding(
        self,
        Bilingual(
          zh: "\(year) 年的报告引用“\(claim.text)”，应为“\(right)”",
          en: "the report for \(year) cites “\(claim.text)”; it should be “\(right)”"),
        [claim.statement])
    }
  }
}
