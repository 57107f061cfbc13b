import AnnualReport

/// Reads titles: `<organ>2024年政府信息公开工作年度报告` in all its wordings.
enum TitleForms {
  /// What a title says.
  struct Match {
    /// Whose report it is, where the title says so.
    let organ: String?
    /// The report year, where the title says so.
    let year: Int?
  }

  private static let subjects = ["政府信息公开", "信息公开", "政务公开"].map { Array($0.unicodeScalars) }
  private static let endings = ["报告", "年报"].map { Array($0.unicodeScalars) }
  private static let foreign = ["通知", "解读", "图解", "一图读懂", "印发", "公告", "说明", "指南", "目录", "专栏", "栏目", "制度", "规定", "办法"]
    .map { Array($0.unicodeScalars) }

  /// What the text says if it is a title from its first word to its last.
  static func match(_ text: [Unicode.Scalar]) -> Match? {
    let original = text.filter { !$0.isBlank }
    let scalars = original.map(Folding.fold)
    guard (8...70).contains(scalars.count) else { return nil }
    if scalars.contains(where: { "。；，,:：|_?!".unicodeScalars.contains($0) }) { return nil }
    var end = scalars.count
    // A remark behind the title, such as the year of publication, is no part of it.
    if scalars.last == ")", let open = scalars.lastIndex(of: "(") { end = open }
    let kept = (0..<end).filter { !"《》“”\"".unicodeScalars.contains(scalars[$0]) }
    let words = kept.map { scalars[$0] }
    guard endings.contains(where: { words.hasSuffix($0) }),
      let subject = subjects.lazy.compactMap({ words.firstIndex(of: $0) }).first,
      !foreign.contains(where: { words.contains($0) })
    else { return nil }
    let years = DateText.years(in: words)
    let tail = Array(words[subject...])
    let saysAnnual = !years.isEmpty || tail.contains(Array("年".unicodeScalars))
    guard saysAnnual else { return nil }
    // What is left before the subject without the year is the organ; it is named as it stands.
    var organ = Array(0..<subject)
    for (_, range) in DateText.years(in: Array(words[..<subject])).reversed() { organ.removeSubrange(range) }
    func folded() -> [Unicode.Scalar] { organ.map { words[$0] } }
    if folded().starts(with: "关于".unicodeScalars) { organ.removeFirst(2) }
    for suffix in ["的", "关于", "年度"] where folded().hasSuffix(Array(suffix.unicodeScalars)) {
      organ.removeLast(suffix.unicodeScalars.count)
    }
    let name = String(String.UnicodeScalarView(organ.map { original[kept[$0]] }))
    return Match(organ: name.isEmpty ? nil : name, year: years.last?.year)
  }

  /// Whether the text could be the first part of a title that goes on in the next line: the name of an organ.
  static func isOrgan(_ text: [Unicode.Scalar]) -> Bool {
    let words = text.filter { !$0.isBlank }.map(Folding.fold)
    guard (2...30).contains(words.count), words.allSatisfy({ $0.isHanzi || "（）()".unicodeScalars.contains($0) })
    else { return false }
    return organEndings.contains { words.hasSuffix($0) }
  }

  /// Whether the text names an organ and behind it the subject or the year of a title, and may go on in the next line.
  static func beginsTitle(_ text: [Unicode.Scalar]) -> Bool {
    let words = text.filter { !$0.isBlank }.map(Folding.fold)
    guard words.count <= 50, !foreign.contains(where: { words.contains($0) }) else { return false }
    if words.contains(where: { "。；，,:：".unicodeScalars.contains($0) }) { return false }
    let starts = subjects.compactMap { words.firstIndex(of: $0) } + DateText.years(in: words).map(\.range.lowerBound)
    return starts.contains { $0 >= 2 }
  }

  private static let organEndings = [
    "人民政府", "办公室", "办公厅", "委员会", "管委会", "办事处", "街道", "局", "厅", "委", "部", "院", "站", "中心", "公司", "学校", "大学", "学院",
    "医院", "省", "市", "县", "区", "旗", "乡", "镇", "村", "队", "集团", "银行", "署", "室", "会", "所", "处", "办",
  ].map { Array($0.unicodeScalars) }
}

/// Finds the title among the fragments before the first section.
struct TitleRecognition {
  let title: Passage?
  let match: TitleForms.Match?
  /// The first fragment behind the title.
  let end: Int

  /// Takes the last title before `limit`: what stands above it is metadata or a forwarding notice, and a title that is
  /// repeated is one title.
  init(in fragments: ArraySlice<Fragment>) {
    var found: (Stretch, TitleForms.Match, Int, Int)?
    var position = fragments.startIndex
    while position < fragments.endIndex {
      if let (text, match, next) = Self.title(at: position, in: fragments) {
        // The fuller of two titles is kept when they follow each other.
        if found == nil || match.organ != nil || found?.1.organ == nil { found = (text, match, position, next) }
        position = next
      } else {
        position += 1
      }
    }
    title = found?.0.withoutLayout.passage
    match = found?.1
    end = found?.3 ?? fragments.startIndex
  }

  private static func title(
    at position: Int, in fragments: ArraySlice<Fragment>
  ) -> (Stretch, TitleForms.Match, Int)? {
    let first = fragments[position]
    guard first.value == nil, !first.isImage, !first.isLink, first.text.count <= 70 else { return nil }
    if let match = TitleForms.match(first.text.scalars) {
      return (first.text, match, position + 1)
    }
    // Over two or three lines, of which the first names the organ or already speaks of the report.
    guard !first.isProse, HeadingForms.numeral(first.text.scalars) == nil,
      TitleForms.isOrgan(first.text.scalars) || TitleForms.beginsTitle(first.text.scalars)
    else { return nil }
    var text = first.text
    var next = position + 1
    while next < fragments.endIndex, next < position + 3, fragments[next].text.count <= 60, !fragments[next].isProse {
      let whole = TitleForms.match(fragments[next].text.scalars)
      if let whole, whole.organ != nil || !TitleForms.isOrgan(text.scalars) { return nil }
      text.append(fragments[next].text)
      next += 1
      if let match = TitleForms.match(text.scalars), match.organ != nil { return (text, match, next) }
    }
    return nil
  }
}
