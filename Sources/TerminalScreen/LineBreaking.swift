/// Wraps prose by the rules of Chinese typesetting (禁则, GB/T 15834).
///
/// Closing punctuation does not begin a row and opening punctuation does not end one. Latin words, numbers with their
/// decimals and measure words (`2024年`, `43件`), and addresses stay whole unless they are longer than a row.
public struct LineBreaking: Sendable {
  /// The most columns of a row, at least one.
  public let columns: Int
  /// How text is measured.
  public let width: TextWidth
  /// Whether the terms of a sum, each a label and its number, stay whole as well.
  public let keepsTerms: Bool

  /// Makes a wrapping to `columns` columns; fewer than one counts as one.
  public init(columns: Int, width: TextWidth = TextWidth(), keepsTerms: Bool = false) {
    self.columns = max(1, columns)
    self.width = width
    self.keepsTerms = keepsTerms
  }

  /// The rows of a text; a line feed begins a new one, and an empty line is an empty row.
  ///
  /// A row is wider than `columns` only where a single wide character is.
  public func lines(of text: String) -> [TextLine] {
    let scalars = Array(text.unicodeScalars)
    var lines: [TextLine] = []
    var paragraph: [Glyphs.Glyph] = []
    var start = 0
    for glyph in Glyphs(text, width: width) {
      if glyph.endsLine {
        wrap(paragraph, from: start, of: scalars, into: &lines)
        paragraph.removeAll(keepingCapacity: true)
        start = glyph.offset + 1
      } else {
        paragraph.append(glyph)
      }
    }
    if start < scalars.count || lines.isEmpty {
      wrap(paragraph, from: start, of: scalars, into: &lines)
    }
    return lines
  }

  private func wrap(
    _ glyphs: [Glyphs.Glyph], from start: Int, of scalars: [Unicode.Scalar], into lines: inout [TextLine]
  ) {
    /// The first glyph of the row, and the glyphs before which it may end and had better end.
    var first = 0
    var opportunity = 0
    var termStart = 0
    var used = 0
    var index = 0

    func endRow(before next: Int) {
      var last = next
      while last > first, Self.isSpace(glyphs[last - 1].scalar) { last -= 1 }
      let lower = first == 0 ? start : glyphs[first].offset
      let upper = last == first ? lower : glyphs[last - 1].offset + 1
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[lower..<upper])
      lines.append(TextLine(text: String(text), range: lower..<upper))
      first = next
    }

    while index < glyphs.count {
      let glyph = glyphs[index]
      if index > first, mayBreak(glyphs[index - 1].scalar, glyph.scalar, mark: glyph.columns == 0) {
        opportunity = index
        // A row less than half full would be worse than a term in two.
        if keepsTerms, used * 2 >= columns, startsTerm(at: index, of: glyphs) { termStart = index }
      }
      // Spaces hang over the row's end and do not begin the next.
      if used + glyph.columns > columns, index > first, !Self.isSpace(glyph.scalar) {
        var next = termStart > first ? termStart : opportunity > first ? opportunity : index
        // A word that no row can hold begins where it is.
        if next < index, unbroken(from: next, in: glyphs) > columns { next = index }
        endRow(before: next)
        used = 0
        index = next
        opportunity = next
        continue
      }
      used += glyph.columns
      index += 1
    }
    endRow(before: glyphs.count)
  }

  /// The columns of what may not be broken from a glyph on, as far as they matter.
  private func unbroken(from first: Int, in glyphs: [Glyphs.Glyph]) -> Int {
    var used = 0
    for index in first..<glyphs.count {
      let glyph = glyphs[index]
      if used > columns || index > first && mayBreak(glyphs[index - 1].scalar, glyph.scalar, mark: glyph.columns == 0) {
        break
      }
      if !Self.isSpace(glyph.scalar) { used += glyph.columns }
    }
    return used
  }

  /// Whether a term with its sign, or a clause, begins at a glyph.
  private func startsTerm(at index: Int, of glyphs: [Glyphs.Glyph]) -> Bool {
    let before = glyphs[index - 1].scalar
    guard Self.isSpace(before), index > 1 else { return Self.clauseEnds.contains(before) }
    return Self.signs.contains(glyphs[index].scalar) || Self.clauseEnds.contains(glyphs[index - 2].scalar)
  }

  private func mayBreak(_ before: Unicode.Scalar, _ after: Unicode.Scalar, mark: Bool) -> Bool {
    if mark || Self.isSpace(after) { return false }
    if Self.isSpace(before) { return true }
    if Self.neverFirst.contains(after) || Self.neverLast.contains(before) { return false }
    // A dash or an ellipsis of two characters is one sign.
    if before == after, before == "—" || before == "…" || before == "⋯" { return false }
    if Self.isDigit(before) || before == "万" || before == "亿", Self.measureWords.contains(after) { return false }
    return Self.isIdeographic(before) || Self.isIdeographic(after)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    "0"..."9" ~= scalar || "０"..."９" ~= scalar
  }

  /// Whether a row may end on either side: what is wide, or a quotation mark or dash of ambiguous width beside hanzi.
  private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    if "０"..."９" ~= scalar || "Ａ"..."Ｚ" ~= scalar || "ａ"..."ｚ" ~= scalar { return false }
    return Appearance(of: scalar) == .wide || neverFirst.contains(scalar) && scalar.value > 0x7F
  }

  private static let neverFirst = Set("、。，．；：？！）》」』”’】〕〉〗｝］%％‰℃…⋯—·～~,.;:?!)]}/-".unicodeScalars)
  private static let neverLast = Set("（《「『“‘【〔〈〖｛［￥¥$([{№#".unicodeScalars)
  private static let signs = Set("+−=≠?".unicodeScalars)
  private static let clauseEnds = Set("，；：。,;:".unicodeScalars)
  private static let measureWords = Set("年月日时分秒件条份项个次人名元万亿起场期家篇部页".unicodeScalars)
}
