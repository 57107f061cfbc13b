import AnnualReport
import ReportChecking
import TerminalScreen

/// Draws the list of reports: whose, of which year and form, what was found, and the path.
struct ListDrawing {
  /// The sources.
  let list: SourceList
  /// What marks look like.
  let signs: Signs
  /// The language.
  let language: Language

  /// Draws the header and the entries in view; where nothing is a report, the header says so.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let (header, rows) = area.split(top: 1)
    if list.holdsNoReport {
      let message = Bilingual(
        zh: "没有找到政府信息公开工作年度报告。", en: "No annual report on open government information was found.")
      canvas.draw(message[language], row: header.row, column: 1, style: Theme.message, in: header)
    } else {
      for slot in slots(in: area) {
        let isSorted = list.order.column == slot.column
        let sign = isSorted ? (list.order.isReversed ? signs.up : signs.down) : ""
        let style = slot.column == list.column ? Theme.header.adding(.underline) : Theme.header
        draw(slot.column.title[language] + sign, in: slot, on: &canvas, row: header.row, style: style)
      }
    }
    if list.shown.isEmpty, !list.entries.isEmpty {
      let message = Bilingual(
        zh: "没有符合“\(list.filter.text)”的", en: "nothing passes “\(list.filter.text)”")
      canvas.draw(
        canvas.width.truncated(message[language], to: rows.size.columns - 2), row: rows.row, column: 1,
        style: Theme.message, in: rows)
    }
    let chosen = list.chosen
    for (index, entry) in list.shown.dropFirst(list.top).prefix(rows.size.rows).enumerated() {
      let row = rows.row + index
      draw(list.entries[entry], on: &canvas, row: row, in: rows)
      if entry == chosen {
        canvas.restyle(Rect(row: row, column: rows.column, rows: 1, columns: rows.size.columns)) {
          $0.attributes.insert(.reverse)
        }
        canvas.cursor = Position(row: row, column: rows.column)
      }
    }
  }

  private func draw(_ entry: SourceList.Entry, on canvas: inout Canvas, row: Int, in area: Rect) {
    if case .noReport(let reason)? = entry.summary {
      let name = list.name(of: entry)
      let text = Bilingual(zh: "\(name)：\(reason.zh)", en: "\(name): \(reason.en)")[language]
      canvas.draw(
        canvas.width.truncated(text, to: area.size.columns - 1), row: row, column: area.column + 1,
        style: Theme.style(for: .unassessed), in: area)
      return
    }
    for slot in slots(in: area) {
      let (text, style) = text(of: slot.column, entry)
      draw(text, in: slot, on: &canvas, row: row, style: style)
    }
  }

  private func text(of column: ListColumn, _ entry: SourceList.Entry) -> (String, Style) {
    if column == .file { return (list.name(of: entry), .plain) }
    guard let facts = entry.summary?.facts else { return (column == .organ ? "…" : "", .plain) }
    switch column {
    case .organ: return (facts.organ ?? Bilingual(zh: "不明", en: "unknown")[language], .plain)
    case .year: return (facts.year.map(String.init) ?? "", .plain)
    case .form: return (facts.form ?? "", .plain)
    case .received: return (facts.received.map(String.init) ?? String(signs.absent), .plain)
    case .concluded: return (facts.concluded.map(String.init) ?? String(signs.absent), .plain)
    case .findings:
      var marks = facts.counts.keys.sorted(by: >).map { "\(signs[$0])\(facts.counts[$0] ?? 0)" }
      if !(entry.summary?.hasFindings ?? false) { marks.insert(String(signs.holds), at: 0) }
      return (marks.joined(separator: " "), facts.counts.keys.max().map { Theme.style(for: $0) } ?? .plain)
    case .gravest: return (facts.gravest?[language] ?? "", .plain)
    case .file: return (list.name(of: entry), .plain)
    }
  }

  private func draw(_ text: String, in slot: Slot, on canvas: inout Canvas, row: Int, style: Style) {
    let text = canvas.width.truncated(text, to: slot.columns)
    let start = slot.column.isNumber ? slot.start + slot.columns - canvas.width.columns(of: text) : slot.start
    canvas.draw(text, row: row, column: start, style: style)
  }

  /// A column in its place.
  private struct Slot {
    let column: ListColumn
    let start, columns: Int
  }

  private func slots(in area: Rect) -> [Slot] {
    var start = area.column + 1
    return ListColumn.fitting(area.size.columns - 1).map { column, columns in
      defer { start += columns + 1 }
      return Slot(column: column, start: start, columns: columns)
    }
  }
}
