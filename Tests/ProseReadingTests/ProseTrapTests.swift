import AnnualReport
import Testing

@testable import ProseReading

/// Sentences with numbers that no cell of the tables holds, or may hold: none of their figures is ever compared.
@Suite struct ProseTrapTests {
  @Test(arguments: [
    // Two scopes, or another's business.
    "全县共收到政府信息公开申请800件，其中县政府本级收到206件。",
    "依申请公开方面，全县共受理申请120件，其中乡镇受理30件，部门受理80件，县政府受理10件。",
    "全县各部门收到政府信息公开申请30件。",
    "县教育局收到政府信息公开申请12件，县住建局收到9件。",
    "另协助市政府办理政府信息公开申请8件，代省厅受理3件。",
    "全县共收到政府信息公开申请300件，其中县政府及办公室50件。",
    "全县共收到政府信息公开申请300件。县政府办公室收到50件，办结48件。",
    "县教育局、县住建局收到政府信息公开申请分别为30件、20件。",
    "全县、县本级收到政府信息公开申请分别为300件、20件。",
    "全县各乡镇、各街道收到政府信息公开申请60件。", "全县各部门、各单位收到政府信息公开申请30件。",
    // Other years and parts of a year.
    "截至2024年10月底，收到政府信息公开申请10件。",
    "自2008年以来累计受理政府信息公开申请1200件。",
    "近三年共收到政府信息公开申请200件。",
    "截至2024年底，累计收到政府信息公开申请300件。",
    "第三季度收到政府信息公开申请3件。",
    "1-6月收到政府信息公开申请3件。",
    "二〇二二年收到政府信息公开申请9件。",
    "5月份收到政府信息公开申请3件，办结2件。",
    // Channels and topics.
    "通过网络收到政府信息公开申请30件，信函收到12件。",
    "收到涉及征地拆迁的政府信息公开申请20件，办结18件。",
    "通过网络收到政府信息公开申请30件，办结28件。",
    "收到政府信息公开申请，涉及征地、拆迁分别为12件、8件。",
    // Other kinds of business.
    "收到并办结市长信箱来信16封、热线工单300件。",
    "网站、微信分别发布信息1826条、2386条。",
    "12345热线受理群众诉求3200件，办结3190件。",
    "收到领导信箱来信30件，办结28件。",
    "全年办理人大建议12件、政协提案9件，均已办结。",
    "发布政策解读22条，回应群众关切30件。",
    "受理行政许可申请5000件，办结4990件。",
    "答复网民留言36件。",
    "收到媒体提问20件，答复20件。",
    "受理信访事项15件，处理投诉举报7件。",
    "受理入户申请25件。",
    "网站收到意见建议13条，采纳5条。",
    "2024年度主动公开政府信息21条，网上公开20件。",
    "全年收到申请42件。",
    // Disputes of other fields, or among applications.
    "受理行政复议申请36件，审结30件，维持20件，纠正3件。",
    "作为复议机关，受理以下级行政机关为被申请人的政府信息公开行政复议案件30件。",
    "全年被申请行政复议30件，其中涉及政府信息公开2件。",
    "办理行政应诉案件30件，出庭应诉5次。",
    "公开行政复议决定书9份。",
    // Information, powers, documents that are not made.
    "公开行政许可信息55条，行政许可24项，行政处罚信息300条。",
    "全年予以公开政府信息1171条。",
    "清理规范性文件20件，废止3件，继续有效15件。",
    "对历年规范性文件进行全面清理，废止12件，宣布失效3件，保留30件。",
    "审查备案规范性文件8件，公开规范性文件9件。",
    "以县政府名义制发规范性文件3件。",
    "修订政府信息公开指南1件，制定工作方案5件，印发通知3份。",
    // What happens on the way.
    "经沟通指导，2件申请当场办理。",
    "申请人撤回1件，告知补正3件，转办2件。",
    "办结上年结转政府信息公开申请3件。",
    "办理政府信息公开申请答复文书26份，申请表12份。",
    "高效办成一件事，政府信息公开申请一件不漏。",
    // What the work makes, and what the words themselves except.
    "对复议纠错案件逐案分析，形成分析报告2份。",
    "完善政府信息公开申请制度3项，建立台账2个。",
    "办理政府信息公开申请后，去向有两个。",
    "依据第十六条不予公开政府信息公开申请3件。",
    "非政府信息公开类申请3件。",
    "因政府信息公开收到的来件3件，不在统计之列。",
    "乡镇收到的政府信息公开申请3件，不计入。",
    // The role of the one who decides, and only one instance of the court.
    "作为行政复议机构，我局收到涉政府信息公开的行政复议申请27件。",
    "政府信息公开行政诉讼一审维持3件，二审维持2件。",
    // What those who decide took up and closed is of cases against whomever.
    "依申请公开。县行政复议机构受理行政复议案件212件，审结196件，维持98件。", "依申请公开。县人民法院全年审结行政诉讼88件，败诉6件。",
    "政府信息公开。县复议机关受理案件212件，其中以我办为被申请人的行政复议14件。",
    // What came up and is no application, and whoever applies for something else.
    "依申请公开。发生信访事项3件。", "因征地产生的政府信息公开申请3件。", "依申请公开引发投诉2件。", "依申请公开。村民提交的宅基地申请3件。", "患者及家属提出投诉3件。",
    // Part of what is decided, and what is only asked for.
    "不予行政处罚决定3件。", "申请法院强制执行行政处罚决定3件。", "办理用地许可3件。",
    // By the end of December: in it, or in all the year.
    "依申请公开。12月底前集中办结申请21件。", "政府信息公开申请年底前答复21件。", "2024年12月底前办结政府信息公开申请21件。",
    // One of those who apply, business that others hand over, and more than what is under this law.
    "政府信息公开。有1名自然人提出申请3件。", "办理省长信箱转办件3件，市长热线转办件2件。",
    "依申请公开。收到申请9件，经审核属于政府信息公开申请的8件。",
    // Which of a government's and its office's documents the table holds is open.
    "以县政府名义印发规范性文件3件，以县政府办公室名义印发规范性文件2件。",
    "对部门报送的新增规范性文件3件进行备案审查。",
  ]) func neverCompared(sentence: String) {
    let figures = ProseStatements(sentence).figures
    #expect(!figures.isEmpty)
    #expect(figures.allSatisfy { $0.hasPrefix("?=") }, "\(figures)")
  }

