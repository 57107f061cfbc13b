import AnnualReport

/// What is told of decisions, and of what is only made public.
extension PassageReader {
  /// 主动公开400件
  func countsPublished(_ clause: Clause) -> Bool {
    clause.figure != nil && clause.before.contains { text($0.range).hasPrefix("主动公开") }
  }

  func namesDecision(_ word: Word) -> Bool {
    (word.matter?.family == .decisions || word.act == .decided)
      && ["决定", "办件", "事项"].contains(where: text(word.range).contains)
  }

  /// 行政许可决定24件; 许可、处罚、强制三类决定4件: whether the words say of what is counted that it is decisions.
  func nameDecisions(_ words: [Word]) -> Bool {
    words.contains(where: namesDecision)
      || words.contains { $0.sense == .plain && text($0.range).hasPrefix("决定") }
        && Set(words.compactMap(\.matter).filter { $0.family == .decisions }).count > 1
  }
}
