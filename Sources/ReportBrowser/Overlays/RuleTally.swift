import AnnualReport
import ReportChecking
import TerminalScreen

/// What was found in all reports that the list shows, by rule, the gravest first; choosing a rule filters the list by it.
struct RuleTally: Sendable {
  /// A rule, and where it found something.
  struct Row: Hashable, Sendable {
    /// The rule's code.
    let code: String
    /// What it is about.
    let summary: Bilingual
    /// How grave its findings are by themselves.
    let severity: Severity
    /// In how many reports it found something, and how often in all.
    let reports, findings: Int
  }

  /// The rules.
  let rows: [Row]
  /// The row that is chosen.
  private(set) var selected = 0
  private var top = 0

  /// Counts what the reports of a list have that it shows.
  init(_ list: SourceList) {
    var reports: [String: Int] = [:]
    var findings: [String: Int] = [:]
    for index in list.shown {
      for (code, count) in list.entries[index].summary?.facts?.codes ?? [:] {
        reports[code, default: 0] += 1
        findings[code, default: 0] += count
      }
    }
    rows = reports.map { code, count in
      let rule = Checker.rule(code)
      return Row(
        code: code, summary: rule?.summary ?? Bilingual(zh: "", en: ""), severity: rule?.severity ?? .unassessed,
        reports: count, findings: findings[code] ?? 0)
    }
    .sorted { ($1.severity, $1.reports, $0.code) < ($0.severity, $0.reports, $1.code) }
  }

  /// The rule that is chosen.
  var code: String? { rows.indices.contains(selected) ? rows[selected].code : nil }

  /// Chooses a row so many further on, and keeps it in view of so many.
  mutating func move(by count: Int, rows visible: Int) {
    guard !rows.isEmpty else { return }
    selected = min(max(0, selected + min(max(count, -rows.count), rows.count)), rows.count - 1)
    top = min(max(top, selected - max(1, visible) + 1), selected)
  }

  /// Chooses the row at a line of the view, where there is one.
  mutating func choose(line: Int) {
    if line >= 0, rows.indices.contains(top + line) { selected = top + line }
  }

  /// Draws the rows in view.
  func draw(signs: Signs, language: Language, on canvas: inout Canvas, in area: Rect) {
    for (index, row) in rows.dropFirst(top).prefix(area.size.rows).enumerated() {
      let line = area.row + index
      let sign = "\(signs[row.severity]) "
      let start = canvas.draw(
        sign, row: line, column: area.column + 1, style: Theme.style(for: row.severity), in: area)
      let count = Bilingual(
        zh: "\(row.reports) 份 \(row.findings) 处", en: "\(row.findings) in \(row.reports)")[language]
      let text = "\(row.code)  \(canvas.width.padded(count, to: Self.countColumns))\(row.summary[language])"
      canvas.draw(
        canvas.width.truncated(text, to: area.columns.upperBound - start), row: line, column: start, in: area)
      if index + top == selected {
        canvas.restyle(Rect(row: line, column: area.column, rows: 1, columns: area.size.columns)) {
          $0.attributes.insert(.reverse)
        }
        canvas.cursor = Position(row: line, column: area.column)
      }
    }
  }

  /// What the counts of a province take: `12345 份 67890 处`.
  private static let countColumns = 18
}
