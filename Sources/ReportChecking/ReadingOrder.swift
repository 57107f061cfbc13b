import AnnualReport

/// Sorts findings as a reader meets them: by where they stand in the source, whatever its format.
///
/// Places alone do not tell it: the boxes of words on one line of a PDF differ in height. So everything that a report has is
/// counted through in its order, and a place is told by what stands there or last before it.
struct ReadingOrder {
  /// Where a statement stands among the parts of the report, and within the part; what the report lacks stands where it
  /// would, by the order of the form.
  struct Position: Comparable {
    let part: Int
    var place = Place.unknown
    var section = 0

    static func < (a: Position, b: Position) -> Bool { (a.part, a.section, a.place) < (b.part, b.section, b.place) }
  }

  /// The places of the parts by rising place, each with the number of its part.
  private var places: [(place: Place, part: Int)] = []
  private var sections: [SectionKey: Int] = [:]
  private var tables: [TableKey: Int] = [:]
  private var rows: [TableKey: [RowKey: Int]] = [:]
  private var cells: [CellID: Int] = [:]
  private var count = 0

  init(of report: Report) {
    count(report.title)
    for passage in report.preamble { count(passage) }
    var left = Set(report.tables.keys)
    for section in report.sections {
      sections[section.key] = count
      count(section.heading)
      for block in section.blocks {
        switch block {
        case .passage(let passage): count(passage)
        case .table(let key): if left.remove(key) != nil, let table = report.tables[key] { count(table) }
        }
      }
    }
    for key in TableKey.allCases where left.contains(key) { if let table = report.tables[key] { count(table) } }
    // Of equal places the first part.
    places.sort { ($0.place, $0.part) < ($1.place, $1.part) }
  }

  private mutating func count(_ passage: Passage?) {
    for anchor in passage?.anchors ?? [] { count(anchor.place) }
  }

  private mutating func count(_ place: Place) {
    places.append((place, count))
    count += 1
  }

  /// Counts the cells row by row as the rows stand; a row that the source lacks follows the one before it on the form.
  private mutating func count(_ table: Table) {
    let key = table.form.key
    tables[key] = count
    count(table.place)
    var last = table.place
    let ordered = table.form.rows.enumerated().map { index, row in
      last = table.firstPlace(of: row) ?? last
      return (row: row, place: last, index: index)
    }.sorted { ($0.place, $0.index) < ($1.place, $1.index) }
    for (row, place, _) in ordered {
      rows[key, default: [:]][row.key] = count
      count(place)
      for column in row.columns {
        let id = CellID(key, row.key, column)
        cells[id] = count
        count(table.cells[id]?.place ?? place)
      }
    }
  }

  /// Where the finding stands: at its first statement that stands anywhere.
  func position(of finding: Finding) -> Position {
    finding.statements.lazy.compactMap(position).first ?? Position(part: -1)
  }

  private func position(of statement: Statement) -> Position? {
    switch statement {
    case .cell(let cell, _, let place): cells[cell].map { Position(part: $0, place: place) } ?? position(of: place)
    case .previous(let cell, _, _): cells[cell].map { Position(part: $0) } ?? start(of: cell.table)
    case .words(let words, _):
      words.place == .unknown ? words.section.map(start) ?? Position(part: -1) : position(of: words.place)
    case .section(let section, let place): place.map(position) ?? start(of: section)
    case .row(let table, let row, _): rows[table]?[row].map { Position(part: $0) } ?? start(of: table)
    }
  }

  /// The part at the place, else the last one before it.
  private func position(of place: Place) -> Position {
    let behind = firstIndex { place < $0 }
    guard behind > 0 else { return Position(part: -1, place: place) }
    let found = places[behind - 1].place
    return Position(part: places[firstIndex { !($0 < found) }].part, place: place)
  }

  /// The first of the places for which the condition holds, which it does for all behind it.
  private func firstIndex(where holds: (Place) -> Bool) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if holds(places[middle].place) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func start(of table: TableKey) -> Position {
    tables[table].map { Position(part: $0) } ?? start(of: table.section)
  }

  /// Where the section begins; one that the report lacks stands before the next that it has.
  private func start(of section: SectionKey) -> Position {
    if let own = sections[section] { return Position(part: own) }
    let next = SectionKey.allCases.dropFirst(section.ordinal).lazy.compactMap { sections[$0] }.first ?? count
    return Position(part: next - 1, section: section.ordinal)
  }
}

extension Table {
  /// Where the first of the row's cells stands that the source has.
  fileprivate func firstPlace(of row: RowForm) -> Place? {
    row.columns.lazy.compactMap { cells[CellID(form.key, row.key, $0)]?.place }.min()
      ?? unplaced.first { $0.row == row.key }?.values.map(\.place).min()
  }
}
