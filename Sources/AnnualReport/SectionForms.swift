/// A section that the form prescribes.
public struct SectionForm: Sendable {
  /// The section's name in outputs.
  public let key: SectionKey
  /// The heading as printed, without its numeral.
  public let title: String
  /// A short name for narrow screens.
  public let brief: String
  /// Other wordings that published reports use.
  public let aliases: [String]
  /// Sets of words; a numbered heading that has all words of one set, in any order, is this section's too.
  public let signs: [[String]]
}

extension Form {
  /// The six sections, the same in both formats.
  public static let sections: [SectionForm] = [
    SectionForm(
      key: .overview, title: "总体情况", brief: "总体情况",
      aliases: ["工作概述", "概述", "工作基本情况", "基本情况", "信息公开总体情况", "政府信息公开总体情况", "工作总体情况", "总体工作情况", "工作概况", "概况"],
      signs: [["总体情况"], ["概述"], ["概况"], ["工作", "基本情况"]]),
    SectionForm(
      key: .proactiveDisclosure, title: "主动公开政府信息情况", brief: "主动公开",
      aliases: ["主动公开情况", "主动公开政府信息的情况", "政府信息主动公开情况", "主动公开信息情况"],
      signs: [["主动公开", "情况"], ["主动公开", "信息"]]),
    SectionForm(
      key: .applications, title: "收到和处理政府信息公开申请情况", brief: "申请办理",
      aliases: ["收到和处理政府信息公开申请的情况", "收到和处理政府信息公开申请", "依申请公开情况", "依申请公开政府信息情况", "政府信息公开申请办理情况"],
      signs: [["申请", "收到"], ["申请", "处理"], ["依申请公开", "情况"], ["申请", "办理", "情况"]]),
    SectionForm(
      key: .disputes, title: "政府信息公开行政复议、行政诉讼情况", brief: "复议诉讼",
      aliases: [
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议及行政诉讼情况", "行政复议、行政诉讼情况",
        "政府信息公开行政复议行政诉讼情况", "政府信息公开复议、诉讼情况",
      ], signs: [["复议", "诉讼"]]),
    SectionForm(
      key: .problems, title: "存在的主要问题及改进情况", brief: "问题改进",
      aliases: [
        "存在的主要问题及改进措施", "存在的问题及改进情况", "存在问题及改进措施", "存在的主要问题和改进情况", "存在的不足及改进措施", "主要问题及改进计划",
        "存在的主要问题",
      ], signs: [["问题", "改进"], ["存在", "问题"], ["不足", "改进"], ["问题", "措施"], ["问题", "打算"]]),
    SectionForm(
      key: .otherMatters, title: "其他需要报告的事项", brief: "其他事项",
      aliases: ["其它需要报告的事项", "其他需要报告事项", "其它需要报告事项", "其他需要说明的事项", "需要报告的其他事项", "其他事项", "其他需报告事项"],
      signs: [["其他", "报告", "事项"], ["其它", "报告", "事项"], ["其他", "事项"], ["其它", "事项"], ["需要", "报告", "事项"]]),
  ]

  /// What the form says of the section.
  public static func section(_ key: SectionKey) -> SectionForm { sections[key.ordinal - 1] }
}

extension SectionKey {
  /// The numeral that the form gives the section.
  public var numeral: String { String(ChineseNumerals.characters[ordinal]) }

  /// The heading as the form prescribes it, with its numeral.
  public var title: String { "\(numeral)、\(Form.section(self).title)" }
}
