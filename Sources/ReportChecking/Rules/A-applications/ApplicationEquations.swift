import AnnualReport

extension EquationRule {
  static let rowTotal = EquationRule(
    code: "A101", slug: "row-total", basis: .arithmetic,
    summary: Bilingual(
      zh: "申请情况表：每行六类申请人之和等于该行总计", en: "Applications: the six applicants of a row sum to its total"),
    rationale: Bilingual(
      zh: "每件申请只计入一类申请人，总计是六类之和。明细空白而同行有数的按 0 计；总计空白的，由明细推得，不作判断。只填总计的行见 A105。",
      en: """
        Every application counts for one kind of applicant, and the total is the sum of the six. A blank beside filled \
        cells counts as 0; a blank total follows from its row and is not judged. For rows with a total only see A105.
        """),
    examples: [
      .fires(
        "总计 6 应为 5", "the total is 6, the parts sum to 5", .row(.applications, .newlyReceived, "3 2 0 0 0 0 6")
      )
      .accusing(CellID(.applications, .newlyReceived, .total), expected: 5, found: 6),
      .fires(
        "明细空白按 0 计", "blank parts count as 0", .row(.applications, .newlyReceived, "3 _ _ _ _ _ 4")
      )
      .accusing(CellID(.applications, .newlyReceived, .total), expected: 3, found: 4),
      .silent("总计空白", "a blank total", .row(.applications, .newlyReceived, "3 2 0 0 0 0 _")),
    ])

  static let outcomeTotal = EquationRule(
    code: "A102", slug: "outcome-total", basis: .arithmetic,
    summary: Bilingual(
      zh: "申请情况表：每列各项办理结果之和等于（七）总计", en: "Applications: the outcomes of a column sum to （七）总计"),
    rationale: Bilingual(
      zh: "（一）至（六）各细项互不重叠，（七）总计为其和；组名本身没有小计行。某一细项的列位不明时不作判断。",
      en: """
        The items of （一） to （六） exclude each other and （七）总计 is their sum; the groups have no subtotal of their \
        own. While the column of an item is unknown, the sum is not judged.
        """),
    examples: [
      .fires(
        "予以公开多计 1", "one too many under 予以公开", .row(.applications, .granted, "3 1 0 0 0 0 4")
      )
      .accusing(CellID(.applications, .concluded, "enterprise"), expected: 3, found: 2)
      .accusing(CellID(.applications, .concluded, .total), expected: 6, found: 5),
      .silent("合计相符", "the sum is right"),
    ])

  static let balance = EquationRule(
    code: "A103", slug: "balance", basis: .form,
    summary: Bilingual(
      zh: "申请情况表：新收 + 上年结转 = （七）总计 + 结转下年度", en: "Applications: 新收 + 上年结转 = （七）总计 + 结转下年度"),
    rationale: Bilingual(
      zh: "这是格式表头印明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。七列各自成立。",
      en: "The relation that the form prints in its corner cell; it holds in each of the seven columns."),
    examples: [
      .fires(
        "结转下年度多 1", "one too many carried forward", .row(.applications, .carriedForward, "2 0 0 0 0 0 2")
      )
      .accusing(CellID(.applications, .concluded, .naturalPerson), expected: 4, found: 5)
      .accusing(CellID(.applications, .concluded, .total), expected: 6, found: 7),
      .silent("勾稽相符", "the balance is right"),
    ])
}
