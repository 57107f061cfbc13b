/// Finds the style sheets that stand in the markup of a page.
enum StyleElements {
  /// No page's own style sheets are longer.
  private static let longest = 1 << 20

  /// What stands in the `style` elements for a screen, one behind the other; comments and scripts are passed over.
  static func text(in markup: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var offset = 0
    while let start = MarkupSearch.first("<", in: markup, from: offset) {
      offset = start + 1
      if MarkupSearch.isMark("<!--", at: start, in: markup) {
        guard let end = MarkupSearch.end("-->", in: markup, from: start + 4) else { break }
        offset = end
      } else if MarkupSearch.isMark("<script", at: start, in: markup) {
        guard let end = MarkupSearch.end("</script", in: markup, from: start) else { break }
        offset = end
      } else if MarkupSearch.isMark("<style", at: start, in: markup) {
        guard let tagEnd = MarkupSearch.first(">", in: markup, from: start) else { break }
        let end = MarkupSearch.start("</style", in: markup, from: tagEnd) ?? markup.count
        let tag = String(decoding: markup[start..<tagEnd], as: UTF8.self).lowercased()
        let isForPrint = tag.contains("media") && tag.contains("print") && !tag.contains("screen")
        if !isForPrint { text += markup[tagEnd + 1..<end] + [UInt8(ascii: ";")] }
        guard text.count < longest else { return text }
        offset = end
      }
    }
    return text
  }
}
