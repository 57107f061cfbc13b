import AnnualReport

/// Cuts the text of a passage into words.
///
/// Only a number with a unit of counting, money or share becomes a figure. Dates, ordinals, ranges, document and telephone
/// numbers, and numbers of days or people are words that mean nothing to the reader.
struct ProseScanner {
  private let text: [Unicode.Scalar]
  private let lexicon: Lexicon
  private var index = 0
  private var words: [Word] = []
  /// The rest of the list of numbers that was met last: all of its numbers have the unit behind it.
  private var list = 0..<0
  /// The last 》, behind which none needs to be looked for.
  private let lastTitleEnd: Int
  /// How much of the text was counted as work.
  private var counted = 0

  /// The words of the text, in order; neighbouring unknown characters are one word.
  static func words(of text: [Unicode.Scalar], lexicon: Lexicon) -> [Word] {
    var scanner = ProseScanner(text: text.map(Folding.fold), lexicon: lexicon)
    while scanner.index < scanner.text.count, scanner.mayGoOn() { scanner.scan() }
    return scanner.words
  }

  private init(text: [Unicode.Scalar], lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    lastTitleEnd = text.lastIndex(of: "》") ?? -1
  }

  /// Counts the work now and then; returns whether there may be more.
  private mutating func mayGoOn() -> Bool {
    let piece = 500
    guard index >= counted else { return true }
    counted = index + piece
    return WorkBudget.step(piece)
  }

  private mutating func scan() {
    let scalar = text[index]
    if scalar.isBlank || Self.quotes.contains(scalar) {
      index += 1
    } else if let stop = Self.stops[scalar] {
      add(.stop(stop), upTo: index + 1)
    } else if scalar == ".", index > 0, text[index - 1].isHanzi, !isLatin(index + 1) {
      add(.stop(.sentence), upTo: index + 1)
    } else if scalar == "《" {
      let end = index < lastTitleEnd ? text[index...].firstIndex(of: "》") ?? index : index
      WorkBudget.step(end - index)
      add(.unknown, upTo: end + 1)
    } else if let end = enumeratorEnd {
      add(.filler, upTo: end)
    } else if scalar.isDigit {
      scanDigits()
    } else if let (sense, length) = lexicon.word(in: text, at: index), !beginsNumeral(length: length) {
      add(sense, upTo: index + length)
    } else if let year = NumeralText.chineseYear(in: text, at: index) {
      add(.time(.year(year)), upTo: index + 5)
    } else if let (value, end) = NumeralText.chinese(in: text, at: index), scanChinese(value, end) {
    } else if scalar == "转", index + 1 < text.count, text[index + 1].isDigit {
      add(.act(.carried), upTo: index + 1)
    } else {
      add(.unknown, upTo: index + 1)
    }
  }

  /// Where the number of an item of a list ends, if one begins at the position: 1. and 2、 and ③ behind punctuation.
  private var enumeratorEnd: Int? {
    if case .stop? = words.last?.sense {} else if !words.isEmpty { return nil }
    if (0x2460...0x2473).contains(text[index].value) { return index + 1 }
    guard let digits = text[index...].firstIndex(where: { !$0.isDigit }), digits > index, digits - index <= 2,
      text[digits] == "." || text[digits] == "、", digits + 1 < text.count, !text[digits + 1].isDigit
    else { return nil }
    return digits + 1
  }

  private func isLatin(_ position: Int) -> Bool { position < text.count && text[position].isLatin }

  private mutating func add(_ sense: Sense, upTo end: Int) {
    if sense == .unknown, let last = words.last, last.sense == .unknown, last.range.upperBound == index {
      words[words.count - 1] = Word(sense: .unknown, range: last.range.lowerBound..<end)
    } else {
      words.append(Word(sense: sense, range: index..<end))
    }
    index = end
  }

  /// 零 is a word of its own, but also begins 零件.
  private func beginsNumeral(length: Int) -> Bool {
    guard text[index] == "零", length == 1 else { return false }
    return unit(at: index + 1) != nil
  }

  // MARK: Numbers

  private mutating func scanDigits() {
    guard let (value, end) = NumeralText.arabic(in: text, at: index) else {
      return add(.unknown, upTo: text[index...].firstIndex { !$0.isDigit && $0 != "." } ?? text.count)
    }
    if let (time, end) = time(value, end) { return add(time, upTo: end) }
    if endsRange || isOrdinal || continuesRange(at: end) { return add(.unknown, upTo: end) }
    addFigure(value, numeralEnd: end)
  }

