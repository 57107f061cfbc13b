import AnnualReport
import SourceDocuments

/// Finds in the paragraphs before the first section whose report it is, and of which year: 现公布某某区2024年政府信息公开工作年度报告,
/// 结合2024年某某局政府信息公开工作实际, 由某某局编制; of the organ only, 请与某某局联系.
struct PreambleRecognition {
  /// The organ that the report is named by, or that compiled it.
  private(set) var organ: Located<String>?
  /// The organ to be asked, which is most likely the report's.
  private(set) var contact: Located<String>?
  /// The year that the report is named by.
  private(set) var year: Located<Int>?

  /// Looks through the paragraphs in their order; the first that names something counts.
  init(_ preamble: [Passage]) {
    for passage in preamble.prefix(Self.mostPassages) {
      let whole = Stretch(passage)
      let text = whole[0..<min(whole.count, Self.longestPassage)]
      let folded = text.scalars.map(Folding.fold)
      guard WorkBudget.step(1 + folded.count / 8) else { break }
      readNames(in: text, folded)
      if organ == nil, Self.contains(folded[...], ["编制"]) {
        organ = Self.organ(in: text, folded, between: "由", and: Self.compiling)
      }
      if organ == nil {
        organ =
          Self.positions(of: Self.telling, in: folded[...]).lazy.compactMap { end in
            Self.organ(in: text, folded, Self.startOfWords(before: end, in: folded, [])..<end, isGiven: false)
          }.first
      }
      let asked =
        Self.organ(in: text, folded, between: "与", and: ["联系", "联络"])
        ?? Self.organ(in: text, folded, between: "向", and: ["咨询", "反映", "查询"])
      if contact == nil, let asked, !OrganName(asked.value).places.isEmpty { contact = asked }
    }
  }

  /// No report's preamble is longer, and what is looked for would cost too much in a page that is none.
  private static let mostPassages = 40
  private static let longestPassage = 2000
  /// The longest run of words in which an organ or a report is named.
  private static let longestName = 40
  /// The shortest name of an organ, such as 市政府.
  private static let shortestName = 3

  private static func words(_ words: [String]) -> [[Unicode.Scalar]] { words.map { Array($0.unicodeScalars) } }
  private static let subjects = words(["政府信息公开", "信息公开", "政务公开"])
  private static let compiling = ["编制", "根据", "按照", "依据", "负责", "组织", "牵头"]
  /// What the organ itself does: 某某局编制了……报告.
  private static let telling = ["编制了", "编制完成", "编制本", "编写了", "现将", "现公布", "现就", "特向"]
  /// What may stand before the name of the organ in the same words.
  private static let leads = words([
    "公布", "发布", "编制", "现将", "现就", "公开", "结合", "立足", "根据", "按照", "依据", "依照", "遵照", "贯彻", "落实", "围绕", "总结", "汇总", "由",
    "与", "请",
    "现",
  ])
  /// Leads before the organ whose rules are followed.
  private static let authorities = words(["根据", "按照", "依据", "依照", "遵照", "贯彻", "落实"])

  // MARK: The report's name

  /// Reads the names of reports and of the work: an organ and a year, in whichever order, before the subject.
  private mutating func readNames(in text: Stretch, _ folded: [Unicode.Scalar]) {
    let years = DateText.years(in: folded)
    for subject in Self.subjectStarts(in: folded) {
      let behind = folded[subject...].prefix(Self.longestName).prefix { !"。;".unicodeScalars.contains($0) }
      let namesReport = Self.contains(behind, ["年度报告", "年报", "工作报告"])
      let saysOwn = Self.contains(behind.prefix { $0 != "," }, ["实际", "情况"])
      var end = subject
      let after = years.last { $0.range.upperBound == subject }
      if let after { end = after.range.lowerBound }
      let start = Self.startOfWords(before: end, in: folded, years)
      let before = years.last { $0.range.upperBound == start }
      if year == nil, namesReport || saysOwn || after != nil, let named = after ?? before {
        year = Located(named.year, place: text.place(at: named.range.lowerBound), origin: .preamble)
      }
      guard organ == nil, namesReport || saysOwn || after != nil else { continue }
      organ = Self.organ(in: text, folded, start..<end, isGiven: saysOwn || namesReport && after != nil)
    }
  }

