import AnnualReport
import Testing

@testable import ProseReading

/// Claims without a number, and how figures belong together.
@Suite struct ProseClaimTests {
  @Test(arguments: [
    ("全年未收到公民、法人或者其他组织的政府信息公开申请。", ["none newlyReceived"]),
    ("本年度没有公民、法人和其他组织提出政府信息公开申请。", ["none newlyReceived"]),
    ("我单位无政府信息公开申请。", ["none newlyReceived"]),
    ("本年度无依申请公开件，无上年结转。", ["none newlyReceived", "none carriedOver"]),
    ("2024年，未接到信函、网络等形式的依申请公开申请。", ["none newlyReceived"]),
    ("依申请公开。本年度零申请。", ["none newlyReceived"]),
    ("收到政府信息公开申请5件，无结转。", ["none carriedForward"]),
    ("收到政府信息公开申请5件，无结转下年度继续办理的申请。", ["none carriedForward"]),
    ("行政复议、行政诉讼均未发生。", ["none reconsideration+directLitigation+litigationAfterReconsideration"]),
    ("未被申请行政复议，无一例行政诉讼。", ["none reconsideration", "none directLitigation+litigationAfterReconsideration"]),
    ("无因政府信息公开申请引发的行政复议案件。", ["none reconsideration"]),
    ("行政复议：无。", ["none reconsideration"]),
    ("未制发规范性文件。", ["none normativeDocuments.issued"]),
    ("制发规范性文件5件，无废止文件。", ["none normativeDocuments.repealed"]),
    ("作出行政许可决定5件，行政强制为零。", ["none coerciveMeasures.decisions"]),
    ("未收到公众关于政府信息公开的申请。", ["none newlyReceived"]),
    ("公布指南。本年度无结转下年度继续办理的申请。", ["none carriedForward"]),
    // Whoever has no such powers has decided nothing; no new ones are another thing.
    ("本单位无行政许可、行政处罚事项。", ["none licences.decisions+penalties.decisions"]), ("本年度无取消行政许可事项。", []),
    ("无行政许可事项办理超期。", []), ("全年未收取行政事业性收费。", ["none fees.amount"]), ("无行政事业性收费项目。", ["none fees.amount"]),
    ("未产生行政事业性收费。", ["none fees.amount"]),
    ("未向企业收取行政事业性收费。", []), ("未违规收取行政事业性收费。", []),
    ("未发生一起因政府信息公开引发的行政诉讼。", ["none directLitigation+litigationAfterReconsideration"]),
  ]) func none(sentence: String, expected: [String]) {
    #expect(ProseStatements(sentence).claims == expected)
  }

