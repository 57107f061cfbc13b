import AnnualReport
import SourceDocuments

/// Reads what stands above a report and under its title: 发布机构, 公文生成日期 and the like, as a list, a table or one line,
/// or no more than a date; and the same from a page's `meta` elements.
struct MetadataRecognition {
  private(set) var publisher: Located<String>?
  private(set) var published: Located<CalendarDate>?
  private var publishedRank = Int.max

  private static let publisherLabels = labels([
    "发布机构", "发文机关", "发文单位", "发布单位", "公开机构", "发布部门", "责任部门", "公开主体", "信息来源", "来源", "ContentSource",
  ])
  /// The labels of dates, the one that says best when the report was published first.
  private static let dateLabels = labels([
    "发布日期", "发布时间", "公开日期", "公开时间", "PubDate", "公文生成日期", "生成日期", "发文日期", "成文日期", "日期", "时间",
  ])
  /// Labels of other metadata, which are no values.
  private static let otherLabels = labels([
    "索引号", "文号", "发文字号", "文件编号", "名称", "标题", "信息名称", "文件名称", "文件分类", "主题分类", "信息分类", "分类", "体裁分类", "服务对象", "主题词", "关键词",
    "有效性",
    "效力状态", "是否有效", "公开方式", "公开形式", "公开范围", "公开类型", "公开时限", "内容概述", "概述", "生效日期", "失效日期", "废止日期", "公文种类", "文种", "组配分类",
    "栏目", "浏览次数",
    "浏览量", "点击数", "点击量", "阅读次数", "访问量", "字体", "字号", "字体大小", "作者", "编辑", "责任编辑", "审核", "校对", "撰稿", "打印", "分享", "稿源",
    "发布人",
  ])
  private static let allLabels = publisherLabels + dateLabels + otherLabels

  private static func labels(_ words: [String]) -> [[Unicode.Scalar]] { words.map { Array($0.unicodeScalars) } }

  /// Reads the metadata of the document and the fragments above the first section, of which the title ends at `titleEnd`.
  init(metadata: [(name: String, content: String)], fragments: ArraySlice<Fragment>, titleEnd: Int?) {
    for index in fragments.indices where !fragments[index].text.scalars.contains("。") {
      guard WorkBudget.step(20) else { break }
      read(index, of: fragments)
      readDate(index, of: fragments, titleEnd: titleEnd)
    }
    for (name, content) in metadata where publisher == nil || published == nil {
      let label = Array(name.unicodeScalars)
      let text = Stretch(Passage(text: content, anchors: []))
      note(label: label, text.trimmed, exact: true)
    }
  }

  /// The longest line of metadata; a longer one is prose.
  private static let longestLine = 200
  /// The longest label of metadata that stands without a colon, with blanks between its characters.
  private static let longestLabel = 10
  /// The longest text that is the value of the label before it.
  private static let longestValue = 60
  /// How far before its colon a label begins at most.
  private static let farthestLabel = 12
  /// How many characters stand before the date in its field at most, such as brackets.
  private static let mostBeforeDate = 2
  /// How long the names of those are who publish reports.
  private static let publisherLengths = 2...40
  /// The longest line that begins with the page's date and has its source behind it.
  private static let longestDateLine = 80

  /// Reads a fragment that may hold several labels with their values, or one label whose value is the next fragment.
  private mutating func read(_ index: Int, of fragments: ArraySlice<Fragment>) {
    let text = fragments[index].text
    let scalars = text.scalars
    guard scalars.count <= Self.longestLine else { return }
    let colons = scalars.indices.filter { scalars[$0] == "：" || scalars[$0] == ":" }
    if colons.isEmpty {
      if scalars.count <= Self.longestLabel, let value = value(behind: index, of: fragments) {
        note(label: bare(scalars[...]), value, exact: true)
      }
      return
    }
    let starts = colons.map { startOfLabel(before: $0, in: scalars) }
    for (position, colon) in colons.enumerated() {
      let end = position + 1 < colons.count ? max(colon + 1, starts[position + 1]) : scalars.count
      var value = text[colon + 1..<end].trimmed
      if value.isEmpty, end == scalars.count, let next = self.value(behind: index, of: fragments) { value = next }
      note(label: bare(scalars[starts[position]..<colon]), value, exact: false)
    }
  }

