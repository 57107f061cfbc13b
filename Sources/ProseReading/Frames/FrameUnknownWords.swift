/// What may be meant by the words of a clause that nobody knows.
extension Frame {
  /// Tells by its place what an unknown word may be: an adverb or a complement changes nothing, but where a subject, an
  /// object or a modifier of the noun would stand, it may say of whom or of what the number is.
  mutating func readUnknownWords() {
    let words = clause.before
    let verb = words.lastIndex { $0.act != nil }
    let noun = words.lastIndex { $0.matter != nil }
    let head = words.firstIndex { $0.act != nil || $0.matter != nil || $0.applicant != nil } ?? words.count
    for (index, word) in words.enumerated() where word.sense == .unknown || word.sense == .rate {
      // One unknown character is more often an adverb than a noun, but not right before the number: 设立受理点1个.
      guard word.sense == .rate || word.range.count > 1 || index == words.count - 1 && clause.figure != nil else {
        continue
      }
      let isBehindAll = index > max(verb ?? -1, noun ?? -1)
      let isBeforeHead = index < head
      let isInsideNounPhrase = noun.map { index < $0 && index > (verb ?? -1) && !isBeforeHead } ?? false
      // 政府信息公开申请截稿前办结20件: between the noun and its verb stands how it was done.
      guard isBehindAll || isBeforeHead || isInsideNounPhrase || word.sense == .rate else { continue }
      if word.sense == .unknown, saysOnlyHow(at: index) { continue }
      unknownWords = unknownWords ?? word.range
      if noun == nil || isBeforeHead { isMatterUnknown = true }
    }
    // Without a verb nothing behind the number may be unknown either.
    if acts.isEmpty, let word = clause.after.first(where: { $0.sense == .unknown }) {
      unknownWords = unknownWords ?? word.range
    }
    if isShare { unknownWords = unknownWords ?? clause.range }
  }

  /// As it would be without the reason behind its number: 另有6件因时间较晚，结转下年度.
  var withoutReason: Frame {
    guard let reason = clause.after.first(where: { $0.sense == .cause }), let unknown = unknownWords,
      unknown.lowerBound > reason.range.lowerBound
    else { return self }
    var frame = self
    frame.unknownWords = nil
    return frame
  }

  /// Whether the unknown word stands in a phrase that says of the applications only how they came or went:
  /// 因期限未满而转入下年的申请, 县政府办公室组织力量对结转的申请.
  private func saysOnlyHow(at index: Int) -> Bool {
    let words = clause.before
    guard let family = statedMatters.first?.family, family != .other else { return false }
    // 对不适应发展要求的5件规范性文件予以废止: why they were.
    if acts == [.repealed], let mark = words[index...].firstIndex(where: { $0.sense == .attribute }),
      words[..<mark].contains(where: { $0.sense == .cause })
    {
      return true
    }
    // Before the verb of a relative clause whose noun is known.
    if let mark = words[index...].firstIndex(where: { $0.sense == .attribute }),
      words[index..<mark].contains(where: { $0.act != nil }),
      isNounBehind || words[mark...].contains(where: { $0.matter?.family == family })
    {
      return true
    }
    // What the organ itself does, before the phrase that names the matter.
    guard let opener = words[index...].firstIndex(where: { $0.sense == .opener }),
      words[opener...].contains(where: { $0.act != nil || $0.matter != nil })
    else { return false }
    return words[..<index].indices.contains { words[$0].body != nil && isSubject(at: $0) }
  }
}
