extension Meaning {
  /// The rows that section 2 has in both forms and that mean the same there.
  static let documents: [Meaning] = [
    Meaning(
      .row(.disclosure, .regulations),
      counts: Bilingual(
        zh: "国务院部门，省、自治区、直辖市，设区的市和自治州的政府依立法程序制定的规章。",
        en: """
          Rules (规章) made by departments of the State Council and by the governments of provinces, prefectural \
          cities and autonomous prefectures.
          """),
      leavesOut: Bilingual(
        zh: "其他机关的文件和制度；法律、行政法规、地方性法规。",
        en: "Documents and rules of other organs; laws, administrative and local regulations."),
      sources: [.regulations(20, item: 1), .legislationLaw, .form]),
    Meaning(
      .row(.disclosure, .normativeDocuments),
      counts: Bilingual(
        zh: "规章以外，对外发布、影响不特定的人的权利义务、能反复适用的文件。",
        en: """
          Published documents other than rules that bear on the rights and duties of people in general and apply \
          time and again.
          """),
      leavesOut: Bilingual(
        zh: "内部制度、人事任免、会议通知、对个案的批复。",
        en: "Internal rules, appointments, invitations, replies on single cases."),
      unsettled: Bilingual(
        zh: "几个机关合发的由谁计，表内没有写明。",
        en: "Which organ counts a document that several issued together is not said in the table."),
      sources: [.regulations(20, item: 1), .form]),
  ]

  /// The other rows, and the columns, of the form in force.
  static let disclosure2021: [Meaning] = [
    Meaning(
      .row(.disclosure, .licences),
      counts: Bilingual(
        zh: "办理行政许可作出的决定。",
        en: "Decisions on licences."),
      leavesOut: Bilingual(
        zh: "备案、咨询等不是许可的事项。",
        en: "Filing, advice and whatever is no licence."),
      unsettled: Bilingual(
        zh: "不予许可的决定是否计入，表内没有写明。",
        en: "Whether refusals count is not said in the table."),
      sources: [.regulations(20, item: 5), .form]),
    Meaning(
      .row(.disclosure, .penalties),
      counts: Bilingual(
        zh: "本机关作出的行政处罚决定。",
        en: "Penalties that this organ decided."),
      leavesOut: Bilingual(
        zh: "提醒、约谈等不是处罚的措施；移交其他机关去罚的。",
        en: "Reminders, talks and whatever is no penalty; cases passed on to others."),
      sources: [.regulations(20, item: 6), .form]),
    Meaning(
      .row(.disclosure, .coerciveMeasures),
      counts: Bilingual(
        zh: "查封、扣押一类的强制措施，和机关自己实施的强制执行。",
        en: "Measures such as sealing and seizing, and what the organ enforced itself."),
      leavesOut: Bilingual(
        zh: "由法院执行的。",
        en: "What a court enforced."),
      sources: [.regulations(20, item: 6), .form]),
    Meaning(
      .row(.disclosure, .fees),
      counts: Bilingual(
        zh: "本年收到的行政事业性收费，一个金额。",
        en: "The administrative fees taken in this year, as one sum."),
      leavesOut: Bilingual(
        zh: "罚款、税和经营性的收入；收费项目的种数。",
        en: "Fines, taxes and income from business; how many kinds of fees there are."),
      unsettled: Bilingual(
        zh: "信息处理费是否算在内，表内没有写明；它的收取情况另写在第六部分。",
        en: "Whether fees for processing applications are in it is not said in the table; section 6 tells of them."),
      sources: [.regulations(20, item: 8), .form]),
    Meaning(
      .column(.disclosure, "issued"),
      counts: Bilingual(
        zh: "本年制定发出的件数。",
        en: "How many were issued this year."),
      leavesOut: Bilingual(
        zh: "往年发出、今年仍有效的。",
        en: "Those of earlier years that are still in force."),
      unsettled: Bilingual(
        zh: "修订后重新发出的计一件制发、一件废止，还是都不计，表内没有写明。",
        en: "Whether a revision counts as one issued and one repealed, or as neither, is not said in the table."),
      sources: [.regulations(20, item: 1), .form]),
    Meaning(
      .column(.disclosure, "repealed"),
      counts: Bilingual(
        zh: "本年废止的件数。",
        en: "How many were repealed this year."),
      leavesOut: Bilingual(
        zh: "往年已经废止的。",
        en: "Those repealed in earlier years."),
      unsettled: Bilingual(
        zh: "到期自然失效的算不算废止，表内没有写明；不算，则与上年的现行有效数接不上。",
        en: """
          Whether those that expired count is not said in the table; if they do not, the number in force does not \
          follow from last year’s.
          """),
      sources: [.regulations(20, item: 1), .form]),
    Meaning(
      .column(.disclosure, "inForce"),
      counts: Bilingual(
        zh: "到年底仍然有效的件数，不论哪年发出。",
        en: "How many are in force when the year ends, whenever they were issued."),
      leavesOut: Bilingual(
        zh: "年底前已经废止、失效的。",
        en: "Those repealed or expired by then."),
      sources: [.regulations(20, item: 1), .form]),
    Meaning(
      .column(.disclosure, "decisions"),
      counts: Bilingual(
        zh: "本年作出的决定有多少件。",
        en: "How many decisions were made this year."),
      leavesOut: Bilingual(
        zh: "事项有多少种；还在办的。",
        en: "How many kinds of matters there are; what is still in hand."),
      unsettled: Bilingual(
        zh: "不予许可、不予处罚一类的决定是否计入，表内没有写明。",
        en: "Whether decisions not to license or not to punish count is not said in the table."),
      sources: [.regulations(20, item: 5), .regulations(20, item: 6), .form]),
    Meaning(
      .column(.disclosure, .amount),
      counts: Bilingual(
        zh: "本年收到的金额，以万元为单位，可以有小数。",
        en: "The sum taken in this year, in units of 10,000 yuan; it may have decimals."),
      leavesOut: Bilingual(
        zh: "按元填的数：它会大一万倍。",
        en: "Sums in yuan: they would be 10,000 times as much."),
      sources: [.regulations(20, item: 8), .form]),
  ]
}
