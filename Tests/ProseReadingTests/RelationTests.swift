import AnnualReport
import Testing

@testable import ProseReading

/// Lists that divide a number, and shares: by what ties them together, and whether they leave nothing out.
@Suite struct RelationTests {
  private static func parts(_ text: String) -> [String] {
    ProseStatements("（二）依申请公开\n" + text).claims.filter { $0.hasPrefix("parts") }
  }

  private static func shares(_ text: String) -> [String] {
    ProseStatements("（二）依申请公开\n" + text).claims.filter { $0.hasPrefix("share") }
  }

  /// `=` where the parts must add up to the whole, `≥` where they must not exceed it.
  @Test(arguments: [
    // A colon, a closing 其他, 分 and 组成 leave nothing out.
    ("收到政府信息公开申请9件：网络4件，信函3件，当面2件。", "parts 0=[1, 2, 3]"),
    ("9件新收申请中，征地类4件、工程类3件、其他类2件。", "parts 0=[1, 2, 3]"),
    ("收到政府信息公开申请9件，按收到时间分，上半年4件、下半年5件。", "parts 0=[1, 2]"),
    ("全年解读材料共9篇：文字解读4篇、图文解读3篇、视频解读2篇。", "parts 0=[1, 2, 3]"),
    ("发布政府信息9条，由政务动态4条、通知公告3条、其他2条组成。", "parts 0=[1, 2, 3]"),
    ("现行有效的规范性文件9件，按有效期分：长期有效4件，五年有效3件，两年有效2件。", "parts 0=[1, 2, 3]"),
    // A sum behind its parts.
    ("通过互联网提交4件、信函寄送3件、窗口递交2件，共计9件。", "parts 3=[0, 1, 2]"),
    ("上年结转申请中，自然人4件、企业5件，合计9件。", "parts 2=[0, 1]"),
    // 其中 may leave some out.
    ("9件新收申请中，征地类4件、工程类3件。", "parts 0≥[1, 2]"),
    ("结转下年度办理的政府信息公开申请9件，其中10月收到2件，11月收到3件，12月收到4件。", "parts 0≥[1, 2, 3]"),
    ("办结政府信息公开申请9件，其中20个工作日内办结7件，延期办结2件。", "parts 0=[1, 2]"),
    // 分别为 and 具体为 deal the whole out; items with its noun are kinds of it.
    ("制作政策解读材料9篇，分别为文字解读4篇、图片解读3篇、视频解读2篇。", "parts 0=[1, 2, 3]"),
    ("发布政策解读9篇，其中文字解读4篇、图片解读3篇、视频解读2篇。", "parts 0≥[1, 2, 3]"),
    ("按内容划分，收到的9件政府信息公开申请中涉及征地4件，规划3件，其他2件。", "parts 0=[1, 2, 3]"),
    ("上半年办结政府信息公开申请4件，下半年办结5件，全年累计9件。", "parts 2=[0, 1]"),
    // The ways in which the law has it that one may apply leave none out; the most of them may.
    ("收到政府信息公开申请9件，其中网络4件、信函3件、当面2件。", "parts 0=[1, 2, 3]"),
    ("收到政府信息公开申请9件，其中线上4件、线下5件。", "parts 0=[1, 2]"),
    ("收到政府信息公开申请9件，其中网络4件、信函3件。", "parts 0≥[1, 2]"),
    ("收到政府信息公开申请9件，以网络、信函、当面为主，其中网络4件、信函3件、当面1件。", "parts 0≥[1, 2, 3]"),
    // What a compound names, and an enumeration under one verb.
    ("办理建议提案9件，其中人大建议4件、政协提案5件。", "parts 0=[1, 2]"),
    ("办理人大代表建议和政协委员提案9件，其中人大代表建议4件、政协委员提案5件。", "parts 0=[1, 2]"),
    ("9件政府信息公开申请按提交方式分为网络4件、信函3件、当面2件。", "parts 0=[1, 2, 3]"), ("办理人大代表建议4件、政协提案5件，共9件。", "parts 2=[0, 1]"),
    // Changes are no items of it.
    ("全市收到9件，其中各县5件、本机关4件，较上年分别增加2件和3件。", "parts 0≥[1, 2]"),
    // The words say how many items the sum has.
    ("不予公开4件，无法提供3件，不予处理2件，三项共9件。", "parts 3=[0, 1, 2]"),
    ("行政复议4件，行政诉讼5件，两类案件合计9件。", "parts 2=[0, 1]"),
    ("三类处理决定合计9件，其中行政许可4件，行政处罚3件，行政强制2件。", "parts 0=[1, 2, 3]"),
    ("土地类4件；规划类5件。以上两类合计9件。", "parts 2=[0, 1]"),
    ("涉政府信息公开的争议案件9件，其中行政复议4件、行政诉讼5件。", "parts 0=[1, 2]"),
    ("新收政府信息公开申请9件，其中一季度2件、二季度3件、三季度1件，其余3件在四季度收到。", "parts 0=[1, 2, 3, 4]"),
    ("收到政府信息公开申请9件，四个季度分别为2件、3件、1件、3件。", "parts 0=[1, 2, 3, 4]"),
    ("按季度统计，一季度2件、二季度3件、三季度1件、四季度3件，全年共收到政府信息公开申请9件。", "parts 4=[0, 1, 2, 3]"),
    ("网站发布4条，微信发布3条，微博发布2条，三个平台共发布9条。", "parts 3=[0, 1, 2]"),
    ("涉及征地4件、规划3件、其他2件，共9件。", "parts 3=[0, 1, 2]"),
    ("9件行政规范性文件中，以县政府名义印发4件、以县政府办公室名义印发5件。", "parts 0≥[1, 2]"),
    ("办结的政府信息公开申请9件中，电子邮件答复4件，邮寄答复3件。", "parts 0≥[1, 2]"),
    // 分为 says it of one way, too; a head may say that the list is of all.
    ("通过网站公开政府信息9条，分为概况类4条、动态类3条和政策类2条三类。", "parts 0=[1, 2, 3]"),
    ("信箱收到来信9件，全部为以下三类：咨询类4件、求助类3件、建议类2件。", "parts 0=[1, 2, 3]"),
    ("信息9条由网站6条和新媒体3条组成。", "parts 0=[1, 2]"),
    // Each suit came to court on one of two ways.
    ("行政诉讼9件，其中未经复议直接起诉4件、复议后起诉5件；行政复议3件。", "parts 0=[1, 2]"),
    // The same words say of each item what was done to what.
    ("网站发布信息4条、微信公众号发布信息3条、微博发布信息2条，合计9条。", "parts 3=[0, 1, 2]"),
    // The items are what the whole names, one by one, and nothing less; or they are told apart by one thing.
    ("承办人大建议和政协提案9件，其中人大建议4件、政协提案5件。", "parts 0=[1, 2]"),
    ("新收的9件政府信息公开申请按提交渠道统计，线上提交4件，线下提交5件。", "parts 0=[1, 2]"),
    ("新收的9件政府信息公开申请按提交渠道统计，居前的是线上4件、邮寄2件。", "parts 0≥[1, 2]"),
    ("新收政府信息公开申请9件，按内容类型看，征地类4件，房屋类3件。", "parts 0≥[1, 2]"),
    // Behind 其中 another number is divided.
    ("收到政府信息公开申请9件，按时间分布看，12月收到4件，其中网络申请3件、信函申请1件。", "parts 0≥[1]"),
    ("全县申请共9件，由三部分构成：县政府办公室4件，县直部门3件，乡镇2件；其中县直部门申请中，县水利局1件。", "parts 0=[1, 2, 3]"),
  ]) func aListDividesItsWhole(_ sentence: String, _ expected: String) {
    #expect(Self.parts(sentence) == [expected], "\(sentence)")
  }

