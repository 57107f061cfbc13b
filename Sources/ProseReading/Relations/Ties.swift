import AnnualReport

/// How a list is tied to its whole by the words between them.
extension PassageReader {
  /// How the words between the whole, or the number behind which the list begins, and its first item tie them together.
  func tie(_ whole: StatedFigure, _ first: StatedFigure, behind last: StatedFigure) -> Partition.Tie? {
    let between = words(from: figures[last.figure].range.upperBound, to: figures[first.figure].range.lowerBound)
    let text = String(scalars: between.flatMap { scalars[$0.range] })
    if ["构成", "组成", "归入", "归为", "划为", "具体为", "具体是", "即为"].contains(where: text.contains)
      || between.contains(where: { self.divides($0) }) || dividesByChannel(text, first) || isComposed(behind: first)
      || listsAll(first)
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

  /// Whether the tie is said of the whole, and not of things of its own: 网站6523条，微信、微博分别发布1186条、324条.
  func saysParts(_ tie: Partition.Tie, _ first: StatedFigure, behind last: StatedFigure) -> Bool {
    guard tie == .division else { return tie == .part }
    let between = words(from: figures[last.figure].range.upperBound, to: figures[first.figure].range.lowerBound)
    guard let dealing = between.firstIndex(where: { $0.sense == .dealing }) else { return true }
    return between[..<dealing].allSatisfy { $0.isPlain || $0.stop != nil }
  }

  /// 全部为以下三类：咨询4件、求助3件、建议2件: whether a head says that the list is of all.
  private func listsAll(_ first: StatedFigure) -> Bool {
    let words = first.frame.clause.before
    guard let colon = words.firstIndex(where: { $0.stop == .colon }) else { return false }
    return words[..<colon].contains { $0.sense == .every } && !words[..<colon].contains { $0.act != nil }
  }

  /// Whether the word says that a whole is divided: 分为, 按有效期分; 分管 and 部分 do not.
  private func divides(_ word: Word) -> Bool {
    let text = text(word.range)
    return ["分为", "分成", "划分", "区分", "分别", "分列", "分类", "分布"].contains(where: text.hasPrefix)
      || text.hasSuffix("分") && !["部分", "充分", "十分", "成分"].contains(where: text.hasSuffix)
  }

  /// 按提交渠道统计，线上4件、线下5件: by the channel each comes in by one; of what they are about, a report names the most.
  private func dividesByChannel(_ text: String, _ first: StatedFigure) -> Bool {
    guard first.kind == .channel, let by = text.firstIndex(of: "按") else { return false }
    let phrase = text[by...].prefix { !"，,：:；;".contains($0) }
    let label = String(scalars: first.frame.clause.before.flatMap { scalars[$0.range] })
    return phrase.hasSuffix("统计") && ["渠道", "方式", "途径"].contains(where: phrase.contains)
      && !label.contains { "主前居较多先".contains($0) }
  }

  /// 由甲20件、乙9件组成
  func isComposed(behind first: StatedFigure) -> Bool {
    guard let last = stated.last else { return false }
    let rest = last.frame.clause.after
    return first.frame.clause.before.contains { text($0.range) == "由" }
      && rest.contains {
        text($0.range).contains("组成") || text($0.range).contains("构成") || text($0.range).contains("相加")
      }
  }

  /// 办理人大建议31件、政协提案26件，共57件: whether all numbers before the sum are one enumeration under one verb.
  func isOneEnumeration(upTo sum: Int) -> Bool {
    (1..<sum).allSatisfy { item in
      let clause = stated[item].frame.clause
      return clause.opening == .enumeration && isOneUnit(stated[item], stated[sum])
        && !clause.before.contains { $0.act != nil }
    }
      && isOneUnit(stated[0], stated[sum]) && !stated[0].isPart
  }
}
