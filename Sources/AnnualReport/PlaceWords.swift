extension Place {
  /// The place in words: `第 96 行第 3 字`; empty where the source tells none.
  public var words: Bilingual {
    var zh: [String] = []
    var en: [String] = []
    if let page {
      zh.append("第 \(page) 页")
      en.append("page \(page)")
    }
    if let paragraph {
      zh.append("第 \(paragraph) 段")
      en.append("paragraph \(paragraph)")
    }
    if let line {
      zh.append("第 \(line) 行")
      en.append("line \(line)")
    }
    if let character, line != nil || paragraph != nil {
      zh.append("第 \(character) 字")
      en.append("character \(character)")
    }
    return Bilingual(zh: zh.joined(), en: en.joined(separator: ", "))
  }
}
