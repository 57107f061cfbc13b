import AnnualReport
import ChineseText

/// Tells what a number of the folded text is: a figure with its unit, a date, or a number that counts nothing here.
struct NumberScanner {
  let text: [Unicode.Scalar]
  /// The rest of the list of numbers that was met last: all of its numbers have the unit behind it.
  private var list = 0..<0

  init(text: [Unicode.Scalar]) { self.text = text }

  /// The number that begins at the position, with what it is and where it ends.
  mutating func number(at start: Int) -> (Sense, Int)? {
    if text[start].isDigit {
      if start > 0, text[start - 1].isDigit { return nil }
      guard let (value, end) = NumeralText.arabic(in: text, at: start) else {
        // Too long for a count.
        return (.unknown, text[start...].firstIndex { !$0.isDigit && $0 != "." } ?? text.count)
      }
      if let time = time(value, start, end) { return time }
      if endsRange(start) || isOrdinal(start) || continuesRange(end) { return (.unknown, end) }
      return figure(value, start, end)
    }
    guard NumeralText.isNumeral(text[start]), start == 0 || !NumeralText.isNumeral(text[start - 1]) else { return nil }
    if let year = NumeralText.chineseYear(in: text, at: start) { return (.time(.year(year)), start + 5) }
    guard let (value, end) = NumeralText.chinese(in: text, at: start) else { return nil }
    if isOrdinal(start) { return (.unknown, end) }
    // 情况如下：一、复议14件
    if end < text.count, text[end] == "、", start == 0 || ScannedText.stops[text[start - 1]] != nil {
      return (.plain, end + 1)
    }
    if let percent = chinesePercent(value, start, end) { return percent }
    // 三类渠道
    if ["类渠道", "种渠道", "类方式", "种方式", "种途径", "类途径", "种形式"].contains(where: {
      text[end...].starts(with: $0.unicodeScalars)
    }) {
      return (.plain, end + 1)
    }
    // 一起算, but 一起行政复议
    if value == 1, text[end...].first == "起", end + 1 < text.count, ScannedText.stops[text[end + 1]] == nil,
      !"行政诉复案因被信涉未均已也".unicodeScalars.contains(text[end + 1])
    {
      return (.plain, end + 1)
    }
    // 三项工作 are heads, and no cases.
    if end < text.count, text[end] == "项", value <= 6 { return (.plain, end + 1) }
    guard unit(at: end) != nil else { return value > 0 ? bare(value, end).map { ($0, end) } : nil }
    return figure(value, start, end)
  }

  /// Whether the number at the position only names one of several: 第二十条, 每件.
  private func isOrdinal(_ start: Int) -> Bool {
    start > 0 && "第每逐统唯同任这哪".unicodeScalars.contains(text[start - 1])
  }

  private mutating func figure(_ value: Number, _ start: Int, _ numeralEnd: Int) -> (Sense, Int) {
    var end = numeralEnd
    var isApproximate = false
    func skip(_ scalars: String) -> Bool {
      guard end < text.count, scalars.unicodeScalars.contains(text[end]) else { return false }
      end += 1
      return true
    }
    if skip("余多来几") { isApproximate = true }
    var factor = 1
    if end < text.count, let power = Self.powers[text[end]],
      !(text[end] == "万" && end + 1 < text.count && text[end + 1] == "元")
    {
      factor = power
      end += 1
      isApproximate = true
    }
    if skip("余多") { isApproximate = true }
    if !isApproximate, value.integer != nil, let unit = unitOfList(at: end) {
      return (
        .listed(Amount(value: value, unit: unit.unit, isApproximate: false, countsItems: unit.countsItems)), end
      )
    }
    if unit(at: end) == nil, !isApproximate, value.integer != nil, isCounted(value, start, upTo: end) {
      return (.figure(Amount(value: value, unit: .count, isApproximate: false, countsItems: false)), end)
    }
    if !isApproximate, let bare = bare(value, end) { return (bare, end) }
    // 20个工作日内: those that took so long.
    if let days = ["个工作日", "工作日"].first(where: { text[end...].starts(with: $0.unicodeScalars) }) {
      let tail = text[(end + days.unicodeScalars.count)...].prefix { "以内之上前后".unicodeScalars.contains($0) }
      return (.topic, tail.endIndex)
    }
    guard let unit = unit(at: end), let mantissa = Self.product(value.mantissa, factor * unit.factor) else {
      // 1名自然人: a number of people is one word, and says of whom the next number is. 6名申请人 are all of them.
      let isOfPeople =
        end < text.count && "名位人".unicodeScalars.contains(text[end])
        && !text[(end + 1)...].starts(with: "申请".unicodeScalars)
      return (.unknown, isOfPeople ? end + 1 : max(end, numeralEnd))
    }
    end = unit.end
    if unit.countsItems, countsHeads(at: end) { return (.plain, end) }
    // 比上年的99件多25件
    let isCompared =
      end + 1 < text.count
      && (text[end + 1].isDigit || NumeralText.isNumeral(text[end + 1]) || "了出于".unicodeScalars.contains(text[end + 1]))
    if !isCompared, skip("余多") { isApproximate = true }
    if continuesRange(end) { return (.unknown, end) }
    let number = Number(mantissa: mantissa, scale: value.scale)
    let counts = unit.unit != .count || number.integer != nil || isApproximate
    let amount = Amount(
      value: number, unit: unit.unit, isApproximate: isApproximate, countsItems: unit.countsItems,
      countsWritings: Self.unitsOfWritings.contains(text[unit.end - 1]) || countsTimes(upTo: unit.end))
    return (counts ? .figure(amount) : .unknown, end)
  }

