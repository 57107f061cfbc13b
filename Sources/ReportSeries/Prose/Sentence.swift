import AnnualReport

/// A sentence, and what of it counts when it is laid beside another.
struct Sentence {
  /// The text as it stands, with the mark at its end.
  let text: String
  /// The text folded, without white space.
  let folded: [Unicode.Scalar]
  /// The folded text with a mark in place of each number.
  let pattern: [Unicode.Scalar]
  /// The numbers, as they are written in half width.
  let numbers: [String]

  private static let ends: Set<Unicode.Scalar> = ["。", "！", "？", "!", "?", "；", ";"]
  /// It stands for a number, and for nothing else.
  private static let numberMark: Unicode.Scalar = "\u{0}"

  /// Cuts a text behind the marks that end sentences; put together, the sentences are the text.
  static func sentences(of text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    var current = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      current.append(scalar)
      guard ends.contains(scalar) else { continue }
      sentences.append(Sentence(String(current)))
      current.removeAll()
    }
    if !current.isEmpty { sentences.append(Sentence(String(current))) }
    return sentences
  }

  private init(_ text: String) {
    self.text = text
    folded = text.unicodeScalars.filter { !$0.isBlank && $0 != Self.numberMark }.map(Folding.fold)
    var pattern: [Unicode.Scalar] = []
    var numbers: [String] = []
    var index = 0
    while index < folded.count {
      let end = Self.endOfNumber(at: index, in: folded)
      if end > index {
        numbers.append(String(String.UnicodeScalarView(folded[index..<end])))
        pattern.append(Self.numberMark)
        index = end
      } else {
        pattern.append(folded[index])
        index += 1
      }
    }
    self.pattern = pattern
    self.numbers = numbers
  }

  /// Where the number ends that begins there: digits, with a point or commas between digits.
  private static func endOfNumber(at start: Int, in text: [Unicode.Scalar]) -> Int {
    var end = start
    while end < text.count {
      let isBetweenDigits =
        (text[end] == "." || text[end] == ",") && end > start && text[end - 1].isDigit && end + 1 < text.count
        && text[end + 1].isDigit
      guard text[end].isDigit || isBetweenDigits else { break }
      end += 1
    }
    return end
  }
}
