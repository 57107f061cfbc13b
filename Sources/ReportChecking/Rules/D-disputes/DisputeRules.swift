import AnnualReport

/// D202: litigation after a reconsideration that nobody reports.
struct LitigationWithoutReview: Rule {
  let code = "D202"
  let slug = "litigation-without-review"
  let severity = Severity.warning
  let basis = Basis.plausibility
  let summary = Bilingual(
    zh: "有复议后起诉，而本年与上年行政复议都是 0", en: "复议后起诉 above 0, but 行政复议 0 in this and the previous report")
  let rationale = Bilingual(
    zh: "复议后起诉之前必有复议，通常在本年或上年。只有两年的报告都在手时才判断；更早的复议、由上级机关受理的复议可以是原因。",
    en: """
      Before such a suit there was a reconsideration, mostly in this year or the last. Judged only when both reports are \
      at hand. An earlier reconsideration may be the reason.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号所附格式", en: "the format of 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires(
      "两年都没有复议", "no reconsideration in either year", previous: [.row(.disputes, .reconsideration, "0 0 0 0 0")],
      .row(.disputes, .reconsideration, "0 0 0 0 0"), .row(.disputes, .litigationAfterReconsideration, "1 0 0 0 1")
    )
    .accusing(CellID(.disputes, .litigationAfterReconsideration, .total), found: 1),
    .silent(
      "上年有复议", "a reconsideration last year", previous: [],
      .row(.disputes, .reconsideration, "0 0 0 0 0"), .row(.disputes, .litigationAfterReconsideration, "1 0 0 0 1")),
    .silent(
      "没有上年报告", "the previous report is not at hand",
      .row(.disputes, .reconsideration, "0 0 0 0 0"), .row(.disputes, .litigationAfterReconsideration, "1 0 0 0 1")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    let total = CellID(.disputes, .reconsideration, .total)
    let suits = CellID(.disputes, .litigationAfterReconsideration, .total)
    guard let previous = context.previous, let year = previous.year?.value, let count = report[suits]?.number,
      count > 0,
      report.hasOnlyZeros(.disputes, .reconsideration), previous.hasOnlyZeros(.disputes, .reconsideration)
    else { return [] }
    return [
      Finding(
        self,
        Bilingual(
          zh: "复议后起诉 \(count) 件，而 \(year) 年和本年的行政复议都是 0",
          en: "复议后起诉 is \(count), but 行政复议 is 0 both in \(year) and this year"),
        [report.statement(of: suits), report.statement(of: total), .previous(total, value: 0, year: year)], found: count
      )
    ]
  }
}

extension Report {
  /// Whether every cell of the row is there and 0.
  fileprivate func hasOnlyZeros(_ table: TableKey, _ row: RowKey) -> Bool {
    guard let columns = tables[table]?.form.row(row)?.columns else { return false }
    return columns.allSatisfy { self[CellID(table, row, $0)]?.number == 0 }
  }
}
