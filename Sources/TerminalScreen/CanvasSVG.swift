/// A canvas as a picture, for documents.
extension Canvas {
  /// The rows as SVG: each character in its cell, whatever the font makes of its width, in the colours of a terminal with
  /// such a ground.
  public func svg(on ground: Background) -> String {
    let shades = Shades(ground)
    let width = size.columns * Self.cellWidth + 2 * Self.margin
    let height = size.rows * Self.cellHeight + 2 * Self.margin
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)" width="\#(width)" height="\#(height)" "#
        + #"font-family="'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace" font-size="13" "#
        + #"xml:space="preserve">"#,
      #"<rect width="\#(width)" height="\#(height)" rx="6" fill="\#(shades.ground)"/>"#,
    ]
    for row in 0..<size.rows { lines += runs(ofRow: row).flatMap { markup(of: $0, row: row, shades) } }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  private static let cellWidth = 8
  private static let cellHeight = 18
  private static let margin = 10
  /// From the top of a cell to the line on which characters stand.
  private static let baseline = 14

  /// Cells beside each other that look alike, by their columns.
  private func runs(ofRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<size.columns {
      if let last = runs.last, self[row, last.lowerBound].style == self[row, column].style {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }

  private func markup(of run: Range<Int>, row: Int, _ shades: Shades) -> [String] {
    let style = self[row, run.lowerBound].style
    let isReversed = style.attributes.contains(.reverse)
    let ink = style.foreground.map(shades.shade) ?? shades.ink
    let paper = style.background.map(shades.shade) ?? shades.ground
    let top = Self.margin + row * Self.cellHeight
    let left = Self.margin + run.lowerBound * Self.cellWidth
    let columns = run.count * Self.cellWidth
    var lines: [String] = []
    let ground = isReversed ? ink : paper
    if ground != shades.ground {
      lines.append(
        #"<rect x="\#(left)" y="\#(top)" width="\#(columns)" height="\#(Self.cellHeight)" fill="\#(ground)"/>"#)
    }
    let colour = isReversed ? paper : ink
    let drawn = run.filter { self[row, $0].columns > 0 && self[row, $0].character != " " }
    if !drawn.isEmpty {
      let places = drawn.map { String(Self.margin + $0 * Self.cellWidth) }.joined(separator: " ")
      let text = drawn.map { Self.escaped(self[row, $0].character) }.joined()
      let weight = style.attributes.contains(.bold) ? #" font-weight="bold""# : ""
      let faint = style.attributes.contains(.dim) ? #" opacity="0.6""# : ""
      lines.append(
        #"<text x="\#(places)" y="\#(top + Self.baseline)" fill="\#(colour)"\#(weight)\#(faint)>\#(text)</text>"#)
    }
    if style.attributes.contains(.underline) {
      let line = top + Self.baseline + 2
      lines.append(
        #"<path d="M\#(left) \#(line)h\#(columns)" stroke="\#(colour)"/>"#)
    }
    return lines
  }

  /// The first scalar of a character: a place stands for each.
  private static func escaped(_ character: Character) -> String {
    switch character {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    default: String(character.unicodeScalars.prefix(1).map(Character.init))
    }
  }

  /// The colours of a terminal.
  private struct Shades {
    let ground, ink: String
    private let colours: [String]

    init(_ background: Background) {
      switch background {
      case .dark:
        (ground, ink) = ("#1e1e1e", "#d4d4d4")
        colours = ["#1e1e1e", "#f14c4c", "#23d18b", "#e5e510", "#3b8eea", "#d670d6", "#29b8db", "#e5e5e5"]
      case .light:
        (ground, ink) = ("#ffffff", "#24292f")
        colours = ["#24292f", "#cf222e", "#116329", "#9a6700", "#0969da", "#8250df", "#1b7c83", "#6e7781"]
      }
    }

    func shade(_ color: Color) -> String { colours[Int(color.rawValue)] }
  }
}