  /// Takes the Chinese numeral as a figure, where a unit follows and no ordinal goes before.
  private mutating func scanChinese(_ value: Number, _ end: Int) -> Bool {
    if isOrdinal {
      add(.unknown, upTo: end)
      return true
    }
    guard unit(at: end) != nil else { return false }
    addFigure(value, numeralEnd: end)
    return true
  }

  /// Whether the number at the position only names one of several: 第二十条, 每件.
  private var isOrdinal: Bool { index > 0 && "第每逐统唯同任这哪".unicodeScalars.contains(text[index - 1]) }

  private mutating func addFigure(_ value: Number, numeralEnd: Int) {
    var end = numeralEnd
    var isApproximate = false
    func skip(_ scalars: String) -> Bool {
      guard end < text.count, scalars.unicodeScalars.contains(text[end]) else { return false }
      end += 1
      return true
    }
    if skip("余多来几") { isApproximate = true }
    var factor = 1
    if end < text.count, text[end] == "万" || text[end] == "亿" || text[end] == "千" || text[end] == "百",
      !(end + 1 < text.count && text[end] == "万" && text[end + 1] == "元")
    {
      factor = ["百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000][text[end]] ?? 1
      end += 1
      isApproximate = true
    }
    if skip("余多") { isApproximate = true }
    if !isApproximate, value.integer != nil, let unit = unitOfList(at: end) {
      let amount = Amount(value: value, unit: unit.unit, isApproximate: false, countsItems: unit.countsItems)
      return add(.listed(amount), upTo: end)
    }
    if unit(at: end) == nil, !isApproximate, value.integer != nil, isCounted(value, upTo: end) {
      return add(.figure(Amount(value: value, unit: .count, isApproximate: false, countsItems: false)), upTo: end)
    }
    guard let unit = unit(at: end), let mantissa = Self.product(value.mantissa, factor * unit.factor) else {
      return add(.unknown, upTo: max(end, numeralEnd))
    }
    end = unit.end
    if skip("余多") { isApproximate = true }
    if continuesRange(at: end) { return add(.unknown, upTo: end) }
    let number = Number(mantissa: mantissa, scale: value.scale)
    let counts = unit.unit != .count || number.integer != nil || isApproximate
    let amount = Amount(
      value: number, unit: unit.unit, isApproximate: isApproximate, countsItems: unit.countsItems)
    add(counts ? .figure(amount) : .unknown, upTo: end)
  }

  /// Whether the number, which no unit follows, is told to be one of cases by the words before it: 不予公开数3, 均为0.
  private func isCounted(_ value: Number, upTo end: Int) -> Bool {
    guard end == text.count || Self.stops[text[end]] != nil, index > 1 else { return false }
    let label = "为:".unicodeScalars.contains(text[index - 1]) ? text[index - 2] : text[index - 1]
    return "数量".unicodeScalars.contains(label) || text[index - 1] == "为" && value == 0
  }

  private static func product(_ a: Int, _ b: Int) -> Int? {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? nil : product
  }

  /// Whether the number at the position ends a range or a telephone number.
  private var endsRange: Bool {
    guard index > 0 else { return false }
    if Self.joiners.contains(text[index - 1]) { return true }
    return index > 1 && (text[index - 1] == "至" || text[index - 1] == "到") && text[index - 2].isDigit
  }

  /// Whether the year ends a range of years: 2021年至2023年.
  private var endsYears: Bool {
    guard index > 1, Self.joiners.contains(text[index - 1]) || "至到".unicodeScalars.contains(text[index - 1]) else {
      return false
    }
    return text[index - 2] == "年" || text[index - 2].isDigit
  }

  /// Whether the number goes on as a range, a fraction, or a telephone number: 3-5件, 3至5件.
  private func continuesRange(at end: Int) -> Bool {
    guard end + 1 < text.count, Self.joiners.contains(text[end]) || text[end] == "至" || text[end] == "到" else {
      return false
    }
    return text[end + 1].isDigit
  }

  /// The unit behind the last number of a list that goes on at the position: 、4、5件.
  private mutating func unitOfList(
    at position: Int
  ) -> (unit: ProseFigure.Unit, factor: Int, countsItems: Bool, end: Int)? {
    if !list.contains(position) {
      var end = position
      while end < text.count, "、和".unicodeScalars.contains(text[end]),
        let next = NumeralText.arabic(in: text, at: end + 1)
      {
        end = next.end
      }
      list = position..<end
    }
    return list.contains(position) ? unit(at: list.upperBound) : nil
  }

  /// The unit at the position; `nil` where none that the tables know stands there.
  private func unit(at position: Int) -> (unit: ProseFigure.Unit, factor: Int, countsItems: Bool, end: Int)? {
    guard position < text.count else { return nil }
    func follows(_ word: String) -> Bool { text[position...].starts(with: word.unicodeScalars) }
    if follows("%") || follows("％") { return (.percent, 1, false, position + 1) }
    if follows("万元") { return (.yuan, 10_000, false, position + 2) }
    if follows("元") { return (.yuan, 1, false, position + 1) }
    for word in ["件(次)", "件次", "个件"] where follows(word) {
      return (.count, 1, false, position + word.unicodeScalars.count)
    }
    guard Self.units.contains(text[position]) else { return nil }
    if follows("次") || follows("个"), position + 1 < text.count, Self.unitsOfOtherThings.contains(text[position + 1]),
      !follows("个部分")
    {
      return nil
    }
    return (.count, 1, "项条个".unicodeScalars.contains(text[position]), position + 1)
  }

  // MARK: Times

  /// The year, date or part of a year that begins with the number.
  private func time(_ value: Number, _ end: Int) -> (Sense, Int)? {
    guard let number = value.integer, end < text.count else { return nil }
    if text[end] == "年", (1990...2100).contains(number) {
      if endsYears { return (.time(.severalYears), end + 1) }
      var position = end + 1
      if position < text.count, text[position] == "度" { position += 1 }
      if let month = NumeralText.arabic(in: text, at: position), month.end < text.count, text[month.end] == "月" {
        return dateTail(number, month.value, at: month.end + 1)
      }
      return (.time(.year(number)), position)
    }
    if text[end] == "月" {
      if number == 12, isEnd(end + 1) { return (.filler, end + 2) }
      if let day = NumeralText.arabic(in: text, at: end + 1), day.end < text.count,
        "日号".unicodeScalars.contains(text[day.end])
      {
        return (.filler, day.end + 1)
      }
      return (.time(.partOfYear), end + 1)
    }
    // 1-12月 and 1至12月 are the whole year; other ranges of months are part of it.
    if Self.joiners.contains(text[end]) || text[end] == "至",
      let second = NumeralText.arabic(in: text, at: end + 1), second.end < text.count, text[second.end] == "月",
      !(second.end + 1 < text.count && text[second.end + 1].isDigit)
    {
      return (number == 1 && second.value == 12 ? .filler : .time(.partOfYear), second.end + 1)
    }
    return nil
  }

  private func dateTail(_ year: Int, _ month: Number, at position: Int) -> (Sense, Int) {
    if month == 12, isEnd(position) { return (.time(.year(year)), position + 1) }
    if let day = NumeralText.arabic(in: text, at: position), day.end < text.count, text[day.end] == "日" {
      return (.time(.year(year)), day.end + 1)
    }
    return (.time(.partOfYear), position)
  }

  /// Whether the end of a month is meant: up to 12月底 is the whole year.
  private func isEnd(_ position: Int) -> Bool {
    position < text.count && "底末".unicodeScalars.contains(text[position])
  }

  /// Quotation marks, which do not divide words.
  static let quotes = Set("“”\"‘’'『』「」＂﹃﹄".unicodeScalars)
  private static let joiners = Set("-—~～/.–".unicodeScalars)
  private static let units = Set("件条份起项宗例次个".unicodeScalars)
  /// What follows 个, 次 and the like where they count no applications: 个工作日, 个百分点, 次数.
  private static let unitsOfOtherThings = Set("工百月小人性数部镇街村平栏目环点自企法".unicodeScalars)
  private static let stops: [Unicode.Scalar: Stop] = [
    "。": .sentence, "!": .sentence, "?": .sentence, "…": .sentence, ";": .semicolon, ",": .comma, ":": .colon,
    "、": .enumeration, "(": .open, "[": .open, ")": .close, "]": .close,
  ]
}
