import AnnualReport

/// A104: applications ended because a fee was not paid.
struct FeelessOverdue: Rule {
  let code = "A104"
  let slug = "feeless-overdue"
  let severity = Severity.warning
  let basis = Basis.document
  let summary = Bilingual(
    zh: "有“逾期未缴费”的申请，第六部分却说没有收费", en: "逾期未缴费 above 0 while section 6 says no fee was ever asked")
  let rationale = Bilingual(
    zh: """
      “申请人逾期未按收费通知要求缴纳费用”以发出收费通知为前提。第六部分说没有发出收费通知、没有收费这回事时报；\
      只说“未收取”的不报：通知发了而申请人没有缴，正是没有收到钱。
      """,
    en: """
      An application ends for an unpaid fee only after a notice of the fee. Reported when section 6 says that no notice \
      was sent or no fee was asked. 未收取 alone is left: a notice was sent, and as it was not paid nothing was received.
      """)
  let source = Bilingual(
    zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；国办公开办函〔2021〕30号",
    en: "政府信息公开信息处理费管理办法 (国办函〔2020〕109号) and 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires(
      "未发出收费通知", "no notice of a fee", .row(.applications, "otherHandling.feeOverdue", "1 0 0 0 0 0 1"),
      .prose(.otherMatters, "本年度未向申请人发出信息处理费收费通知。")
    )
    .accusing(CellID(.applications, "otherHandling.feeOverdue", .total), words: "本年度未向申请人发出信息处理费收费通知", found: 1),
    .fires(
      "没有收费的情况", "no fee at all", .row(.applications, "otherHandling.feeOverdue", "1 0 0 0 0 0 1"),
      .prose(.otherMatters, "本年度无信息处理费收费情况。")
    )
    .accusing(CellID(.applications, "otherHandling.feeOverdue", .total), words: "无信息处理费收费情况", found: 1),
    .silent(
      "未收取", "nothing was received", .row(.applications, "otherHandling.feeOverdue", "1 0 0 0 0 0 1")),
    .silent(
      "发出通知而未收到", "a notice, nothing paid", .row(.applications, "otherHandling.feeOverdue", "1 0 0 0 0 0 1"),
      .prose(.otherMatters, "本年度发出收费通知1件，未收取信息处理费。")),
    .silent("没有逾期未缴费的", "no such application"),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    let row: RowKey = "otherHandling.feeOverdue"
    guard let table = report.tables[.applications],
      let cell = (table.form.row(row)?.columns ?? []).reversed().map({ CellID(.applications, row, $0) })
        .first(where: { report[$0]?.number ?? 0 > 0 })
    else { return [] }
    let value = report[cell]?.number ?? 0
    let denial = report.claims.first { claim in
      guard claim.section == .otherMatters, case .fee(let fee) = claim.content else { return false }
      return switch fee {
      case .neverAsked: true
      case .notices(let count): count < value
      case .mentioned, .none, .some, .sum, .asked: false
      }
    }
    guard let denial else { return [] }
    return [
      Finding(
        self,
        Bilingual(
          zh: "\(report.name(of: cell)) 为 \(value)，第六部分却说“\(denial.text)”",
          en: "\(report.name(of: cell)) is \(value), yet section 6 says “\(denial.text)”"),
        [report.statement(of: cell), denial.statement], found: value)
    ]
  }
}

/// A105: rows of which only the total is filled in.
struct OnlyTotals: Rule {
  let code = "A105"
  let slug = "only-totals"
  let severity = Severity.notice
  let basis = Basis.form
  let summary = Bilingual(zh: "申请情况表只填了总计，无从核对各类申请人之和", en: "Applications: only 总计 is filled, so A101 cannot be judged")
  let rationale = Bilingual(
    zh: "六类申请人全空而有总计的行，总计是否等于六类之和无从判断；并不当作 0 算出矛盾。整表报一次。",
    en: """
      Where the six applicants are blank beside a total, nothing can be said of their sum; they are not taken for 0. \
      Reported once for the table.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号所附格式", en: "the format of 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires(
      "三行只有总计", "three rows with totals only", .row(.applications, .newlyReceived, "_ _ _ _ _ _ 5"),
      .row(.applications, .carriedOver, "_ _ _ _ _ _ 1"), .row(.applications, .granted, "/ / / / / / 3")
    )
    .accusing(CellID(.applications, .newlyReceived, .total)),
    .silent("明细有一格", "one of the parts is filled in", .row(.applications, .newlyReceived, "5 _ _ _ _ _ 5")),
    .silent("整行未填", "nothing is filled in", .row(.applications, .carriedOver, "_ _ _ _ _ _ _")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    guard let table = context.report.tables[.applications] else { return [] }
    let rows = table.form.rows.filter { table.hasOnlyTotal($0) }
    guard !rows.isEmpty else { return [] }
    let all = rows.count == table.form.rows.count
    // The labels themselves have commas and strokes of enumeration.
    let names = rows.prefix(3).map(\.brief)
    let isMore = rows.count > 3
    let rowsHave = rows.count == 1 ? "1 row has only its total" : "\(rows.count) rows have only their totals"
    return [
      Finding(
        self,
        Bilingual(
          zh: all
            ? "各行都只填了总计，明细之和未作判断" : "\(rows.count) 行只填了总计，明细之和未作判断：\(names.joined(separator: "；"))\(isMore ? "等" : "")",
          en: all
            ? "every row has only its total; the sums of the applicants are not judged"
            : "\(rowsHave); the sums of the applicants are not judged: \(names.joined(separator: "; "))\(isMore ? "; …" : "")"
        ),
        rows.map { context.report.statement(of: CellID(.applications, $0.key, .total)) })
    ]
  }
}

extension Table {
  /// Whether the row's total is filled in, and none of its parts.
  func hasOnlyTotal(_ row: RowForm) -> Bool {
    guard self[row.key, .total]?.number != nil else { return false }
    return row.columns.filter { $0 != .total }.allSatisfy {
      switch self[row.key, $0]?.content {
      case .blank, .notApplicable: true
      case .number, .text, nil: false
      }
    }
  }
}
