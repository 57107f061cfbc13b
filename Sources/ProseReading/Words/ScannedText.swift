import AnnualReport
import ChineseText

/// The words of a passage.
///
/// Only a number with a unit of counting, money or share becomes a figure. Dates, ordinals, ranges, document and telephone
/// numbers, and numbers of days or people are words that mean nothing to the reader. Quotation marks and white space divide
/// no words.
struct ScannedText {
  /// The words, in order; neighbouring unknown characters are one word.
  let words: [Word]

  /// Cuts a piece of the text of a passage, or all of it; the text need not be folded.
  init(_ scalars: [Unicode.Scalar], in piece: Range<Int>? = nil, lexicon: Lexicon, organ: OrganName) {
    var text: [Unicode.Scalar] = []
    var origins: [Int] = []
    for index in piece ?? scalars.indices where !Self.isSilent(scalars[index]) {
      text.append(Folding.fold(scalars[index]))
      origins.append(index)
    }
    var numbers = NumberScanner(text: text)
    let pieces = WordLattice<Sense>.cut(length: text.count) { start in
      if let (sense, end) = Self.mark(in: text, at: start) ?? numbers.number(at: start) {
        return [WordLattice.Edge(length: end - start, cost: 3, value: sense, isCertain: true)]
      }
      var edges: [WordLattice<Sense>.Edge] = []
      lexicon.forEachWord(in: text, at: start) { length, entry in
        edges.append(WordLattice.Edge(length: length, cost: entry.cost, value: entry.sense))
      }
      for length in organ.lengthsOfShortNames(in: text, at: start) {
        let name = Lexicon.Entry(.body(.own))
        edges.append(WordLattice.Edge(length: length, cost: name.cost, value: name.sense))
      }
      return edges
    }
    let known = pieces.enumerated().map { index, piece in
      // 创造性地办结 says how; before a noun 宅基地 is one itself.
      let isNoun =
        piece.value == nil && text[piece.range.upperBound - 1] == "地" && index + 1 < pieces.count
        && pieces[index + 1].value?.isMatter == true
      return Word(
        sense: piece.value ?? (isNoun ? .unknown : Self.unknown(text[piece.range])),
        range: origins[piece.range.lowerBound]..<origins[piece.range.upperBound - 1] + 1)
    }
    let senses = Self.withAppeals(Self.withPowers(Self.withProducts(Self.withBareNumbers(known))), in: scalars)
    let named = BodyNames.joined(
      Self.withWhoeverApplies(Pretexts.joined(senses, in: scalars), in: scalars), in: scalars, organ)
    words = Self.withoutTopicsOfThisLaw(
      named.flatMap { Self.parted($0, in: scalars) }, in: scalars, isOfOffice: organ.isOffice)
  }

  /// 形成分析报告2份: right before its number what the work makes is what is counted; elsewhere it says nothing of a number.
  private static func withProducts(_ words: [Word]) -> [Word] {
    words.enumerated().map { index, word in
      guard word.sense == .product else { return word }
      let isCounted = index + 1 < words.count && words[index + 1].amount?.unit == .count
      return Word(sense: isCounted ? .matter(.product) : .plain, range: word.range)
    }
  }

  /// 办理行政许可事项5件: handled, and counted as cases are, they are what was decided.
  private static func withPowers(_ words: [Word]) -> [Word] {
    words.enumerated().map { index, word in
      guard case .powers(let matter) = word.sense else { return word }
      let isHandled = index > 0 && [.handled, .concluded, .decided].contains(words[index - 1].act)
      let number = words[(index + 1)...].first { $0.sense != .total }?.amount
      let isDecided = isHandled && number?.unit == .count && number?.countsItems == false
      return Word(sense: .matter(isDecided || isDenied(at: index, in: words) ? matter : .other), range: word.range)
    }
  }

  /// 无行政许可、行政处罚事项: whoever has no such powers has decided nothing.
  private static func isDenied(at index: Int, in words: [Word]) -> Bool {
    let before = words[..<index].last { word in
      if case .powers = word.sense { return false }
      return word.matter?.family != .decisions && !word.isPlain && word.stop != .enumeration
    }
    return before?.sense == Sense.none
  }

  /// 患者及家属提出的, 居民、租户提交的: who is named beside a word for anybody is one of those who apply.
  private static func withWhoeverApplies(_ words: [Word], in scalars: [Unicode.Scalar]) -> [Word] {
    func text(_ index: Int) -> String {
      String(scalars: scalars[words[index].range].filter { !isSilent($0) })
    }
    func isJoint(_ index: Int) -> Bool { words[index].sense == .joining || words[index].stop == .enumeration }
    func isAnybody(_ index: Int) -> Bool { words[index].sense == .plain && anybody.contains(text(index)) }
    func applies(_ index: Int) -> Bool { index < words.count && ["提出", "提交", "递交"].contains(text(index)) }
    return words.enumerated().map { index, word in
      guard word.sense == .unknown else { return word }
      let isSecond = index > 1 && applies(index + 1) && isJoint(index - 1) && isAnybody(index - 2)
      let isFirst = applies(index + 3) && isJoint(index + 1) && isAnybody(index + 2)
      return isFirst || isSecond ? Word(sense: .plain, range: word.range) : word
    }
  }

