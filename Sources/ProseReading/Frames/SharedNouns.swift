import AnnualReport

/// A noun that stands behind the last number of a list and is counted by all of them: 新制发的4件、废止的3件规范性文件 is read as
/// 新制发的4件规范性文件、废止的3件规范性文件.
enum SharedNouns {
  /// The sentence with the noun behind each number of such a list.
  static func placed(in sentence: ArraySlice<Word>) -> ArraySlice<Word> {
    var words = Array(sentence)
    for index in words.indices.dropFirst().reversed() {
      guard isHeadless(words, index), index + 1 < words.count, words[index + 1].joinsNumbers,
        let next = words[(index + 1)...].firstIndex(where: \.isFigure), isHeadless(words, next), next + 1 < words.count,
        let matter = words[next + 1].matter, [.documents, .decisions, .disputes].contains(matter.family),
        words[(index + 1)..<next].allSatisfy({ $0.matter == nil && ($0.stop == nil || $0.joinsNumbers) })
      else { continue }
      let end = words[index].range.upperBound
      words.insert(Word(sense: .matter(matter), range: end..<end), at: index + 1)
    }
    return words[...]
  }

  /// Whether 的 stands before the number, so that the noun is to come.
  private static func isHeadless(_ words: [Word], _ index: Int) -> Bool {
    words[index].isFigure && index > 0 && words[index - 1].sense == .attribute
  }
}

extension Word {
  fileprivate var joinsNumbers: Bool { sense == .joining || sense == .stop(.enumeration) }
}
