import AnnualReport
import SourceDocuments

/// Finds the title among the fragments before the first section.
struct TitleRecognition {
  let title: Passage?
  let match: TitleForms.Match?
  /// The first fragment behind the title.
  let end: Int

  /// A title takes no more lines.
  private static let mostLines = 4
  /// Fewer characters are a word of a menu, unless they name a place or a year.
  private static let leastWords = 4

  /// Takes the last title of those that tell most: what stands above it is metadata or a forwarding notice, and a title
  /// that is repeated is one title.
  init(in fragments: ArraySlice<Fragment>) {
    var found: (text: Stretch, match: TitleForms.Match, lines: Range<Int>)?
    for end in fragments.indices.map({ $0 + 1 }) {
      guard WorkBudget.step(60), let title = Self.title(endingAt: end, in: fragments) else { continue }
      if let found {
        let isSame = title.lines.overlaps(found.lines)
        let gain = title.match.fullness - found.match.fullness
        // A line that adds nothing to a title is none of its lines.
        guard isSame ? gain > 0 : gain >= 0 else { continue }
      }
      found = title
    }
    title = found?.text.withoutLayout.passage
    match = found?.match
    end = found?.lines.upperBound ?? fragments.startIndex
  }

  /// The title whose last line stands before the position: of as few lines as tell all that more of them would.
  private static func title(
    endingAt end: Int, in fragments: ArraySlice<Fragment>
  ) -> (text: Stretch, match: TitleForms.Match, lines: Range<Int>)? {
    var best: (text: Stretch, match: TitleForms.Match, lines: Range<Int>)?
    var text = Stretch.empty
    for start in (max(fragments.startIndex, end - mostLines)..<end).reversed() {
      let line = fragments[start]
      guard isLine(line), start == end - 1 || mayBeBroken(line) else { break }
      guard start == end - 1 || (line.text.count + text.count <= TitleForms.lengths.upperBound) else { break }
      let rest = text
      text = line.text
      text.append(rest)
      guard let match = TitleForms.match(text.scalars) else { continue }
      if let best {
        let isOpening = opensTitle(line.text.scalars)
        guard match.fullness + (isOpening ? 1 : 0) > best.match.fullness,
          isOpening || goesOn(line.text.scalars, in: best.match)
        else { continue }
      }
      best = (text, match, start..<end)
    }
    return best
  }

  private static func isLine(_ fragment: Fragment) -> Bool {
    !fragment.isImage && !fragment.isLink && fragment.text.count <= TitleForms.lengths.upperBound
      && (fragment.value == nil || TitleForms.onlyYear(in: fragment.text.scalars.map(Folding.fold)) != nil)
  }

  /// Whether the line may be one of several of a title: a year, or words of an organ or of the report.
  private static func mayBeBroken(_ fragment: Fragment) -> Bool {
    let words = fragment.text.scalars.filter { !$0.isBlank }.map(Folding.fold)
    guard !fragment.isProse, HeadingForms.numeral(fragment.text.scalars) == nil,
      words.allSatisfy({ $0.isHanzi || $0.isDigit || "()《》“”\"".unicodeScalars.contains($0) })
    else { return false }
    // 首页 and the like are a word or two.
    return words.count >= Self.leastWords || !OrganName(String(scalars: words)).places.isEmpty
      || TitleForms.onlyYear(in: words) != nil
  }

  /// Whether the line goes on in a title that stands by itself below it, so that the title's organ is but the end of a name:
  /// 云溪县人民 before 政府办公室, and not 云溪县人民政府 before 县水利局.
  private static func goesOn(_ line: [Unicode.Scalar], in title: TitleForms.Match) -> Bool {
    let words = line.filter { !$0.isBlank }.map(Folding.fold)
    if TitleForms.onlyYear(in: words) != nil { return true }
    guard !TitleForms.saysReport(words) else { return false }
    guard let rest = title.organ, OrganName.isName(Array(rest.unicodeScalars)) else { return true }
    let name = String(scalars: words)
    let first = OrganName(name)
    guard !first.places.isEmpty, OrganName(rest).places.isEmpty else { return false }
    // 云溪县 before 县水利局
    if first.body.isEmpty { return !rest.unicodeScalars.prefix(1).allSatisfy("省市州盟县区旗".unicodeScalars.contains) }
    switch first.kind {
    case .government, .governmentOffice: return OrganName(name + rest).kind == .governmentOffice
    case .department, .other: return true
    }
  }

  /// Whether the line begins a title or the name of a whole country's system, and not only a name: 2024年云溪县人, 关于云溪县人,
  /// 国家税务总局云.
  private static func opensTitle(_ line: [Unicode.Scalar]) -> Bool {
    let words = line.filter { !$0.isBlank }.map(Folding.fold)
    guard !TitleForms.saysReport(words), TitleForms.onlyYear(in: words) == nil else { return false }
    if words.starts(with: "国家".unicodeScalars) {
      return !OrganName.isName(words) || OrganName(String(scalars: words)).places.isEmpty
    }
    return TitleForms.years(in: words).first?.range.lowerBound == 0
      || openings.contains { words.starts(with: $0) }
  }

  private static let openings = ["《", "关于"].map { Array($0.unicodeScalars) }
}
