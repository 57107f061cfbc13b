extension Place {
  /// The place in words: `第 96 行第 3 字`; empty where it is unknown.
  public var words: Bilingual {
    switch self {
    case .unknown: Bilingual(zh: "", en: "")
    case .line(let line, let character):
      Bilingual(zh: "第 \(line) 行第 \(character) 字", en: "line \(line), character \(character)")
    case .paragraph(let paragraph, let character):
      Bilingual(zh: "第 \(paragraph) 段第 \(character) 字", en: "paragraph \(paragraph), character \(character)")
    case .page(let page, _): Bilingual(zh: "第 \(page) 页", en: "page \(page)")
    }
  }
}
