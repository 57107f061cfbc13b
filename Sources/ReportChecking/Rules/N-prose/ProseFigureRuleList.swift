import AnnualReport

extension ProseFigureRule {
  static let received = ProseFigureRule(
    slug: "received", subject: .received,
    summary: Bilingual(zh: "正文的收到申请数与表中新收不符", en: "The number of applications received, in prose and in table"),
    rationale: Bilingual(
      zh: """
        收到、新收、接到的件数即表中一、新收的总计。受理、办理、处理可能含上年结转，与新收、新收加结转、办结任一相符即可；“其中上年结转n件”亦同；“收到并办结n件”两样都要相符。约数、他年、部分单位和渠道的数不比较。
        """,
      en: """
        收到, 新收 and 接到 give the total of 一、新收. 受理, 办理 and 处理 may contain what was carried over: any sum that fits \
        will do. 收到并办结 states two things, and both must hold. Approximate numbers and those of other years, of part of the organs or of a channel are not compared.
        """),
    examples: [
      .fires("收到 6 件，表中 5 件", "6 received, 5 in the table", .prose(.overview, "2024年，共收到政府信息公开申请6件，均已依法处理。"))
        .accusing(CellID(.applications, .newlyReceived, .total), words: "6件", expected: 5, found: 6),
      .fires("数字在名词前", "the number before the noun", .prose(.overview, "全县本年度新收7件依申请公开申请。"))
        .accusing(CellID(.applications, .newlyReceived, .total), words: "7件", expected: 5, found: 7),
      .fires("收到并办结", "received and concluded", .prose(.overview, "全年收到并办结政府信息公开申请8件。"))
        .accusing(CellID(.applications, .newlyReceived, .total), words: "8件", expected: 5, found: 8),
      .fires("中文数字", "Chinese numerals", .prose(.overview, "本年度接到群众政府信息公开申请十二件。"))
        .accusing(CellID(.applications, .newlyReceived, .total), words: "十二件", expected: 5, found: 12),
      .fires(
        "各数全都不符，合为一条提示", "all numbers disagree: one notice that asks",
        .prose(.overview, "2024年，共收到政府信息公开申请80件，办结78件。")
      )
      .accusing(CellID(.applications, .newlyReceived, .total), words: "80件"),
      .silent("受理含结转", "受理 contains what was carried over", .prose(.overview, "全年受理政府信息公开申请6件（其中上年结转1件）。")),
      .silent("约数", "an approximate number", .prose(.overview, "全年收到政府信息公开申请10余件。")),
      .silent("两种口径", "two scopes", .prose(.overview, "全县共收到政府信息公开申请80件，其中县政府本级5件。")),
      .silent("先说上年", "last year's first", .prose(.overview, "2023年收到政府信息公开申请9件，2024年收到5件。")),
      .silent("渠道", "channels", .prose(.overview, "收到政府信息公开申请5件，其中网络3件、信函2件。")),
      .silent("协助他人", "another's business", .prose(.overview, "另协助市政府办理政府信息公开申请8件。")),
    ])

  static let carriedOver = ProseFigureRule(
    slug: "carried-over", subject: .carriedOver,
    summary: Bilingual(zh: "正文的上年结转数与表中不符", en: "The number carried over, in prose and in table"),
    rationale: Bilingual(
      zh: "上年结转的件数即表中二、结转的总计；办结上年结转的n件只是其中一部分，不比较。",
      en: "上年结转 is the total of 二、结转. 办结上年结转的n件 may be part of them and is not compared."),
    examples: [
      .fires("上年结转 2 件，表中 1 件", "2 carried over, 1 in the table", .prose(.overview, "新收政府信息公开申请5件，上年结转2件。"))
        .accusing(CellID(.applications, .carriedOver, .total), words: "2件", expected: 1, found: 2),
      .fires("以年份说", "by its year", .prose(.overview, "新收政府信息公开申请5件，2023年结转3件。"))
        .accusing(CellID(.applications, .carriedOver, .total), words: "3件", expected: 1, found: 3),
      .silent("办结了其中一部分", "part of them was concluded", .prose(.overview, "收到政府信息公开申请5件，办结上年结转2件。")),
    ])