  private static let anybody = Set(Lexicon.anybody.separateWords.map { String($0) })

  /// 维持8，纠正3: behind a word of the form a number needs no unit.
  private static func withBareNumbers(_ words: [Word]) -> [Word] {
    var last: Sense?
    return words.map { word in
      defer {
        switch word.sense {
        case .plain, .total, .stop(.colon), .attribute: break
        default: last = word.sense
        }
      }
      guard case .bare(let amount) = word.sense else { return word }
      return Word(sense: last?.isOfForm == true ? .figure(amount) : .unknown, range: word.range)
    }
  }

  /// 申请行政复议3件: before the noun of a dispute 申请 is what was done, and no noun of its own.
  private static func withAppeals(_ words: [Word], in scalars: [Unicode.Scalar]) -> [Word] {
    words.enumerated().map { index, word in
      guard word.matter == .application(named: false), scalars[word.range].elementsEqual("申请".unicodeScalars),
        index + 1 < words.count, words[index + 1].matter?.family == .disputes,
        words[index + 1].range.lowerBound == word.range.upperBound
      else { return word }
      return Word(sense: .act(.brought), range: word.range)
    }
  }

  /// 未作实体: what is not known of the word is what was not done. 申请中未收到: 中 ends what it was done of.
  private static func parted(_ word: Word, in scalars: [Unicode.Scalar]) -> [Word] {
    guard word.sense == .unknown, word.range.count > 1 else { return [word] }
    let (first, rest) = (
      word.range.lowerBound..<word.range.lowerBound + 1, word.range.lowerBound + 1..<word.range.upperBound
    )
    if scalars[first].elementsEqual("中".unicodeScalars),
      ["未", "无"].contains(where: { scalars[rest].elementsEqual($0.unicodeScalars) })
    {
      return [Word(sense: .plain, range: first), Word(sense: .none, range: rest)]
    }
    guard scalars[first.lowerBound] == "未" else { return [word] }
    return [Word(sense: .none, range: first), Word(sense: .unknown, range: rest)]
  }

  /// 关于政府信息公开的申请, 以信息公开名义提出: what is marked as the topic is this law itself, and restricts nothing.
  /// 以企业名义, 以县政府及其办公室名义: in whose name it is says who, and of what nothing; one of these two alone is a part,
  /// but for the office where it is its own report and tells of no other.
  private static func withoutTopicsOfThisLaw(
    _ words: [Word], in scalars: [Unicode.Scalar], isOfOffice: Bool
  ) -> [Word] {
    func isLaw(_ index: Int) -> Bool {
      words.indices.contains(index) && (words[index].sense == .law || words[index].matter == .application(named: true))
    }
    func saysWho(at index: Int) -> Bool {
      guard index > 0 else { return false }
      if words[index - 1].applicant != nil || words[index - 1].body == .own { return true }
      func divides(_ word: Word) -> Bool { word.isFigure || word.stop.map { $0 != .enumeration } ?? false }
      let start = words[..<index].lastIndex(where: divides) ?? words.startIndex
      let end = words[index...].firstIndex(where: divides) ?? words.endIndex
      let bodies = Set(words[start..<end].compactMap(\.body))
      if isOfOffice, bodies == [.office] {
        let begin = words[..<index].lastIndex { $0.sense == .stop(.sentence) } ?? words.startIndex
        let close = words[index...].firstIndex { $0.sense == .stop(.sentence) } ?? words.endIndex
        return Set(words[begin..<close].compactMap(\.body)) == [.office]
      }
      return bodies == [.government, .office] && !words[start..<end].contains { $0.sense == .dealing }
    }
    return words.enumerated().map { index, word in
      guard word.sense == .topic else { return word }
      // 关于 stands before its topic; 领域, 方面 and 名义 behind it.
      let isBefore = "关涉围".unicodeScalars.contains(scalars[word.range.lowerBound])
      let isOfThisLaw = isBefore ? isLaw(index + 1) : index > 0 && words[index - 1].sense == .law
      let marksWho = ["名义", "为主体"].contains { scalars[word.range].elementsEqual($0.unicodeScalars) }
      let isName = marksWho && saysWho(at: index)
      return isOfThisLaw || isName ? Word(sense: .plain, range: word.range) : word
    }
  }

  /// What an unknown stretch can only be by its ending: 截稿前 says when or how, 汛期后 that only a part of the year is meant.
  private static func unknown(_ text: ArraySlice<Unicode.Scalar>) -> Sense {
    guard text.count > 1, let last = text.last else { return .unknown }
    if "期间 以来 之后 以后 之前 以前".split(separator: " ").contains(where: { text.suffix(2) == Array($0.unicodeScalars)[...] })
      || last == "后" || last == "季"
    {
      return .time(.partOfYear)
    }
    return "前地起时".unicodeScalars.contains(last) ? .plain : .unknown
  }

