import AnnualReport

/// How a list is tied to its whole by the words between them.
extension PassageReader {
  /// How the words between the whole and the first item of its list tie them together.
  func tie(_ whole: StatedFigure, _ first: StatedFigure) -> Partition.Tie? {
    let between = words(from: figures[whole.figure].range.upperBound, to: figures[first.figure].range.lowerBound)
    let text = String(scalars: between.flatMap { scalars[$0.range] })
    if ["构成", "组成", "归入", "归为", "划为", "具体为", "具体是", "即为"].contains(where: text.contains)
      || between.contains(where: { self.divides($0) }) || isComposed(behind: first)
    {
      return .division
    }
    if first.frame.clause.depth > whole.frame.clause.depth || between.contains(where: { $0.sense == .containing })
      || between.contains(where: { $0.sense == .stop(.colon) }) || text.contains("中，") || text.contains("中,")
      || endsInside(whole) || isInside(first) || first.isPart
    {
      return .part
    }
    return .apposition
  }

  /// Whether the word says that a whole is divided: 分为, 按有效期分; 分管 and 部分 do not.
  private func divides(_ word: Word) -> Bool {
    let text = text(word.range)
    return ["分为", "分成", "划分", "区分", "分别", "分列", "分类", "分布"].contains(where: text.hasPrefix)
      || text.hasSuffix("分") && !["部分", "充分", "十分", "成分"].contains(where: text.hasSuffix)
  }

  /// 由甲20件、乙9件组成
  private func isComposed(behind first: StatedFigure) -> Bool {
    guard let last = stated.last else { return false }
    let rest = last.frame.clause.after
    return first.frame.clause.before.contains { text($0.range) == "由" }
      && rest.contains {
        text($0.range).contains("组成") || text($0.range).contains("构成") || text($0.range).contains("相加")
      }
  }
}
