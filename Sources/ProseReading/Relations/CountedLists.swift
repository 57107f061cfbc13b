import AnnualReport

/// Lists whose whole says how many items it has: 行政复议14件，行政诉讼18件，两类案件合计32件; 三类决定共9件，其中许可4件、处罚3件、强制2件.
extension PassageReader {
  /// The counted lists of the sentence: those of which just so many numbers stand before the whole, or behind it.
  func countedLists() -> [Partition] {
    stated.indices.compactMap { whole in
      let figure = stated[whole]
      guard figure.frame.isTotal, !figure.frame.contains, figures[figure.figure].unit == .count, figure.kind != .change,
        figure.frame.clause.depth == 0, let count = countOfItems(figure.frame)
      else { return nil }
      func items(_ range: Range<Int>) -> [Int]? {
        let beside = range.filter { figures[stated[$0].figure].unit == .count && stated[$0].frame.clause.depth == 0 }
        guard beside.count == count, beside.allSatisfy({ isItem(stated[$0], beside: figure) }) else { return nil }
        return beside
      }
      guard let items = items(0..<whole) ?? items(whole + 1..<stated.count) else { return nil }
      return Partition(whole: whole, tie: .sum, division: .kind, items: items)
    }
  }

  /// 土地类47件；规划类25件。以上两类合计72件: claims that the numbers of the sentence before add up.
  mutating func readSumOfSentenceBefore(_ before: [StatedFigure]) {
    guard let whole = stated.first, whole.frame.isTotal, figures[whole.figure].unit == .count, whole.kind != .change,
      let count = countOfItems(whole.frame), before.count == count,
      whole.frame.clause.before.first.map({ ["以上", "上述"].contains(text($0.range)) }) ?? false,
      before.allSatisfy({
        figures[$0.figure].unit == .count && $0.frame.clause.depth == 0 && isItem($0, beside: whole)
      })
    else { return }
    claimParts(before, of: 0, isComplete: true)
  }

  /// Whether the number may be an item of the list, and does not itself say that it is a sum or a part of another item.
  private func isItem(_ item: StatedFigure, beside whole: StatedFigure) -> Bool {
    let unit = [item, whole].map { figures[$0.figure].text.unicodeScalars.last }
    return unit[0] == unit[1] && item.kind != .change && !item.frame.isTotal && !item.frame.isRest
      && !item.frame.isNegated && !item.frame.compares && !item.frame.excludes
      && item.frame.time.value == whole.frame.time.value && item.frame.body.value == whole.frame.body.value
      && !figures[item.figure].isApproximate
  }

  private static let heads = ["平台", "渠道", "单位", "部门", "方面", "途径", "季度", "栏目", "类别"]

  /// How many items the words before the number say that there are: 两类, 三项.
  func countOfItems(_ frame: Frame) -> Int? {
    let words = frame.clause.before.flatMap { Array(scalars[$0.range]) }
    let numerals: [Unicode.Scalar: Int] = [
      "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7,
      "8": 8,
    ]
    for (index, counter) in words.enumerated().dropFirst() {
      // 三个平台共4600条
      let isCounter =
        "类项种者".unicodeScalars.contains(counter)
        || counter == "个" && Self.heads.contains { words[(index + 1)...].starts(with: $0.unicodeScalars) }
      if isCounter, let count = numerals[words[index - 1]] { return count }
    }
    return nil
  }
}
