import AnnualReport

/// Finds the statement of the period that the figures cover: 统计期限自…起至…止.
struct PeriodRecognition {
  private(set) var period: Located<Period>?
  private(set) var note: ReadingNote?

  /// Looks through the passages in their order; the first statement counts.
  init(in passages: some Sequence<Passage>) {
    for passage in passages {
      let text = Stretch(passage)
      if let (from, to, start) = Self.dates(in: text.scalars) {
        period = Located(Period(from: from, to: to), place: text.place(at: start), origin: .period)
        note = nil
        return
      }
      if note == nil, let start = Self.statement(in: text.scalars) {
        let words = text[start..<min(text.count, start + 40)]
        note = .unreadablePeriod(text: words.string, place: words.place)
      }
    }
  }

  private static func dates(in scalars: [Unicode.Scalar]) -> (CalendarDate, CalendarDate, Int)? {
    var start = 0
    while let first = DateText.firstDate(in: scalars[start...]) {
      let end = start + first.range.upperBound
      let between = scalars[end..<min(scalars.count, end + 6)].filter { !$0.isBlank }
      if between.prefix(3).contains(where: { "至到-—－–~～".unicodeScalars.contains($0) }),
        let second = DateText.firstDate(in: scalars[end..<min(scalars.count, end + 22)])
      {
        return (first.date, second.date, start + first.range.lowerBound)
      }
      start = end
    }
    return nil
  }

  private static func statement(in scalars: [Unicode.Scalar]) -> Int? {
    for words in ["统计期限", "数据期限", "统计时限", "统计时间"] {
      let word = Array(words.unicodeScalars)
      if let start = scalars.indices.first(where: { scalars[$0...].map(Folding.fold).starts(with: word) }) { return start }
    }
    return nil
  }
}
