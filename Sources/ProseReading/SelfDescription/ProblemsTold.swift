import AnnualReport
import ChineseText

/// Whether section 5 tells of problems and of how they were mended. Both are worded in many ways, so a clause of which no word
/// is known may tell either.
enum ProblemsTold {
  static let problems = Wordings([
    .init("问题 不足 差距 薄弱 短板 弱项 欠缺 缺失 缺乏 匮乏 困难 瓶颈 困惑 堵点 难点", "信息更新不及时等问题时有发生"),
    .init("有待 亟待 仍需 还需 需要 尚需 需进一步 待加强 待提高", "公众参与度有待提高"),
    .init("不够 不高 不强 不到位 不及时 不规范 不全 不深 不平衡 不完善 不细 不严 不多 不足 不广 不畅 不一 不均 不熟 不准 不到 不清", "目录不够细"),
    .init("仍存在 还存在 存在着 依然存在 落差 脱节", "公开内容与群众需求之间存在落差"),
    .init("单一 滞后 偏 较少 较慢 较弱 更新慢 更新少 解读少 材料少 人手少 过于 欠 疏漏 疏忽 差错", "解读形式单一"),
  ])

  static let improvements = Wordings([
    .init("改进 整改 改正 纠正 整治 解决 补齐 弥补 销号 举措 措施 对策 多措并举 一如既往", "逐月销号"),
    .init("下一步 接下来 今后 下步 将 拟 计划 打算 着手 下阶段 来年", "接下来补齐短板"),
    .init("加强 提升 提高 完善 强化 优化 健全 推进 加大 深化 细化 拓展 拓宽 规范 明确 严格 持续 进一步 丰富 增强 压实 建立", "加强培训"),
    .init("修订 培训 落实 开展 组织 督促 通报 督查 招录 配备 增加 增设 邀请 印发 制定 召开 举办 针对", "修订目录"),
    .init("已 均已 现已 正在 正逐步 逐步 要在 力争 争取 约谈 调整 新增 推动 抓实 抓好", "已督促各科室按月更新"),
  ])

  /// That there is nothing to tell: a whole clause of one of the first and any of the second, such as 无此类情况.
  private static let negations = ["无", "暂无", "没有", "不存在", "未发现", "不涉及", "未出现", "略"]
  private static let denied = [
    "此类", "此项", "相关", "主要", "突出", "明显", "其他", "存在的", "存在", "需要", "说明的", "说明", "报告的", "上述", "情况", "问题", "内容", "事项", "不足",
    "的",
  ]
  /// Words that say nothing of it: when and whose.
  private static let circumstances = [
    "本年度", "本年", "全年", "今年", "年度", "我局", "我县", "我市", "我区", "我镇", "我单位", "本单位", "本机关", "目前", "年",
  ]
  private static let longestLabel = 30
  /// What is shorter tells nothing by itself: 2024年以来.
  private static let shortestContent = 4
  private static let labelsOfProblems = [
    "存在的主要问题", "存在的问题", "存在问题", "主要问题", "存在的不足", "问题", "不足", "存在主要问题", "存在问题和不足", "主要不足", "存在不足",
  ]
  private static let labelsOfImprovements = [
    "改进情况", "改进措施", "整改情况", "整改措施", "下一步工作", "下一步打算", "措施", "举措", "改进", "下一步工作措施", "下一步改进措施", "下一步工作打算", "下一步", "改进举措",
    "工作措施",
  ]

  /// The first of each that the section tells.
  static func claims(of text: SelfDescription) -> [ProseClaim] {
    var first: [ProseClaim.Told: ProseClaim] = [:]
    var label: ProseClaim.Told?
    func note(_ told: ProseClaim.Told, _ clause: Wording, _ range: Range<Int>? = nil) {
      if first[told] == nil { first[told] = clause.claim(.told(told), at: range ?? clause.range) }
    }
    for clause in text[.problems].flatMap({ $0.split { Wording.endsClause($0) || "()".unicodeScalars.contains($0) } }) {
      // Where both are told, nothing else matters.
      if first[.problem] != nil, first[.improvement] != nil { break }
      let words = bare(clause)
      if words.isEmpty { continue }
      if let kind = self.label(words) {
        label = kind
        continue
      }
      if deniesAll(words) {
        note(.nothing, clause)
        label = nil
        continue
      }
      let (problem, improvement) = (problems.first(in: clause), improvements.first(in: clause))
      if let problem { note(.problem, clause, problem) }
      if let improvement { note(.improvement, clause, improvement) }
      // What stands under the heading of one of them is that, in whatever words.
      if let label { note(label, clause) }
      if label == nil, problem == nil, improvement == nil, words.count >= shortestContent { note(.other, clause) }
      label = nil
    }
    return [.problem, .improvement, .nothing, .other].compactMap { first[$0] }
  }

  private static func deniesAll(_ words: String) -> Bool {
    guard words.count <= longestLabel, let negation = negations.first(where: words.hasPrefix) else { return false }
    var rest = words.dropFirst(negation.count)
    while let word = denied.first(where: rest.hasPrefix) { rest = rest.dropFirst(word.count) }
    return rest.isEmpty
  }

  private static func label(_ words: String) -> ProseClaim.Told? {
    labelsOfProblems.contains(words) ? .problem : labelsOfImprovements.contains(words) ? .improvement : nil
  }

  /// The hanzi of the clause without its numeral and without when and whose.
  private static func bare(_ clause: Wording) -> String {
    var hanzi = clause.scalars.drop { !$0.isHanzi }
    let marked = clause.scalars.drop { "一二三四五六七八九十0123456789".unicodeScalars.contains($0) }
    if let mark = marked.first, "、.".unicodeScalars.contains(mark) { hanzi = marked.dropFirst() }
    var words = String(scalars: hanzi.filter(\.isHanzi))
    if words.unicodeScalars.allSatisfy({ "一二三四五六七八九十".unicodeScalars.contains($0) }) { return "" }
    // What is longer is a sentence of its own.
    guard words.count <= longestLabel else { return words }
    while let prefix = circumstances.first(where: { words.hasPrefix($0) }) { words.removeFirst(prefix.count) }
    return words
  }
}
