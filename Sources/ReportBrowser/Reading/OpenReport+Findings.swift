import AnnualReport
import ReportChecking

extension OpenReport {
  /// The findings of the report in reading order.
  var findings: [Finding] { pages.verdict.findings }

  /// The indexes of the findings that were not accepted.
  var openFindings: [Int] { findings.indices.filter { findings[$0].acceptance == nil } }

  /// The index of the finding after the reader's place, or before it; `nil` at the end of all.
  func findingIndex(forward: Bool) -> Int? {
    if let selected { return forward ? openFindings.first { $0 > selected } : openFindings.last { $0 < selected } }
    let locations = pages.places.locations
    return forward
      ? openFindings.filter { locations[$0] > location }.min { locations[$0] < locations[$1] }
      : openFindings.filter { locations[$0] < location }.max { locations[$0] < locations[$1] }
  }

  /// The indexes of the findings that are about the reader's place, the one gone to first.
  ///
  /// At a cell, those that it takes part in; in prose, those whose words the line has.
  var findingsHere: [Int] {
    let here = findings.indices.filter { index in
      if index == selected { return true }
      if let cell { return findings[index].involves(cell) }
      let location = pages.places.locations[index]
      if location.page == self.location.page, case .text = location.point { return layout.line(of: location) == line }
      return pages.places.words.contains {
        $0.finding == findings[index].id && $0.location.page == self.location.page
          && layout.line(of: $0.location) == line
      }
    }
    return here.sorted { ($0 == selected ? 0 : 1, $0) < ($1 == selected ? 0 : 1, $1) }
  }

  /// The finding to explain: one about the reader's place, else the nearest on the page.
  var nearestFinding: Int? {
    findingsHere.first
      ?? findings.indices.filter { pages.places.locations[$0].page == location.page }
      .min { distance(to: $0) < distance(to: $1) }
  }

  private func distance(to finding: Int) -> Int { abs(layout.line(of: pages.places.locations[finding]) - line) }

  /// The other cells of the broken statements of the reader's cell.
  var related: Set<CellID> {
    guard let cell else { return [] }
    var related: Set<CellID> = []
    for index in findingsHere { related.formUnion(findings[index].allCells) }
    related.remove(cell)
    return related
  }

  /// Where the reader's figure or cell leads: the cell that a figure means, the figure that states a cell.
  var counterpart: Location? {
    if let cell {
      return pages.report.figures.indices.first { pages.report.figures[$0].mayMean(cell) }.flatMap { pages.figures[$0] }
    }
    guard case .text(let offset) = location.point, let paragraph = pages.paragraph(at: location) else { return nil }
    for span in paragraph.spans where span.range.contains(offset) {
      guard case .figure(let index) = span.meaning else { continue }
      for term in pages.report.figures[index].readings.joined() {
        if case .cell(let cell) = term.quantity { return pages.location(of: cell) }
      }
    }
    return nil
  }
}

extension Finding {
  /// All cells of the statements and of the equation.
  var allCells: Set<CellID> {
    var cells = Set(cells)
    for quantity in equation?.quantities ?? [] {
      if case .cell(let cell) = quantity { cells.insert(cell) }
    }
    return cells
  }

  /// Whether it is about the cell, its row or an equation that the cell is in.
  func involves(_ cell: CellID) -> Bool {
    allCells.contains(cell)
      || statements.contains { if case .row(cell.table, cell.row, _) = $0 { true } else { false } }
  }
}

extension Finding {
  /// Whether it is about what the figure states; a number stated of two things (收到并办结42件) may be wrong of one of them.
  func disputes(_ figure: ProseFigure) -> Bool {
    guard statements.contains(where: { if case .words(_, _, _, figure.place) = $0 { true } else { false } })
    else { return false }
    let cells = allCells
    return cells.isEmpty || cells.contains(where: figure.mayMean)
  }
}

extension ProseFigure {
  /// Whether a reading of the figure has the cell in it.
  func mayMean(_ cell: CellID) -> Bool {
    readings.joined().contains { $0.quantity == .cell(cell) }
  }
}