  /// Numbers beside each other divide nothing.
  @Test(arguments: [
    "承办人大建议和政协提案9件，其中主办人大建议3件、政协提案5件。", "发布政务类信息4条，概况类信息9条。", "公开信息4条，微信推送预警9条。", "反馈问题3个，已整改3个；通报问题5个，已整改5个。",
    "收到申请较多的单位依次为县水利局（4件）、县教育局（9件）、县财政局（8件）。", "收到政府信息公开申请9件，涉及征地6件、涉及房屋5件。",
    "法人或其他组织新提政府信息公开申请4件，自然人9件。", "收到政府信息公开申请4件（全县9件），办结3件（全县8件）。",
    "新收9件、办结8件，其中自然人分别为5件、4件，法人或其他组织分别为4件、3件。", "办结的9件均由分管负责人签批，提交审查的5件。",
    "收到的9件申请中，涉及征地的4件、涉及拆迁的3件，二者兼有的2件，其余3件涉及教育。",
    "建议3件、提案6件，均已办复，其中A类4件、B类5件。", "另有4件由机构提出、2件由其他组织提出，共9件。",
    "两类案件共9件，行政复议4件。", "县水利局4件，三类事项合计9件。",
    "收到政府信息公开申请4件，行政复议4件、行政诉讼5件中，征地类9件。",
    "政府网站全年更新信息6523条，政务微信、微博分别发布1186条、324条。",
    "网站发布信息4条、微信公众号推送3条、微博发布解读2条，合计9条。",
    "2022年、2023年政府信息公开行政诉讼分别为8件、7件，其中复议后起诉分别为5件、4件。",
    "办理结果中，申请人逾期不补正、不再处理的5件，信访投诉类11件，重复申请2件。",
  ]) func numbersBesideEachOtherAreNoParts(_ sentence: String) {
    #expect(Self.parts(sentence) == [], "\(sentence)")
  }

