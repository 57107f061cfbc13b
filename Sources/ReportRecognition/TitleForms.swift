import AnnualReport

/// Reads titles: `<organ>2024年政府信息公开工作年度报告` in all its wordings.
enum TitleForms {
  /// What a title says.
  struct Match {
    /// Whose report it is, where the title says so.
    let organ: String?
    /// The report year, where the title says so.
    let year: Int?

    /// How much the title tells: a name of an organ with its place is more than one without, that more than other words,
    /// and a year more than none.
    var fullness: Int {
      guard let organ else { return year == nil ? 0 : 1 }
      let isName = OrganName.isName(Array(organ.unicodeScalars))
      return (isName ? OrganName(organ).places.isEmpty ? 4 : 6 : 2) + (year == nil ? 0 : 1)
    }
  }

  /// How long titles are: 政务公开年度报告 is the shortest, and a longer text is a sentence.
  static let lengths = 8...80

  private static let subjects = ["政府信息公开", "信息公开", "政务公开"].map { Array($0.unicodeScalars) }
  private static let endings = ["报告", "年报"].map { Array($0.unicodeScalars) }
  private static let foreign = ["通知", "解读", "图解", "一图读懂", "印发", "公告", "说明", "指南", "目录", "专栏", "栏目", "制度", "规定", "办法"]
    .map { Array($0.unicodeScalars) }

  /// What the text says if it is a title from its first word to its last.
  static func match(_ text: [Unicode.Scalar]) -> Match? {
    let original = text.filter { !$0.isBlank }
    let scalars = original.map(Folding.fold)
    guard lengths.contains(scalars.count) else { return nil }
    if scalars.contains(where: { "。,:|_?!;".unicodeScalars.contains($0) }) { return nil }
    var end = scalars.count
    // A remark behind the title, such as the date of publication, is no part of it, but it may be the year.
    var remark: ArraySlice<Unicode.Scalar> = []
    if scalars.last == ")", let open = scalars.lastIndex(of: "(") {
      remark = scalars[(open + 1)..<(end - 1)]
      end = open
    }
    var kept = (0..<end).filter { !"《》“”\"".unicodeScalars.contains(scalars[$0]) }
    let found = years(in: kept.map { scalars[$0] })
    // The year may stand behind all else.
    if let last = found.last?.range, last.upperBound == kept.count, last.lowerBound > 0 {
      kept.removeSubrange(last)
      remark = scalars[last.lowerBound...]
    }
    let words = kept.map { scalars[$0] }
    guard endings.contains(where: { words.hasSuffix($0) }), !foreign.contains(where: { words.contains($0) }),
      let subject = self.subject(in: words)
    else { return nil }
    guard !found.isEmpty || words[subject...].contains("年") else { return nil }
    // What is left before the subject without the year is the organ; it is named as it stands.
    var organ = Array(0..<subject)
    for (_, range) in years(in: Array(words[..<subject])).reversed() { organ.removeSubrange(range) }
    func folded() -> [Unicode.Scalar] { organ.map { words[$0] } }
    if folded().starts(with: "关于".unicodeScalars) { organ.removeFirst(2) }
    for suffix in ["的", "关于", "年度"] where folded().hasSuffix(Array(suffix.unicodeScalars)) {
      organ.removeLast(suffix.unicodeScalars.count)
    }
    let name = String(scalars: organ.map { original[kept[$0]] })
    let year = years(in: words).last?.year ?? onlyYear(in: remark)
    guard name.isEmpty else { return Match(organ: name, year: year) }
    let remarked = OrganName.isName(Array(remark)) ? String(scalars: original[remark.indices]) : nil
    return Match(organ: remarked, year: year)
  }

  /// Whether the folded words name such a report or what it is about.
  static func saysReport(_ words: [Unicode.Scalar]) -> Bool { (subjects + endings).contains { words.contains($0) } }

  /// Where the subject begins; in 人民政府信息公开, 政府 is the organ's.
  private static func subject(in words: [Unicode.Scalar]) -> Int? {
    guard
      let (index, subject) = subjects.lazy.compactMap({ subject in words.firstIndex(of: subject).map { ($0, subject) } }
      ).first
    else { return nil }
    let people = Array("人民".unicodeScalars)
    return subject == subjects[0] && Array(words[..<index]).hasSuffix(people) ? index + 2 : index
  }

  /// The years in the words, with or without 年: 2024云溪县, 2024政府信息公开.
  static func years(in words: [Unicode.Scalar]) -> [(year: Int, range: Range<Int>)] {
    var years = DateText.years(in: words)
    var index = 0
    while index < words.count {
      let end = words[index...].firstIndex { !$0.isDigit } ?? words.count
      // 2023-2024学年
      let isSpan = [index > 0 ? words[index - 1] : " ", end < words.count ? words[end] : " "].contains {
        $0 == "-" || $0 == "学"
      }
      if end - index == 4, !isSpan, !years.contains(where: { $0.range.contains(index) }),
        let year = Int(String(scalars: words[index..<end])), (2000...2099).contains(year)
      {
        years.append((year, index..<end))
      }
      index = max(end, index + 1)
    }
    return years.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The year, where the words are nothing else.
  static func onlyYear(in words: some Collection<Unicode.Scalar>) -> Int? {
    let words = Array(words.filter { !$0.isBlank })
    guard let (year, range) = years(in: words).first, range == 0..<words.count else { return nil }
    return year
  }
}
