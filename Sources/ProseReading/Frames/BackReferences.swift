import AnnualReport

/// 前者 and 后者 put back to what they stand for: 自然人4件、企业2件，前者办结3件 is read as 自然人4件、企业2件，自然人办结3件.
enum BackReferences {
  /// The sentence with the things in place of the words; where it is not clear which two are meant, nobody knows them.
  ///
  /// The two may have been named in the sentence before: 无法提供和不予处理共9件。前者4件、后者5件。
  static func placed(in sentence: ArraySlice<Word>, behind before: ArraySlice<Word>) -> ArraySlice<Word> {
    guard sentence.contains(where: { $0.sense == .former || $0.sense == .latter }) else { return sentence }
    WorkBudget.step(before.count + sentence.count)
    var named = before.filter { $0.category != nil }
    var pair: [Word]?
    return sentence.map { word in
      if word.category != nil { named.append(word) }
      guard word.sense == .former || word.sense == .latter else { return word }
      let things = pair ?? named.suffix(2)
      pair = things
      return Word(sense: sense(of: things, at: word.sense == .former ? 0 : 1), range: word.range)
    }[...]
  }

  private static func sense(of pair: [Word], at index: Int) -> Sense {
    guard pair.count == 2, pair[0].sense != pair[1].sense, pair[0].category == pair[1].category else { return .unknown }
    return pair[index].sense
  }
}

extension Word {
  fileprivate enum Category { case applicant, outcome, dispute, decision }

  /// Of which kind of things it names one.
  fileprivate var category: Category? {
    if applicant != nil { return .applicant }
    if act?.isOutcome == true { return .outcome }
    return switch matter?.family {
    case .disputes: .dispute
    case .decisions: .decision
    default: nil
    }
  }
}