  /// Whether the scalar is there for the eye only.
  static func isSilent(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || quotes.contains(scalar) || scalar == "*" }

  /// Punctuation, the title of a document in 《》, or the number of an item of a list.
  private static func mark(in text: [Unicode.Scalar], at start: Int) -> (Sense, Int)? {
    let scalar = text[start]
    if let end = bracketedItemEnd(in: text, at: start) { return (.plain, end) }
    if let stop = stops[scalar] { return (.stop(stop), start + 1) }
    if scalar == ".", start > 0, text[start - 1].isHanzi, !(start + 1 < text.count && text[start + 1].isLatin) {
      return (.stop(.sentence), start + 1)
    }
    // The mark of an item: ——上年结转, ·本年新收.
    if "—-–·●•■◆▪".unicodeScalars.contains(scalar),
      start == 0 || stops[text[start - 1]] != nil || "—-–".unicodeScalars.contains(text[start - 1])
    {
      return (.plain, start + 1)
    }
    if scalar == "《" {
      let end = text[start...].prefix(Self.longestTitle).firstIndex(of: "》") ?? start
      return (.plain, end + 1)
    }
    // 依第十六条不予公开: of those for which the article is the reason.
    if let end = reference(in: text, at: start, to: ["条", "款", "章", "节"]) { return (.unknown, end) }
    return (itemEnd(in: text, at: start) ?? formReference(in: text, at: start)).map { (.plain, $0) }
  }

  /// Where the words end that name a place in the form, if they begin at the position: 第三部分, 第一项.
  private static func formReference(in text: [Unicode.Scalar], at start: Int) -> Int? {
    reference(in: text, at: start, to: ["部分", "大项", "小项", "项", "栏", "行", "列"])
  }

  /// Where a reference by number to one of the units ends, if one begins at the position: 第二十条.
  private static func reference(in text: [Unicode.Scalar], at start: Int, to units: [String]) -> Int? {
    guard text[start] == "第",
      let number = NumeralText.arabic(in: text, at: start + 1) ?? NumeralText.chinese(in: text, at: start + 1)
    else { return nil }
    return units.first { text[number.end...].starts(with: $0.unicodeScalars) }
      .map { number.end + $0.unicodeScalars.count }
  }

  /// Where the number of an item ends that stands in brackets behind punctuation: （2）.
  private static func bracketedItemEnd(in text: [Unicode.Scalar], at start: Int) -> Int? {
    guard text[start] == "(", start == 0 || stops[text[start - 1]] != nil else { return nil }
    let number = text[(start + 1)...].prefix { $0.isDigit || NumeralText.isNumeral($0) }
    return !number.isEmpty && number.count <= 2 && number.endIndex < text.count && text[number.endIndex] == ")"
      ? number.endIndex + 1 : nil
  }

  /// Where the number of an item of a list ends, if one begins at the position: 1. and 2、 and ③ behind punctuation.
  private static func itemEnd(in text: [Unicode.Scalar], at start: Int) -> Int? {
    guard start == 0 || stops[text[start - 1]] != nil else { return nil }
    if (0x2460...0x2473).contains(text[start].value) { return start + 1 }
    var end = start
    while end < text.count, end - start <= 2, text[end].isDigit { end += 1 }
    guard end > start, end - start <= 2, end + 1 < text.count, text[end] == "." || text[end] == "、" else { return nil }
    guard text[end + 1].isDigit else { return end + 1 }
    // 3、2024年: behind the mark stands a year, and no list goes on.
    let digits = text[(end + 1)...].prefix { $0.isDigit }
    return text[end] == "、" && digits.count == 4 && digits.endIndex < text.count && text[digits.endIndex] == "年"
      ? end + 1 : nil
  }

  /// How long the title of a document may be: the longest of laws have about 60 characters.
  private static let longestTitle = 100
  private static let quotes = Set("“”\"‘’'『』「」＂﹃﹄".unicodeScalars)
  static let stops: [Unicode.Scalar: Stop] = [
    "。": .sentence, "!": .sentence, "?": .sentence, "…": .sentence, ";": .semicolon, ",": .comma, ":": .colon,
    "、": .enumeration, "+": .enumeration, "=": .comma, "(": .open, "[": .open, ")": .close, "]": .close,
  ]
}

extension Sense {
  fileprivate var isMatter: Bool { if case .matter = self { true } else { false } }

  /// Whether it names what the tables count.
  fileprivate var isOfForm: Bool {
    switch self {
    case .applicant: true
    case .act(let act): ![.other, .passedOn, .charged, .brought, .handled].contains(act)
    case .matter(let matter): matter.family != .other && matter.family != .fee
    default: false
    }
  }
}