  @Test(arguments: [
    "按照《条例》第三十条、第二十条规定的20个工作日期限办理。",
    "根据国办公开办函〔2021〕30号，于2024年3月5日答复政府信息公开申请。",
    "咨询电话：0595-87766100，受理地点为行政中心731室，时间为9时至17时。",
    "平均办理时间8.5个工作日，培训政府信息公开申请办理人员30人次。",
    "收到政府信息公开申请3-5件。",
    "收到政府信息公开申请3至5件。",
    "每件申请均有专人负责，第一件申请于3月5日收到。",
    "共受理4申请。",
    "压减环节3个百分点，压缩3个工作日。",
  ]) func noFigure(sentence: String) {
    #expect(ProseStatements(sentence).figures == [])
  }

  @Test(arguments: [
    "收到政府信息公开申请40余件。", "收到政府信息公开申请四十多件。", "收到政府信息公开申请约40件。", "近50件政府信息公开申请。",
    "收到政府信息公开申请40件以上。", "收到政府信息公开申请1.2万件。", "收到政府信息公开申请超过40件。", "收到政府信息公开申请40件左右。",
  ]) func approximate(sentence: String) {
    #expect(ProseStatements(sentence).figures.allSatisfy { $0.hasPrefix("≈") })
  }

  @Test func ofManyApplicationsOnlySomeAreUnderThisLaw() {
    #expect(ProseStatements("依申请公开。全年收到各类申请42件，其中政府信息公开申请40件。").figures.first == "?=42")
  }

