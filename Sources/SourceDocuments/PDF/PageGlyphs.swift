import AnnualReport

/// The glyphs of a page by where they stand, so that the characters of its words are found among them.
struct PageGlyphs: Sendable {
  /// A glyph.
  struct Glyph: Sendable {
    /// Where it begins on its base line.
    let origin: Point
    /// The run that it belongs to, as an index.
    let run: Int
  }

  /// The runs as they were drawn.
  let runs: [GlyphRun]
  private let bands: [Int: [Glyph]]

  /// Sorts the glyphs of the runs.
  init(_ runs: [GlyphRun]) {
    self.runs = runs
    var bands: [Int: [Glyph]] = [:]
    for (index, run) in runs.enumerated() {
      for origin in run.origins {
        bands[Self.band(of: origin.y), default: []].append(Glyph(origin: origin, run: index))
      }
    }
    self.bands = bands
  }

  /// The glyphs of the word's characters, in order; `nil` where they cannot be told from others.
  func glyphs(of word: PageWord) -> [Glyph]? {
    let count = word.text.unicodeScalars.count
    let inside = glyphs(in: word.box).sorted { $0.origin.x < $1.origin.x }
    if inside.count == count { return inside }
    // A font may say that its characters are higher than the line, so that those of other lines lie in the box, and a watermark
    // may stand anywhere.
    let baseLine = word.box.top + Self.ascent * word.box.height
    let lines = Dictionary(grouping: inside) { ($0.origin.y / Self.evenness).rounded() }.values.filter {
      $0.count == count
    }
    return lines.min { distance(of: $0) < distance(of: $1) }
    func distance(of line: [Glyph]) -> Double {
      abs(line[0].origin.x - word.box.left) + abs(line[0].origin.y - baseLine)
        + abs(line[count - 1].origin.x - word.box.right + word.widthOfCharacter)
    }
  }

  /// The glyphs that begin in the box.
  func glyphs(in box: Place.Box) -> [Glyph] {
    let box = Place.Box(
      left: box.left - Self.reach, top: box.top, right: box.right - Self.reach, bottom: box.bottom + Self.reach)
    let (first, last) = (Self.band(of: box.top), Self.band(of: box.bottom))
    guard last >= first, WorkBudget.step(last - first + 1) else { return [] }
    return (first...last).flatMap { band in bands[band, default: []].filter { box.contains($0.origin) } }
  }

  /// Where the base line is in the box of a word, from the top, in its height.
  private static let ascent = 0.77
  private static let bandHeight = 10.0
  private static func band(of y: Double) -> Int { Int((y / bandHeight).rounded(.down)) }
  /// How far a glyph may begin outside the box of its word, in points: boxes are rounded.
  private static let reach = 0.5
  /// How far glyphs of one line are apart in height at most, in points.
  private static let evenness = 1.0
}
