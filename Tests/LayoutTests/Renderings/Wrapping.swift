/// Breaks text into lines as printed pages do.
enum Wrapping {
  /// The lines of a text in a column of the width, in characters as wide as a Chinese one. Words in Latin letters and
  /// numbers stay whole, and closing punctuation stays on its line.
  static func lines(of text: String, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text) {
      if !line.isEmpty, Self.width(of: line + word) > width, !"、，。；：）》”".contains(word) {
        lines.append(line)
        line = ""
      }
      line += word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The width, in characters as wide as a Chinese one.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.5 : 1) }
  }

  private static func words(of text: String) -> [String] {
    text.reduce(into: []) { words, character in
      if character.isASCII, words.last?.last?.isASCII == true {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
  }
}
