import AnnualReport

/// Two reports of cities that do not exist, one on either form. Everything in them agrees, and no two rows of a table are
/// alike, so that none can take another's place unseen.
extension ReportModel {
  static let all: [ReportModel] = [.form2021, .form2019]

  static let form2021 = ReportModel(
    form: .form2021, organ: "青岚市", year: 2024, publisher: "青岚市人民政府办公室",
    published: day(2025, 3, 14),
    preamble: """
      本报告由青岚市人民政府办公室依照《中华人民共和国政府信息公开条例》编制。所列数据的统计期限自2024年1月1日起至2024年12月31日止。\
      对报告内容有疑问的，可以来信询问。
      """,
    prose: [
      .overview: [
        "2024年，青岚市把群众问得最多的停车、入学和供暖写进公开清单，逐项说明办到了哪一步。",
        "（一）主动公开",
        "全年制发行政规范性文件21件，废止9件，现行有效184件。",
        "（二）依申请公开",
        """
        2024年，全市新收政府信息公开申请1429件，上年结转22件；办结1430件，结转下年度继续办理21件。办结的申请中，予以公开165件，\
        部分公开57件，不予公开422件，无法提供207件，不予处理450件，其他处理129件。
        """,
      ],
      .disputes: ["因政府信息公开工作发生行政复议55件、行政诉讼39件。"],
      .problems: ["存在的主要问题是有的部门答复用语生硬，群众看不明白。", "改进情况：编出答复用语样例，由各部门互相评阅后再发出。"],
      .otherMatters: ["本年度未收取信息处理费。"],
    ],
    rows: [
      .regulations: "3 1 12", .normativeDocuments: "21 9 184", .licences: "40817", .penalties: "2936",
      .coerciveMeasures: "58", .fees: "360.54242",
      .newlyReceived: "951 81 79 99 82 137 1429",
      .carriedOver: "11 2 0 1 3 5 22",
      .granted: "149 2 3 0 2 9 165",
      .partiallyGranted: "34 2 3 9 0 9 57",
      "withheld.stateSecret": "17 1 6 0 0 8 32",
      "withheld.prohibitedByLaw": "113 7 5 8 5 1 139",
      "withheld.securityAndStability": "5 0 0 9 7 25 46",
      "withheld.thirdPartyRights": "5 0 2 3 4 23 37",
      "withheld.internalAffairs": "42 4 0 3 0 1 50",
      "withheld.deliberativeProcess": "5 8 3 6 1 5 28",
      "withheld.enforcementCaseFile": "21 8 4 6 4 3 46",
      "withheld.administrativeInquiry": "20 7 8 4 0 5 44",
      "unavailable.notHeld": "7 6 0 3 2 2 20",
      "unavailable.requiresCreation": "28 1 0 8 8 9 54",
      "unavailable.stillUnclear": "112 6 0 2 4 9 133",
      "notProcessed.petitionOrComplaint": "26 5 9 4 6 3 53",
      "notProcessed.duplicate": "86 0 8 3 1 8 106",
      "notProcessed.publishedMaterial": "24 5 0 1 8 0 38",
      "notProcessed.excessiveRequests": "116 3 0 7 5 3 134",
      "notProcessed.reconfirmation": "100 0 9 6 0 4 119",
      "otherHandling.supplementOverdue": "3 4 4 7 10 0 28",
      "otherHandling.feeOverdue": "0 0 0 0 0 0 0",
      "otherHandling.other": "42 9 14 11 16 9 101",
      .concluded: "955 78 78 100 83 136 1430",
      .carriedForward: "7 5 1 0 2 6 21",
      .reconsideration: "31 12 5 7 55", .directLitigation: "9 2 1 4 16",
      .litigationAfterReconsideration: "14 0 3 6 23",
    ])

  static let form2019 = ReportModel(
    form: .form2019, organ: "澄湖市", year: 2020, publisher: "澄湖市人民政府办公室",
    published: day(2021, 1, 29),
    preamble: "本报告由澄湖市人民政府办公室编制，统计期限自2020年1月1日起至2020年12月31日止。报告全文在市政府网站登载，也可到市档案馆查阅。",
    prose: [
      .overview: [
        "2020年，澄湖市推行一张表格受理、一个窗口答复，申请人不必再分别找部门。",
        "2020年，全市收到政府信息公开申请1298件，上年结转19件，办结1294件，结转下年度继续办理23件。",
      ],
      .problems: ["存在的主要问题是公开目录三年没有修订。改进情况：目录已逐条核对，错漏之处改正后重新公布。"],
      .otherMatters: ["本年度没有收取信息处理费，也没有其他需要报告的事项。"],
    ],
    rows: [
      .regulations: "2 1 15", .normativeDocuments: "37 36 402",
      .licences: "291 -13 50648", .otherServices: "144 6 7310", .penalties: "5120 85 1893",
      .coerciveMeasures: "97 -4 26", .fees: "18 3", .procurement: "571 820.46",
      .newlyReceived: "760 96 105 103 145 89 1298",
      .carriedOver: "8 3 1 0 2 5 19",
      .granted: "319 18 21 6 9 1 374",
      .partiallyGranted: "15 6 5 8 0 5 39",
      "withheld.stateSecret": "3 3 2 1 5 0 14",
      "withheld.prohibitedByLaw": "14 1 0 3 8 0 26",
      "withheld.securityAndStability": "46 0 4 8 6 11 75",
      "withheld.thirdPartyRights": "4 2 4 7 6 8 31",
      "withheld.internalAffairs": "100 3 5 2 7 1 118",
      "withheld.deliberativeProcess": "9 3 3 0 14 6 35",
      "withheld.enforcementCaseFile": "1 8 0 17 3 9 38",
      "withheld.administrativeInquiry": "5 9 6 2 14 9 45",
      "unavailable.notHeld": "9 6 6 3 5 0 29",
      "unavailable.requiresCreation": "27 9 4 0 3 0 43",
      "unavailable.stillUnclear": "23 3 7 6 18 4 61",
      "notProcessed.petitionOrComplaint": "9 2 6 19 12 1 49",
      "notProcessed.duplicate": "100 3 18 2 8 8 139",
      "notProcessed.publishedMaterial": "6 6 7 5 4 9 37",
      "notProcessed.excessiveRequests": "10 2 0 5 5 13 35",
      "notProcessed.reconfirmation": "48 7 0 7 8 4 74",
      .otherHandling: "7 8 6 1 8 2 32",
      .concluded: "755 99 104 102 143 91 1294",
      .carriedForward: "13 0 2 1 4 3 23",
      .reconsideration: "17 8 6 2 33", .directLitigation: "5 1 0 3 9", .litigationAfterReconsideration: "11 4 0 7 22",
    ])

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else { preconditionFailure("no such day") }
    return date
  }
}
