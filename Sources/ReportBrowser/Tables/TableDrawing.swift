import AnnualReport
import ReportChecking
import TerminalScreen

/// Draws the lines of a table on a canvas.
struct TableDrawing {
  /// Where everything stands.
  let layout: TableLayout
  /// How cells are marked.
  let marks: FindingPlaces
  /// What the marks look like.
  let signs: Signs
  /// The language of remarks.
  let language: Language
  /// The first column in view, counted within its band.
  var firstColumn = 0
  /// The row and the column within the row where the cursor is.
  var cursor: (row: Int, column: Int)?
  /// Whether the cursor's row is lit, where its numbers stand far from their label.
  var lightsRow = false
  /// Cells that share a broken statement with the cursor's.
  var related: Set<CellID> = []

  private var form: TableForm { layout.table.form }

  // MARK: Header

  /// Draws a line of a band's header on a row of the canvas, within `area`.
  func drawHeader(_ line: TableLayout.HeaderLine, of band: TableBand, on canvas: inout Canvas, row: Int, in area: Rect)
  {
    let origin = area.column + layout.labels.columns
    let slots = layout.visibleSlots(of: band, from: firstColumn, columns: area.size.columns)
    guard let last = slots.last else { return }
    defer {
      if line == layout.header(of: band).first { drawHidden(slots, of: band, on: &canvas, row: row, origin, area) }
    }
    switch line {
    case .title:
      canvas.draw(band.title ?? "", row: row, column: area.column, style: Theme.heading, in: area)
    case .heading:
      drawLine(before: slots.prefix(1), on: &canvas, row: row, origin: origin)
      draw(form.columnsHeading ?? "", over: slots[0].start..<last.end, on: &canvas, row: row, origin: origin, area)
    case .groups:
      drawLine(before: slots[...], on: &canvas, row: row, origin: origin)
      for (group, columns) in groups(of: slots) {
        draw(group, over: columns, on: &canvas, row: row, origin: origin, area)
      }
    case .labels(let index, let count):
      drawLine(before: slots[...], on: &canvas, row: row, origin: origin)
      if index == count - 1, let heading = form.labelsHeading {
        canvas.draw(heading, row: row, column: area.column, style: Theme.header, in: area)
      }
      for slot in slots {
        let lines = layout.headerLabel(slot.column)
        let line = index - (count - lines.count)
        guard line >= 0 else { continue }
        let text = layout.width.padded(lines[line], to: slot.end - slot.start, alignment: .right)
        canvas.draw(text, row: row, column: origin + slot.start, style: Theme.header, in: area)
      }
      if layout.fitting == .compact, index == count - 1 {
        let end = min(origin + last.end + 1, area.columns.upperBound)
        canvas.restyle(Rect(row: row, column: area.column, rows: 1, columns: end - area.column)) {
          $0.attributes.insert(.underline)
        }
      }
    case .rule:
      let end = min(origin + last.end + 1, area.columns.upperBound)
      canvas.drawLine(row: row, column: area.column, columns: end - area.column, style: Theme.rule)
      drawLine(before: slots[...], on: &canvas, row: row, origin: origin)
    }
  }

  /// Says behind which edges columns are hidden.
  private func drawHidden(
    _ slots: [TableLayout.Slot], of band: TableBand, on canvas: inout Canvas, row: Int, _ origin: Int, _ area: Rect
  ) {
    guard let first = slots.first, let last = slots.last else { return }
    if firstColumn > 0 {
      canvas.draw(String(signs.moreLeft), row: row, column: origin + first.start - 1, style: Theme.key, in: area)
    }
    if last.column != band.columns.last {
      canvas.draw(String(signs.moreRight), row: row, column: origin + last.end, style: Theme.key)
    }
  }

  private func draw(
    _ text: String, over columns: Range<Int>, on canvas: inout Canvas, row: Int, origin: Int, _ area: Rect
  ) {
    let text = layout.width.padded(text, to: columns.count, alignment: .center)
    canvas.draw(text, row: row, column: origin + columns.lowerBound, style: Theme.header, in: area)
  }

  /// The groups of columns in view with the columns that they stand over.
  private func groups(of slots: [TableLayout.Slot]) -> [(label: String, columns: Range<Int>)] {
    var groups: [(label: String, columns: Range<Int>)] = []
    for slot in slots {
      guard let label = form.columns[slot.column].group else { continue }
      if let last = groups.last, last.label == label, slot.line == nil {
        groups[groups.count - 1].columns = last.columns.lowerBound..<slot.end
      } else {
        groups.append((label, slot.start..<slot.end))
      }
    }
    return groups
  }

  private func drawLine(before slots: ArraySlice<TableLayout.Slot>, on canvas: inout Canvas, row: Int, origin: Int) {
    for line in slots.compactMap(\.line) {
      canvas.drawLine(row: row, column: origin + line, rows: 1, style: Theme.rule)
    }
  }

  // MARK: Rows

