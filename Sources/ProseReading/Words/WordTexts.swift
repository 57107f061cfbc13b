import ChineseText

/// The texts of the words of a piece, made once: each word is asked for its text by many rows.
struct WordTexts {
  private var begin = 0
  /// By where the words begin in the piece.
  private var texts: [(end: Int, text: String)?] = []

  init() {}

  init(of words: [Word], in scalars: [Unicode.Scalar], from begin: Int, to end: Int) {
    self.begin = begin
    texts = Array(repeating: nil, count: end - begin)
    for word in words where !word.range.isEmpty {
      texts[word.range.lowerBound - begin] = (word.range.upperBound, String(scalars: scalars[word.range]))
    }
  }

  /// The text of the word that stands in the range; `nil` where no word does.
  subscript(range: Range<Int>) -> String? {
    let start = range.lowerBound - begin
    guard texts.indices.contains(start), let word = texts[start], word.end == range.upperBound else { return nil }
    return word.text
  }
}
