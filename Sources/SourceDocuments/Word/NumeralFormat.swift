import ChineseText

/// Writes the numbers of a list as the formats of Word's automatic numerals do.
enum NumeralFormat {
  /// The number in the format that Word calls by the name; a format that is not known counts in decimals.
  static func text(_ number: Int, format: String) -> String {
    guard number > 0 else { return String(number) }
    switch format {
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      return counting(number, digits: ChineseNumerals.characters, units: ["", "十", "百", "千"])
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      return counting(number, digits: Array("零壹贰叁肆伍陆柒捌玖"), units: ["", "拾", "佰", "仟"])
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      return String(
        String(number).compactMap { $0.wholeNumberValue.map { $0 == 0 ? "〇" : ChineseNumerals.characters[$0] } })
    case "ideographTraditional": return series(number, of: "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": return series(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": return enclosed(number, from: 0x2460)
    case "decimalEnclosedParen": return enclosed(number, from: 0x2474)
    case "decimalEnclosedFullstop": return enclosed(number, from: 0x2488)
    case "decimalFullWidth", "decimalFullWidth2":
      return String(
        String.UnicodeScalarView(String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    case "decimalZero": return number < 10 ? "0\(number)" : String(number)
    case "upperLetter": return letters(number)
    case "lowerLetter": return letters(number).lowercased()
    case "upperRoman": return roman(number)
    case "lowerRoman": return roman(number).lowercased()
    default: return String(number)
    }
  }

  /// 十二, 二十, 一百零五: units between digits, one zero for any gap, no digit before a leading 十.
  private static func counting(_ number: Int, digits: [Character], units: [String]) -> String {
    let figures = String(number).compactMap(\.wholeNumberValue)
    guard figures.count <= units.count else { return String(number) }
    var text = ""
    var hasGap = false
    for (i, figure) in figures.enumerated() {
      let unit = units[figures.count - 1 - i]
      if figure == 0 {
        hasGap = true
        continue
      }
      if hasGap { text.append(digits[0]) }
      hasGap = false
      if !(i == 0 && figure == 1 && unit == units[1]) { text.append(digits[figure]) }
      text += unit
    }
    return text
  }

  private static func series(_ number: Int, of characters: String) -> String {
    number <= characters.count ? String(Array(characters)[number - 1]) : String(number)
  }

  private static func enclosed(_ number: Int, from first: UInt32) -> String {
    guard number <= 20, let scalar = Unicode.Scalar(first + UInt32(number) - 1) else { return String(number) }
    return String(scalar)
  }

  /// A to Z, then AA to ZZ, as Word counts.
  private static func letters(_ number: Int) -> String {
    let letter = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")[(number - 1) % 26]
    return String(repeating: letter, count: min((number - 1) / 26 + 1, 26))
  }

  private static func roman(_ number: Int) -> String {
    guard number < 4000 else { return String(number) }
    let symbols = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, symbol) in symbols {
      while rest >= value {
        text += symbol
        rest -= value
      }
    }
    return text
  }
}
