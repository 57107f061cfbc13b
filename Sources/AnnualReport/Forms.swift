extension Form {
  /// The format in force: 国办公开办函〔2021〕30号, for reports of 2021 and later.
  public static let form2021 = Form(
    name: "2021", document: "国办公开办函〔2021〕30号", years: 2021...9999,
    tables: [.disclosure2021, .applications2021, .disputes], meanings: Meaning.ofForm2021)

  /// The trial format: 国办公开办函〔2019〕60号, for reports of 2019 and 2020.
  public static let form2019 = Form(
    name: "2019", document: "国办公开办函〔2019〕60号", years: 2019...2020,
    tables: [.disclosure2019, .applications2019, .disputes], meanings: Meaning.ofForm2019)
}

extension TableForm {
  private static let applicantColumns = [
    ColumnForm(.naturalPerson, "自然人"),
    ColumnForm("enterprise", "商业企业", group: "法人或其他组织"),
    ColumnForm("researchInstitution", "科研机构", group: "法人或其他组织"),
    ColumnForm("publicInterestOrganization", "社会公益组织", group: "法人或其他组织"),
    ColumnForm("legalServiceInstitution", "法律服务机构", group: "法人或其他组织"),
    ColumnForm("otherOrganization", "其他", group: "法人或其他组织", aliases: ["其它"]),
    ColumnForm(.total, "总计", aliases: ["合计"]),
  ]

  private static func applicationRow(
    _ key: RowKey, _ label: String, _ brief: String, in groups: [String] = [], aliases: [String] = []
  ) -> RowForm {
    RowForm(key, label, brief: brief, groups: groups, aliases: aliases, columns: applicantColumns.map(\.key))
  }

  private static let handled = "三、本年度办理结果"

  private static let rowsBeforeOtherHandling: [RowForm] = {
    let withheld = [handled, "（三）不予公开"]
    let unavailable = [handled, "（四）无法提供"]
    let notProcessed = [handled, "（五）不予处理"]
    return [
      applicationRow(.newlyReceived, "一、本年新收政府信息公开申请数量", "一、新收"),
      applicationRow(.carriedOver, "二、上年结转政府信息公开申请数量", "二、结转"),
      applicationRow(.granted, "（一）予以公开", "（一）予以公开", in: [handled]),
      applicationRow(
        .partiallyGranted, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开", in: [handled],
        aliases: ["（二）部分公开"]),
      applicationRow("withheld.stateSecret", "1.属于国家秘密", "（三）1.国家秘密", in: withheld),
      applicationRow("withheld.prohibitedByLaw", "2.其他法律行政法规禁止公开", "（三）2.法规禁止", in: withheld),
      applicationRow("withheld.securityAndStability", "3.危及“三安全一稳定”", "（三）3.三安全一稳定", in: withheld),
      applicationRow("withheld.thirdPartyRights", "4.保护第三方合法权益", "（三）4.第三方权益", in: withheld),
      applicationRow("withheld.internalAffairs", "5.属于三类内部事务信息", "（三）5.内部事务", in: withheld),
      applicationRow("withheld.deliberativeProcess", "6.属于四类过程性信息", "（三）6.过程性信息", in: withheld),
      applicationRow("withheld.enforcementCaseFile", "7.属于行政执法案卷", "（三）7.执法案卷", in: withheld),
      applicationRow("withheld.administrativeInquiry", "8.属于行政查询事项", "（三）8.行政查询", in: withheld),
      applicationRow("unavailable.notHeld", "1.本机关不掌握相关政府信息", "（四）1.不掌握", in: unavailable),
      applicationRow("unavailable.requiresCreation", "2.没有现成信息需要另行制作", "（四）2.另行制作", in: unavailable),
      applicationRow("unavailable.stillUnclear", "3.补正后申请内容仍不明确", "（四）3.仍不明确", in: unavailable),
      applicationRow("notProcessed.petitionOrComplaint", "1.信访举报投诉类申请", "（五）1.信访举报投诉", in: notProcessed),
      applicationRow("notProcessed.duplicate", "2.重复申请", "（五）2.重复申请", in: notProcessed),
      applicationRow("notProcessed.publishedMaterial", "3.要求提供公开出版物", "（五）3.公开出版物", in: notProcessed),
      applicationRow("notProcessed.excessiveRequests", "4.无正当理由大量反复申请", "（五）4.大量反复", in: notProcessed),
      applicationRow(
        "notProcessed.reconfirmation", "5.要求行政机关确认或重新出具已获取信息", "（五）5.重新出具", in: notProcessed),
    ]
  }()

  private static let rowsAfterOtherHandling = [
    applicationRow(.concluded, "（七）总计", "（七）总计", in: [handled]),
    applicationRow(.carriedForward, "四、结转下年度继续办理", "四、结转"),
  ]

  private static let otherHandling2021: [RowForm] = {
    let groups = [handled, "（六）其他处理"]
    return [
      applicationRow(
        "otherHandling.supplementOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "（六）1.逾期不补正",
        in: groups),
      applicationRow(
        "otherHandling.feeOverdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "（六）2.逾期未缴费",
        in: groups),
      applicationRow("otherHandling.other", "3.其他", "（六）3.其他", in: groups),
    ]
  }()

  private static let otherHandling2019 = [applicationRow(.otherHandling, "（六）其他处理", "（六）其他处理", in: [handled])]

