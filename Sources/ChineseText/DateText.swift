/// Reads dates and years from text.
package enum DateText {
  /// The first date in the text, in any of the usual ways: `2024年1月31日`, `2024-01-31`, `2024.1.31`, `2024/1/31`.
  package static func firstDate(in text: some Collection<Unicode.Scalar>) -> (date: CalendarDate, range: Range<Int>)? {
    firstDate(in: text.map(Folding.fold), from: 0)
  }

  /// The first date at or behind the position, in text that is folded.
  package static func firstDate(
    in scalars: [Unicode.Scalar], from start: Int
  ) -> (date: CalendarDate, range: Range<Int>)? {
    var index = start
    while index < scalars.count {
      if scalars[index].isDigit, index == 0 || !scalars[index - 1].isDigit,
        let found = date(in: scalars, from: index)
      {
        return (found.date, index..<found.end)
      }
      index += 1
    }
    return nil
  }

  private static func date(in scalars: [Unicode.Scalar], from start: Int) -> (date: CalendarDate, end: Int)? {
    var index = start
    func skipBlanks() { while index < scalars.count, scalars[index].isBlank { index += 1 } }
    func number(_ digits: ClosedRange<Int>) -> Int? {
      var value = 0
      var count = 0
      while index < scalars.count, scalars[index].isDigit, count <= digits.upperBound {
        value = value * 10 + Int(scalars[index].value - 0x30)
        count += 1
        index += 1
      }
      return digits.contains(count) ? value : nil
    }
    func separator(_ allowed: String) -> Bool {
      skipBlanks()
      guard index < scalars.count, allowed.unicodeScalars.contains(scalars[index]) else { return false }
      index += 1
      skipBlanks()
      return true
    }
    guard let year = number(4...4), (1990...2100).contains(year), separator("年-./"), let month = number(1...2),
      separator("月-./"), let day = number(1...2), let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    let beforeMark = index
    skipBlanks()
    if index < scalars.count, scalars[index] == "日" || scalars[index] == "号" { index += 1 } else { index = beforeMark }
    return (date, index)
  }

  /// The years named as `2024年` or `二〇二四年`, with where they stand, and whether 度 follows.
  package static func years(in text: [Unicode.Scalar]) -> [(year: Int, range: Range<Int>)] {
    let scalars = text.map(Folding.fold)
    var result: [(Int, Range<Int>)] = []
    var index = 0
    while index + 4 <= scalars.count {
      let digits = scalars[index..<index + 4].map(\.yearDigit)
      if digits.allSatisfy({ $0 != nil }), index == 0 || scalars[index - 1].yearDigit == nil {
        let year = digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
        var end = index + 4
        while end < scalars.count, scalars[end].isBlank { end += 1 }
        if (2000...2099).contains(year), end < scalars.count, scalars[end] == "年" {
          end += 1
          if end < scalars.count, scalars[end] == "度" { end += 1 }
          result.append((year, index..<end))
          index = end
          continue
        }
      }
      index += 1
    }
    return result
  }
}
