import AnnualReport

/// The numeral before a heading.
package struct Numeral: Sendable {
  /// How the numeral is written, by the rank that headings of this kind usually have.
  package enum Style: Int, Sendable {
    /// `一、`, 第一部分
    case chapter
    /// `（一）`
    case bracketed
    /// `1.`
    case arabic
    /// `、`: the numeral was lost.
    case lost
  }

  package let style: Style
  package let value: Int?
  /// How many scalars it takes, with its punctuation and the space behind it.
  package let length: Int
}

/// Recognises section headings by the form's titles.
package struct HeadingForms: Sendable {
  package static let shared = HeadingForms()

  private let titles: [(key: SectionKey, label: [Unicode.Scalar], isTitle: Bool)]
  private let signs: [(key: SectionKey, words: [[Unicode.Scalar]])]
  private let matches = TextMemo<Match?>()

  private init() {
    titles = Form.sections.flatMap { form in
      ([form.title] + form.aliases).enumerated().map {
        (form.key, Folding.label($1.unicodeScalars), $0 == 0)
      }
    }.sorted { $0.label.count > $1.label.count }
    signs = Form.sections.flatMap { form in
      form.signs.map { (form.key, $0.map { Array($0.unicodeScalars) }) }
    }
  }

  /// A heading as it was recognised.
  package struct Match: Sendable {
    package let key: SectionKey
    package let numeral: Numeral?
    /// How many scalars of the text the heading takes; what follows is the section's text.
    package let length: Int
    /// Whether the heading is the whole text.
    package let isWhole: Bool
    /// How surely this is the section's heading; higher is surer.
    package let score: Double

    /// Whether it is the section's heading whole, with a numeral as chapters have.
    package var headsSection: Bool { isWhole && numeral?.style == .chapter }
  }

  /// The section whose heading the text is, or begins with.
  package func match(_ scalars: [Unicode.Scalar]) -> Match? {
    guard scalars.count <= 4000 else { return nil }
    return matches.found(scalars) { lookedAt(scalars) }
  }

  private func lookedAt(_ scalars: [Unicode.Scalar]) -> Match? {
    let numeral = Self.numeral(scalars)
    let start = numeral?.length ?? 0
    if let (title, end) = title(in: scalars, from: start) {
      let rest = scalars[end...]
      let whole = rest.allSatisfy { !$0.isHanzi && !$0.isLatin } && rest.count <= 4
      if whole || (numeral != nil && Self.endsHeading(rest)) {
        return Match(
          key: title.key, numeral: numeral, length: whole ? scalars.count : end, isWhole: whole,
          score: Self.score(numeral, for: title.key) + (whole ? 0.5 : 0) + (title.isTitle ? 0.2 : 0))
      }
    }
    return matchBySigns(scalars, numeral)
  }

  /// A heading in other words: short, numbered, and with all words of one of the form's sets of signs. The section's text
  /// may follow it on the same line.
  private func matchBySigns(_ scalars: [Unicode.Scalar], _ numeral: Numeral?) -> Match? {
    guard let numeral else { return nil }
    let punctuation = "。：:；，,;".unicodeScalars
    var end = scalars[numeral.length...].firstIndex { punctuation.contains($0) } ?? scalars.count
    // Spaces may be between all the characters of a heading; only in a longer text the first one ends it.
    if end > 60 || scalars[numeral.length..<end].count(where: \.isHanzi) > 34 {
      end = scalars[numeral.length..<end].firstIndex(where: \.isBlank) ?? end
    }
    let rest = scalars[end...]
    let isWhole = rest.allSatisfy { !$0.isHanzi && !$0.isLatin }
    guard end <= 60, isWhole || numeral.style == .chapter, isWhole || !"；，,;".unicodeScalars.contains(scalars[end])
    else { return nil }
    let label = Folding.label(scalars[numeral.length..<end])
    if label.contains(where: \.isDigit) { return nil }
    var best: Match?
    for sign in signs where sign.words.allSatisfy({ label.contains($0) }) {
      // Numerals in brackets and Arabic ones number subheadings more often than sections.
      let numbersSections = numeral.style == .chapter || numeral.style == .lost || numeral.value == sign.key.ordinal
      let score = Self.score(numeral, for: sign.key) - 0.3 + Double(sign.words.joined().count) / 100
      if numbersSections, score > best?.score ?? 0 {
        best = Match(
          key: sign.key, numeral: numeral, length: isWhole ? scalars.count : end, isWhole: isWhole, score: score)
      }
    }
    return best
  }

  /// The range of a numbered heading with the form's own words at the position or behind it, in the middle of a longer text.
  package func inlineHeading(in scalars: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    guard scalars.count - start > 12 else { return nil }
    var index = start
    while index < scalars.count {
      defer { index += 1 }
      guard index == start || Self.mayPrecedeHeading(scalars[index - 1]),
        let numeral = Self.numeral(scalars[index...]), numeral.style == .chapter,
        let (title, end) = title(in: scalars, from: index + numeral.length),
        numeral.value == title.key.ordinal
      else { continue }
      let rest = scalars[end...]
      // A heading that takes the whole text needs no cutting out.
      if index == start, rest.allSatisfy({ !$0.isHanzi && !$0.isLatin }) { continue }
      if Self.endsHeading(rest) { return index..<end }
    }
    return nil
  }

  private static func mayPrecedeHeading(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || scalar == "。" || scalar == "）" || scalar == "”"
  }

  private static func endsHeading(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = rest.first else { return true }
    return next.isBlank || "。：:（(".unicodeScalars.contains(next)
  }

  private static func score(_ numeral: Numeral?, for key: SectionKey) -> Double {
    guard let numeral else { return 1.5 }
    switch numeral.style {
    case .chapter: return numeral.value == key.ordinal ? 3 : 2.2
    case .lost: return 2.2
    case .arabic: return numeral.value == key.ordinal ? 2 : 1.2
    case .bracketed: return numeral.value == key.ordinal ? 1 : 0.5
    }
  }

  /// The title that the text has at the position, and where it ends. Space and punctuation within do not matter.
  private func title(
    in scalars: [Unicode.Scalar], from start: Int
  ) -> (title: (key: SectionKey, label: [Unicode.Scalar], isTitle: Bool), end: Int)? {
    titles.lazy.compactMap { title in
      var index = start
      for wanted in title.label {
        while index < scalars.count, index > start, Self.isSkippedInTitle(scalars[index]) { index += 1 }
        guard index < scalars.count, Folding.fold(scalars[index]) == wanted else { return nil }
        index += 1
      }
      return (title, index)
    }.first
  }

  private static func isSkippedInTitle(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || "、，,·".unicodeScalars.contains(scalar)
  }

  /// The numeral with which the text begins.
  package static func numeral(_ scalars: some RandomAccessCollection<Unicode.Scalar>) -> Numeral? {
    let text = Array(scalars.prefix(8))
    guard let first = text.first else { return nil }
    func length(_ count: Int) -> Int {
      var end = count
      while end < text.count, text[end].isBlank || text[end] == "、" || text[end] == "." { end += 1 }
      return end
    }
    let folded = text.map(Folding.fold)
    if first == "第", text.count > 3, let value = text[1].ordinal, text[2] == "部", text[3] == "分" {
      return Numeral(style: .chapter, value: value, length: length(4))
    }
    if folded[0] == "(", text.count > 2 {
      if let value = text[1].ordinal, folded[2] == ")" {
        return Numeral(style: .bracketed, value: value, length: length(3))
      }
      return nil
    }
    if let value = first.ordinal, text.count > 1 {
      if "、.．，,:：".unicodeScalars.contains(text[1]) || text[1].isBlank {
        return Numeral(style: .chapter, value: value, length: length(2))
      }
      return nil
    }
    if folded[0].isDigit, text.count > 1, ".、．".unicodeScalars.contains(text[1]) {
      guard text.count > 2, !folded[2].isDigit else { return nil }
      return Numeral(style: .arabic, value: Int(folded[0].value - 0x30), length: length(2))
    }
    if "、．.".unicodeScalars.contains(first) { return Numeral(style: .lost, value: nil, length: length(1)) }
    return nil
  }
}
