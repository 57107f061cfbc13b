import AnnualReport

/// P301: documents issued against documents in force.
struct IssuedAboveInForce: Rule {
  let code = "P301"
  let slug = "issued-above-in-force"
  let severity = Severity.warning
  let basis = Basis.plausibility
  let summary = Bilingual(zh: "本年制发件数大于现行有效件数", en: "More documents issued this year than are in force")
  let rationale = Bilingual(
    zh: "本年制发的通常年末仍有效，应含在现行有效之内。当年制发又当年废止的可以例外：扣去本年废止后不再多的，不报。",
    en: """
      What was issued in the year is mostly in force at its end. Documents repealed in the year they were issued are an \
      exception: where the repealed ones can account for the excess, nothing is reported.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号所附格式", en: "the format of 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("制发 4，有效 0", "4 issued, 0 in force", .row(.disclosure, .normativeDocuments, "4 0 0"))
      .accusing(CellID(.disclosure, .normativeDocuments, "issued")),
    .silent("制发即现行有效", "all are new", .row(.disclosure, .normativeDocuments, "4 0 4")),
    .silent("当年制发当年废止", "repealed in the year", .row(.disclosure, .normativeDocuments, "4 2 2")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    [RowKey.regulations, .normativeDocuments].compactMap { row in
      let cells = ["issued", "repealed", "inForce"].map { CellID(.disclosure, row, $0) }
      let values = cells.compactMap { context.report[$0]?.number?.integer }
      guard values.count == 3, values[0] - values[1] > values[2] else { return nil }
      let name = context.report.tables[.disclosure]?.form.row(row)?.brief ?? ""
      return Finding(
        self,
        Bilingual(
          zh: "\(name)：本年制发 \(values[0])，废止 \(values[1])，现行有效却只有 \(values[2])",
          en: "\(name): \(values[0]) issued, \(values[1]) repealed, yet only \(values[2]) in force"),
        cells.map(context.report.statement))
    }
  }
}

/// P302: who may make regulations.
struct RegulationPower: Rule {
  let code = "P302"
  let slug = "regulation-power"
  let severity = Severity.warning
  let basis = Basis.plausibility
  let summary = Bilingual(zh: "无权制定规章的机关填了规章件数", en: "规章 above 0 for an organ that makes none")
  let rationale = Bilingual(
    zh: """
      规章由国务院部门、省级和设区的市、自治州政府制定。县、区、乡镇、街道及其部门无此权限，多半把规范性文件或制度填成了规章。\
      从名称分不清是否设区的“市”和开发区、新区不判断。
      """,
    en: """
      Regulations (规章) are made by departments of the State Council and by governments of provinces and prefectures. \
      Counties, districts, townships and their departments make none and mostly enter other documents here. A 市 whose \
      rank its name does not tell, and zones, are not judged.
      """)
  let source = Bilingual(zh: "《中华人民共和国立法法》", en: "the 立法法 (Legislation Law)")
  let examples: [RuleExample] = [
    .fires("县政府有规章", "a county government", .row(.disclosure, .regulations, "1 0 3"))
      .accusing(CellID(.disclosure, .regulations, "issued")),
    .fires(
      "区属部门有规章", "a district's department", .title("泉山区水利局2024年政府信息公开工作年度报告"),
      .row(.disclosure, .regulations, "0 0 2")
    )
    .accusing(CellID(.disclosure, .regulations, "inForce")),
    .silent("市政府", "a 市", .title("云溪市人民政府2024年政府信息公开工作年度报告"), .row(.disclosure, .regulations, "1 0 3")),
    .silent(
      "自治区政府", "an autonomous region", .title("云溪自治区人民政府2024年政府信息公开工作年度报告"),
      .row(.disclosure, .regulations, "1 0 3")),
    .silent(
      "新区", "a zone", .title("青河市云溪新区管理委员会2024年政府信息公开工作年度报告"), .row(.disclosure, .regulations, "1 0 3")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    guard let name = report.organ?.value, let level = OrganName(name).place?.level, level <= .county,
      let form = report.tables[.disclosure]?.form
    else { return [] }
    let filled = (form.row(.regulations)?.columns ?? []).map { CellID(.disclosure, .regulations, $0) }
      .filter { report[$0]?.number ?? 0 > 0 }
    guard !filled.isEmpty else { return [] }
    let values = filled.map { "\(form.column($0.column)?.label ?? "") \(report[$0]?.number ?? 0)" }
    return [
      Finding(
        self,
        Bilingual(
          zh: "“\(name)”无权制定规章，表中规章：\(values.joined(separator: "，"))",
          en: "“\(name)” has no power to make 规章, but their row has: \(values.joined(separator: ", "))"),
        filled.map(report.statement))
    ]
  }
}

/// P303: fees in 元 under a heading in 万元.
struct FeeScale: Rule {
  let code = "P303"
  let slug = "fee-scale"
  let severity = Severity.warning
  let basis = Basis.plausibility
  let summary = Bilingual(zh: "以万元为单位的收费金额像是按元填的", en: "A fee in 万元 that looks like 元")
  let rationale = Bilingual(
    zh: """
      单位是万元。单元格自带“元”、与上年相差约一万倍，或者大到同级机关不会有的，疑为按元填写。界限从宽：\
      乡镇 1 亿元，县级部门 5 亿元，县级政府 20 亿元，市 200 亿元，省级 1000 亿元。
      """,
    en: """
      The unit is 万元. A cell that says 元, a value about ten thousand times last year's, or one beyond what such an \
      organ can have, looks like 元. The bounds are wide, in 亿元: township 1, department of a county 5, county 20, city \
      200, province 1000.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号所附格式", en: "the format of 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("县政府 360 万填成元", "a county's 3.6 million yuan in 元", .row(.disclosure, .fees, "3605424.2"))
      .accusing(CellID(.disclosure, .fees, "amount"), found: Number("3605424.2")),
    .fires(
      "是上年的一万倍", "ten thousand times last year's", previous: [.row(.disclosure, .fees, "12.3")],
      .row(.disclosure, .fees, "125000")
    )
    .accusing(CellID(.disclosure, .fees, "amount"), found: 125000),
    .fires("自带“元”", "a cell that says 元", .row(.disclosure, .fees, "251000元"))
      .accusing(CellID(.disclosure, .fees, "amount")),
    .silent("县政府 7730 万元", "77 million yuan", .row(.disclosure, .fees, "7730.28")),
    .silent(
      "比上年多十倍", "ten times last year's", previous: [.row(.disclosure, .fees, "12.3")], .row(.disclosure, .fees, "125")),
    .silent("没有收费", "no fee", .row(.disclosure, .fees, "0")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    let cell = CellID(.disclosure, .fees, "amount")
    guard let fee = report[cell] else { return [] }
    let last = context.previous?[cell]?.number
    let isLeap = Self.isLeap(from: last, to: fee.number)
    let isBeyond = fee.number.map { $0 >= Number(Self.bound(for: report.organ.map { OrganName($0.value) })) } ?? false
    guard isLeap || isBeyond || fee.text.contains("元") && !fee.text.contains("万") else { return [] }
    let comparison: Bilingual =
      if isLeap, let last { Bilingual(zh: "，上年为 \(last)", en: ", \(last) last year") } else {
        Bilingual(zh: "", en: "")
      }
    let before: [Statement] =
      if isLeap, let year = context.previous?.year?.value { [.previous(cell, value: last, year: year)] } else { [] }
    return [
      Finding(
        self,
        Bilingual(
          zh: "行政事业性收费“\(fee.text)”（单位：万元）\(comparison.zh)，像是按元填写",
          en: "行政事业性收费: “\(fee.text)” (in 万元)\(comparison.en), looks like an amount in 元"),
        [report.statement(of: cell)] + before, found: fee.number)
    ]
  }

  /// Whether the value is about ten thousand times last year's.
  private static func isLeap(from last: Number?, to value: Number?) -> Bool {
    guard let last, let value, last > 0, value > 1_000 else { return false }
    let (before, now) = (Int128(last.mantissa) * value.power, Int128(value.mantissa) * last.power)
    return now > before * 3_000 && now < before * 30_000
  }

  /// From what amount on, in 万元, the fee is taken for 元.
  private static func bound(for organ: OrganName?) -> Int {
    switch (organ?.place?.level, organ?.kind) {
    case (.township, _): 10_000
    case (.county, .department): 50_000
    case (.county, _): 200_000
    case (.province, _): 10_000_000
    case (.city, _), (nil, _): 2_000_000
    }
  }
}

/// P304: documents newly published against all published, on form 2019.
struct PublishedTotal: Rule {
  let code = "P304"
  let slug = "published-total"
  let severity = Severity.error
  let basis = Basis.arithmetic
  let summary = Bilingual(zh: "2019 年格式：本年新公开数量大于对外公开总数量", en: "Form 2019: 本年新公开 above 对外公开总数")
  let rationale = Bilingual(
    zh: "总数量包含本年新公开的，不会比它小。",
    en: "The total holds what was newly published in the year and cannot be less.")
  let source = Bilingual(zh: "国办公开办函〔2019〕60号所附格式", en: "the format of 国办公开办函〔2019〕60号")
  let examples: [RuleExample] = [
    .fires(
      "新公开 5，总数 3", "5 new, 3 in all", .form("2019"), .row(.disclosure, .normativeDocuments, "5 5 3")
    )
    .accusing(CellID(.disclosure, .normativeDocuments, "totalPublished"), expected: 5, found: 3),
    .silent("都是本年公开的", "all are new", .form("2019"), .row(.disclosure, .normativeDocuments, "5 5 5")),
    .silent("总数空白", "no total", .form("2019"), .row(.disclosure, .normativeDocuments, "5 5 _")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    [RowKey.regulations, .normativeDocuments].compactMap { row in
      let cells = ["newlyPublished", "totalPublished"].map { CellID(.disclosure, row, $0) }
      let values = cells.compactMap { context.report[$0]?.number }
      guard values.count == 2, values[0] > values[1] else { return nil }
      let name = context.report.tables[.disclosure]?.form.row(row)?.brief ?? ""
      return Finding(
        self,
        Bilingual(
          zh: "\(name)：本年新公开 \(values[0]) 大于对外公开总数 \(values[1])",
          en: "\(name): 本年新公开 \(values[0]) is above 对外公开总数 \(values[1])"),
        cells.reversed().map(context.report.statement), expected: values[0], found: values[1])
    }
  }
}

/// P305: 增/减 taken for decisions, on form 2019.
struct MisreadChange: Rule {
  let code = "P305"
  let slug = "misread-change"
  let severity = Severity.warning
  let basis = Basis.plausibility
  let summary = Bilingual(
    zh: "2019 年格式：处理决定数量恰等于上一年项目数量加增减", en: "Form 2019: 处理决定 equals 上一年项目 + 增减")
  let rationale = Bilingual(
    zh: "项目数量是权力事项的种数，处理决定是全年办的件数，二者无关。恰好相等多半是把第三格当成了前两格的合计。很小的数可以碰巧，不报。",
    en: """
      Items count kinds of powers, decisions what was decided in the year. Where the third is the sum of the first two, \
      it was probably taken for their sum. Very small numbers may coincide and are left alone.
      """)
  let source = Bilingual(zh: "国办公开办函〔2019〕60号所附格式", en: "the format of 国办公开办函〔2019〕60号")
  let examples: [RuleExample] = [
    .fires("120 + 5 = 125", "120 + 5 = 125", .form("2019"), .row(.disclosure, .licences, "120 5 125"))
      .accusing(CellID(.disclosure, .licences, "decisions"), found: 125),
    .fires("没有增减", "no change", .form("2019"), .row(.disclosure, .penalties, "24 0 24"))
      .accusing(CellID(.disclosure, .penalties, "decisions"), found: 24),
    .silent("件数另计", "decisions of their own", .form("2019"), .row(.disclosure, .licences, "120 5 1917")),
    .silent("小数碰巧", "a coincidence", .form("2019"), .row(.disclosure, .coerciveMeasures, "1 1 2")),
    .silent("都是 0", "all 0", .form("2019")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    [RowKey.licences, .otherServices, .penalties, .coerciveMeasures].compactMap { row in
      let cells = ["previousItems", "change", "decisions"].map { CellID(.disclosure, row, $0) }
      let terms = cells.map { Term(.cell($0)) }
      let evaluation = context.valuation.evaluate(
        Equation(code: code, left: Array(terms.dropLast()), right: Array(terms.suffix(1))))
      let values = (evaluation.left + evaluation.right).compactMap(\.integer)
      guard evaluation.outcome == .holds, evaluation.isOfStatedNumbers, values[2] >= (values[1] == 0 ? 10 : 5)
      else { return nil }
      let name = context.report.tables[.disclosure]?.form.row(row)?.brief ?? ""
      return Finding(
        self,
        Bilingual(
          zh: "\(name)：处理决定 \(values[2]) 恰等于上一年项目 \(values[0]) 加增减 \(values[1])",
          en: "\(name): 处理决定 \(values[2]) is exactly 上一年项目 \(values[0]) plus 增减 \(values[1])"),
        context.statements(of: evaluation.equation.right + evaluation.equation.left), found: Number(values[2]))
    }
  }
}

extension Number {
  /// 10 to the power of the scale, for products of two numbers: they may have 30 digits.
  var power: Int128 { (0..<scale).reduce(1) { power, _ in power * 10 } }
}