  /// How cases ended, and those against the organ, are the report's, whoever decided them.
  @Test(arguments: [
    ("复议机关维持8件，纠正3件。", ["reconsideration.upheld=8", "reconsideration.corrected=3"]),
    ("复议机关受理以我局为被申请人的政府信息公开行政复议14件。", ["reconsideration=14"]),
    (
      "因政府信息公开被申请行政复议14件，复议机关审结12件。",
      ["reconsideration=14", "reconsideration-reconsideration.pending=12"]
    ),
    ("复议机关受理行政复议案件212件，其中以我局为被申请人的政府信息公开行政复议14件。", ["?=212", "reconsideration=14"]),
  ]) func whatIsDecidedAgainstTheOrganIsItsOwn(_ sentence: String, _ expected: [String]) {
    #expect(ProseStatements(sentence, section: .disputes).figures == expected)
  }

  @Test func whatIsConcludedUpToTheEndOfTheYearIsOfTheYear() {
    #expect(ProseStatements("依申请公开。截至12月底，办结申请21件。").figures == ["concluded=21"])
    #expect(ProseStatements("依申请公开。全年办结申请21件，年底前未办结9件。").likeliest == ["concluded=21", "carriedForward=9"])
  }

  /// 公民 are anybody, or 自然人 where others are told of beside them.
  @Test(arguments: [
    ("收到公民依申请公开11件。", ["newlyReceived|newlyReceived.naturalPerson=11"]),
    ("依申请公开。收到公民申请11件，办结9件。", ["newlyReceived|newlyReceived.naturalPerson=11", "concluded=9"]),
    ("依申请公开。收到公民申请11件，企业申请2件。", ["newlyReceived.naturalPerson=11"]),
    ("收到政府信息公开申请13件，其中公民11件。", ["newlyReceived=13", "newlyReceived.naturalPerson=11"]),
    ("收到自然人政府信息公开申请11件。", ["newlyReceived.naturalPerson=11"]),
  ]) func citizensAloneAreAnybody(_ sentence: String, _ expected: [String]) {
    #expect(ProseStatements(sentence).figures.starts(with: expected))
  }

  /// Who is named beside a word for anybody is anybody, too; a class alone is a part of all.
  @Test(arguments: [
    ("收到患者及家属提出的信息公开申请9件。", ["newlyReceived=9"]), ("收到租户、居民提交的信息公开申请9件。", ["newlyReceived=9"]),
    ("收到租户提出的信息公开申请9件。", ["?=9"]),
    // In writing, as all are; beside another way it is one of them.
    ("收到村民书面提出的信息公开申请9件。网站公开信息3条。", ["newlyReceived=9", "?=3"]),
    ("收到村民书面提出的信息公开申请9件，通过网络收到申请3件。", ["?=9", "?=3"]),
  ]) func whoeverAppliesIsNoPart(_ sentence: String, _ expected: [String]) {
    #expect(ProseStatements(sentence).figures == expected)
  }

  /// What came up came in, whatever was done then to some of it.
  @Test(arguments: [
    ("发生依申请公开9件。", ["newlyReceived=9"]), ("办理新收政府信息公开申请9件。", ["newlyReceived=9"]),
    ("办结上年结转政府信息公开申请1件、本年新收申请8件。", ["?=1", "concluded-carriedOver=8"]),
    ("收到并办结政府信息公开申请8件，另办结上年结转1件。", ["newlyReceived=8"]),
    ("全年共办结9件政府信息公开申请中的8件。", ["?=9", "?=8"]),
    ("收到政府信息公开申请9件并已办结8件。", ["newlyReceived=9", "concluded=8"]),
    ("依申请公开。新收申请9件，加上上年结转1件，全年待办申请10件。", ["newlyReceived=9", "carriedOver=1", "newlyReceived+carriedOver=10"]),
    ("依申请公开。年末待办9件中，自然人6件。", ["carriedForward=9", "carriedForward.naturalPerson=6"]),
    ("依申请公开。因12月下旬收到，截至年底有9件未答复。", ["carriedForward=9"]),
    ("依申请公开。上半年收到9件，截至6月底有3件未答复。", ["?=9", "?=3"]),
  ]) func whatWasDoneSaysOfWhich(_ sentence: String, _ expected: [String]) {
    #expect(ProseStatements(sentence).likeliest.starts(with: expected), "\(ProseStatements(sentence).likeliest)")
  }

