import AnnualReport

/// Sorts findings as a reader meets them: by section, prose before table, then by row and column.
struct ReadingOrder {
  private let cellRanks: [CellID: Int]

  init(of report: Report) {
    var ranks: [CellID: Int] = [:]
    for key in TableKey.allCases {
      for cell in report.tables[key]?.form.cells ?? [] { ranks[cell] = ranks.count }
    }
    cellRanks = ranks
  }

  /// A number that grows along the report; only its order means anything.
  func position(of finding: Finding) -> Int {
    guard let first = finding.statements.first else { return 0 }
    func position(_ section: SectionKey?, _ rest: Int) -> Int { (section?.ordinal ?? 0) * 100_000 + rest }
    switch first {
    case .cell(let cell, _, _), .previous(let cell, _, _):
      return position(cell.table.section, 50_000 + (cellRanks[cell] ?? 0))
    case .words(_, let section, _, let place):
      return position(section, min(49_999, place.line ?? place.paragraph ?? 0))
    case .section(let section, _): return position(section, 0)
    case .row(let table, let row, _):
      let rank = cellRanks.filter { $0.key.table == table && $0.key.row == row }.values.min()
      return position(table.section, 50_000 + (rank ?? 0))
    }
  }
}
