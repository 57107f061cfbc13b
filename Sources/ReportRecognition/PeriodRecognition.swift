import AnnualReport
import SourceDocuments

/// Finds the statement of the period that the figures cover: 统计期限自…起至…止.
struct PeriodRecognition {
  private(set) var period: Located<Period>?
  private(set) var note: ReadingNote?

  private static let statementWords = ["统计期限", "数据期限", "统计时限", "统计时间", "统计期间", "统计周期", "报告期", "期限"].map {
    Array($0.unicodeScalars)
  }

  /// How far behind its first word the statement of a period ends, blanks counted.
  private static let longestStatement = 48
  /// The longest second date with the word before it, blanks counted.
  private static let longestDate = 24
  /// Two dates have six units, and the second may leave out its year.
  private static let leastUnits = 5

  /// Looks through the passages in their order; the first statement counts. Without any, a pair of dates counts that
  /// spans a calendar year: other pairs are the dates of some event.
  init(in passages: some Sequence<Passage>) {
    var wholeYear: Located<Period>?
    for passage in passages {
      let text = Stretch(passage)
      let folded = text.scalars.map(Folding.fold)
      if let start = Self.statementWords.lazy.compactMap({ folded.firstIndex(of: $0) }).min() {
        let words = text[start..<min(text.count, start + Self.longestStatement)]
        if let (found, offset) = Self.dates(in: words.scalars) {
          period = Located(found, place: words.place(at: offset), origin: .period)
          note = nil
          return
        }
        note =
          note
          ?? .unreadablePeriod(
            text: words.string, isMisprinted: Self.isMisprinted(words.scalars), place: words.place)
      }
      if wholeYear == nil, let (found, offset) = Self.dates(in: folded), found.isCalendarYear {
        wholeYear = Located(found, place: text.place(at: offset), origin: .period)
      }
    }
    period = wholeYear
    if period != nil { note = nil }
  }

  /// Whether the text has dates whose numbers and units are all there, but make no dates.
  private static func isMisprinted(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var units = 0
    var last: Int?
    for scalar in scalars.map(Folding.fold) {
      if scalar.isDigit {
        last = (last ?? 0) * 10 + Int(scalar.value - 0x30)
        if last ?? 0 > 9999 { return false }
      } else if "年月日".unicodeScalars.contains(scalar) {
        // A unit without its number, or a year that is none: characters are lost.
        guard let number = last, (scalar == "年") == (number > 99) else { return false }
        units += 1
        last = nil
      } else if last != nil {
        return false
      }
    }
    return units >= leastUnits && last == nil
  }

  /// The first pair of dates. The second may leave out its year, and both their days: 2024年1月1日至12月31日, 2024年1月至12月.
  private static func dates(in scalars: [Unicode.Scalar]) -> (Period, offset: Int)? {
    let folded = scalars.map(Folding.fold)
    var start = 0
    while let first = DateText.firstDate(in: folded, from: start) {
      let end = first.range.upperBound
      let rest = scalars[end..<min(scalars.count, end + Self.longestDate)].filter { !$0.isBlank }
      if let link = rest.prefix(3).firstIndex(where: { "至到-—－–~～".unicodeScalars.contains($0) }) {
        let behind = rest[(link + 1)...]
        let sameYear = Array("\(first.date.year)年".unicodeScalars) + behind.drop { !$0.isDigit }
        let second = DateText.firstDate(in: behind)?.date ?? DateText.firstDate(in: sameYear)?.date
        if let second { return (Period(from: first.date, to: second), first.range.lowerBound) }
      }
      start = end
    }
    return nil
  }
}
