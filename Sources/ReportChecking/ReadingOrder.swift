import AnnualReport

/// Sorts findings as a reader meets them: by section, prose before table, then by place in the prose or by row and column.
struct ReadingOrder {
  /// A place along the report, of which only the order means anything.
  struct Position: Comparable {
    private let numbers: [Int]

    fileprivate init(_ section: SectionKey?, _ rest: Int...) { numbers = [section?.ordinal ?? 0] + rest }

    static func < (a: Position, b: Position) -> Bool { a.numbers.lexicographicallyPrecedes(b.numbers) }
  }

  private let cellRanks: [CellID: Int]

  init(of report: Report) {
    var ranks: [CellID: Int] = [:]
    for key in TableKey.allCases {
      for cell in report.tables[key]?.form.cells ?? [] { ranks[cell] = ranks.count }
    }
    cellRanks = ranks
  }

  /// Where the finding's first statement stands.
  func position(of finding: Finding) -> Position {
    guard let first = finding.statements.first else { return Position(nil) }
    switch first {
    case .cell(let cell, _, _), .previous(let cell, _, _):
      return Position(cell.table.section, Self.table, cellRanks[cell] ?? 0)
    case .words(let words, _):
      return switch words.stretch {
      case .passage(let index): Position(words.section, Self.prose, index, words.range.lowerBound)
      case .title, .heading, nil: Position(words.section, Self.heading, words.range.lowerBound)
      }
    case .section(let section, _): return Position(section, Self.heading)
    case .row(let table, let row, _):
      let rank = cellRanks.filter { $0.key.table == table && $0.key.row == row }.values.min()
      return Position(table.section, Self.table, rank ?? 0)
    }
  }

  private static let heading = 0
  private static let prose = 1
  private static let table = 2
}
