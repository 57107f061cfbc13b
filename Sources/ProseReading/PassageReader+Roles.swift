import AnnualReport

/// Who decides the disputes that are told of, and whether the organ itself does.
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
}
