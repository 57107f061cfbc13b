import AnnualReport
import ChineseText

/// The times that numbers name.
extension NumberScanner {

  /// The year, date or part of a year that begins with the number.
  func time(_ value: Number, _ start: Int, _ end: Int) -> (Sense, Int)? {
    guard let number = value.integer, end < text.count else { return nil }
    if isYearOfList(number, end) { return (.time(.year(number)), end) }
    if let end = schoolYearEnd(end) { return (.time(.partOfYear), end) }
    if text[end] == "年", (1990...2100).contains(number) {
      if endsYears(start) { return (.time(.severalYears), end + 1) }
      var position = end + 1
      // 2024年初, but not 初步 or 初中.
      if position < text.count, text[position] == "初",
        position + 1 == text.count || !"步中审次评始".unicodeScalars.contains(text[position + 1])
      {
        return (.time(.day(of: number, .first)), position + 1)
      }
      if position < text.count, "度初底末".unicodeScalars.contains(text[position]) { position += 1 }
      if let month = NumeralText.arabic(in: text, at: position), month.end < text.count {
        if text[month.end] == "月" { return dateTail(number, month.value.integer ?? 0, at: month.end + 1, from: start) }
        if let range = months(month.value, month.end) {
          return range.isWholeYear ? (.time(.year(number)), range.end) : (.time(.partOfYear), range.end)
        }
      }
      return (.time(.year(number)), position)
    }
    if text[end] == "月" {
      if number == 12, isEnd(end + 1) { return (.plain, end + 2) }
      if let day = NumeralText.arabic(in: text, at: end + 1), day.end < text.count,
        "日号".unicodeScalars.contains(text[day.end])
      {
        if beginsYear(number, day.value, upTo: day.end + 1, from: start) { return (.time(.startOfYear), day.end + 1) }
        // 截至6月30日
        let isUpTo = start > 0 && "至止到".unicodeScalars.contains(text[start - 1]) || isBefore(day.end + 1)
        return (isUpTo ? .time(number == 12 && day.value == 31 ? .thatYear : .partOfYear) : .plain, day.end + 1)
      }
      return (.time(.partOfYear), end + 1)
    }
    return months(value, end).map { ($0.isWholeYear ? .plain : .time(.partOfYear), $0.end) }
  }

  /// 2023—2024学年, which is no year of a report: where it ends.
  private func schoolYearEnd(_ end: Int) -> Int? {
    var position = end
    while position < text.count, Self.joiners.contains(text[position]) { position += 1 }
    if position > end, let next = NumeralText.arabic(in: text, at: position) { position = next.end }
    return text[position...].starts(with: "学年".unicodeScalars) ? position + 2 : nil
  }

  /// 2021、2022、2023年: whether the number is one of several years that have 年 behind the last.
  private func isYearOfList(_ number: Int, _ end: Int) -> Bool {
    guard (1990...2100).contains(number) else { return false }
    var position = end
    while position < text.count, "、和及".unicodeScalars.contains(text[position]),
      let next = NumeralText.arabic(in: text, at: position + 1), next.value.integer.map((1990...2100).contains) ?? false
    {
      position = next.end
    }
    return position > end && position < text.count && text[position] == "年"
  }

  /// A range of months, 1-12月 or 1至6月, whose first month ends at the position.
  private func months(_ first: Number, _ end: Int) -> (isWholeYear: Bool, end: Int)? {
    guard end < text.count, Self.joiners.contains(text[end]) || text[end] == "至" || text[end] == "月",
      let second = NumeralText.arabic(in: text, at: end + 1), second.end < text.count, text[second.end] == "月",
      !(second.end + 1 < text.count && text[second.end + 1].isDigit)
    else { return nil }
    return (first == 1 && second.value == 12, second.end + 1)
  }

  /// Whether the year ends a range of years: 2021年至2023年.
  private func endsYears(_ start: Int) -> Bool {
    guard start > 1, Self.joiners.contains(text[start - 1]) || "至到".unicodeScalars.contains(text[start - 1]) else {
      return false
    }
    return text[start - 2] == "年" || text[start - 2].isDigit
  }

  /// Whether the day is the first of the year, and no period begins with it: 1月1日零时.
  private func beginsYear(_ month: Int, _ day: Number, upTo end: Int, from start: Int) -> Bool {
    guard month == 1, day == 1 else { return false }
    let isBegun = end < text.count && "起至到-—~".unicodeScalars.contains(text[end])
    return !isBegun && !(start > 0 && "自从于".unicodeScalars.contains(text[start - 1]))
  }

  /// The time that a day stands for: a period is told by its last day, and what is told as of the last day of a year is of
  /// the year.
  private func day(of year: Int, _ month: Int, _ day: Number, upTo end: Int, from start: Int) -> Time {
    if beginsYear(month, day, upTo: end, from: start) { return .day(of: year, .first) }
    let isBegun = end < text.count && "起至到-—~".unicodeScalars.contains(text[end])
    guard let day = day.integer, !isBegun, !(month == 1 && day == 1) else { return .year(year) }
    // 2024年12月25日收到2件 is of that day: only up to it, it is of the year.
    let isUpTo =
      start > 0 && ("至止到".unicodeScalars.contains(text[start - 1]) || Self.joiners.contains(text[start - 1]))
      || isBefore(end)
    return .day(of: year, isUpTo && month == 12 && day == 31 ? .last : .inside)
  }

  /// 12月31日前: whether what is told is as of the day that ends at the position.
  private func isBefore(_ end: Int) -> Bool {
    ["前", "之前", "以前"].contains { text[end...].starts(with: $0.unicodeScalars) }
  }

  private func dateTail(_ year: Int, _ month: Int, at position: Int, from start: Int) -> (Sense, Int) {
    if month == 12, isEnd(position) { return (.time(.year(year)), position + 1) }
    if let day = NumeralText.arabic(in: text, at: position), day.end < text.count, text[day.end] == "日" {
      return (.time(self.day(of: year, month, day.value, upTo: day.end + 1, from: start)), day.end + 1)
    }
    // 2024年1月至12月
    if month == 1, position + 3 < text.count, "至到-—".unicodeScalars.contains(text[position]),
      let last = NumeralText.arabic(in: text, at: position + 1), last.value == 12, last.end < text.count,
      text[last.end] == "月"
    {
      return (.time(.year(year)), last.end + 1)
    }
    return (.time(.partOfYear), position)
  }

  /// Whether the end of a month is meant: up to 12月底 is the whole year.
  private func isEnd(_ position: Int) -> Bool {
    position < text.count && "底末".unicodeScalars.contains(text[position])
  }
}
