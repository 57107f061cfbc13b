import AnnualReport

/// Words that name a row of the form, and words that only seem to.
extension PassageReader {
  /// 落实规范性文件制度。制发文件236件; 制发县政府及办公室文件236件: of any kind, whatever the sentence before was about.
  func countsAnyDocuments(_ frame: Frame) -> Bool {
    let words = frame.clause.before
    guard frame.acts == [.issued], let verb = words.firstIndex(where: { $0.act == .issued }) else { return false }
    return words[verb...].contains { $0.body != nil }
      || !discourse.sentenceNamesDocuments && discourse.topic.first?.family != .documents
  }

  /// 新收 is said as the form says it, of nothing else.
  func isOfForm(_ frame: Frame) -> Bool {
    frame.acts == [.received] && frame.clause.before.contains { $0.act == .received && text($0.range).hasPrefix("新收") }
  }

  /// 本年度办理结果总计 is what the form calls the row, and nothing else of such a report.
  func isTotalOfForm(_ frame: Frame) -> Bool {
    let words = frame.clause.before.filter { !$0.isPlain }
    return words.count == 2 && words[0].time == .current && text(words[0].range) == "本年度"
      && text(words[1].range).hasPrefix("办理结果") && words[1].act == .concluded && stated.isEmpty
  }
}
