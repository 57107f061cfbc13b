import AnnualReport

/// Reads what stands above a report: 发布机构, 公文生成日期 and the like, as a list, a table or one line; and the same from
/// a page's `meta` elements.
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

  private static func labels(_ words: [String]) -> [[Unicode.Scalar]] { words.map { Array($0.unicodeScalars) } }

  /// Reads the metadata of the document and the fragments above the first section.
  init(metadata: [(name: String, content: String)], fragments: ArraySlice<Fragment>) {
    for index in fragments.indices where !fragments[index].text.scalars.contains("。") {
      let next = index + 1 < fragments.endIndex ? fragments[index + 1] : nil
      read(fragments[index].text, next: next?.text)
    }
    for (name, content) in metadata where publisher == nil || published == nil {
      let label = Array(name.unicodeScalars)
      let text = Stretch(Passage(text: content, anchors: []))
      note(label: label, text.trimmed, exact: true)
    }
  }

  /// Reads a fragment that may hold several labels with their values, or one label whose value is the next fragment.
  private mutating func read(_ text: Stretch, next: Stretch?) {
    let scalars = text.scalars
    guard scalars.count <= 200 else { return }
    let colons = scalars.indices.filter { scalars[$0] == "：" || scalars[$0] == ":" }
    if colons.isEmpty {
      if scalars.count <= 10, let next, next.count <= 60 { note(label: bare(scalars), next, exact: true) }
      return
    }
    for colon in colons {
      var start = colon
      while start > 0, scalars[start - 1].isHanzi || scalars[start - 1].isBlank, colon - start < 12 { start -= 1 }
      var value = text[colon + 1..<scalars.count].trimmed
      if value.isEmpty, let next, next.count <= 60 { value = next }
      note(label: bare(Array(scalars[start..<colon])), value, exact: false)
    }
  }

  private func bare(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.filter(\.isHanzi).map(Folding.fold)
  }

  private mutating func note(label: [Unicode.Scalar], _ value: Stretch, exact: Bool) {
    func fits(_ word: [Unicode.Scalar]) -> Bool { exact ? label == word : label.hasSuffix(word) }
    if let rank = Self.dateLabels.firstIndex(where: fits), rank < publishedRank,
      let (date, range) = DateText.firstDate(in: value.scalars), range.lowerBound <= 2
    {
      published = Located(date, place: value.place, origin: .metadata)
      publishedRank = rank
    }
    if publisher == nil, Self.publisherLabels.contains(where: fits) {
      let end = value.scalars.firstIndex { $0.isBlank || "，。；|【[".unicodeScalars.contains($0) } ?? value.count
      let name = value[0..<end]
      if name.count >= 2, name.count <= 40, name.scalars.contains(where: \.isHanzi),
        !name.scalars.contains(where: { $0 == "：" || $0 == ":" })
      {
        publisher = Located(name.string, place: name.place, origin: .metadata)
      }
    }
  }
}
