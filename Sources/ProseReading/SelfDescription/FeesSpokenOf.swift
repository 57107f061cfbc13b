import AnnualReport
import ChineseText

/// Whether the text speaks of 信息处理费 at all, and whether it says that none was ever asked for. What was charged or asked
/// is read with its numbers.
enum FeesSpokenOf {
  /// Other money, and words that only look like it.
  static let otherMoney = Wordings([
    .init("经费 消费 费率 学费 水费 电费 话费 运费 医疗费 保险费 工会费 社保缴费 医保缴费 党费 费县 费心 浪费 会费 费用报销 三公", "为群众节约办事经费"),
    .init("行政事业性收费 涉企收费 收费目录 收费清单 收费标准 收费项目 违规收费 减费 降费 乱收费 收费站 停车收费 教育收费", "公开了行政事业性收费目录"),
    .init("免费发放 免费为 免费向 免费培训 免费咨询 免费开放 免费体检 免费法律", "免费发放宣传册"),
  ])

  /// That no fee was asked for: 未收取 alone denies only that it was received.
  static let neverAsked = Wordings([
    .init("未产生 没有产生 未发生 没有发生 未启动 没有启动 未要求 未开展 不存在 未涉及 不涉及 无涉及", "没有产生信息处理费收取情况"),
    .init("未收费 没有收费 无收费 不收取 不收费 免收 免费 无信息处理费 没有信息处理费 没有需要收取 无需收取", "依申请公开不收取任何费用"),
  ])

  static func claims(of text: SelfDescription) -> [ProseClaim] {
    [SectionKey.overview, .otherMatters].flatMap { text[$0] }.flatMap(\.clauses).flatMap { clause -> [ProseClaim] in
      guard speaksOfFee(clause) else { return [] }
      guard let range = neverAsked.first(in: clause), isOfThisYear(clause, text.year),
        !clause.contains(anyOf: ["变化", "调整", "争议", "投诉"])
      else { return [clause.claim(.fee(.mentioned))] }
      return [clause.claim(.fee(.neverAsked), at: range.lowerBound..<clause.end)]
    }
  }

  /// Whether a 费 of the clause is none of other money.
  private static func speaksOfFee(_ clause: Wording) -> Bool {
    guard clause.contains("费") else { return false }
    let others = Set(otherMoney.all(in: clause).joined())
    return clause.scalars.indices.contains { clause.text[$0] == "费" && !others.contains($0) }
  }

  private static func isOfThisYear(_ clause: Wording, _ year: Int?) -> Bool {
    !clause.contains(anyOf: ["上年", "去年"]) && clause.years.allSatisfy { $0.year == year }
  }
}
