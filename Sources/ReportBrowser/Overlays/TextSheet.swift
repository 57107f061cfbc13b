import TerminalScreen

/// A text laid over the screen: the help, or the explanation of a finding.
struct TextSheet: Sendable {
  /// A line, before it is wrapped.
  struct Line: Sendable {
    /// The text.
    let text: String
    /// How it looks.
    var style = Style.plain
  }

  /// What it is about.
  let title: String
  /// The lines.
  let lines: [Line]
  /// Whether short lines are set in two columns where both fit.
  let setsColumns: Bool
  /// The first row in view.
  private(set) var top = 0

  /// Makes a text.
  init(title: String, lines: [Line], setsColumns: Bool = false) {
    self.title = title
    self.lines = lines
    self.setsColumns = setsColumns
  }

  /// The space between two columns.
  private static let gap = 3

  /// The rows of an area so wide: a line, or two side by side.
  private func rows(columns: Int, width: TextWidth) -> [[Line]] {
    let widest = lines.map { width.columns(of: $0.text) }.max() ?? 0
    guard setsColumns, 2 * widest + Self.gap <= columns else {
      return wrapped(columns: columns, width: width).map { [$0] }
    }
    let count = (lines.count + 1) / 2
    return (0..<count).map { row in [row, row + count].filter(lines.indices.contains).map { lines[$0] } }
  }

  /// The lines wrapped to a width.
  func wrapped(columns: Int, width: TextWidth) -> [Line] {
    lines.flatMap { line -> [Line] in
      // What goes on in another row stands below where it began.
      let indent = String(line.text.prefix { $0 == " " })
      let broken = LineBreaking(columns: max(1, columns - indent.count), width: width, keepsTerms: true)
        .lines(of: String(line.text.dropFirst(indent.count)))
      return broken.map { Line(text: indent + $0.text, style: line.style) }
    }
  }

  /// Which part of a longer text is in view: `17/49` is its last line, and how many there are; empty if all is.
  func position(in area: Rect, width: TextWidth) -> String {
    let lines = rows(columns: area.size.columns, width: width).count
    return lines <= area.size.rows ? "" : "\(min(top + area.size.rows, lines))/\(lines)"
  }

  /// Scrolls by lines, as far as there is text.
  mutating func scroll(by count: Int, in area: Rect, width: TextWidth) {
    let lines = rows(columns: area.size.columns, width: width).count
    top = min(max(0, top + min(max(count, -lines), lines)), max(0, lines - area.size.rows))
  }

  /// Draws what is in view.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let rows = rows(columns: area.size.columns, width: canvas.width)
    for (index, row) in rows.dropFirst(top).prefix(area.size.rows).enumerated() {
      for (place, line) in row.enumerated() {
        let column = area.column + place * (area.size.columns + Self.gap) / 2
        canvas.draw(line.text, row: area.row + index, column: column, style: line.style, in: area)
      }
    }
  }
}
