import AnnualReport
import TerminalScreen

/// The line between the page and the pane, on which stands what of either is hidden.
struct PaneRule {
  /// The report and the reader's place.
  let open: OpenReport
  /// How much room the pane has.
  let pane: PaneState
  /// Which part of the screen shows what.
  let plan: ScreenPlan
  /// The key that enters the pane.
  let key: String
  /// The language.
  let language: Language

  /// Draws the line; beside a wide page the place in the page stands at the end of the tabs, which end at a column.
  func draw(on canvas: inout Canvas, tabsEnd: Int) {
    let rule = plan.rule
    let style = pane.isEntered ? Theme.enteredRule : Theme.rule
    if plan.isWide {
      canvas.drawLine(row: rule.row, column: rule.column, rows: rule.size.rows, style: style)
      draw(place, endingAt: plan.tabs.columns.upperBound, after: tabsEnd, row: plan.tabs.row, on: &canvas)
      draw(
        hidden, endingAt: plan.pane.columns.upperBound, after: rule.column, row: rule.rows.upperBound - 1, on: &canvas)
    } else if !rule.isEmpty {
      canvas.drawLine(row: rule.row, column: rule.column, columns: rule.size.columns, style: style)
      var start = rule.column + 1
      if let place {
        start = canvas.draw(" \(place[language]) ", row: rule.row, column: start, style: Theme.key, in: rule)
      }
      draw(hidden, endingAt: rule.columns.upperBound - 2, after: start, row: rule.row, on: &canvas)
    }
  }

  private func draw(_ text: Bilingual?, endingAt end: Int, after start: Int, row: Int, on canvas: inout Canvas) {
    guard let text else { return }
    let words = " \(text[language]) "
    let column = end - canvas.width.columns(of: words)
    if column > start { canvas.draw(words, row: row, column: column, style: Theme.key) }
  }

  /// Where in the page the reader is, where not all of it is in view.
  private var place: Bilingual? {
    guard let place = open.placeInPage else { return nil }
    return Bilingual(zh: "行 \(place.number)/\(place.of)", en: "row \(place.number)/\(place.of)")
  }

  /// What of the pane is out of view.
  private var hidden: Bilingual? {
    let visible = plan.pane.size.rows
    if let top = pane.top {
      let last = min(top + visible, pane.allRows)
      return Bilingual(
        zh: "说明 \(top + 1)–\(last)/\(pane.allRows)，\(key) 离开",
        en: "note \(top + 1)-\(last) of \(pane.allRows), \(key) leaves")
    }
    let more = pane.allRows - visible
    return more > 0 ? Bilingual(zh: "说明未完 +\(more)，按 \(key)", en: "more of this note +\(more): \(key)") : nil
  }
}
