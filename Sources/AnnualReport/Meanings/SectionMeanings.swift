extension Meaning {
  /// The six sections.
  static let sections: [Meaning] = [
    Meaning(
      .section(.overview),
      counts: Bilingual(
        zh: "本机关一年里政府信息公开工作的全貌：主动公开、依申请公开、信息管理、平台建设、监督保障。2021 年格式把一级政府的考核、评议和追责结果也放在这里，条例则把它们与问题一并列出。",
        en: """
          The year of this organ as a whole: what it disclosed of itself and on application, how it manages \
          information, its platforms, supervision. The form of 2021 puts a government’s assessment, public \
          appraisal and accountability here, too; the Regulations list them beside the problems.
          """),
      leavesOut: Bilingual(
        zh: "三张表里的数不必重抄；写了就应与表相同。",
        en: "The numbers of the tables need not be repeated; one that is must be the same."),
      sources: [.regulations(50, item: 4), .form]),
    Meaning(
      .section(.proactiveDisclosure),
      counts: Bilingual(
        zh: "条例列举的主动公开内容里，格式要求填数的几项：规章和规范性文件、许可、处罚和强制、收费，2019 年格式还有集中采购。",
        en: """
          Of what the Regulations tell organs to disclose of themselves, the items for which the form asks \
          numbers: regulations and normative documents, licences, penalties and coercion, fees; on the form of \
          2019 procurement, too.
          """),
      leavesOut: Bilingual(
        zh: "网站、新媒体发布信息的条数不在表内；要写就写在第一部分。",
        en: """
          How many items a site or an account published is not in the table; who wants to tell it does so in \
          section 1.
          """),
      sources: [.regulations(20), .regulations(50, item: 1), .form]),
    Meaning(
      .section(.applications),
      counts: Bilingual(
        zh: "上年转来和本年收到的申请由谁提出、得到什么结果、年底还剩多少，填在一张表里。",
        en: """
          Who made the applications that came in this year or were left from the last, how they ended, and how \
          many are left: one table.
          """),
      leavesOut: Bilingual(
        zh: "咨询、热线来电等没有申请政府信息的来件；以申请的名义来信访的，计入（五）1。",
        en: """
          Questions and calls that ask for no government information; a petition in the guise of an application \
          counts under （五）1.
          """),
      sources: [.regulations(27), .regulations(50, item: 2), .form]),
    Meaning(
      .section(.disputes),
      counts: Bilingual(
        zh: "别人对本机关的信息公开工作申请复议、提起诉讼的件数和结果，填在一张表里。",
        en: """
          The reconsiderations and suits against this organ over its disclosure of information, and how they \
          ended: one table.
          """),
      leavesOut: Bilingual(
        zh: "与信息公开无关的案件；本机关作为复议机关审理的、针对其他机关的案件。",
        en: """
          Cases over anything else, and those against other organs that this organ decides as the one that \
          reconsiders.
          """),
      sources: [.regulations(50, item: 3), .regulations(51), .form]),
    Meaning(
      .section(.problems),
      counts: Bilingual(
        zh: "这一年工作中确有的主要问题，和改正它们的做法。",
        en: "The main problems that the work really had this year, and what is done about them."),
      leavesOut: Bilingual(
        zh: "成绩写在第一部分；只写问题或只写改进，都缺一半。",
        en: "Achievements belong in section 1; problems without improvements, or the reverse, are half of it."),
      sources: [.regulations(50, item: 4), .form]),
    Meaning(
      .section(.otherMatters),
      counts: Bilingual(
        zh: "前面没有写到而应当报告的事，其中（2020 年度起）有当年收取信息处理费的情况；没有收取也要说明。",
        en: """
          What is to be reported and was not yet, among it, from the reports for 2020 on, the fees charged for \
          processing (信息处理费) this year; that there were none is to be said, too.
          """),
      leavesOut: Bilingual(
        zh: "前五部分已经报告的内容。",
        en: "What sections 1 to 5 have told."),
      sources: [.regulations(50, item: 5), .feeMeasures, .form]),
  ]

  /// The three tables.
  static let tables: [Meaning] = [
    Meaning(
      .table(.disclosure),
      counts: Bilingual(
        zh: "每一块对应条例第二十条的一项；一行只有它那一块的列。",
        en: "Each block is an item of article 20; a row has the columns of its own block only."),
      leavesOut: Bilingual(
        zh: "第二十条的其余各项没有格子，不填数。",
        en: "The other items of article 20 have no cells."),
      unsettled: Bilingual(
        zh: "一级政府的报告是否合计所属部门的数，表内没有写明；同一机关各年应当一样。",
        en: """
          Whether a government adds up what its departments did is not said in the table; one organ should do the \
          same every year.
          """),
      sources: [.regulations(20), .regulations(50, item: 1), .form]),
    Meaning(
      .table(.applications),
      counts: Bilingual(
        zh: "一件申请一年里只有一个结果、一类申请人，所以在结果各行、申请人各列中只占一格，另在总计中各计一次。",
        en: """
          An application has one outcome and one kind of applicant, so it stands in one cell of the outcomes and \
          applicants, and once in each total.
          """),
      leavesOut: Bilingual(
        zh: "“三、本年度办理结果”和（三）至（六）的组名自己没有数字。",
        en: "三、本年度办理结果 and the groups （三） to （六） have no numbers of their own."),
      unsettled: Bilingual(
        zh: "一份申请要几样信息时计一件还是几件，表内没有写明；信息处理费的办法讲到拆分，但只为计费。",
        en: """
          Whether an application for several things is one or several is not said in the table; the measures on \
          fees speak of splitting it, but only to reckon the fee.
          """),
      sources: [.regulations(50, item: 2), .feeMeasures, .form]),
    Meaning(
      .table(.disputes),
      counts: Bilingual(
        zh: "三段，每段五个数：四种结果和总计。一件案子在一段里只计一种结果。",
        en: "Three blocks of five numbers: four outcomes and their total. A case has one outcome in a block."),
      leavesOut: Bilingual(
        zh: "不分申请人类别；三段之上没有总的合计。",
        en: "Kinds of applicants are not told apart, and there is no total of the three blocks."),
      unsettled: Bilingual(
        zh: "上年未审结、本年有了结果的案子是否再计，同一案的一审、二审计一件还是两件，表内都没有写明。",
        en: """
          Whether a case that was pending last year counts again when it is decided, and whether first and second \
          instance are one case or two, is not said in the table.
          """),
      sources: [.regulations(50, item: 3), .form]),
  ]
}