  /// The text in which the label's value would stand: the next field of its row, or of a label alone on its line the next
  /// line. Where that is blank or another label, the label has no value.
  private func value(behind index: Int, of fragments: ArraySlice<Fragment>) -> Stretch? {
    guard index + 1 < fragments.endIndex else { return nil }
    let label = fragments[index]
    let next = fragments[index + 1]
    guard next.text.count <= Self.longestValue, !Self.isLabel(next.text.scalars) else { return nil }
    if next.row == label.row { return label.gap.single <= 1 ? next.text : nil }
    return index > fragments.startIndex && fragments[index - 1].row == label.row ? nil : next.text
  }

  /// Whether the text is a label, or begins with one and a colon.
  private static func isLabel(_ scalars: [Unicode.Scalar]) -> Bool {
    let folded = scalars.filter { !$0.isBlank }.map(Folding.fold)
    let words = folded.prefix { $0 != ":" }
    return allLabels.contains { words.elementsEqual($0) }
  }

  /// Where the label before the colon begins: a known one, else what stands behind the last blank.
  private func startOfLabel(before colon: Int, in scalars: [Unicode.Scalar]) -> Int {
    var start = colon
    while start > 0, scalars[start - 1].isHanzi || scalars[start - 1].isBlank, colon - start < Self.farthestLabel {
      start -= 1
    }
    let known = (start..<colon).first { position in
      let words = bare(scalars[position..<colon])
      return !scalars[position].isBlank && Self.allLabels.contains(words)
    }
    if let known { return known }
    guard let end = scalars[start..<colon].lastIndex(where: { !$0.isBlank }) else { return start }
    return scalars[start...end].lastIndex(where: \.isBlank).map { $0 + 1 } ?? start
  }

  private func bare(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.filter(\.isHanzi).map(Folding.fold)
  }

  private mutating func note(label: [Unicode.Scalar], _ value: Stretch, exact: Bool) {
    func fits(_ word: [Unicode.Scalar]) -> Bool { exact ? label == word : label.hasSuffix(word) }
    if let rank = Self.dateLabels.firstIndex(where: fits), let (date, range) = DateText.firstDate(in: value.scalars),
      range.lowerBound <= Self.mostBeforeDate
    {
      note(date, at: value.place, rank: rank)
    }
    if publisher == nil, Self.publisherLabels.contains(where: fits) {
      let end = value.scalars.firstIndex { $0.isBlank || "，。；|【[".unicodeScalars.contains($0) } ?? value.count
      let name = value[0..<end]
      if Self.publisherLengths.contains(name.count), name.scalars.contains(where: \.isHanzi),
        !name.scalars.contains(where: { $0 == "：" || $0 == ":" })
      {
        publisher = Located(name.string, place: name.place, origin: .metadata)
      }
    }
  }

  private mutating func note(_ date: CalendarDate, at place: Place, rank: Int) {
    guard rank < publishedRank else { return }
    published = Located(date, place: place, origin: .metadata)
    publishedRank = rank
  }

  // MARK: A date without a label

  /// How many lines behind the title may be its date.
  private static let linesBelowTitle = 3

  /// Reads a line that begins with a date: `2025-01-20 来源：云溪县水利局` wherever it stands, and below the title one
  /// without anything else, perhaps in brackets: `（2025年1月20日）`.
  private mutating func readDate(_ index: Int, of fragments: ArraySlice<Fragment>, titleEnd: Int?) {
    let text = fragments[index].text
    guard text.count <= Self.longestDateLine, let (date, range) = DateText.firstDate(in: text.scalars),
      text.scalars[..<range.lowerBound].allSatisfy({ $0.isBlank || Folding.fold($0) == "(" })
    else { return }
    let rest = text.scalars[range.upperBound...].map(Folding.fold).drop {
      $0.isBlank || $0.isDigit || $0 == ":" || $0 == ")"
    }
    let isBelowTitle = titleEnd.map { ($0..<$0 + Self.linesBelowTitle).contains(index) } ?? false
    if rest.isEmpty {
      guard isBelowTitle else { return }
      note(date, at: text.place(at: range.lowerBound), rank: Self.dateLabels.count)
      return
    }
    let label = rest.prefix { $0.isHanzi }
    guard Self.allLabels.contains(where: { label.starts(with: $0) }) else { return }
    note(date, at: text.place(at: range.lowerBound), rank: Self.dateLabels.count)
    // 来源 without a colon, and what it says.
    guard let source = Self.publisherLabels.first(where: { label.starts(with: $0) }) else { return }
    let start = text.count - rest.count + source.count
    if start < text.count, text.scalars[start].isBlank {
      note(label: source, text[start..<text.count].trimmed, exact: true)
    }
  }
}
