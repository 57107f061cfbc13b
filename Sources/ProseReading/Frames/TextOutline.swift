import AnnualReport
import ChineseText

/// The headings above a passage: which one is in force, and what it is about.
///
/// 1. nests under （二）, （二） under the section. A heading is about what it names, and what stands below it takes that over
/// until the next heading of its rank or a higher one.
struct TextOutline {
  /// The ranks of the marks of headings within a section.
  private enum Rank: Int { case bracketed, arabic, circled }

  private let section: [Matter]
  private var headings: [(rank: Rank, number: Int, topic: [Matter])] = []

  init(section: SectionKey) {
    self.section = section == .applications ? [.application(named: true)] : []
  }

  /// What the innermost heading that names something is about; empty where it is about nothing that is counted here.
  var topic: [Matter] { headings.last?.topic ?? section }

  /// Takes up the heading with which the passage begins; `false` where it begins with none.
  mutating func opens(_ passage: Passage, _ setting: PassageReader.Setting) -> Bool {
    let head = Array(passage.text.unicodeScalars.prefix(Self.longestHeading))
    guard let (rank, number, length) = Self.mark(head) else { return false }
    if number == 1, headings.last?.rank == rank {
      // （一） below （二） counts anew, and is a part of it.
    } else if let before = headings.lastIndex(where: { $0.rank == rank && $0.number == number - 1 }) {
      headings.removeSubrange(before...)
    } else {
      headings.removeAll { $0.rank.rawValue >= rank.rawValue }
    }
    let isNested = headings.last?.rank == rank
    let end = head[length...].firstIndex { "。：:；;，,".unicodeScalars.contains($0) } ?? head.count
    let words = ScannedText(Array(head[length..<end]), lexicon: setting.lexicon, organ: setting.organ).words
    if let first = words.lazy.compactMap(\.matter).first(where: { $0.family != .other }) {
      headings.append((rank, number, first.family == .applications ? [.application(named: true)] : [first]))
    } else if rank == .bracketed, !isNested || words.contains(where: { $0.matter == .other }) {
      // （三）政府信息管理: nothing that is counted here.
      headings.append((rank, number, []))
    } else {
      headings.append((rank, number, topic))
    }
    return true
  }

  /// A heading is at most a line.
  private static let longestHeading = 60

  private static func mark(_ head: [Unicode.Scalar]) -> (Rank, number: Int, length: Int)? {
    let folded = head.map(Folding.fold)
    var index = folded.firstIndex { !ScannedText.isSilent($0) && $0 != "#" } ?? 0
    guard index < folded.count else { return nil }
    if folded[index] == "(" {
      let digits = folded[(index + 1)...].prefix { NumeralText.isNumeral($0) || $0.isDigit }
      guard !digits.isEmpty, digits.count <= 3, digits.endIndex < folded.count, folded[digits.endIndex] == ")" else {
        return nil
      }
      return (digits.allSatisfy(\.isDigit) ? .circled : .bracketed, Self.number(digits), digits.endIndex + 1)
    }
    if (0x2460...0x2473).contains(folded[index].value) {
      return (.circled, Int(folded[index].value) - 0x245F, index + 1)
    }
    let start = index
    while index < folded.count, folded[index].isDigit { index += 1 }
    guard index > start, index - start <= 2, index < folded.count, folded[index] == "." || folded[index] == "、",
      !(index + 1 < folded.count && folded[index + 1].isDigit)
    else { return nil }
    return (.arabic, Self.number(folded[start..<index]), index + 1)
  }

  /// The number of a mark; 0 where the numeral is none.
  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
    let number =
      NumeralText.arabic(in: Array(digits), at: 0)?.value ?? NumeralText.chinese(in: Array(digits), at: 0)?.value
    return number?.integer ?? 0
  }
}