  @Test(arguments: [
    (
      "收到政府信息公开申请5件，未收到法律服务机构、科研机构提出的申请。",
      ["every newlyReceived.organizations"]
    ),
    ("收到的5件政府信息公开申请和上年结转的1件全部办结。", ["every carriedForward"]),
    ("收到政府信息公开申请5件，未作出不予公开决定。", ["every withheld"]),
    ("收到政府信息公开申请5件，未收到科研机构、商业企业申请。", ["every newlyReceived.organizations"]),
    // 其中 is of all that came in or was concluded, and not of some.
    ("收到政府信息公开申请5件，较上年增加2件。其中无部分公开的情形。", ["change newlyReceived by 2", "every partiallyGranted"]),
    ("上年结转政府信息公开申请2件，其中无部分公开的情形。", []),
    ("复议机关未作出纠正我局政府信息公开答复的复议决定。", ["every reconsideration.corrected"]),
    ("没有企业或个人提出政府信息公开申请。", ["every newlyReceived.organizations+newlyReceived.naturalPerson"]),
    ("收到政府信息公开申请5件，新收申请中未收到商业企业提出的申请。", ["every newlyReceived.organizations"]),
    ("结转下年度的政府信息公开申请中未收到商业企业提出的申请。", []),
    ("收到政府信息公开申请5件，申请中无人提出异议。", []),
    ("法律服务机构的政府信息公开申请全部办结，无结转下年。", []),
    ("上年结转政府信息公开申请2件，无企业申请。", []), ("结转下年度的政府信息公开申请中没有企业提出的申请。", []),
    ("上年结转政府信息公开申请2件，其中自然人1件、科研机构1件，无企业提出的申请。", []),
    ("12月收到政府信息公开申请5件，全部办结。", []),
    ("结转下年的2件，申请人均为自然人和商业企业。", []),
    ("不予处理的政府信息公开申请5件，均为重复申请。", ["every notProcessed-notProcessed"]),
    ("收到政府信息公开申请5件，均为自然人。", ["every newlyReceived.organizations"]),
    // In the order of the words, whenever it is read.
    ("收到政府信息公开申请5件，未出现部分公开、予以公开的情形。", ["every partiallyGranted+granted"]),
    ("收到政府信息公开申请5件，申请人均为自然人。", ["every newlyReceived.organizations|concluded.organizations"]),
    ("收到政府信息公开申请5件，已全部办结。", ["every carriedForward"]),
    ("收到政府信息公开申请5件，均已办结。", ["every carriedForward"]),
    ("收到政府信息公开申请5件，均予以公开。", ["every -granted+concluded"]),
    (
      "（二）依申请公开\n我局未发生行政复议被纠错或行政诉讼败诉案件。",
      ["every reconsideration.corrected+directLitigation.corrected+litigationAfterReconsideration.corrected"]
    ),
    (
      "因政府信息公开被申请行政复议2件，均获维持。",
      ["every reconsideration.corrected+reconsideration.otherOutcome+reconsideration.pending"]
    ),
  ]) func every(sentence: String, expected: [String]) {
    let claims = ProseStatements(sentence).claims.map { claim in
      expected.first.map { $0.contains("|") } ?? false
        ? claim : claim.split(separator: "|").first.map(String.init) ?? claim
    }
    #expect(claims == expected)
  }

  @Test(arguments: [
    "未收到对答复内容的投诉举报，未发生超期情形。",
    "没有收到要求公开国家秘密的政府信息公开申请。",
    "2023年未收到政府信息公开申请。",
    "各乡镇未收到政府信息公开申请。",
    "第四季度未收到政府信息公开申请。",
    "收到政府信息公开申请5件，均在法定期限内答复。",
    "收到政府信息公开申请5件，均按期办结。",
    "收到政府信息公开申请5件，上年结转2件已全部办结。",
    "2023年结转的3件政府信息公开申请已全部办结。",
    "全年办理人大建议12件、政协提案9件，均已办结。",
    "收到政府信息公开申请5件，予以公开3件，均为自然人。",
    "收到政府信息公开申请5件，按时办结率100%。",
    "行政应诉案件30件，均获维持。",
    "收到政府信息公开申请5件，涉及隐私的均不予公开。",
    "收到政府信息公开申请5件，其余均予以公开。",
    "因政府信息公开被申请行政复议3件，已审结的均获维持，1件未审结。",
    "自然人占比95.2%。",
  ]) func noClaim(sentence: String) {
    #expect(ProseStatements(sentence).claims == [])
  }

  @Test(arguments: [
    ("现行有效的行政规范性文件共165件(其中县级141件、部门24件)。", ["parts 0=[1, 2]"]),
    ("收到政府信息公开申请5件，其中网络申请3件，信函申请2件。", ["parts 0≥[1, 2]"]),
    ("收到政府信息公开申请5件，其中自然人3件，法人或其他组织2件。", ["parts 0=[1, 2]"]),
    ("收到政府信息公开申请5件，内容涉及征地3件、执法4件。", []),
    ("收到政府信息公开申请5件，其中行政复议1件。", []),
    ("依申请公开0件，网上公开了21件。", []),
    // The channels may be those of both numbers together.
    ("收到政府信息公开申请9件，上年结转1件，其中网络申请5件、信函申请5件。", []),
    ("收到政府信息公开申请5件，其中网络3件、信函2件，均已办结。", ["every carriedForward", "parts 0≥[1, 2]"]),
    ("收到政府信息公开申请5件，其中网络3件、信函1件，均已办结。", ["parts 0≥[1, 2]"]),
    ("办结政府信息公开申请10件，予以公开3件，占30%，部分公开7，占70%。", ["share 2 of #1", "share 4 of #3", "parts 0≥[1, 3]"]),
    ("办结政府信息公开申请5件，其中予以公开3件，占60%。", ["share 2 of #1", "parts 0≥[1]"]),
  ]) func partsAndShares(sentence: String, expected: [String]) {
    #expect(ProseStatements(sentence).claims == expected)
  }

