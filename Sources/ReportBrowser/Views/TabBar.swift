import AnnualReport
import TerminalScreen

/// The six sections, the present one in brackets, each with the mark and number of its gravest findings.
struct TabBar {
  /// The report.
  let open: OpenReport
  /// What marks look like.
  let signs: Signs

  /// How much of a section's name a tab shows.
  private enum Length: CaseIterable { case all, selectedOnly, numerals, marks }

  /// Draws the tabs, with as much of the names as there is room for; returns the column behind them.
  @discardableResult func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    let fitting = Length.allCases.first { columns($0, canvas.width) <= area.size.columns }
    var column = area.column
    for tab in tabs(fitting ?? .marks) {
      let frame = tab.isSelected ? ("[", "]", Theme.selectedTab) : (" ", " ", Style.plain)
      let markStyle = tab.isSelected ? Theme.selectedTab : tab.markStyle
      column = canvas.draw(frame.0 + tab.text, row: area.row, column: column, style: frame.2, in: area)
      column = canvas.draw(tab.mark, row: area.row, column: column, style: markStyle, in: area)
      column = canvas.draw(frame.1, row: area.row, column: column, style: frame.2, in: area) + 1
    }
    return column
  }

  /// The page whose tab stands at a column.
  func page(atColumn wanted: Int, width: TextWidth, in area: Rect) -> Int? {
    let length = Length.allCases.first { columns($0, width) <= area.size.columns } ?? .marks
    var column = area.column
    for (index, tab) in tabs(length).enumerated() {
      let end = column + width.columns(of: tab.text + tab.mark) + 2
      // The title page has no tab.
      if column..<end ~= wanted { return index + 1 }
      column = end + 1
    }
    return nil
  }

  private func columns(_ length: Length, _ width: TextWidth) -> Int {
    tabs(length).reduce(0) { $0 + width.columns(of: $1.text + $1.mark) + 3 }
  }

  private func tabs(_ length: Length) -> [(text: String, mark: String, markStyle: Style, isSelected: Bool)] {
    open.pages.pages.enumerated().compactMap { index, page in
      guard let section = page.section else { return nil }
      let isSelected = index == open.location.page
      let isNamed = length == .all || length == .selectedOnly && isSelected
      let name = isNamed ? "\(section.numeral) \(Form.section(section).brief)" : section.numeral
      let worst = open.pages.worst(onPage: index)
      let mark = worst.map { length == .marks ? String(signs[$0.severity]) : " \(signs[$0.severity])\($0.count)" } ?? ""
      return (name, mark, worst.map { Theme.style(for: $0.severity) } ?? .plain, isSelected)
    }
  }
}
