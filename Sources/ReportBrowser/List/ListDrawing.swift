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

  private static let yearColumns = 6
  private static let findingColumns = 16

  /// Draws the header and the entries in view; where nothing is a report, the header says so.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let (header, rows) = area.split(top: 1)
    if list.holdsNoReport {
      let message = Bilingual(
        zh: "没有找到政府信息公开工作年度报告。", en: "No annual report on open government information was found.")
      canvas.draw(message[language], row: header.row, column: 1, style: Theme.message, in: header)
    } else {
      let titles = [
        Bilingual(zh: "机关", en: "organ"), Bilingual(zh: "年度", en: "year"), Bilingual(zh: "格式", en: "form"),
        Bilingual(zh: "问题", en: "findings"), Bilingual(zh: "文件", en: "file"),
      ]
      for (title, column) in zip(titles, columns(in: area)) {
        canvas.draw(title[language], row: header.row, column: column, style: Theme.header, in: header)
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
    let columns = columns(in: area)
    func draw(_ text: String, _ column: Int, style: Style = .plain) {
      let end = columns.first { $0 > column } ?? area.columns.upperBound + 1
      canvas.draw(
        canvas.width.truncated(text, to: end - column - 1), row: row, column: column, style: style, in: area)
    }
    switch entry.summary {
    case .report(let organ, let year, let form, let counts)?:
      draw(organ ?? Bilingual(zh: "不明", en: "unknown")[language], columns[0])
      draw(year.map(String.init) ?? "", columns[1])
      draw(form ?? "", columns[2])
      var marks = counts.keys.sorted(by: >).map { "\(signs[$0])\(counts[$0] ?? 0)" }
      if !(entry.summary?.hasFindings ?? false) { marks.insert(String(signs.holds), at: 0) }
      draw(
        marks.joined(separator: " "), columns[3], style: counts.keys.max().map { Theme.style(for: $0) } ?? .plain)
      draw(list.name(of: entry), columns[4])
    case .noReport(let reason)?:
      let text = "\(list.name(of: entry))：\(reason[language])"
      canvas.draw(
        canvas.width.truncated(text, to: area.size.columns - 1), row: row, column: columns[0],
        style: Theme.style(for: .unassessed),
        in: area)
    case nil:
      draw("…", columns[0])
      draw(list.name(of: entry), columns[4])
    }
  }

  /// Where organ, year, form, findings and path begin.
  private func columns(in area: Rect) -> [Int] {
    let organ = min(32, max(14, area.size.columns / 3))
    let year = area.column + 1 + organ
    let form = year + Self.yearColumns
    let findings = form + Self.yearColumns
    return [area.column + 1, year, form, findings, findings + Self.findingColumns]
  }
}