  /// 全年 is how long, 当年 may be of which year.
  @Test func allOfTheYearIsNoYearOfArrival() {
    #expect(ProseStatements("全年办结政府信息公开申请9件。").figures == ["concluded=9"])
    #expect(ProseStatements("当年办结政府信息公开申请9件。").figures == ["concluded|concluded-carriedOver=9"])
  }

  /// Why documents were repealed restricts nothing, of whatever it speaks; of what they are does.
  @Test(arguments: [
    ("对不适应经济社会发展要求的6件行政规范性文件予以废止。", "normativeDocuments.repealed=6"),
    ("与上位法不一致的6件行政规范性文件予以废止。", "normativeDocuments.repealed=6"),
    ("对涉及机构改革的6件行政规范性文件予以废止。", "?=6"),
  ]) func whyIsNoPart(_ sentence: String, _ expected: String) {
    #expect(ProseStatements(sentence).figures == [expected])
  }

  /// A saying turns to no other business.
  @Test func aSayingIsNoSubject() {
    let heading = "（二）依申请公开\n"
    #expect(
      ProseStatements(heading + "按照“谁制作、谁公开”的要求，压实责任。年末共5件申请结转下年度。").figures == ["carriedForward=5"])
    #expect(ProseStatements(heading + "推进“证照分离”改革。受理申请5件。").figures == ["?=5"])
  }

  /// Numbers of two bodies that would state the same are parts of it.
  @Test func disputesOfSeveralBodiesAreParts() {
    let sentence = "全县各乡镇、各部门因政府信息公开被申请行政复议12件，县政府被申请行政复议2件。"
    #expect(ProseStatements(sentence, section: .disputes, organ: "云溪县人民政府").figures == ["?=12", "?=2"])
  }

  @Test func allBodiesOfTheAreaAreTheGovernments() {
    let sentence = "全县各乡镇、各部门累计收到政府信息公开申请42件。"
    #expect(ProseStatements(sentence, organ: "云溪县人民政府").figures == ["newlyReceived=42"])
    #expect(ProseStatements(sentence, organ: "云溪县自然资源局").figures == ["?=42"])
  }

  @Test func aDepartmentDoesNotSpeakForTheWholeArea() {
    let sentence = "全县收到政府信息公开申请42件。"
    #expect(ProseStatements(sentence, organ: "云溪县自然资源局").figures == ["?=42"])
    #expect(ProseStatements(sentence, organ: "云溪县人民政府").figures == ["newlyReceived=42"])
  }

  @Test func anOrganMayNameItself() {
    let sentence = "县自然资源局收到政府信息公开申请42件。"
    #expect(ProseStatements(sentence, organ: "云溪县自然资源局").figures == ["newlyReceived=42"])
    #expect(ProseStatements(sentence, organ: "云溪县").figures == ["?=42"])
  }

  @Test func whatIsLeftOfTheAreaMayBeTheOrgansOwn() {
    let sentence = "全县办结政府信息公开申请9件，其中县教育局5件，其余4件为本机关办结。"
    #expect(ProseStatements(sentence, organ: "云溪县自然资源局").figures == ["?=9", "?=5", "concluded=4"])
    let others = "收到政府信息公开申请9件，其余4件由县教育局办结。"
    #expect(ProseStatements(others, organ: "云溪县自然资源局").figures == ["newlyReceived=9", "?=4"])
  }

  @Test func whatAnOrganDoesOfItsOwnIsNotAll() {
    let sentence = "受理的9件政府信息公开申请中，县教育局承办5件，县自然资源局承办4件。"
    #expect(ProseStatements(sentence, organ: "云溪县自然资源局").likeliest == ["newlyReceived=9", "?=5", "?=4"])
  }

  @Test func anOrganWithAllThatStandsUnderItIsItsArea() {
    let sentence = "县本级及各乡镇、部门共收到政府信息公开申请42件。"
    #expect(ProseStatements(sentence, organ: "云溪县人民政府").figures == ["newlyReceived=42"])
    #expect(ProseStatements(sentence, organ: "云溪县自然资源局").figures == ["?=42"])
  }
}
