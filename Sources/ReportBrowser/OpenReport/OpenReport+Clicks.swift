import AnnualReport
import TerminalScreen

extension OpenReport {
  /// What is shown at a row and a column of the body; `nil` where that is nothing to be at.
  func location(row: Int, column: Int) -> Location? {
    guard row >= layout.pinnedHeader(at: top, rows: body.rows).count else { return nil }
    let line = top + row
    guard layout.lines.indices.contains(line) else { return nil }
    switch layout.lines[line] {
    case .blank, .header: return nil
    case .text(let block, let index):
      guard let paragraph = layout.paragraphs[block] else { return nil }
      let offset = paragraph.offset(atColumn: column, onLine: index, width: width)
      return Location(page: location.page, block: block, point: .text(offset))
    case .row(let block, let band, let row, _):
      guard let table = layout.tables[block] else { return nil }
      let band = table.bands[band]
      let slots = table.visibleSlots(of: band, from: firstColumn, columns: body.columns)
      let slot = slots.last { table.labels.columns + $0.start <= column } ?? slots.first
      guard let slot, let index = band.columns.firstIndex(of: slot.column) else { return nil }
      return Location(page: location.page, block: block, point: .cell(row: row, column: index))
    }
  }
}
