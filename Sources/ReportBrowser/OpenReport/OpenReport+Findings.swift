import AnnualReport
import ReportChecking

extension OpenReport {
  /// The findings of the report in reading order.
  var findings: [Finding] { pages.verdict.findings }

  /// The index that a finding of the report has here as it was read before; `nil` where it is gone.
  func index(of finding: Finding, in before: OpenReport) -> Int? {
    let identity = finding.identity(in: before.pages.report)
    return findings.firstIndex { $0.identity(in: pages.report) == identity }
  }

  /// The indexes of the findings that were not accepted, in the order of their places.
  var openFindings: [Int] {
    let locations = pages.places.locations
    return findings.indices.filter { findings[$0].acceptance == nil }.sorted {
      (locations[$0], $0) < (locations[$1], $1)
    }
  }

  /// Where to stop on the way through the findings; those that are quiet only where that was asked for.
  func stops(quietToo: Bool) -> [Stop] { quietToo ? pages.stops : pages.stops.filter { !$0.isQuiet } }

  /// Which of the stops the reader is at.
  func position(among stops: [Stop]) -> Int? {
    // A finding may have two causes. Who opens a report is at no stop yet, even if there is one at its very beginning.
    stops.firstIndex { $0.location == location && (selected.map($0.findings.contains) ?? (location.page > 0)) }
      ?? stops.firstIndex { selected.map($0.findings.contains) ?? false }
  }

  /// The stop after the reader's, or before it; from elsewhere the nearest that way, and from the title page the first.
  func stop(forward: Bool, among stops: [Stop]) -> Stop? {
    if let position = position(among: stops) {
      let next = position + (forward ? 1 : -1)
      return stops.indices.contains(next) ? stops[next] : nil
    }
    if forward, location.page == 0 { return stops.first }
    return forward
      ? stops.filter { $0.location > location }.min { $0.location < $1.location }
      : stops.filter { $0.location < location }.max { $0.location < $1.location }
  }

  /// The indexes of the findings that are about the reader's place: the one gone to first, then those whose words the
  /// reader is at, then those of the line.
  ///
  /// At a cell, those that it takes part in; in prose, those whose words the paragraph has.
  var findingsHere: [Int] {
    let here = findings.indices.compactMap { index in distance(from: findings[index], at: index).map { (index, $0) } }
    return here.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  /// How far from the reader a finding is that is about the reader's place; `nil` for others.
  private func distance(from finding: Finding, at index: Int) -> Int? {
    if index == selected { return 0 }
    if let cell { return finding.involves(cell) ? 1 : nil }
    let words = pages.places.words.filter { $0.finding == finding.id }.map(\.location)
    // What a section lacks is said below its heading, at which the finding stands.
    let block = pages.isRemarkOnSection(at: location) ? 0 : location.block
    let places = ([pages.places.locations[index]] + words).filter {
      ($0.page, $0.block) == (location.page, block)
    }
    return places.map { $0 == location ? 1 : layout.line(of: $0) == line ? 2 : 3 }.min()
  }

  /// The finding that the reader's next decision is about: the one gone to, else the first here that was not accepted,
  /// else one that was; `nil` where there is none here.
  var findingToDecide: Int? {
    let here = findingsHere
    if let selected { return selected }
    return here.first { findings[$0].acceptance == nil } ?? here.first
  }

  /// The finding from which a list begins: one about the reader's place, else the nearest on the page.
  var nearestFinding: Int? {
    findingsHere.first
      ?? findings.indices.filter { pages.places.locations[$0].page == location.page }
      .min { distance(to: $0) < distance(to: $1) }
  }

  private func distance(to finding: Int) -> Int { abs(layout.line(of: pages.places.locations[finding]) - line) }

  /// A finding in a line that can be sent on: whose report, where, and what is wrong.
  func copiedFinding(_ index: Int, _ language: Language) -> String {
    let finding = findings[index]
    let organ = pages.report.organ?.value ?? pages.path
    let place = finding.statements.first?.place?.words[language] ?? ""
    let message = finding.sentence(in: pages.report)[language]
    let year = pages.report.year.map { String($0.value) } ?? ""
    return "\(organ) \(year) \(finding.code) \(message)\(place.isEmpty ? "" : "（\(place)）")".printable
  }

  /// The other cells of the broken statement of the reader's cell that is told first; a term that is 0 adds nothing.
  var related: Set<CellID> {
    guard let cell, let index = findingsHere.first(where: { findings[$0].acceptance == nil }) else { return [] }
    return findings[index].allCells.filter { $0 != cell && pages.report[$0]?.number != 0 }
  }

  /// The finding to which the words lead at which the reader is, by its index.
  var linkedFinding: Int? {
    guard case .text(let offset) = location.point, let paragraph = pages.paragraph(at: location) else { return nil }
    for span in paragraph.spans where span.range.contains(offset) {
      if case .cause(let index) = span.meaning { return index }
    }
    return nil
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

extension ProseFigure {
  /// Whether a reading of the figure has the cell in it.
  func mayMean(_ cell: CellID) -> Bool {
    readings.joined().contains { $0.quantity == .cell(cell) }
  }
}
