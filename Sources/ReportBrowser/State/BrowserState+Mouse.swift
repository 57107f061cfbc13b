import TerminalScreen

extension BrowserState {
  /// How many lines a turn of the wheel moves.
  private static let wheelLines = 3

  /// Does what a click or a turn of the wheel asks for: what is clicked on is gone to, and done if the reader is there.
  mutating func take(mouse key: Key) -> [Effect] {
    switch key {
    case .wheelUp: return turnWheel(.up)
    case .wheelDown: return turnWheel(.down)
    case .click(let position): return click(position)
    default: return []
    }
  }

  private mutating func turnWheel(_ command: Command) -> [Effect] {
    guard command.contexts.contains(context) else { return [] }
    return (0..<Self.wheelLines).flatMap { _ in perform(command) }
  }

  private mutating func click(_ position: Position) -> [Effect] {
    notice = nil
    let row = position.row - plan.sheet.row
    switch overlays.last {
    case .findings(var findings)?:
      let isChosen = findings.selected == findings.top + row
      findings.choose(findings.top + row)
      replaceOverlay(with: .findings(findings))
      return isChosen ? perform(.follow) : []
    case .tally(var tally)?:
      let before = tally.selected
      tally.choose(line: row)
      replaceOverlay(with: .tally(tally))
      return tally.selected == before ? perform(.follow) : []
    case .palette(var palette)?:
      palette.choose(row, settings.language)
      replaceOverlay(with: .palette(palette))
      return perform(.follow)
    case .text?, .search?, .filter?, .reason?, .letter?: return []
    case nil: return open == nil ? clickInList(row - 1) : clickInReport(position)
    }
  }

  private mutating func clickInList(_ row: Int) -> [Effect] {
    let index = list.top + row
    guard row >= 0, list.shown.indices.contains(index) else { return [] }
    if list.position == index { return perform(.follow) }
    list.move(by: index - list.position, rows: listRows)
    return []
  }

  private mutating func clickInReport(_ position: Position) -> [Effect] {
    guard let report = open else { return [] }
    if plan.tabs.contains(position) {
      let tabs = TabBar(open: report, signs: signs)
      if let page = tabs.page(atColumn: position.column, width: settings.width, in: plan.tabs) {
        open?.open(page: page)
      }
    } else if plan.pane.contains(position) {
      pane.enter()
    } else if plan.body.contains(position) {
      pane.leave()
      let target = report.location(row: position.row - plan.body.row, column: position.column - plan.body.column)
      guard let target else { return [] }
      if target == report.location { return perform(.follow) }
      open?.go(to: target)
    }
    return []
  }
}
