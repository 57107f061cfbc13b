/// A canvas as text, for tests and for output that is not a terminal.
extension Canvas {
  /// The rows as plain text, without the spaces at their ends, each ended by a line feed.
  public var text: String {
    rendered(withStyles: false)
  }

  /// The rows as text with the escape sequences that colour it (SGR), each ended by a line feed.
  ///
  /// Spaces at a row's end are kept where their style shows.
  public var styledText: String {
    rendered(withStyles: true)
  }

  private func rendered(withStyles: Bool) -> String {
    var text = ""
    for row in 0..<size.rows {
      let cells = self.row(row)
      let end = cells.lastIndex { $0.character != " " || $0.columns == 0 || withStyles && $0.style.showsOnSpace }
      var style = Style.plain
      for cell in cells.prefix(through: end ?? cells.startIndex - 1) where !cell.isContinuation {
        if withStyles, cell.style != style {
          style = cell.style
          text += style.escapeSequence
        }
        text.append(cell.character)
      }
      if style != .plain { text += Style.plain.escapeSequence }
      text += "\n"
    }
    return text
  }
}

extension Style {
  /// Whether a space looks other than an empty cell.
  fileprivate var showsOnSpace: Bool {
    background != nil || !attributes.isDisjoint(with: [.underline, .reverse])
  }
}