  static let concluded = ProseFigureRule(
    slug: "concluded", subject: .concluded,
    summary: Bilingual(zh: "正文的办结或答复数与表中（七）总计不符", en: "The number concluded, in prose and in table"),
    rationale: Bilingual(
      zh: "办结、答复的件数即（七）总计。答复也可不含（六）其他处理；“其中办结”可只算本年新收。均在法定期限内答复没有数，不比较。",
      en: """
        办结 and 答复 give （七）总计. 答复 may leave out （六）其他处理, and 其中办结 may be of the new ones only. 均在法定期限内答复 \
        states no number.
        """),
    examples: [
      .fires("办结 4 件，表中 5 件", "4 concluded, 5 in the table", .prose(.overview, "收到政府信息公开申请5件，办结4件。"))
        .accusing(CellID(.applications, .concluded, .total), words: "4件", expected: 5, found: 4),
      .silent(
        "全都不符的，由第一个数的规则提示", "where all disagree, the rule of the first asks",
        .prose(.overview, "2024年，共收到政府信息公开申请80件，办结78件。")),
      .silent("热线工单", "a hotline's orders", .prose(.overview, "收到政府信息公开申请5件。办理12345热线工单300件，办结290件。")),
      .silent("只说按期", "in time, no number", .prose(.overview, "收到政府信息公开申请5件，均在法定期限内答复。")),
    ])

  static let carriedForward = ProseFigureRule(
    slug: "carried-forward", subject: .carriedForward,
    summary: Bilingual(zh: "正文的结转下年度数与表中不符", en: "The number carried forward, in prose and in table"),
    rationale: Bilingual(
      zh: "结转下年度、转下年办理、尚未办结的件数即表中四、结转的总计；全部办结、无结转即为 0。",
      en: "结转下年度, 转下年办理 and 尚未办结 give the total of 四、结转; 全部办结 and 无结转 say that it is 0."),
    examples: [
      .fires("结转 2 件，表中 1 件", "2 carried forward, 1 in the table", .prose(.overview, "收到政府信息公开申请5件，结转下年度办理2件。"))
        .accusing(CellID(.applications, .carriedForward, .total), words: "2件", expected: 1, found: 2),
      .fires("全部办结", "all concluded", .prose(.overview, "收到政府信息公开申请5件，已全部办结。"))
        .accusing(CellID(.applications, .carriedForward, .total), words: "已全部办结", expected: 1, found: 0),
      .silent("上年的已办结", "those of last year", .prose(.overview, "收到政府信息公开申请5件。2023年结转的1件申请已全部办结。")),
      .silent("按期", "in time", .prose(.overview, "收到政府信息公开申请5件，均按期答复。")),
    ])

  static let outcomes = ProseFigureRule(
    slug: "outcomes", subject: .outcomes,
    summary: Bilingual(zh: "正文的办理结果与表中各组不符", en: "Outcomes in prose and in table"),
    rationale: Bilingual(
      zh: "予以公开、部分公开、不予公开、无法提供、不予处理、其他处理，与表中该组各细项之和比较。",
      en: "予以公开, 部分公开, 不予公开, 无法提供, 不予处理 and 其他处理 are compared with the sum of the group's items."),
    examples: [
      .fires(
        "予以公开 2 件，表中 3 件", "2 granted, 3 in the table",
        .prose(.overview, "收到政府信息公开申请5件。从办理结果看，予以公开2件、无法提供2件。")
      )
      .accusing(CellID(.applications, .granted, .total), words: "2件", expected: 3, found: 2),
      .silent(
        "带引号和“的”", "quoted, with 的", .prose(.overview, "共办结政府信息公开申请5件，“予以公开”的3件，“无法提供”的2件。")),
      .silent("主动公开的信息", "published information", .prose(.overview, "全年予以公开政府信息1171条。")),
    ])

