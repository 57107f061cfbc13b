import AnnualReport

/// X801: what one year carries forward, the next carries over.
struct CarryChain: Rule {
  let code = "X801"
  let slug = "carry-chain"
  let severity = Severity.error
  let basis = Basis.crossYear
  let summary = Bilingual(zh: "上年结转与上一年度报告的结转下年度不符", en: "上年结转 is not the previous report's 结转下年度")
  let rationale = Bilingual(
    zh: """
      上年结转的申请就是上一年度报告结转下年度继续办理的申请。总计不符为错误；总计相符而某类申请人不符的，只是警告：申请人可以重新归类。\
      机构改革划转的申请可以是原因。
      """,
    en: """
      What is carried over is what the previous report carried forward. A different total is an error; where the total \
      agrees and a kind of applicant does not, it is a warning, for applicants may be classed anew. Applications handed \
      over in a reform of the organs may be the reason.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号所附格式", en: "the format of 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires(
      "上年结转 3，上一年报告写 1", "3 carried over, 1 carried forward", previous: [],
      .row(.applications, .carriedOver, "3 0 0 0 0 0 3")
    )
    .accusing(CellID(.applications, .carriedOver, .total), expected: 1, found: 3),
    .fires(
      "总计相符，申请人不符", "the same total, another applicant", previous: [],
      .row(.applications, .carriedOver, "0 1 0 0 0 0 1")
    )
    .accusing(CellID(.applications, .carriedOver, .naturalPerson), expected: 1, found: 0)
    .accusing(CellID(.applications, .carriedOver, "enterprise"), expected: 0, found: 1),
    .silent("相符", "they agree", previous: []),
    .fires(
      "结转和文件数都不衔接的，只列为未判定", "where nothing rolls over, it is only unassessed", previous: [],
      .row(.applications, .carriedOver, "3 0 0 0 0 0 3"), .row(.disclosure, .normativeDocuments, "4 1 25")
    )
    .accusing(CellID(.applications, .carriedOver, .total), expected: 1, found: 3),
    .silent(
      "上年报告空白", "a blank in the previous report", previous: [.row(.applications, .carriedForward, "_ _ _ _ _ _ _")]),
    .silent("没有上年报告", "the previous report is not at hand", .row(.applications, .carriedOver, "3 0 0 0 0 0 3")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let year = context.previous?.year?.value else { return [] }
    let broken = context.brokenAcrossYears(code).compactMap { evaluation -> Finding? in
      guard let before = evaluation.leftSum, let value = evaluation.rightSum, let cell = evaluation.equation.cells.first
      else { return nil }
      let label = report.tables[cell.table]?.form.column(cell.column)?.label ?? ""
      return Finding(
        self, severity: cell.column == .total ? .error : .warning,
        Bilingual(
          zh: "\(label)：上年结转 \(value) ≠ \(year) 年报告的结转下年度 \(before)，差 \(abs(value - before))",
          en: "\(label): 上年结转 \(value) ≠ 结转下年度 \(before) of the report for \(year), off by \(abs(value - before))"),
        context.statements(of: evaluation.equation.right + evaluation.equation.left), evaluation: evaluation,
        expected: Number(before), found: Number(value))
    }
    // A different total says it all; its columns would only repeat it.
    let totals = broken.filter { $0.severity == .error }
    return (totals.isEmpty ? broken : totals).map(context.weighed)
  }
}

/// X802: documents in force roll over.
struct StockChain: Rule {
  let code = "X802"
  let slug = "stock-chain"
  let severity = Severity.warning
  let basis = Basis.crossYear
  let summary = Bilingual(zh: "现行有效 ≠ 上年现行有效 + 制发 − 废止", en: "现行有效 is not the previous 现行有效 + 制发 − 废止")
  let rationale = Bilingual(
    zh: "两年都是 2021 年格式时核对。有效期届满自动失效、清理口径调整、部门划转都会打破等式，所以是警告。",
    en: """
      Checked where both reports are on form 2021. Documents that expire by themselves, another way of counting or \
      departments handed over break it lawfully, hence a warning.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号所附格式", en: "the format of 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires(
      "17 + 4 − 1 = 20 ≠ 25", "17 + 4 − 1 = 20 ≠ 25", previous: [], .row(.disclosure, .normativeDocuments, "4 1 25")
    )
    .accusing(CellID(.disclosure, .normativeDocuments, "inForce"), expected: 20, found: 25),
    .silent("17 + 4 − 1 = 20", "17 + 4 − 1 = 20", previous: []),
    .silent("上年是 2019 年格式", "the previous report is on form 2019", previous: [.form("2019")]),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let year = context.previous?.year?.value else { return [] }
    return context.brokenAcrossYears(code).compactMap { evaluation -> Finding? in
      guard let expected = evaluation.leftSum, let found = evaluation.rightSum,
        let stock = evaluation.equation.cells.last
      else { return nil }
      let name = report.tables[stock.table]?.form.row(stock.row)?.brief ?? ""
      let values = evaluation.left.map(\.text)
      let sum = "\(values[0]) + \(values[1]) − \(values[2]) = \(expected) ≠ \(found)"
      return Finding(
        self,
        Bilingual(
          zh: "\(name)：\(year) 年现行有效 + 制发 − 废止，\(sum)，差 \(abs(expected - found))",
          en: "\(name): 现行有效 of \(year) + 制发 − 废止, \(sum), off by \(abs(expected - found))"),
        context.statements(of: evaluation.equation.right + evaluation.equation.left), evaluation: evaluation,
        expected: Number(expected), found: Number(found))
    }.map(context.weighed)
  }
}

