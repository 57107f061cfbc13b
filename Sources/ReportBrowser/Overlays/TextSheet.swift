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
  /// The first wrapped line in view.
  private(set) var top = 0

  /// Makes a text.
  init(title: String, lines: [Line]) {
    self.title = title
    self.lines = lines
  }

  /// The lines wrapped to a width.
  func wrapped(columns: Int, width: TextWidth) -> [Line] {
    lines.flatMap { line in
      LineBreaking(columns: columns, width: width, keepsTerms: true).lines(of: line.text).map {
        Line(text: $0.text, style: line.style)
      }
    }
  }

  /// Which part of a longer text is in view: `17/49` is its last line, and how many there are; empty if all is.
  func position(in area: Rect, width: TextWidth) -> String {
    let lines = wrapped(columns: area.size.columns, width: width).count
    return lines <= area.size.rows ? "" : "\(min(top + area.size.rows, lines))/\(lines)"
  }

  /// Scrolls by lines, as far as there is text.
  mutating func scroll(by count: Int, in area: Rect, width: TextWidth) {
    let lines = wrapped(columns: area.size.columns, width: width).count
    top = min(max(0, top + min(max(count, -lines), lines)), max(0, lines - area.size.rows))
  }

  /// Draws what is in view.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let lines = wrapped(columns: area.size.columns, width: canvas.width)
    for (index, line) in lines.dropFirst(top).prefix(area.size.rows).enumerated() {
      canvas.draw(line.text, row: area.row + index, column: area.column, style: line.style, in: area)
    }
  }
}
