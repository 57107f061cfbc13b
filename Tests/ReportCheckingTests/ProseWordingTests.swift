import Testing

@testable import ReportChecking

/// What stands beside a number, and what stood before it, on the same example report.
extension ProseRulesTests {
  @Test(arguments: [
    // Numbers of other business among those of applications.
    "收到政府信息公开申请5件，办结5件。为企业办理7件信访建议和9件代表提案。",
    "收到政府信息公开申请5件。全年受理投诉举报申请26件。",
    "全年获取政府信息30条，其中主动公开22条，作为依申请公开信息8条。",
    "收到政府信息公开申请5件。因具体行政行为被提起行政诉讼4起，均与政府信息公开无关。",
    // A reason means its own row or, with 等, the whole group; two outcomes may share a number.
    "办结政府信息公开申请5件，因本机关不掌握相关政府信息而无法提供2件。",
    "办结政府信息公开申请5件，其余2件为无法提供和不予处理。",
    // A share behind a list may be of the last or of the list.
    "办结政府信息公开申请5件，予以公开3件、无法提供2件，占100%。",
    // Nobody of some applicants is not nobody at all.
    "收到政府信息公开申请5件，无科研机构提出申请。",
    "收到政府信息公开申请5件，其中自然人3件、商业企业2件、其他0件。",
    // Channels, and their sum behind them.
    "收到政府信息公开申请5件，其中当面申请的2件，来信申请的1件，网上申请的2件。",
    "依申请公开方面，接收线上申请3件、信函申请2件，共5件。",
    "收到政府信息公开申请5件（其中网上申请4件，现场申请1件），上年结转1件，办结5件。",
    "收到政府信息公开申请5件，上年结转1件，其中网上申请4件，现场申请2件。",
    "全年通过信函、网络、当面等渠道收到政府信息公开申请分别为1件、2件、2件。",
    "通过网络收到政府信息公开申请3件，通过来信收到申请2件。",
    // Everyone who can apply.
    "收到公民和法人或其他组织提出的政府信息公开申请5件。",
    "上年结转政府信息公开申请1件，其中自然人1件。",
    // Parts: of the new ones, by way of answering, without those taken back or refused.
    "新收政府信息公开申请5件中，已办结4件。",
    "新收政府信息公开申请5件，当年办结4件，上年结转1件已全部办结，结转下年度1件。",
    "政府信息公开申请以纸质形式答复3件，以电子形式答复2件。",
    "收到政府信息公开申请5件，撤件1件，受理4件。",
    "收到政府信息公开申请5件，不予受理0件。",
    "办结政府信息公开申请5件，予以公开3件，不予公开0件，无法提供2件，其他处理0件。",
    "收到和办理政府信息公开申请5件，上年结转1件，结转下年度1件。",
    // The organ's own papers, other applications, other years, other organs.
    "制发公文中主动公开12件、依申请公开8件、不予公开6件。",
    "收到政府信息公开申请5件。受理工伤认定申请15件，办结14件。",
    "2022年至2024年共收到政府信息公开申请15件。",
    "单月收到政府信息公开申请2件。",
    "局属单位收到政府信息公开申请12件。",
    // Disputes.
    "因政府信息公开被复议1件，被诉0件。",
    "涉及政府信息公开的行政复议案件1件，行政诉讼案件0件，被维持1件。",
    "行政诉讼案件9件（含政府信息公开案件0件）。",
    // Fees that were not charged.
    "信息处理费收费标准为每件10元，减免信息处理费20元。",
  ]) func isSilentBeside(sentence: String) throws {
    #expect(try codes(sentence) == [])
  }

  @Test(arguments: [
    // Sentences about something else do not hide what belongs to applications alone.
    ("（二）依申请公开。规范办件文书。收到申请8件。", "N501"),
    ("办理政府信息公开申请5件，编制文书范本。予以公开8件。", "N505"),
    ("收到政府信息公开申请5件，办理来信26件。申请人均为自然人。", "N510"),
    ("收到政府信息公开申请5件，主要涉及住房等信息。办结9件。", "N503"),
    ("收到政府信息公开申请5件，申请人对公文表示满意。行政复议共4件。", "N506"),
    // Labels without a unit, numbered lists, reasons in brackets.
    ("办结政府信息公开申请5件，予以公开数4，无法提供数2。", "N505"),
    ("办结政府信息公开申请5件，结果如下：1.予以公开：4件；2.无法提供：2件。", "N505"),
    ("办结政府信息公开申请5件，不予公开（属于行政执法案卷）1件。", "N505"),
    ("因政府信息公开引发的行政复议、行政诉讼均为0。", "N506"),
    ("收到政府信息公开申请5件，未出现无法提供的情形。", "N505"),
    // Who or how behind the number; a sum behind its parts.
    ("收到政府信息公开申请5件，4件属自然人申请。", "N510"),
    ("收到政府信息公开申请5件，无企业提出申请。", "N510"),
    ("收到政府信息公开申请5件，其中自然人3件、商业企业2件、法律服务机构0件、其他2件。", "N510"),
    ("收到政府信息公开申请5件，4件为网上申请，3件为信函申请。", "N512"),
    ("收到政府信息公开申请5件（其中网上申请4件，现场申请3件），上年结转1件，办结5件。", "N512"),
    ("依申请公开方面，接收线上申请3件、信函申请1件，共5件。", "N512"),
    ("依申请公开方面，接收线上申请4件、信函申请5件，共9件。", "N501"),
    // Disputes and documents.
    ("办理因政府信息公开申请引发的行政复议3件。", "N506"),
    ("制定规范性文件4件，清理废止文件3件，现行有效文件20件。", "N507"),
    ("截至12月底，已书面回复政府信息公开申请8件。", "N503"),
  ]) func fires(sentence: String, code: String) throws {
    #expect(try codes(sentence).contains(code))
  }
}
