extension Meaning {
  /// The other rows, and the columns, of the trial form.
  static let disclosure2019: [Meaning] = [
    Meaning(
      .row(.disclosure, .licences),
      counts: Bilingual(
        zh: "行政许可的事项有几种、增减几种，和本年作出的决定数。",
        en: "How many kinds of licences there are, how many more or fewer, and the decisions of this year."),
      leavesOut: Bilingual(
        zh: "许可以外的管理服务（另有一行）。",
        en: "Other services, which have a row of their own."),
      unsettled: Bilingual(
        zh: "不予许可的决定是否计入，表内没有写明。",
        en: "Whether refusals count is not said in the table."),
      sources: [.regulations(20, item: 5), .form]),
    Meaning(
      .row(.disclosure, .otherServices),
      counts: Bilingual(
        zh: "许可以外，对外办理的管理和服务事项有几种、增减几种，和本年作出的决定数。",
        en: """
          How many other kinds of services to the public there are, how many more or fewer, and the decisions of \
          this year.
          """),
      leavesOut: Bilingual(
        zh: "行政许可；机关内部的审批。",
        en: "Licences; approvals within the organ."),
      unsettled: Bilingual(
        zh: "哪些算其他对外管理服务事项，表内没有写明。",
        en: "Which services these are is not said in the table."),
      sources: [.regulations(20, item: 5), .form]),
    Meaning(
      .row(.disclosure, .penalties),
      counts: Bilingual(
        zh: "行政处罚的事项有几种、增减几种，和本年作出的决定数。",
        en: "How many kinds of penalties there are, how many more or fewer, and the decisions of this year."),
      leavesOut: Bilingual(
        zh: "提醒、约谈等不是处罚的措施。",
        en: "Reminders, talks and whatever is no penalty."),
      sources: [.regulations(20, item: 6), .form]),
    Meaning(
      .row(.disclosure, .coerciveMeasures),
      counts: Bilingual(
        zh: "行政强制的事项有几种、增减几种，和本年作出的决定数。",
        en: "How many kinds of coercive measures there are, how many more or fewer, and the decisions of this year."),
      leavesOut: Bilingual(
        zh: "由法院执行的。",
        en: "What a court enforced."),
      sources: [.regulations(20, item: 6), .form]),
    Meaning(
      .row(.disclosure, .fees),
      counts: Bilingual(
        zh: "行政事业性收费的项目有几种、增减几种。",
        en: "How many kinds of administrative fees there are, and how many more or fewer."),
      leavesOut: Bilingual(
        zh: "收了多少钱：2019 年格式没有这一格。",
        en: "How much was taken in: the form of 2019 has no cell for it."),
      sources: [.regulations(20, item: 8), .form]),
    Meaning(
      .row(.disclosure, .procurement),
      counts: Bilingual(
        zh: "本年政府集中采购的项目数和总金额。",
        en: "Projects of centralized government procurement this year, and what they cost in all."),
      leavesOut: Bilingual(
        zh: "不经集中采购买的。",
        en: "What was bought otherwise."),
      sources: [.regulations(20, item: 9), .form]),
    Meaning(
      .column(.disclosure, "produced"),
      counts: Bilingual(
        zh: "本年新制定的件数。",
        en: "How many were made this year."),
      leavesOut: Bilingual(
        zh: "往年制定的。",
        en: "Those made in earlier years."),
      sources: [.regulations(20, item: 1), .form]),
    Meaning(
      .column(.disclosure, "newlyPublished"),
      counts: Bilingual(
        zh: "本年新对外公开的件数。",
        en: "How many were made public this year."),
      leavesOut: Bilingual(
        zh: "本年制定而没有公开的。",
        en: "Those made this year and not made public."),
      unsettled: Bilingual(
        zh: "往年制定、今年才公开的是否计入，表内没有写明。",
        en: "Whether those made earlier and made public only this year count is not said in the table."),
      sources: [.regulations(20, item: 1), .form]),
    Meaning(
      .column(.disclosure, "totalPublished"),
      counts: Bilingual(
        zh: "到年底一共对外公开的件数，不论哪年公开。",
        en: "How many are public when the year ends, whenever they became so."),
      leavesOut: Bilingual(
        zh: "没有公开的。",
        en: "Those that are not public."),
      unsettled: Bilingual(
        zh: "已经废止而仍挂在网上的是否计入，表内没有写明。",
        en: "Whether those repealed and still on the site count is not said in the table."),
      sources: [.regulations(20, item: 1), .form]),
    Meaning(
      .column(.disclosure, "previousItems"),
      counts: Bilingual(
        zh: "上一年有几种事项。",
        en: "How many kinds of matters there were last year."),
      leavesOut: Bilingual(
        zh: "上一年作出的决定件数。",
        en: "How many decisions were made last year."),
      sources: [.regulations(20, item: 5), .regulations(20, item: 6), .regulations(20, item: 8), .form]),
    Meaning(
      .column(.disclosure, "change"),
      counts: Bilingual(
        zh: "本年比上一年多了或少了几种事项；少了写负数。",
        en: "How many kinds of matters more or fewer than last year; fewer is negative."),
      leavesOut: Bilingual(
        zh: "决定件数的增减。",
        en: "By how much the decisions changed."),
      sources: [.regulations(20, item: 5), .regulations(20, item: 6), .regulations(20, item: 8), .form]),
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
      .column(.disclosure, "projects"),
      counts: Bilingual(
        zh: "本年集中采购了几个项目。",
        en: "How many projects were procured centrally this year."),
      leavesOut: Bilingual(
        zh: "采购目录有多少种。",
        en: "How many kinds the catalogue of procurement has."),
      sources: [.regulations(20, item: 9), .form]),
    Meaning(
      .column(.disclosure, .amount),
      counts: Bilingual(
        zh: "本年集中采购一共多少钱。",
        en: "What central procurement cost this year in all."),
      leavesOut: Bilingual(
        zh: "收费的金额：2019 年格式没有这一格。",
        en: "Fees taken in: the form of 2019 has no cell for them."),
      unsettled: Bilingual(
        zh: "列名没有写单位，所以单位要同数字写在一起。",
        en: "The column head has no unit, so it is to stand with the number."),
      sources: [.regulations(20, item: 9), .form]),
  ]
}
