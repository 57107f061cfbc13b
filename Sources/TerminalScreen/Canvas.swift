/// A grid of styled cells that views draw on, and that a screen shows or a test reads as text.
///
/// Drawing never leaves half of a wide character: one that does not fit at an edge becomes blanks, and one that is
/// partly overwritten loses its other half. What lies outside the canvas is not drawn and is no error.
public struct Canvas: Equatable, Sendable {
  /// The rows and columns of the grid.
  public let size: Size
  /// How text is measured.
  public let width: TextWidth
  /// What lines are drawn with.
  public let lines: LineSet
  /// Where the terminal's cursor stands; `nil` hides it.
  public var cursor: Position?

  /// The cells, row by row.
  private(set) var cells: [Cell]

  /// Makes an empty canvas.
  public init(size: Size, width: TextWidth = TextWidth(), lines: LineSet = .unicode) {
    self.size = size
    self.width = width
    self.lines = lines
    cells = Array(repeating: .blank(), count: size.rows * size.columns)
  }

  /// The whole canvas.
  public var bounds: Rect { Rect(rows: size.rows, columns: size.columns) }

  /// The cell at a position, which must lie on the canvas.
  public subscript(row: Int, column: Int) -> Cell {
    precondition(bounds.contains(Position(row: row, column: column)), "no such cell")
    return cells[row * size.columns + column]
  }

  /// The cells of a row, which must lie on the canvas.
  func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Draws one row of text from `column` on, within `clip`; returns the column behind it, seen or not.
  ///
  /// The column may lie outside of `clip`, as it does for text that is scrolled sideways. Control characters and escape
  /// sequences are left out, tabs and line feeds are spaces.
  @discardableResult
  public mutating func draw(
    _ text: String, row: Int, column: Int, style: Style = .plain, in clip: Rect? = nil
  ) -> Int {
    let wholeRow = Rect(row: row, column: 0, rows: 1, columns: size.columns).intersection(bounds)
    let visible = (clip.map(wholeRow.intersection) ?? wholeRow).columns
    var column = column
    /// Where the last glyph was drawn, for the marks upon it.
    var last: Int?
    for glyph in Glyphs(text, width: width) {
      if glyph.columns == 0 {
        if let last { addMark(glyph.scalar, at: last) }
        continue
      }
      let next = column + glyph.columns
      if column >= visible.lowerBound, next <= visible.upperBound {
        last = row * size.columns + column
        put(Character(glyph.scalar), columns: glyph.columns, style: style, row: row, column: column)
      } else {
        last = nil
        for half in (column..<next).clamped(to: visible) {
          put(" ", columns: 1, style: style, row: row, column: half)
        }
      }
      column = next
    }
    return column
  }

  /// Covers a rectangle with one character, which must be one column wide.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let rect = rect.intersection(bounds)
    for row in rect.rows {
      for column in rect.columns {
        put(character, columns: 1, style: style, row: row, column: column)
      }
    }
  }

  /// Changes how the cells of a rectangle look and keeps what stands in them.
  ///
  /// A wide character that is partly within is changed as a whole.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for row in rect.rows {
      var columns = rect.columns
      if self[row, columns.lowerBound].isContinuation {
        columns = columns.lowerBound - 1..<columns.upperBound
      }
      if columns.upperBound < size.columns, self[row, columns.upperBound].isContinuation {
        columns = columns.lowerBound..<columns.upperBound + 1
      }
      for column in columns { change(&cells[row * size.columns + column].style) }
    }
  }

  /// Draws a horizontal line of so many columns; it joins the lines that it meets.
  public mutating func drawLine(row: Int, column: Int, columns: Int, style: Style = .plain) {
    let rect = Rect(row: row, column: column, rows: 1, columns: columns)
    for column in rect.intersection(bounds).columns {
      var arms: LineSet.Arms = []
      if column > rect.columns.lowerBound { arms.insert(.left) }
      if column < rect.columns.upperBound - 1 { arms.insert(.right) }
      join(columns == 1 ? [.left, .right] : arms, style: style, row: row, column: column)
    }
  }

  /// Draws a vertical line of so many rows; it joins the lines that it meets.
  ///
  /// One that begins or ends on a horizontal line makes ┬ or ┴ of it, one that goes through makes ┼.
  public mutating func drawLine(row: Int, column: Int, rows: Int, style: Style = .plain) {
    let rect = Rect(row: row, column: column, rows: rows, columns: 1)
    for row in rect.intersection(bounds).rows {
      var arms: LineSet.Arms = []
      if row > rect.rows.lowerBound { arms.insert(.up) }
      if row < rect.rows.upperBound - 1 { arms.insert(.down) }
      join(rows == 1 ? [.up, .down] : arms, style: style, row: row, column: column)
    }
  }

  private mutating func join(_ arms: LineSet.Arms, style: Style, row: Int, column: Int) {
    let index = row * size.columns + column
    let arms = arms.union(cells[index].arms)
    put(lines.character(arms), columns: 1, style: style, row: row, column: column)
    cells[index].arms = arms
  }

  private mutating func put(_ character: Character, columns: Int, style: Style, row: Int, column: Int) {
    let index = row * size.columns + column
    if cells[index].isContinuation { cells[index - 1] = .blank(cells[index - 1].style) }
    let next = index + columns
    if column + columns < size.columns, cells[next].isContinuation { cells[next] = .blank(cells[next].style) }
    cells[index] = Cell(character: character, style: style, columns: UInt8(columns))
    if columns == 2 { cells[index + 1] = Cell(character: " ", style: style, columns: 0) }
  }

  private mutating func addMark(_ mark: Unicode.Scalar, at index: Int) {
    var marked = String(cells[index].character)
    marked.unicodeScalars.append(mark)
    // Not every mark joins every character (a Hangul vowel after a hanzi); and ncurses holds four marks a cell.
    guard marked.count == 1, marked.unicodeScalars.count <= 5 else { return }
    cells[index].character = Character(marked)
  }
}