  private static func applications(otherHandling: [RowForm]) -> TableForm {
    let rows = rowsBeforeOtherHandling + otherHandling + rowsAfterOtherHandling
    let outcomes = rows.dropFirst(2).dropLast(2).map(\.key)
    return TableForm(
      key: .applications, rows: rows, columns: applicantColumns,
      relations: [
        .acrossRow(code: "A101", parts: applicantColumns.dropLast().map(\.key), whole: .total),
        .downColumn(code: "A102", left: outcomes, right: [.concluded]),
        .downColumn(code: "A103", left: [.newlyReceived, .carriedOver], right: [.concluded, .carriedForward]),
        .fromYearBefore(code: "X801", row: .carriedOver, before: .carriedForward),
      ],
      captions: [
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构",
        "社会公益组织", "法律服务机构", "其他", handled, "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理",
      ])
  }

  static let applications2021 = applications(otherHandling: otherHandling2021)
  static let applications2019 = applications(otherHandling: otherHandling2019)

  static let disputes: TableForm = {
    let columns = [
      ColumnForm("upheld", "结果维持"), ColumnForm("corrected", "结果纠正"),
      ColumnForm("otherOutcome", "其他结果", aliases: ["其它结果"]), ColumnForm("pending", "尚未审结"),
      ColumnForm(.total, "总计", aliases: ["合计"]),
    ]
    let keys = columns.map(\.key)
    return TableForm(
      key: .disputes,
      rows: [
        RowForm(.reconsideration, "行政复议", columns: keys),
        RowForm(.directLitigation, "未经复议直接起诉", groups: ["行政诉讼"], columns: keys),
        RowForm(.litigationAfterReconsideration, "复议后起诉", groups: ["行政诉讼"], columns: keys),
      ],
      columns: columns, relations: [.acrossRow(code: "D201", parts: keys.dropLast(), whole: .total)],
      captions: ["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉"] + columns.map(\.label))
  }()

  private static let first = "第二十条第（一）项"
  private static let fifth = "第二十条第（五）项"
  private static let sixth = "第二十条第（六）项"
  private static let eighth = "第二十条第（八）项"
  private static let ninth = "第二十条第（九）项"

  static let disclosure2021 = TableForm(
    key: .disclosure,
    rows: [
      RowForm(.regulations, "规章", groups: [first], columns: ["issued", "repealed", "inForce"]),
      RowForm(
        .normativeDocuments, "行政规范性文件", groups: [first], aliases: ["规范性文件"],
        columns: ["issued", "repealed", "inForce"]),
      RowForm(.licences, "行政许可", groups: [fifth], columns: ["decisions"]),
      RowForm(.penalties, "行政处罚", groups: [sixth], columns: ["decisions"]),
      RowForm(.coerciveMeasures, "行政强制", groups: [sixth], columns: ["decisions"]),
      RowForm(.fees, "行政事业性收费", groups: [eighth], columns: ["amount"]),
    ],
    columns: [
      ColumnForm("issued", "本年制发件数"), ColumnForm("repealed", "本年废止件数"), ColumnForm("inForce", "现行有效件数"),
      ColumnForm("decisions", "本年处理决定数量"), ColumnForm("amount", "本年收费金额（单位：万元）", kind: .money(unit: "万元")),
    ],
    relations: [
      .stock(
        code: "X802", rows: [.regulations, .normativeDocuments], stock: "inForce", added: "issued", taken: "repealed")
    ],
    captions: [
      first, fifth, sixth, eighth, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额（单位：万元）",
    ])

  static let disclosure2019 = TableForm(
    key: .disclosure,
    rows: [
      RowForm(.regulations, "规章", groups: [first], columns: ["produced", "newlyPublished", "totalPublished"]),
      RowForm(
        .normativeDocuments, "规范性文件", groups: [first], aliases: ["行政规范性文件"],
        columns: ["produced", "newlyPublished", "totalPublished"]),
      RowForm(.licences, "行政许可", groups: [fifth], columns: ["previousItems", "change", "decisions"]),
      RowForm(
        .otherServices, "其他对外管理服务事项", groups: [fifth], columns: ["previousItems", "change", "decisions"]),
      RowForm(.penalties, "行政处罚", groups: [sixth], columns: ["previousItems", "change", "decisions"]),
      RowForm(.coerciveMeasures, "行政强制", groups: [sixth], columns: ["previousItems", "change", "decisions"]),
      RowForm(.fees, "行政事业性收费", groups: [eighth], columns: ["previousItems", "change"]),
      RowForm(.procurement, "政府集中采购", groups: [ninth], columns: ["projects", "amount"]),
    ],
    columns: [
      ColumnForm("produced", "本年新制作数量"), ColumnForm("newlyPublished", "本年新公开数量"),
      ColumnForm("totalPublished", "对外公开总数量"), ColumnForm("previousItems", "上一年项目数量"),
      ColumnForm("change", "本年增/减", kind: .change), ColumnForm("decisions", "处理决定数量"),
      ColumnForm("projects", "采购项目数量"), ColumnForm("amount", "采购总金额", kind: .money(unit: nil)),
    ],
    relations: [],
    captions: [
      first, fifth, sixth, eighth, ninth, "信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减",
      "处理决定数量", "采购项目数量", "采购总金额",
    ])
}