  /// Where the subject of such reports stands, its longest wording; in 人民政府信息公开, 政府 is the organ's.
  private static func subjectStarts(in folded: [Unicode.Scalar]) -> [Int] {
    var starts: [Int] = []
    var index = 0
    while index < folded.count {
      if let subject = subjects.first(where: { folded[index...].starts(with: $0) }) {
        let isOrgans = subject == subjects[0] && Array(folded[..<index].suffix(2)) == Array("人民".unicodeScalars)
        starts.append(isOrgans ? index + 2 : index)
        index += subject.count
      } else {
        index += 1
      }
    }
    return starts
  }

  private static func contains(_ text: ArraySlice<Unicode.Scalar>, _ words: [String]) -> Bool {
    words.contains { Array(text).contains(Array($0.unicodeScalars)) }
  }

  /// Where the run of characters that ends at the position begins: behind punctuation, other signs, and a year.
  private static func startOfWords(
    before end: Int, in folded: [Unicode.Scalar], _ years: [(year: Int, range: Range<Int>)]
  ) -> Int {
    var start = end
    while start > 0, end - start < longestName, folded[start - 1].isHanzi || folded[start - 1].isBlank,
      !years.contains(where: { $0.range.upperBound == start })
    {
      start -= 1
    }
    return start
  }

  // MARK: Names

  /// The organ's name between the words.
  private static func organ(
    in text: Stretch, _ folded: [Unicode.Scalar], between lead: String, and ends: [String]
  ) -> Located<String>? {
    for end in Self.positions(of: ends, in: folded[...]) {
      let from = Self.startOfWords(before: end, in: folded, [])
      let starts = Self.positions(of: [lead], in: folded[from..<end]).map { $0 + 1 }
      if let found = starts.lazy.compactMap({ Self.organ(in: text, folded, $0..<end) }).first { return found }
    }
    return nil
  }

  private static func positions(of words: [String], in folded: ArraySlice<Unicode.Scalar>) -> [Int] {
    let words = self.words(words)
    return folded.indices.filter { position in words.contains { folded[position...].starts(with: $0) } }
  }

  /// The organ whose name ends at the end of the range; 我局 and 本县 name none, 本溪市 does. What stands before the name is
  /// left out. `isGiven` where the words say for sure that the report is that organ's, and not that its rules are followed.
  private static func organ(
    in text: Stretch, _ folded: [Unicode.Scalar], _ range: Range<Int>, isGiven: Bool = true
  ) -> Located<String>? {
    // 某某局按照……格式: what stands before is the name.
    let trailing = Self.authorities.first { folded[range].count > $0.count && Array(folded[range]).hasSuffix($0) }
    let range = range.lowerBound..<range.upperBound - (trailing?.count ?? 0)
    let isGiven = isGiven && trailing == nil
    var start = range.lowerBound
    var lead: [Unicode.Scalar] = []
    var position = start
    while position < range.upperBound {
      let rest = folded[position..<range.upperBound]
      guard let found = Self.leads.first(where: { rest.starts(with: $0) }), found.count > 1 || position == start,
        // 机构编制委员会, 政务公开办公室
        !"委办领".unicodeScalars.contains(rest.dropFirst(found.count).first ?? " ")
      else {
        position += 1
        continue
      }
      position += found.count
      (start, lead) = (position, found)
    }
    let name = text[start..<range.upperBound].withoutLayout
    let words = name.scalars.map(Folding.fold)
    guard words.count >= shortestName, OrganName.isName(words), isGiven || !Self.authorities.contains(lead),
      isGiven || !OrganName(name.string).places.isEmpty, !words.starts(with: "国务院".unicodeScalars),
      !"我该各全".unicodeScalars.contains(words[0]), words[0] != "本" || words[1] == "溪"
    else { return nil }
    return Located(name[0..<Self.withoutInnerOffice(words)].string, place: name.place, origin: .preamble)
  }

  /// How many of the characters name the organ and not a part of it: without 办公室 behind a bureau.
  private static func withoutInnerOffice(_ words: [Unicode.Scalar]) -> Int {
    let office = Array("办公室".unicodeScalars)
    guard words.hasSuffix(office), let last = words.dropLast(office.count).last, "局厅".unicodeScalars.contains(last)
    else {
      return words.count
    }
    return words.count - office.count
  }
}
