import AnnualReport
import ReportChecking

/// Where the findings of a report stand on its pages, and how cells, rows and words are marked for them.
struct FindingPlaces: Sendable {
  /// A row of a table.
  struct RowID: Hashable, Sendable {
    /// The table.
    let table: TableKey
    /// The row in it.
    let row: RowKey
  }

  /// Words that a finding is about.
  struct Words: Sendable {
    /// Where they begin.
    let location: Location
    /// The characters of the paragraph.
    let range: Range<Int>
    /// The number of the finding.
    let finding: Int
    /// How the finding is marked.
    let mark: FindingMark
  }

  /// Where to look at each finding first, in the order of the findings.
  private(set) var locations: [Location] = []
  /// The marks of cells that are named by a finding, or suspected by a diagnosis.
  private(set) var cells: [CellID: FindingMark] = [:]
  /// What suspected cells probably should be.
  private(set) var suggestions: [CellID: Suggestion] = [:]
  /// The marks of rows that a finding is about as a whole.
  private(set) var rows: [RowID: FindingMark] = [:]
  /// The words to mark.
  private(set) var words: [Words] = []

  /// Finds the places of a verdict's findings.
  init(report: Report, verdict: Verdict, finder: LocationFinder) {
    for diagnosis in verdict.open.diagnoses {
      for change in diagnosis.explanations.flatMap(\.changes) where suggestions[change.cell] == nil {
        suggestions[change.cell] = Suggestion(value: change.to, isCertain: diagnosis.certainty == .unique)
      }
    }
    for finding in verdict.findings {
      let suspects = Set(
        verdict.diagnoses.filter { $0.findings.contains(finding.id) }
          .flatMap(\.explanations).flatMap(\.changes).map(\.cell))
      let statements = verdict.statementsToLookAt(of: finding)
      locations.append(statements.compactMap { location(of: $0, finder) }.first ?? finder.start(of: nil))
      for (index, statement) in finding.statements.enumerated() {
        switch statement {
        case .cell(let cell, _, _):
          if suspects.isEmpty ? index == 0 : suspects.contains(cell) { mark(cell, of: finding) }
        case .row(let table, let row, _):
          let row = RowID(table: table, row: row)
          rows[row] = max(rows[row] ?? finding.mark, finding.mark)
        case .words(let words, _):
          guard let location = finder.location(of: words) else { continue }
          mark(words.range, at: location, finding)
        case .section(let section, let place):
          guard place != nil, let heading = report.section(section)?.heading,
            let location = finder.heading(of: section)
          else { continue }
          mark(0..<heading.text.unicodeScalars.count, at: location, finding)
        case .previous: break
        }
      }
      for quantity in finding.equation?.quantities ?? [] {
        if case .cell(let cell) = quantity, suspects.contains(cell) { mark(cell, of: finding) }
      }
    }
  }

  private mutating func mark(_ cell: CellID, of finding: Finding) {
    cells[cell] = max(cells[cell] ?? finding.mark, finding.mark)
  }

  private mutating func mark(_ range: Range<Int>, at location: Location, _ finding: Finding) {
    words.append(Words(location: location, range: range, finding: finding.id, mark: finding.mark))
  }

  private func location(of statement: Statement, _ finder: LocationFinder) -> Location? {
    switch statement {
    case .cell(let cell, _, _):
      finder.location(of: cell.table, row: cell.row, column: cell.column)
    case .row(let table, let row, _): finder.location(of: table, row: row, column: nil)
    case .words(let words, _): finder.location(of: words) ?? finder.start(of: words.section)
    case .section(let section, _): finder.start(of: section)
    case .previous: nil
    }
  }
}
