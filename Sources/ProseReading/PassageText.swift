import AnnualReport
import ChineseText

/// The words of a passage by their places, and what is noted of them.
extension PassageReader {
  /// 对被纠正的案件逐案分析, 经制定和清理: what was done is not what the frame tells.
  func isAbout(_ frame: Frame) -> Bool {
    guard let act = frame.clause.words.firstIndex(where: { $0.act != nil }) else { return false }
    if let way = frame.clause.words[..<act].last(where: { $0.time == nil && $0.body == nil }),
      ["经", "经过", "通过"].contains(text(way.range))
    {
      return true
    }
    return frame.clause.words[act...].contains { $0.sense == .attribute || $0.matter != nil }
      && frame.clause.words[..<act].contains { ["对", "对于", "针对"].contains(text($0.range)) }
  }

  /// 结转9件。其中企业3件: the sentence has ended, and may be meant as a whole.
  func isBehindFullStop(_ clause: Clause) -> Bool {
    scalars[..<clause.range.lowerBound].last { !ScannedText.isSilent($0) } == "。"
  }

  /// The words that stand in the range.
  func words(from start: Int, to end: Int) -> ArraySlice<Word> {
    // Words stand in their order, and a sentence is short beside its passage.
    let first = words.partitioned { $0.range.lowerBound >= start }
    return words[first...].prefix { $0.range.upperBound <= end }
  }

  /// The words of the range without quotation marks, for quoting.
  func quotation(_ range: Range<Int>) -> String {
    String(scalars: scalars[range].filter { !ScannedText.isSilent($0) || $0 == " " })
  }

  /// Adds a claim about the words of the clause.
  mutating func claim(_ content: ProseClaim.Content, _ clause: Clause) {
    let range = clause.range
    guard !range.isEmpty else { return }
    claims.append(
      ProseClaim(
        content, text: text(range), section: section, passage: passageIndex, range: range,
        place: passage.place(at: range.lowerBound)))
  }

  /// Adds a figure that is not read, with the reason.
  mutating func addUnread(_ word: Word, _ reason: ProseFigure.Reason) {
    guard let amount = word.amount else { return }
    figures.append(
      ProseFigure(
        value: amount.value, unit: amount.unit, text: text(word.range), section: section, passage: passageIndex,
        range: word.range, place: passage.place(at: word.range.lowerBound), isApproximate: amount.isApproximate,
        readings: [], reason: reason))
  }
}

extension Array {
  /// The first index from which all elements are as is asked, in an array whose elements are so from some index on.
  fileprivate func partitioned(by isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
