/// Finds the longest known word at a position.
struct Lexicon: Sendable {
  static let shared = Lexicon(entries)

  private var words: [Unicode.Scalar: [(scalars: [Unicode.Scalar], sense: Sense)]] = [:]

  private init(_ entries: [(Sense, String)]) {
    for (sense, list) in entries {
      for word in list.split(separator: " ") { add(Array(word.unicodeScalars), sense) }
    }
  }

  /// The lexicon with a further word, which stands before one that is already there.
  func adding(_ word: [Unicode.Scalar], _ sense: Sense) -> Lexicon {
    var lexicon = self
    lexicon.add(word, sense)
    return lexicon
  }

  private mutating func add(_ word: [Unicode.Scalar], _ sense: Sense) {
    guard let first = word.first else { return }
    var list = words[first] ?? []
    let place = list.firstIndex { $0.scalars.count <= word.count } ?? list.count
    list.insert((word, sense), at: place)
    words[first] = list
  }

  /// The longest word that begins at the position of the folded text.
  func word(in text: [Unicode.Scalar], at start: Int) -> (sense: Sense, length: Int)? {
    guard let candidates = words[text[start]] else { return nil }
    for (scalars, sense) in candidates where start + scalars.count <= text.count {
      var index = 1
      while index < scalars.count, text[start + index] == scalars[index] { index += 1 }
      if index == scalars.count { return (sense, index) }
    }
    return nil
  }
}