  static let disputes = ProseFigureRule(
    slug: "disputes", subject: .disputes,
    summary: Bilingual(zh: "正文的复议诉讼数与表中不符", en: "Disputes in prose and in table"),
    rationale: Bilingual(
      zh: "因政府信息公开被申请的行政复议、被提起的行政诉讼及其结果，与复议诉讼表比较。审理、应诉和其他领域的案件不比较；“申请n件，其中行政复议1件”不比较。",
      en: """
        Reconsiderations and litigations about this law and their outcomes are compared with the table; cases that the \
        organ decides itself, and those of other fields, are not.
        """),
    examples: [
      .fires(
        "行政复议 2 件，表中 1 件", "2 reconsiderations, 1 in the table",
        .prose(.overview, "因政府信息公开被申请行政复议2件。")
      )
      .accusing(CellID(.disputes, .reconsideration, .total), words: "2件", expected: 1, found: 2),
      .fires(
        "均获维持，表中有纠正", "all upheld, one corrected in the table",
        .row(.disputes, .reconsideration, "1 1 0 0 2"), .prose(.overview, "因政府信息公开被申请行政复议2件，均获维持。")
      )
      .accusing(CellID(.disputes, .reconsideration, "corrected"), words: "均获维持", expected: 1, found: 0),
      .silent("作为复议机关", "as the deciding organ", .prose(.overview, "全年受理行政复议案件36件。")),
      .silent(
        "申请中的复议", "among applications", .prose(.overview, "收到政府信息公开申请5件，其中行政复议3件。")),
    ])

  static let normativeDocuments = ProseFigureRule(
    slug: "normative-documents", subject: .normativeDocuments,
    summary: Bilingual(zh: "正文的规范性文件数与表中不符", en: "Normative documents in prose and in table"),
    rationale: Bilingual(
      zh: "制发、制定、印发为制发件数，废止、失效为废止件数，现行有效、继续有效为现行有效件数。公开、解读、审查、清理的件数不比较。",
      en:
        "制发, 制定, 印发; 废止, 失效; 现行有效, 继续有效 name the three columns. Published, explained or reviewed ones are not compared."
    ),
    examples: [
      .fires(
        "现行有效 21 件，表中 20 件", "21 in force, 20 in the table",
        .prose(.overview, "全年制发行政规范性文件4件，废止1件，现行有效21件。")
      )
      .accusing(CellID(.disclosure, .normativeDocuments, "inForce"), words: "21件", expected: 20, found: 21),
      .silent("公开的文件", "published ones", .prose(.overview, "主动公开规范性文件9件，解读规范性文件7件。")),
    ])

  static let decisions = ProseFigureRule(
    slug: "decisions", severity: .warning, subject: .decisions,
    summary: Bilingual(zh: "正文的许可、处罚、强制数与表中不符", en: "Licences, penalties and coercion in prose and in table"),
    rationale: Bilingual(
      zh: "只比较作出、办理的决定数；公开的信息条数和权力事项的项数不是决定数。口径常有出入，故为警告。",
      en:
        "Only decisions made are compared, not pieces of information and not kinds of powers. Scopes often differ: a warning."
    ),
    examples: [
      .fires(
        "行政处罚 9 件，表中 8 件", "9 penalties, 8 in the table", .row(.disclosure, .penalties, "8"),
        .prose(.overview, "全年作出行政处罚决定9件。")
      )
      .accusing(CellID(.disclosure, .penalties, "decisions"), words: "9件", expected: 8, found: 9),
      .silent(
        "信息条数和事项", "pieces of information, kinds of powers",
        .prose(.overview, "公开行政许可信息55条，行政许可24项。")),
    ])

  static let applicants = ProseFigureRule(
    slug: "applicants", subject: .applicants,
    summary: Bilingual(zh: "正文的申请人类别与表中各列不符", en: "Kinds of applicants in prose and in table"),
    rationale: Bilingual(
      zh: "自然人、法人或其他组织的件数与表中各列比较，新收、办结任一行相符即可；“均为自然人”即其余五列为 0。",
      en:
        "Numbers by applicant are compared with the columns, of received or concluded ones; 均为自然人 says that the other five are 0."
    ),
    examples: [
      .fires("自然人 2 件，表中 3 件", "2 natural persons, 3 in the table", .prose(.overview, "收到政府信息公开申请5件，其中自然人2件。"))
        .accusing(CellID(.applications, .newlyReceived, .naturalPerson), words: "2件", expected: 3, found: 2),
      .fires("均为自然人", "all natural persons", .prose(.overview, "收到政府信息公开申请5件，申请人均为自然人。"))
        .accusing(CellID(.applications, .newlyReceived, "enterprise"), words: "申请人均为自然人", expected: 2, found: 0),
      .silent("相符", "they agree", .prose(.overview, "收到政府信息公开申请5件，其中自然人3件，法人或其他组织2件。")),
    ])
}