  /// Words name the part and the whole of a share where no number does.
  @Test(arguments: [
    ("自然人提出的申请占新收申请总量的60%。", "share 0 of newlyReceived.naturalPerson"),
    ("在办结的申请中，予以公开和部分公开的占60%。", "share 0 of granted+partiallyGranted"),
    ("行政许可在许可、处罚、强制三类处理决定中所占比例为60%。", "share 0 of licences.decisions"),
    ("自然人3件，占新收总数的60%。", "share 1 of #0"),
    // 合计 is of the last two or more of the list.
    ("予以公开2件、部分公开1件，合计占办结总数的60%。", "share 2 of #0+#1"),
    ("予以公开2件、部分公开1件、不予公开1件，合计占办结总数的80%。", "share 3 of #1+#2|#0+#1+#2"),
    // What is said before 分别 is said of each.
    ("新收申请中，自然人、商业企业占比分别为60%、40%。", "share 0 of newlyReceived.naturalPerson"),
    // How much it is stands in a clause of its own.
    ("新收政府信息公开申请中，自然人占比最高，达60%。", "share 0 of newlyReceived.naturalPerson"),
    // 前者 and 后者 are the two that were named last, here or in the sentence before.
    ("因政府信息公开引发的行政诉讼5件，复议后起诉3件、直接起诉2件，前者占60%。", "share 3 of litigationAfterReconsideration"),
    // How many were concluded the table says, where all that there was to do is told.
    ("新收政府信息公开申请4件，上年结转1件，办结率100%。", "share 2 of concluded"),
    // All that there was to conclude is told, and nothing left.
    ("新收政府信息公开申请4件，上年结转1件，办结5件，办结率100%。", "share 3 of #2"),
  ]) func aShareIsOfWhatItsWordsName(_ sentence: String, _ expected: String) {
    #expect(Self.shares(sentence).first?.hasPrefix(expected) == true, "\(sentence) \(Self.shares(sentence))")
  }

  /// A share that names no whole may be one of the whole that was named last, or of all that the sentence lists.
  @Test(arguments: [
    ("政府信息公开行政复议结果维持4件，占复议总数的44.44%；结果纠正5件，占55.56%。", "reconsideration"),
    ("办结政府信息公开申请9件，予以公开4件、部分公开2件，占比分别为44.44%、22.22%。", "#0"),
    ("公开信息中，政策类2条，占20%；动态类5条，占50%；其他3条，占30%。", "#0+#2+#4"),
  ]) func sharesOfAListHaveOneWhole(_ sentence: String, _ whole: String) {
    let statements = ProseStatements("（二）依申请公开\n" + sentence)
    #expect(statements.wholesOfShares.last?.contains(whole) == true, "\(statements.wholesOfShares)")
  }

  /// A change is told against the number that stands beside it.
  @Test(arguments: [
    ("收到政府信息公开申请9件，较上年的6件增长50%。", "share 2 of #0-#1"), ("收到政府信息公开申请9件，较上年的6件增加3件。", "parts 0=[1, 2]"),
    ("收到政府信息公开申请6件，较上年的9件减少3件。", "parts 1=[0, 2]"),
    ("政府信息公开申请由上年的6件增至9件，增长50%。", "share 2 of #1-#0"),
    ("收到政府信息公开申请9件，较上年增长50%。", ""),
    ("与2023年的6件相比，今年收到9件，增长50%。", "share 2 of #1-#0"),
    ("与2023年相比，新收申请由6件增至9件，增幅为50%。", "share 2 of #1-#0"),
    ("与2022年的6件相比，今年收到9件，增长50%。", ""),
  ]) func aChangeIsOfTheNumberBeside(_ sentence: String, _ expected: String) {
    let claims = ProseStatements("（二）依申请公开\n" + sentence).claims.filter {
      $0.hasPrefix("share") || $0.hasPrefix("parts")
    }
    #expect(claims == (expected.isEmpty ? [] : [expected]), "\(sentence)")
  }

  @Test(arguments: [
    "收到政府信息公开申请9件。上年企业申请4件，占31%。", "自然人提出的申请占全省申请总量的60%。", "网上申请占申请总量的60%。",
    "新收政府信息公开申请4件，上年结转1件，办结4件，办结率100%，其余结转下年。", "办结政府信息公开申请5件，办结率100%。", "目标：2025年申请办结率达98%。", "征地4件、规划3件，两类合计7件，占70%。",
  ]) func aShareOfSomethingElseIsNone(_ sentence: String) {
    #expect(Self.shares(sentence) == [], "\(sentence)")
  }
}
