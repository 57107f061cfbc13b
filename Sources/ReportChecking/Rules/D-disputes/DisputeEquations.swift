import AnnualReport

extension EquationRule {
  static let disputeTotal = EquationRule(
    code: "D201", slug: "dispute-total", basis: .arithmetic,
    summary: Bilingual(
      zh: "复议诉讼表：四类结果之和等于总计（三处）", en: "Disputes: the four outcomes sum to the total, three times"),
    rationale: Bilingual(
      zh: "行政复议、未经复议直接起诉、复议后起诉各自有四类结果和一个总计。",
      en: "行政复议, 未经复议直接起诉 and 复议后起诉 each have four outcomes and a total."),
    examples: [
      .fires("复议总计少 1", "the total of 行政复议 is one short", .row(.disputes, .reconsideration, "1 1 0 0 1"))
        .accusing(CellID(.disputes, .reconsideration, .total), expected: 2, found: 1),
      .silent("合计相符", "the sum is right", .row(.disputes, .reconsideration, "2 1 0 1 4")),
    ])
}
