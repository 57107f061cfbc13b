import AnnualReport
import ReportChecking
import TerminalScreen

/// The findings of a report, those of a common cause together.
struct FindingList: Sendable {
  /// A line of the list.
  enum Row: Sendable {
    /// The cause that the findings below it have in common.
    case cause(String)
    /// A finding, by its index.
    case finding(Int)
  }

  /// The lines: each diagnosis with its findings, then the findings that none accounts for, then the accepted ones.
  let rows: [Row]
  /// The line that is chosen, always a finding.
  private(set) var selected: Int
  /// The first line in view.
  private(set) var top = 0

  /// Lists the findings of a report; one is chosen from the beginning.
  init(_ pages: ReportPages, language: Language, choosing index: Int?) {
    let verdict = pages.verdict
    var rows: [Row] = []
    var told: Set<Int> = []
    let open = verdict.findings.indices.filter { verdict.findings[$0].acceptance == nil }
    for diagnosis in verdict.diagnoses {
      let indices = open.filter { diagnosis.findings.contains(verdict.findings[$0].id) }
      let new = indices.filter { !told.contains($0) }
      guard !new.isEmpty else { continue }
      rows.append(.cause(diagnosis.sentence(in: pages.report)[language]))
      rows += new.map { .finding($0) }
      told.formUnion(new)
    }
    let rest = open.filter { !told.contains($0) }
    if !rest.isEmpty, !told.isEmpty {
      rows.append(.cause(Bilingual(zh: "其他问题", en: "other findings")[language]))
    }
    rows += rest.map { .finding($0) }
    let accepted = verdict.findings.indices.filter { verdict.findings[$0].acceptance != nil }
    if !accepted.isEmpty {
      rows.append(.cause(Bilingual(zh: "已接受", en: "accepted")[language]))
      rows += accepted.map { .finding($0) }
    }
    self.rows = rows
    selected =
      rows.firstIndex { if case .finding(index) = $0 { true } else { false } }
      ?? rows.firstIndex { if case .finding = $0 { true } else { false } } ?? 0
  }

  /// The finding that is chosen, by its index.
  var finding: Int? {
    if rows.indices.contains(selected), case .finding(let index) = rows[selected] { index } else { nil }
  }

  /// Chooses a finding so many further on, upwards if negative, and keeps it in view of so many rows.
  mutating func move(by count: Int, rows visible: Int) {
    let findings = rows.indices.filter { if case .finding = rows[$0] { true } else { false } }
    guard let position = findings.firstIndex(of: selected) else { return }
    let distance = min(max(count, -findings.count), findings.count)
    selected = findings[min(max(0, position + distance), findings.count - 1)]
    // The cause above the first finding is worth seeing, too.
    let first = selected == findings.first ? 0 : selected
    top = min(max(top, selected - max(1, visible) + 1), first)
  }

  /// Chooses the finding of a row, where it is one.
  mutating func choose(_ row: Int) {
    if rows.indices.contains(row), case .finding = rows[row] { selected = row }
  }

  /// Draws what is in view.
  func draw(_ pages: ReportPages, signs: Signs, language: Language, on canvas: inout Canvas, in area: Rect) {
    for (index, row) in rows.dropFirst(top).prefix(area.size.rows).enumerated() {
      let line = area.row + index
      switch row {
      case .cause(let text):
        let text = canvas.width.truncated(text, to: area.size.columns)
        canvas.draw(text, row: line, column: area.column, style: Theme.heading, in: area)
      case .finding(let index):
        let finding = pages.verdict.findings[index]
        let section = pages.pages[pages.places.locations[index].page].section?.numeral ?? ""
        let sign = "  \(signs[finding.mark]) "
        let start = canvas.draw(
          sign, row: line, column: area.column, style: Theme.style(for: finding.mark), in: area)
        let text = "\(finding.code) \(section)  \(finding.message[language])"
        canvas.draw(
          canvas.width.truncated(text, to: area.columns.upperBound - start), row: line, column: start,
          style: finding.acceptance == nil ? .plain : Theme.style(for: finding.mark), in: area)
      }
      if index + top == selected {
        canvas.restyle(Rect(row: line, column: area.column, rows: 1, columns: area.size.columns)) {
          $0.attributes.insert(.reverse)
        }
        canvas.cursor = Position(row: line, column: area.column)
      }
    }
  }
}
