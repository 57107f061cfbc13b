import AnnualReport
import ChineseText

/// What a template leaves behind: placeholders, instructions for filling in, the format document's own explanations.
enum TemplateResidue {
  /// Instructions to whoever fills the template in.
  static let instructions = Wordings([
    .init("(此处 此处填写 此处填报 请简要说明 请简述 请填写 请填报 请在此 请在本 自行填写 自行添加", "（此处填写存在的问题）"),
    .init("^填写说明 ^填报说明 ^填表说明 ^填写要求", "填表说明：按年度填写。"),
    .init("请结合…填写 请根据…填写 请按…填写 请如实填写 根据实际情况填写 结合实际填写", "（请结合本单位实际填写）"),
    .init("(示例) (样例) (范例) (模板) 删除此 此行删除", "2024年新收申请5件（示例）。"),
    .init("(不少于…条) (不少于…字) (不超过…字) (字数…字) (限…字)", "存在的主要问题：目录不够细（不少于两条）。"),
    .init("这一项报告 这一项主要报告 按以下表格 表格如下所列填写 不能遗漏,也不宜泛化", "这一项报告其他需要报告的事项。"),
  ])

  /// What a placeholder stands before or behind, when it stands for a place, an organ, a date or a number.
  private static let units = [
    "省", "市", "县", "区", "局", "镇", "乡", "街道", "年", "月", "日", "件", "条", "份", "次", "期", "人民政府", "万元", "个",
  ]
  /// What 某某 stands before, where it is no name that is hidden.
  private static let bodies = ["省", "市", "县", "区", "镇", "乡", "街道", "局"]

  static func claims(of text: SelfDescription) -> [ProseClaim] {
    text.all.compactMap { wording in
      (instructions.first(in: wording) ?? placeholder(in: wording)).map { wording.claim(.residue, at: $0) }
    } + announcements(in: text)
  }

  /// 表格如下 in a section that has no table, with the next heading right behind it.
  private static func announcements(in text: SelfDescription) -> [ProseClaim] {
    [SectionKey.overview, .problems, .otherMatters].flatMap { key -> [ProseClaim] in
      zip(text[key], text[key].dropFirst()).compactMap { passage, next in
        guard let range = passage.ranges(of: "表格如下").last, beginsLikeHeading(next),
          passage.after(range.upperBound).scalars.allSatisfy({ !$0.isHanzi })
        else { return nil }
        return passage.claim(.residue, at: range)
      }
    }
  }

  private static func beginsLikeHeading(_ wording: Wording) -> Bool {
    wording.scalars.first == "("
      && wording.scalars.dropFirst().first.map { "一二三四五六七八九十".unicodeScalars.contains($0) } == true
  }

  /// ×× and the like before a unit; a single X only in a date (X年X月), since × hides names and case numbers, too.
  private static func placeholder(in wording: Wording) -> Range<Int>? {
    let isMarkdown = hasPairsOfStars(wording)
    var position = wording.start
    while let first = wording.scalars[position...].firstIndex(where: isMark) {
      let end = wording.scalars[first...].firstIndex { !isMark($0) } ?? wording.end
      position = end
      let before = first == wording.start ? nil : wording.text[first - 1]
      let isYear = before?.isDigit == true && wording.after(end).begins(with: "年") && end - first <= 2
      guard isYear || before?.isLatin != true else { continue }
      let unit = units.first { wording.after(end).begins(with: $0) }
      if let unit, isYear || end - first >= 2, !(isMarkdown && wording.text[first] == "*") {
        return first..<end + unit.unicodeScalars.count
      }
      if unit == "年", end + 2 < wording.end, isMark(wording.text[end + 1]), wording.text[end + 2] == "月" {
        return first..<end + 3
      }
    }
    return unnamed(in: wording)
  }

  private static let marks = Set("×Xx✕╳_*".unicodeScalars)

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { marks.contains(scalar) }

  /// Whether stars are Markdown's, which come in pairs.
  private static func hasPairsOfStars(_ wording: Wording) -> Bool {
    wording.scalars.split(whereSeparator: { $0 != "*" }).lazy.filter { $0.count >= 2 }.prefix(2).count > 1
  }

  /// 某某县 as a subject, and not as one that is spared its name.
  private static func unnamed(in wording: Wording) -> Range<Int>? {
    guard wording.section != .problems else { return nil }
    return wording.clauses.lazy.compactMap { clause -> Range<Int>? in
      guard clause.begins(with: "某某"), let unit = bodies.first(where: clause.after(clause.start + 2).begins) else {
        return nil
      }
      return clause.start..<clause.start + 2 + unit.unicodeScalars.count
    }.first
  }
}