  /// Draws a line of a table row; `visible` are the rows in view, from which merged labels are counted.
  func drawRow(
    _ index: Int, line: Int, of band: TableBand, visible: Range<Int>, on canvas: inout Canvas, row: Int, in area: Rect
  ) {
    let origin = area.column + layout.labels.columns
    let key = form.rows[index].key
    let pieces = layout.labels.pieces(
      row: index, line: line, visible: visible.clamped(to: band.rows), wrapped: layout.fitting == .folded)
    let labelStyle = lightsRow && cursor?.row == index ? Theme.cursorRow : .plain
    for piece in pieces {
      canvas.draw(piece.text, row: row, column: area.column + piece.offset, style: labelStyle, in: area)
    }
    let slots = layout.visibleSlots(of: band, from: firstColumn, columns: area.size.columns)
    if let remark = remark(onRow: key) {
      drawLine(before: slots.prefix(1), on: &canvas, row: row, origin: origin)
      if line == 0 { draw(remark, ofRow: index, on: &canvas, row: row, column: origin + 3, in: area) }
      return
    }
    drawLine(before: slots[...], on: &canvas, row: row, origin: origin)
    guard line == 0 else { return }
    if let mark = marks.rows[FindingPlaces.RowID(table: form.key, row: key)] {
      canvas.draw(String(signs[mark]), row: row, column: origin, style: Theme.style(for: mark), in: area)
    }
    for slot in slots { drawCell(row: index, slot, band, on: &canvas, at: row, origin: origin, in: area) }
  }

  private func drawCell(
    row: Int, _ slot: TableLayout.Slot, _ band: TableBand, on canvas: inout Canvas, at line: Int, origin: Int,
    in area: Rect
  ) {
    let cell = CellID(form.key, form.rows[row].key, form.columns[slot.column].key)
    let isCursor = cursor.map { $0.row == row && band.columns[$0.column] == slot.column } ?? false
    let (sign, style) = mark(of: cell)
    let suggested = marks.suggestions[cell].map { "\(signs.becomes)\($0.value)" } ?? ""
    let text = layout.table.cells[cell].map(\.text) ?? String(signs.absent)
    let room = slot.end - slot.start - layout.width.columns(of: sign + suggested)
    let number = sign + layout.width.truncated(text, to: room)
    let start = origin + slot.end - layout.width.columns(of: number + suggested)
    if style == Theme.zero, suggested.isEmpty {
      // Zeros beside each other are one run with the spaces between them, which a slow line is spared to hear of.
      let left = origin + slot.start - (slot.line == nil ? 1 : 0)
      let blank = String(repeating: " ", count: max(0, start - left))
      canvas.draw(blank, row: line, column: left, style: style, in: area)
    }
    let end = canvas.draw(number, row: line, column: start, style: style, in: area)
    canvas.draw(suggested, row: line, column: end, in: area)
    if isCursor {
      let whole = Rect(row: line, column: origin + slot.start, rows: 1, columns: slot.end - slot.start)
      canvas.restyle(whole.intersection(area)) { $0.attributes.insert(.reverse) }
      canvas.cursor = Position(row: line, column: min(origin + slot.end, area.columns.upperBound) - 1)
    }
  }

  /// What stands before a cell's number, and how both look.
  private func mark(of cell: CellID) -> (sign: String, style: Style) {
    if let mark = marks.cells[cell] {
      let isCandidate = mark != .accepted && marks.suggestions[cell].map { !$0.isCertain } ?? false
      return (String(isCandidate ? signs.candidate : signs[mark]), Theme.style(for: mark))
    }
    if related.contains(cell) { return (String(signs.involved), Style(attributes: .underline)) }
    return ("", layout.table.cells[cell]?.number == 0 ? Theme.zero : .plain)
  }

  /// What stands in place of the cells of a row that has none.
  private func remark(onRow key: RowKey) -> String? {
    if let unplaced = layout.table.unplaced.first(where: { $0.row == key }) {
      let values = unplaced.values.map(\.text).joined(separator: "  ")
      return Bilingual(zh: "列位不明：\(values)", en: "columns unknown: \(values)")[language]
    }
    if layout.table.missingRows.contains(key) { return Bilingual(zh: "缺此行", en: "this row is missing")[language] }
    return nil
  }

  private func draw(_ remark: String, ofRow index: Int, on canvas: inout Canvas, row: Int, column: Int, in area: Rect) {
    let key = form.rows[index].key
    let mark = marks.rows[FindingPlaces.RowID(table: form.key, row: key)] ?? .open(.unassessed)
    let end = canvas.draw(
      "\(signs[mark])\(remark)", row: row, column: column, style: Theme.style(for: mark), in: area)
    if cursor?.row == index {
      let whole = Rect(row: row, column: column, rows: 1, columns: end - column)
      canvas.restyle(whole.intersection(area)) { $0.attributes.insert(.reverse) }
      canvas.cursor = Position(row: row, column: column)
    }
  }
}
