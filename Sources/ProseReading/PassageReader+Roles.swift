import AnnualReport

/// Who decides the disputes that are told of, and what business only a role or a saying names.
extension PassageReader {
  /// 复议机关维持8件，法院维持10件: who decided tells which disputes, unless the words before have told it closer.
  mutating func readJudge(_ frame: inout Frame) {
    guard let judged = frame.judged, frame.statedMatters.isEmpty,
      !frame.matters.value.contains(where: { $0 == judged || judged == .litigation && $0.isRoute })
        || frame.matters.value.count > 1 && !frame.matters.value.contains(where: \.isRoute)
    else { return }
    frame.matters = Slot(value: [judged], provenance: .stated(nil))
    discourse.matters = [judged]
    discourse.isMatterKnown = true
  }

  /// 复议机关受理案件212件，审结196件: what the one who decides does is told of cases against whomever, and so is all that the
  /// sentence tells of them; 以我局为被申请人的14件 under this law, or those behind a number of the organ's own, are the report's.
  mutating func readBusinessOfJudge(_ frame: Frame) {
    let words = frame.clause.before
    if words.indices.contains(where: { namesDefendant(words, $0) }) {
      if frame.law.isStated { discourse.isJudge = false }
      return
    }
    guard let judge = words.firstIndex(where: { $0.judge != nil }), frame.isSubject(at: judge),
      judge == 0 || !["被", "由", "经"].contains(text(words[judge - 1].range)),
      !words[..<judge].contains(where: { $0.act != nil }),
      let act = words[judge...].first(where: { $0.act != nil })?.act,
      [.accepted, .received, .handled, .settled, .concluded].contains(act),
      !stated.contains(where: { $0.kind == .dispute && !figures[$0.figure].readings.isEmpty })
    else { return }
    discourse.isJudge = true
  }

  /// 对我局, 以本机关为被申请人, 涉及我办: whether the body is named as the one whom the cases are against.
  private func namesDefendant(_ words: [Word], _ index: Int) -> Bool {
    guard let body = words[index].body, [.own, .ownLevel, .government, .office].contains(body), index > 0 else {
      return false
    }
    return ["以", "对", "将", "涉及", "涉", "针对"].contains(text(words[index - 1].range))
  }

  /// 作为行政复议机构，…27件: business of another role of the organ. …27件，不计入: of none that is counted here.
  mutating func readRole(_ frame: Frame) {
    let words = frame.clause.words
    if let role = words.firstIndex(where: { text($0.range) == "作为" }),
      words[role...].contains(where: { $0.judge != nil })
    {
      discourse.isJudge = true
    }
    guard frame.amount == nil, words.contains(where: { $0.sense == .uncounted }),
      frame.acts.allSatisfy({ $0 == .other || $0 == .handled }), let last = stated.last
    else { return }
    leaveOpen(last, .otherMatter)
  }

  /// 按照“谁制作、谁公开”的要求: what a saying names is no business that the text turns to.
  func isSaying(_ clause: Clause) -> Bool {
    guard let first = clause.words.firstIndex(where: { $0.matter != nil }) else { return false }
    let before = scalars[clause.range.lowerBound..<clause.words[first].range.lowerBound]
    guard let open = before.lastIndex(where: { "“‘「".unicodeScalars.contains($0) }) else { return false }
    let said = scalars[open..<clause.range.upperBound].prefix { !"”’」".unicodeScalars.contains($0) }
    return said.contains { "、，".unicodeScalars.contains($0) }
  }

  /// Whether the first clause of a sentence has a subject that nobody knows.
  func changesSubject(_ clause: Clause) -> Bool {
    for word in clause.words {
      switch word.sense {
      case .opener, .act, .matter, .body, .applicant, .law, .figure, .containing, .rest, .none, .every, .total:
        return false
      // 推行一次性告知: a verb, and no subject.
      // 第二十九条: no subject either.
      case .unknown where word.range.count > 2 && scalars[word.range.lowerBound] != "第": return true
      default: continue
      }
    }
    return false
  }
}
