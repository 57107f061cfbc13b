import AnnualReport
import Testing

@testable import ProseReading

/// Numbers whose own words leave out of what they are, and from where it is known.
@Suite struct LikenessTests {
  private func figures(_ text: String) -> [String] { ProseStatements("（二）依申请公开\n" + text).likeliest }

  /// The figures with the likeliest cells of each; `?` for what is compared with none.
  @Test(arguments: [
    // Years in pairs, in lists, and again.
    ("2023年办结政府信息公开申请4件，2024年增至9件。", ["previous concluded=4", "concluded=9"]),
    ("2023年、2024年收到的政府信息公开申请分别为4件、9件。", ["previous newlyReceived=4", "newlyReceived=9"]),
    ("2022、2023、2024年分别收到政府信息公开申请2件、4件、9件。", ["?=2", "previous newlyReceived=4", "newlyReceived=9"]),
    (
      "2023年予以公开4件、部分公开3件，2024年分别为9件、2件。",
      ["previous granted=4", "previous partiallyGranted=3", "granted=9", "partiallyGranted=2"]
    ),
    ("2023年予以公开4件、部分公开3件，2024年为9件。", ["previous granted=4", "previous partiallyGranted=3", "?=9"]),
    ("政府信息公开申请由上年的4件增至9件，办结8件。", ["?=4", "newlyReceived=9", "concluded=8"]),
    ("本年度政府信息公开申请量在2023年4件的基础上明显上升，达到9件。", ["?=4", "newlyReceived=9"]),
    // Parts of the year and the whole of it.
    ("上半年办结政府信息公开申请4件，下半年办结5件，全年累计9件。", ["?=4", "?=5", "concluded=9"]),
    ("截至2024年6月30日，收到政府信息公开申请4件，共办结3件。", ["?=4", "?=3"]),
    ("截至6月30日，收到政府信息公开申请4件；至12月31日，收到9件。", ["?=4", "newlyReceived=9"]),
    ("2024年1月1日零时政府信息公开申请在办件数：4件。", ["carriedOver=4"]),
    ("2024年12月25日收到政府信息公开申请4件。", ["?=4"]),
    ("截至2024年12月25日，收到政府信息公开申请4件。", ["?=4"]),
    ("2024年1月1日至2024年12月31日，收到政府信息公开申请9件。", ["newlyReceived=9"]),
    ("截至报告期末，2024年12月31日前未办结的政府信息公开申请4件。", ["carriedForward=4"]),
    ("往年结转到本年办理的政府信息公开申请4件。", ["carriedOver=4"]),
    ("除新收的政府信息公开申请9件外，还办理了上年结转的4件。", ["?=9", "carriedOver=4"]),
    // Why they went over, and when they came.
    ("因征求第三方意见等原因结转下年度继续办理4件。", ["carriedForward=4"]),
    ("有4件政府信息公开申请于12月下旬收到，结转下年度办理。", ["carriedForward=4"]),
    // 前者 and 后者 stand for the two things that were named last.
    (
      "新收自然人申请9件、企业申请4件，前者办结8件，后者办结3件。",
      [
        "newlyReceived.naturalPerson=9", "newlyReceived.organizations=4", "concluded.naturalPerson=8",
        "concluded.organizations=3",
      ]
    ),
    ("无法提供和不予处理政府信息公开申请共9件。前者5件；后者4件。", ["unavailable+notProcessed=9", "unavailable=5", "notProcessed=4"]),
    ("收到政府信息公开申请9件，前者8件。", ["newlyReceived=9", "?=8"]),
    // What stands behind a number.
    ("对4件政府信息公开申请作出了办理答复。", ["concluded=4"]), ("另有4件由非自然人提出。", ["?=4"]),
    ("收到政府信息公开申请9件，其中2件因收件较晚结转下年度办理。", ["newlyReceived=9", "carriedForward=2"]),
    ("4件上年结转申请均已办结。", ["carriedOver=4"]),
    ("承接上年结转政府信息公开申请4件。", ["carriedOver=4"]),
    ("共收到政府信息公开申请9件，剩余2件正在按程序办理。", ["newlyReceived=9", "carriedForward=2"]),
    // Verbs that only say of what: the answer that was appealed against, the head before a colon.
    ("9件申请中有2件申请人不服答复。", ["?=9", "?=2"]),
    ("办理政府信息公开申请的各项数据为：新收9件，办结8件。", ["newlyReceived=9", "concluded=8"]),
    ("关于结转件的说明：上年度结转政府信息公开申请4件。", ["carriedOver=4"]),
    ("作出政府信息公开答复9件。", ["concluded=9"]),
    ("未作实体答复（其他）4件。", ["?=4"]),
    ("2023—2024学年，学校收到政府信息公开申请4件。", ["?=4"]),
    ("本年未接到政府信息公开申请，2023年接到的4件已于当年办结。", ["previous newlyReceived=4"]),
    ("收到政府信息公开申请9件，市政府转来的2件。", ["newlyReceived=9", "?=2"]),
    (
      "上年收到自然人申请4件、企业申请3件，今年分别收到9件、2件。",
      [
        "previous newlyReceived.naturalPerson=4", "previous newlyReceived.organizations=3",
        "newlyReceived.naturalPerson=9", "newlyReceived.organizations=2",
      ]
    ),
    ("积极配合审理。因政府信息公开引发的行政诉讼4件。", ["directLitigation+litigationAfterReconsideration=4"]),
    ("新收政府信息公开申请以自然人为主，共9件。", ["?=9"]),
    ("年初修订规程。企业提出的政府信息公开申请4件。", ["newlyReceived.organizations=4"]),
    // Whose they are is said of each, or the same is counted again for another.
    ("县水利局、县教育局、本机关上年结转的政府信息公开申请分别为4件、3件、2件。", ["?=4", "?=3", "carriedOver=2"]),
    ("县水利局、县教育局结转下年度的申请分别为4件和3件，本机关为2件。", ["?=4", "?=3", "carriedForward=2"]),
    (
      "县水利局因政府信息公开被申请行政复议4件、被提起行政诉讼3件，本机关分别为9件、2件。",
      ["?=4", "?=3", "reconsideration=9", "directLitigation+litigationAfterReconsideration=2"]
    ),
    (
      "尚未审结的政府信息公开行政复议案件2件、行政诉讼案件3件。",
      ["reconsideration.pending=2", "directLitigation.pending+litigationAfterReconsideration.pending=3"]
    ),
    ("2023年，本机关办结申请4件；2024年，随着申请量上升，增至9件。", ["previous concluded=4", "concluded=9"]),
    ("截至年底，尚有2件申请在法定期限内办理。", ["carriedForward=2"]),
    ("年末待办政府信息公开申请2件。", ["carriedForward=2"]),
    ("2023年收到、因跨年而在2024年继续办理的政府信息公开申请共4件。", ["carriedOver=4"]),
    ("年内未办结、需转入2025年的政府信息公开申请共2件。", ["carriedForward=2"]),
    ("同一申请人全年提交申请9件。", ["?=9"]),
    (
      "全市新收、办结政府信息公开申请分别为9件、8件，其中本机关分别为4件、3件。",
      ["?=9", "?=8", "newlyReceived=4", "concluded=3"]
    ),
    ("悬而未决的政府信息公开案件，复议2件，直接起诉1件。", ["reconsideration.pending=2", "directLitigation.pending=1"]),
    (
      "政府信息公开行政诉讼9件，其中直接起诉4件、复议后起诉5件；按结果分，维持7件。",
      [
        "directLitigation+litigationAfterReconsideration=9", "directLitigation=4", "litigationAfterReconsideration=5",
        "directLitigation.upheld+litigationAfterReconsideration.upheld=7",
      ]
    ),
    // What is said of last year between ends with its clause, and what stands before a colon holds behind it.
    ("收到政府信息公开申请9件，上年收到4件；另有上年结转2件。", ["newlyReceived=9", "previous newlyReceived=4", "carriedOver=2"]),
    ("收到政府信息公开申请9件。上年的情况为：结转2件，新收4件。", ["newlyReceived=9", "?=2", "previous newlyReceived=4"]),
    ("2024年以来，累计接收政府信息公开申请9件。", ["newlyReceived=9"]),
    ("2023年的政府信息公开申请量比2022年增长33.3%，由3件增至4件。", ["?=33.3", "?=3", "previous newlyReceived=4"]),
    ("2023年年末结转至2024年的政府信息公开申请为4件。", ["carriedOver=4"]),
    ("年末收到的4件申请因未到答复期限，结转下年度。", ["?=4"]),
    ("近三年整理材料64份。收到政府信息公开申请9件。", ["?=64", "newlyReceived=9"]),
    ("1.政府信息公开行政复议方面，案件9件。", ["reconsideration=9"]),
    ("2024年初，在办政府信息公开申请4件。", ["carriedOver=4"]),
    ("截至2024年底，在办政府信息公开申请9件（上年底为6件），待下年度继续办理。", ["carriedForward=9", "?=6"]),
    ("自条例施行至2024年底，本机关累计收到政府信息公开申请862件。", ["?=862"]),
    ("2024年上半年，共收到政府信息公开申请9件。", ["?=9"]),
    ("收到政府信息公开申请（含上年度结转）9件。", ["newlyReceived+carriedOver=9"]),
    ("企业可一次申请，全程跟踪。", ["?=1"]),
    (
      "行政许可、行政处罚、行政强制处理决定共9件，其中行政许可4件，其余5件为行政处罚和行政强制。",
      [
        "licences.decisions+penalties.decisions+coerciveMeasures.decisions=9", "licences.decisions=4",
        "penalties.decisions+coerciveMeasures.decisions=5",
      ]
    ),
    (
      "结转下年度继续办理一项，自然人6件、商业企业3件。",
      ["carriedForward.naturalPerson=6", "carriedForward.organizations=3"]
    ),
    (
      "办结8件，其余9件转入2025年；转入部分均为12月收到，其中自然人6件、商业企业3件。",
      ["concluded=8", "carriedForward=9", "carriedForward.naturalPerson=6", "carriedForward.organizations=3"]
    ),
    // With others that are not named.
    ("其余9件依法作出不予公开等其他处理。", ["?=9"]),
    ("办结政府信息公开申请9件，其余2件由法律服务机构等提出。", ["concluded=9", "?=2"]),
    ("律师事务所等法律服务机构提出政府信息公开申请9件。", ["newlyReceived.organizations=9"]),
    ("群众和企业全年向我局提出政府信息公开申请9件。", ["newlyReceived=9"]),
    ("该局收到政府信息公开申请9件。", ["?=9"]),
    ("9件新收申请均由自然人、商业企业、法律服务机构和其他组织提出。", ["?=9"]),
    (
      "予以公开政府信息公开申请4件、部分公开3件、不予公开2件，总计9件。",
      [
        "granted=4", "partiallyGranted=3", "withheld=2", "granted+partiallyGranted+withheld=9",
      ]
    ),
    ("对申请较多、可以公开的4件信息，转为主动公开。", ["?=4"]),
    // Some of them only.
    ("对申请数量较多的4件，与申请人协商。", ["?=4"]),
    ("政府信息公开申请来源有两个方面。", []),
    ("2023年底未办结而转入本年的政府信息公开申请4件（2022年底转入2023年的3件）。", ["carriedOver=4", "?=3"]),
    ("2023年遗留的政府信息公开申请4件。", ["carriedOver=4"]),
    // A part that is more than the number before it is of one before that; behind a full stop nothing goes on but the whole.
    ("收到政府信息公开申请9件，结转下年2件。其中自然人7件。", ["newlyReceived=9", "carriedForward=2", "newlyReceived.naturalPerson=7"]),
    ("收到政府信息公开申请9件，2件未到期，结转下年。其中自然人7件。", ["newlyReceived=9", "carriedForward=2", "newlyReceived.naturalPerson=7"]),
    // What was reached is of the applications that have grown, though no verb says so.
    ("依申请公开方面，较上年的6件增加3件，为9件。", ["?=6", "?=3", "newlyReceived=9"]),
    ("新收政府信息公开申请较上年的6件增加3件，达到9件。", ["?=6", "?=3", "newlyReceived=9"]),
    // How often something is done is not when.
    ("每季度梳理1次。收到政府信息公开申请9件。", ["?=1", "newlyReceived=9"]),
    // A reason says what is counted only where it names the row; it may name another row than the verb does.
    ("收到政府信息公开申请9件，其中3件因属于内部事务信息不予公开。", ["newlyReceived=9", "withheld=3"]),
    ("收到政府信息公开申请9件，3件因材料不全不予公开。", ["newlyReceived=9", "?=3"]),
    ("因申请人无正当理由逾期不补正，不再处理其申请4件。", ["otherHandling=4"]), ("不再处理其申请4件。", ["?=4"]),
    ("另有2件因收到时间较晚，结转下年办理。", ["carriedForward=2"]),
    ("因政府信息公开答复引发的行政复议9件。", ["reconsideration=9"]), ("因不予公开引发的政府信息公开行政复议4件。", ["?=4"]),
    // Who decides tells which disputes, unless they have been named closer.
    (
      "因政府信息公开被申请行政复议9件、被提起行政诉讼4件，法院维持3件。",
      [
        "reconsideration=9", "directLitigation+litigationAfterReconsideration=4",
        "directLitigation.upheld+litigationAfterReconsideration.upheld=3",
      ]
    ),
    ("未经复议直接起诉的政府信息公开案件9件，法院维持4件。", ["directLitigation=9", "directLitigation.upheld=4"]),
    ("申请人未经行政复议直接向法院起诉的政府信息公开案件9件。", ["directLitigation=9"]),
    ("经复议维持后又向人民法院提起行政诉讼的政府信息公开案件9件。", ["litigationAfterReconsideration=9"]),
    ("申请人不服政府信息公开答复，申请行政复议9件，已审结7件。", ["reconsideration=9", "reconsideration-reconsideration.pending=7"]),
    // Whoever issued a model is not whose applications they are, and whose name they bear is no topic.
    ("统一使用省政府办公厅印发的示范文本。办结政府信息公开申请9件。", ["concluded=9"]),
    ("以企业名义提出政府信息公开申请9件。", ["newlyReceived.organizations=9"]),
    // In writing are all, where no other way is told of.
    ("收到书面申请9件。", ["newlyReceived=9"]), ("收到书面申请4件、网上申请5件。", ["?=4", "?=5"]),
    ("办结件中，上年结转2件，当年新收政府信息公开申请7件。", ["carriedOver=2", "concluded-carriedOver=7"]),
    ("以县政府名义和县政府办公室名义共制定规范性文件9件。", ["normativeDocuments.issued=9"]),
    ("废止规范性文件4件、失效文件3件。", ["?=4", "?=3"]),
    ("修订依申请公开规程1项，收到申请9件。", ["?=1", "newlyReceived=9"]),
  ]) func whatIsLeftOutIsKnown(_ sentence: String, _ expected: [String]) {
    #expect(figures(sentence) == expected, "\(sentence): \(figures(sentence))")
  }

  /// Where the table holds the number of the whole area, what its office says of itself is a part of it.
  @Test func theTableTellsWhoseReportItIs() {
    let text = "（二）依申请公开\n全县收到政府信息公开申请9件，其中县政府办公室收到2件。"
    #expect(ProseStatements(text, organ: "云溪县人民政府办公室").likeliest == ["?=9", "newlyReceived=2"])
  }

  /// A part of a wider whole is of what was done to that whole.
  @Test func aPartOfAWiderWholeIsOfItsAct() {
    let text = "（二）依申请公开\n全县各级行政机关结转下年度申请共9件，其中本机关政府信息公开申请2件。"
    #expect(ProseStatements(text, organ: "云溪县人民政府办公室").likeliest == ["?=9", "carriedForward=2"])
    #expect(ProseStatements(text, organ: "云溪县人民政府").likeliest.first == "carriedForward=9")
  }
}
