import AnnualReport
import ChineseText

/// How many parts the preamble says that the report has, and which of them it names; and which chapters it has beside them.
enum PromisedParts {
  private static let numerals = Array("一二三四五六七八九十".unicodeScalars)
  /// Words that stand between the verb and the list, and are no items of it.
  private static let links = ["组成", "构成", "内容", "即", "分别", "分别为", "分别是", "如下", "具体为"]
  /// What a report may have beside the six sections.
  private static let annexes = ["附表", "附件", "附录", "名词解释", "指标", "附图"]
  /// Words that an item of the list has that is a section.
  private static let ofSections = [
    "总体", "概述", "概况", "主动公开", "申请", "复议", "诉讼", "问题", "改进", "其他", "其它", "事项", "不足", "措施",
  ]

  static func claims(of text: SelfDescription) -> [ProseClaim] {
    text.preamble.flatMap { $0.split { "。!".unicodeScalars.contains($0) } }.compactMap(promise)
      + text.all.filter(beginsLikeChapter).map { $0.claim(.chapter, at: $0.start..<min($0.end, $0.start + 2)) }
  }

  /// Whether the text begins with a chapter's numeral (六、) or as an annex.
  private static func beginsLikeChapter(_ wording: Wording) -> Bool {
    guard let first = wording.scalars.first, wording.range.count > 2 else { return false }
    return first == "附" || numerals.contains(first) && "、.,:".unicodeScalars.contains(wording.text[wording.start + 1])
  }

  private static func promise(in sentence: Wording) -> ProseClaim? {
    guard let (promised, range) = number(in: sentence) else { return nil }
    let named = Form.sections.filter { names(sentence, $0) }.map(\.key)
    let list = list(in: sentence, beside: range)
    let isKnown = list.items.allSatisfy { $0.contains(anyOf: ofSections) } && !sentence.contains(anyOf: annexes)
    let rest: ProseClaim.PartList.Rest = !isKnown ? .unknown : list.goesOn ? .andOthers : .none
    return sentence.claim(
      .promisedParts(.init(promised: promised, named: named, items: list.items.count, rest: rest)), at: range)
  }

  /// The number in 六个部分, with where it stands.
  private static func number(in sentence: Wording) -> (count: Int, range: Range<Int>)? {
    for range in sentence.ranges(of: "部分") {
      var end = range.lowerBound
      if end > sentence.start, "个大".unicodeScalars.contains(sentence.text[end - 1]) { end -= 1 }
      guard end > sentence.start else { continue }
      let digit = sentence.text[end - 1]
      // 第六部分 is a name, 十六 no number of parts.
      if end - 1 > sentence.start, "第十".unicodeScalars.contains(sentence.text[end - 2]) { continue }
      let number = numerals.firstIndex(of: digit).map { $0 + 1 } ?? digit.digit
      if let number, number > 0 { return (number, end - 1..<range.upperBound) }
    }
    return nil
  }

  /// Whether the sentence names the section.
  private static func names(_ sentence: Wording, _ section: SectionForm) -> Bool {
    sentence.contains(anyOf: [section.title] + section.aliases)
      || section.signs.contains { $0.allSatisfy(sentence.contains) && $0.count > 1 }
  }

  /// The items of the list before or behind the number of parts, whichever is longer; and whether it ends in 等.
  private static func list(in sentence: Wording, beside range: Range<Int>) -> (items: [Wording], goesOn: Bool) {
    let before = sentence.before(range.lowerBound)
    let openings = ["包括", "包含", "由", "分为", "涵盖"]
    let start = openings.compactMap { before.ranges(of: $0).first?.upperBound }.max() ?? sentence.start
    let behind = sentence.after(range.upperBound)
    let list = before.after(start).range.count > behind.range.count ? before.after(start) : behind
    return (items(of: list), list.scalars.last { !"共计总".unicodeScalars.contains($0) } == "等")
  }

  /// The items; 行政复议、行政诉讼情况 is one, and numerals and 共 are none.
  private static func items(of list: Wording) -> [Wording] {
    let isDispute = { (item: Wording) in item.contains(anyOf: ["复议", "诉讼"]) }
    let items = list.split { "、,:;.()".unicodeScalars.contains($0) }.filter { item in
      let hanzi = item.scalars.filter { $0.isHanzi && !numerals.contains($0) }
      let words = String(scalars: hanzi)
      return !["", "共", "共计", "总共", "等", "共有"].contains(words) && !links.contains(words)
    }
    let firstDispute = items.firstIndex(where: isDispute)
    return items.enumerated().filter { $0.offset == firstDispute || !isDispute($0.element) }.map(\.element)
  }
}
