import AnnualReport

/// A page whose markup is escaped, so that it stands as text in another: `&lt;table&gt;`.
enum EscapedMarkup {
  /// The document of the page in the text of the other; `nil` where its text is no markup.
  ///
  /// Places are those in the source, for each character of the markup stands somewhere in it.
  static func document(in outer: Document) -> Document? {
    let passages = outer.blocks.compactMap(\.passage)
    var tags = 0
    for passage in passages {
      let bytes = Array(passage.text.utf8)
      for i in bytes.indices where bytes[i] == UInt8(ascii: "<") && HTMLElement.isBlockTag(bytes[(i + 1)...]) {
        tags += 1
      }
    }
    let leastTags = 6
    guard tags >= leastTags else { return nil }
    let page = passages.map(\.text).joined(separator: "\n")
    guard var document = try? HTMLReader.document(page) else { return nil }
    document = document.placed { place in
      guard let line = place.line, let character = place.character, passages.indices.contains(line - 1) else {
        return place
      }
      return passages[line - 1].place(at: character - 1)
    }
    document.metadata = outer.metadata + document.metadata
    return document
  }
}