  /// Whether the number, which no unit follows, is told to be one of cases by the words before it: 不予公开数3, 均为0.
  private func isCounted(_ value: Number, _ start: Int, upTo end: Int) -> Bool {
    guard end == text.count || ScannedText.stops[text[end]] != nil, start > 1 else { return false }
    let label = "为:".unicodeScalars.contains(text[start - 1]) ? text[start - 2] : text[start - 1]
    // 上年结转（件）：7
    if start > 3, text[start - 1] == ":", text[start - 2] == ")", Self.units.contains(text[start - 3]) { return true }
    return "数量".unicodeScalars.contains(label) || text[start - 1] == "为" && value == 0
  }

  /// Whether the number counts the things that are told, and not cases: 三项数量, 四项内容.
  private func countsHeads(at end: Int) -> Bool {
    [
      "数量", "指标", "内容", "工作", "数据", "措施", "制度", "任务", "要求", "情况", "合计", "相加", "之和", "方面", "特点", "来源", "环节",
      "阶段", "渠道", "类别", "层面", "部分组成", "部分构成", "季度", "时段", "时期", "半年",
    ].contains {
      text[end...].starts(with: $0.unicodeScalars)
    }
  }

  /// 企业可一次申请, 两次结转: how often something is done, and not to how many.
  private func countsTimes(upTo end: Int) -> Bool {
    text[end - 1] == "次" && end < text.count && text[end].isHanzi && text[end] != "的"
  }

  /// A number without a unit, which may be one of cases where the word before it says so: 企业22，.
  private func bare(_ value: Number, _ end: Int) -> Sense? {
    guard end == text.count || ScannedText.stops[text[end]] != nil, let integer = value.integer,
      !(1990...2100).contains(integer)
    else { return nil }
    return .bare(Amount(value: value, unit: .count, isApproximate: false, countsItems: false))
  }

  /// 百分之四十一点三
  private func chinesePercent(_ value: Number, _ start: Int, _ end: Int) -> (Sense, Int)? {
    guard start > 2, text[(start - 3)..<start].elementsEqual("百分之".unicodeScalars), let whole = value.integer else {
      return nil
    }
    var number = value
    var position = end
    if position < text.count, text[position] == "点" {
      let digits = text[(position + 1)...].prefix { NumeralText.digit($0) != nil }
      guard !digits.isEmpty, digits.count <= 4 else { return nil }
      var mantissa = whole
      for digit in digits { mantissa = mantissa * 10 + (NumeralText.digit(digit) ?? 0) }
      number = Number(mantissa: mantissa, scale: digits.count)
      position = digits.endIndex
    }
    return (.figure(Amount(value: number, unit: .percent, isApproximate: false, countsItems: false)), position)
  }

  private static func product(_ a: Int, _ b: Int) -> Int? {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow || abs(product) > 999_999_999_999_999 ? nil : product
  }

  // MARK: Ranges and lists

  /// Whether the number at the position ends a range or a telephone number.
  private func endsRange(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    if Self.joiners.contains(text[start - 1]) { return true }
    return start > 1 && (text[start - 1] == "至" || text[start - 1] == "到") && text[start - 2].isDigit
  }

  /// Whether the number goes on as a range, a fraction, or a telephone number: 3-5件, 3至5件.
  private func continuesRange(_ end: Int) -> Bool {
    guard end + 1 < text.count, Self.joiners.contains(text[end]) || text[end] == "至" || text[end] == "到" else {
      return false
    }
    return text[end + 1].isDigit
  }

  /// The unit behind the last number of a list that goes on at the position: 、4、5件.
  private mutating func unitOfList(at position: Int) -> Unit? {
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

  // MARK: Units

  private struct Unit {
    let unit: ProseFigure.Unit
    let factor: Int
    let countsItems: Bool
    let end: Int
  }

  /// The unit at the position; `nil` where none that the tables know stands there.
  private func unit(at position: Int) -> Unit? {
    guard position < text.count else { return nil }
    func follows(_ word: String) -> Bool { text[position...].starts(with: word.unicodeScalars) }
    if follows("%") { return Unit(unit: .percent, factor: 1, countsItems: false, end: position + 1) }
    if follows("万元") { return Unit(unit: .yuan, factor: 10_000, countsItems: false, end: position + 2) }
    if follows("元") { return Unit(unit: .yuan, factor: 1, countsItems: false, end: position + 1) }
    for word in ["件(次)", "件次", "个件"] where follows(word) {
      return Unit(unit: .count, factor: 1, countsItems: false, end: position + word.unicodeScalars.count)
    }
    guard Self.units.contains(text[position]) else { return nil }
    if follows("单位") || follows("单元") || follows("单项") { return nil }
    if follows("次") || follows("个") || follows("部") || follows("期"), position + 1 < text.count,
      Self.unitsOfOtherThings.contains(text[position + 1]),
      !follows("个部分")
    {
      return nil
    }
    return Unit(
      unit: .count, factor: 1, countsItems: "项条个".unicodeScalars.contains(text[position]), end: position + 1)
  }

  private static let powers: [Unicode.Scalar: Int] = ["百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000]
  static let joiners = Set("-—~～/.–".unicodeScalars)
  private static let unitsOfWritings = Set("篇期部笔".unicodeScalars)
  private static let units = Set("件条份起项宗例次个篇期部笔单".unicodeScalars)
  /// What follows 个, 次 and the like where they count no applications: 个工作日, 个百分点, 次数.
  private static let unitsOfOtherThings = Set("工百月小人性数部镇街村平栏目环点自企法门分间限手".unicodeScalars)
}
