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
  private var headings: [(rank: Rank, topic: [Matter])] = []

  init(section: SectionKey) {
    self.section = section == .applications ? [.application(named: true)] : []
  }

  /// What the innermost heading that names something is about; empty where it is about nothing that is counted here.
  var topic: [Matter] { headings.last?.topic ?? section }

  /// Takes up the heading with which the passage begins; `false` where it begins with none.
  mutating func opens(_ passage: Passage, _ setting: PassageReader.Setting) -> Bool {
    let head = Array(passage.text.unicodeScalars.prefix(Self.longestHeading))
    guard let (rank, length) = Self.mark(head) else { return false }
    headings.removeAll { $0.rank.rawValue >= rank.rawValue }
    let end = head[length...].firstIndex { "。：:；;，,".unicodeScalars.contains($0) } ?? head.count
    let words = ScannedText(Array(head[length..<end]), lexicon: setting.lexicon, organ: setting.organ).words
    if let first = words.lazy.compactMap(\.matter).first(where: { $0.family != .other }) {
      headings.append((rank, first.family == .applications ? [.application(named: true)] : [first]))
    } else if rank == .bracketed {
      // （三）政府信息管理: nothing that is counted here.
      headings.append((rank, []))
    } else {
      headings.append((rank, topic))
    }
    return true
  }

  /// A heading is at most a line.
  private static let longestHeading = 60

  private static func mark(_ head: [Unicode.Scalar]) -> (Rank, length: Int)? {
    let folded = head.map(Folding.fold)
    var index = folded.firstIndex { !ScannedText.isSilent($0) && $0 != "#" } ?? 0
    guard index < folded.count else { return nil }
    if folded[index] == "(" {
      let digits = folded[(index + 1)...].prefix { NumeralText.isNumeral($0) || $0.isDigit }
      guard !digits.isEmpty, digits.count <= 3, digits.endIndex < folded.count, folded[digits.endIndex] == ")" else {
        return nil
      }
      return (digits.allSatisfy(\.isDigit) ? .circled : .bracketed, digits.endIndex + 1)
    }
    if (0x2460...0x2473).contains(folded[index].value) { return (.circled, index + 1) }
    let start = index
    while index < folded.count, folded[index].isDigit { index += 1 }
    guard index > start, index - start <= 2, index < folded.count, folded[index] == "." || folded[index] == "、",
      !(index + 1 < folded.count && folded[index + 1].isDigit)
    else { return nil }
    return (.arabic, index + 1)
  }
}