  @Test func allOfAPartAreNotAll() {
    #expect(ProseStatements("收到政府信息公开申请5件，其中网络申请3件均为自然人提出。").claims == ["parts 0≥[1]"])
  }

  @Test func aWholeOfDocumentsMayBeHeldByTheTableOrByOneOfItsParts() {
    let statements = ProseStatements("现行有效的行政规范性文件共165件(其中县级141件、部门24件)。")
    #expect(
      statements.figures.first
        == "normativeDocuments.inForce|normativeDocuments.inForce+24|normativeDocuments.inForce+141=165")
  }

  @Test(arguments: [
    ("收到政府信息公开申请10件，同比增长25%。", ["change newlyReceived by 25%"]),
    ("收到政府信息公开申请10件，比上年减少2件。", ["change newlyReceived by -2"]),
    ("收到政府信息公开申请10件，与上年持平。", ["change newlyReceived same"]),
    ("收到政府信息公开申请10件，较前三年均有增长。", []),
    ("收到政府信息公开申请10件，比2023年的8件增加3件。", ["parts 0=[1, 2]", "change newlyReceived by 3"]),
    ("收到政府信息公开申请10件，较上年增加2件，增幅25%。", ["change newlyReceived by 2", "change newlyReceived by 25%"]),
    ("今年收到政府信息公开申请10件，去年同期收到8件，同比增长25%。", ["change newlyReceived by 25%"]),
    ("收到政府信息公开申请10件，其中网上申请4件，较上年增长20%。", ["parts 0≥[1]"]),
  ]) func changes(sentence: String, expected: [String]) {
    #expect(ProseStatements(sentence).claims == expected)
  }

  @Test(arguments: [
    ("本年度未收取信息处理费。", ["fee none"]),
    ("没有收取政府信息公开信息处理费的情况。", ["fee none"]),
    ("收取信息处理费的情况：无。", ["fee none"]),
    ("收取信息处理费共计300元。", ["fee sum 300"]),
    ("收取信息处理费0.03万元。", ["fee sum 300"]),
    ("收取信息处理费0元。", ["fee none"]),
    ("对2件申请收取了信息处理费。", ["fee some"]),
    ("发出收费通知2件，总金额300元，实际收取200元。", ["fee notices 2", "fee asked 300", "fee sum 200"]),
    ("发出收费通知2份，未收取费用。", ["fee notices 2"]),
    ("未发出收费通知。", ["fee notices 0"]),
    ("未向申请人发出缴费通知书。", ["fee notices 0"]),
    ("发出收费通知的件数为零。", ["fee notices 0"]),
    ("信息处理费方面，发出收费通知并收取费用300元。", ["fee sum 300"]),
    ("应收信息处理费300元。", ["fee asked 300"]), ("经告知后收取信息处理费300元。", ["fee sum 300"]),
    ("对1件申请按标准收取了信息处理费300元。", ["fee sum 300"]), ("按照规定标准，全年收取信息处理费300元。", ["fee sum 300"]),
    ("按标准收取信息处理费10元。", []),
    ("依申请提供政府信息收费300元。", ["fee sum 300"]),
    // A tariff is none; what is taken by it, or for what exceeds it, is.
    ("严格执行信息处理费收费标准，全年共收费300元。", ["fee sum 300"]),
    ("对超出标准的申请计收信息处理费300元。", ["fee sum 300"]),
    ("信息处理费标准为每页10元，超出标准的部分每页计收信息处理费20元。", []),
    ("执行行政事业性收费和信息处理费收费标准，全年共收费300元。", []),
    ("未收取信息处理费，全年停车收费300元。", ["fee none"]),
    ("受理不动产登记申请收费300元。", []),
    ("申请人未按收费通知缴费。", []),
    ("2023年收取信息处理费100元。", []),
    ("信息处理费按每件10元计收。", []),
    ("减免信息处理费50元。", []),
    ("行政事业性收费12.5万元全部上缴。", []),
  ]) func charged(sentence: String, expected: [String]) {
    let claims = ProseStatements(sentence, section: .otherMatters).claims
    #expect(claims.filter { $0 != "fee mentioned" } == expected)
  }
}