extension CheckContext {
  /// The equations of the code with the previous report that numbers break.
  fileprivate func brokenAcrossYears(_ code: String) -> [Evaluation] {
    evaluationsAcrossYears.filter { $0.equation.code == code && $0.isBrokenAcrossYears }
  }

  /// The finding, unassessed where nothing of the two reports rolls over: then they may be of two organs of one name.
  fileprivate func weighed(_ finding: Finding) -> Finding {
    let rolling: Set = [
      CellID(.applications, .carriedOver, .total), CellID(.disclosure, .normativeDocuments, "inForce"),
    ]
    let broken = (brokenAcrossYears("X801") + brokenAcrossYears("X802")).compactMap(\.equation.cells.last)
    guard rolling.isSubset(of: broken) else { return finding }
    return finding.unassessed(
      because: Bilingual(zh: "两年的结转和文件数都不衔接，可能不是同一机关", en: "nothing rolls over: they may be two organs of one name"))
  }
}

/// X804: values that jump.
struct Jump: Rule {
  let code = "X804"
  let slug = "jump"
  let severity = Severity.notice
  let basis = Basis.crossYear
  let summary = Bilingual(zh: "大于 20 的数与上年相差超过 5 倍", en: "A value above 20 moves by more than 5 times")
  let rationale = Bilingual(
    zh: "看申请表的新收、办结、结转总计，复议诉讼各总计，和第二部分各数。突变可以有缘由，也常是错位或单位不同。",
    en: """
      Looked at are the totals of applications received, concluded and carried forward, of disputes, and the numbers of \
      section 2. A jump may have its reasons; often a number stands in the wrong place or in another unit.
      """)
  let source = Bilingual(zh: "常理", en: "plausibility")
  let examples: [RuleExample] = [
    .fires(
      "许可从 30 到 1917", "from 30 to 1917", previous: [.row(.disclosure, .licences, "30")],
      .row(.disclosure, .licences, "1917")
    )
    .accusing(CellID(.disclosure, .licences, "decisions"), found: 1917),
    .fires("处罚从 419 到 0", "from 419 to 0", previous: [.row(.disclosure, .penalties, "419")])
      .accusing(CellID(.disclosure, .penalties, "decisions"), found: 0),
    .silent(
      "恰好 5 倍", "just 5 times", previous: [.row(.disclosure, .licences, "30")], .row(.disclosure, .licences, "150")),
    .silent(
      "不大于 20", "not above 20", previous: [.row(.disclosure, .licences, "2")], .row(.disclosure, .licences, "20")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let previous = context.previous, let year = previous.year?.value else { return [] }
    return report.cells.compactMap { id, cell in
      guard Self.isWatched(id), let value = cell.number?.integer, let before = previous[id]?.number?.integer,
        max(value, before) > 20, max(value, before) > 5 * min(value, before), min(value, before) >= 0
      else { return nil }
      let name = report.name(of: id)
      return Finding(
        self,
        Bilingual(zh: "\(name)：\(year) 年 \(before)，本年 \(value)", en: "\(name): \(before) in \(year), \(value) now"),
        [report.statement(of: id), .previous(id, value: Number(before), year: year)], found: Number(value))
    }
  }

  private static let watchedRows: Set<RowKey> = [.newlyReceived, .concluded, .carriedForward]

  private static func isWatched(_ cell: CellID) -> Bool {
    switch cell.table {
    case .applications: cell.column == .total && watchedRows.contains(cell.row)
    case .disputes: cell.column == .total
    case .disclosure: cell.column != "change"
    }
  }
}
