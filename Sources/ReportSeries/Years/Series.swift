import AnnualReport

/// The reports of one organ over the years, laid beside each other.
public struct Series: Sendable {
  /// A report, with its copies.
  public struct Column: Sendable {
    /// Its year.
    public let year: Int
    /// Where it and its copies lie.
    public internal(set) var paths: [String]
    /// The report, with its tables only.
    public let report: Report
    /// Whether there is another report for the year with other figures.
    public internal(set) var isRivalled = false
  }

  /// What the organ's names have in common.
  public let key: SeriesKey
  /// The names that the reports give the organ, those of earlier years first.
  public let names: [String]
  /// The places above the organ's, as far as any of the reports names them, the highest first.
  public let upperPlaces: [String]
  /// The rank of the place, where its name or the places above it tell.
  public let level: OrganName.Level?
  /// The reports by their years.
  public let columns: [Column]
  /// The years between the first and the last of which there is no report.
  public let gaps: [ClosedRange<Int>]
  /// The tables of all years, in the order of the form.
  public let tables: [JoinedTable]
  /// What each year hands to the next, where both are at hand and there is only one report for each.
  public let chains: [Chain]

  /// Lays reports of one organ beside each other; there is at least one.
  init(key: SeriesKey, _ held: [HeldReport]) {
    self.key = key
    let held = held.enumerated().sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }.map(\.element)
    names = held.reduce(into: []) { names, report in
      if !names.contains(report.organ.name) { names.append(report.organ.name) }
    }
    let fullest = held.max { $0.organ.places.count < $1.organ.places.count }?.organ
    upperPlaces = (fullest?.places ?? []).dropLast().map(\.name)
    level = fullest?.place?.level
    let columns = Self.columns(of: held)
    self.columns = columns
    gaps = zip(columns, columns.dropFirst()).filter { $1.year - $0.year > 1 }.map { $0.year + 1...$1.year - 1 }
    tables = TableKey.allCases.compactMap { key in
      // The latest form names what several have.
      let joined = JoinedTable(key, of: columns.reversed().compactMap { $0.report.tableForm(key) })
      return joined.rows.isEmpty ? nil : joined
    }
    chains = zip(columns, columns.dropFirst()).compactMap { earlier, later in
      if earlier.isRivalled || later.isRivalled { return nil }
      return try? Chain.between(earlier.report, later.report).get()
    }
  }

  private static func columns(of held: [HeldReport]) -> [Column] {
    var columns: [(column: Column, first: HeldReport)] = []
    for report in held {
      if let index = columns.firstIndex(where: { $0.first.year == report.year && $0.first.hasFigures(of: report) }) {
        columns[index].column.paths.append(report.path)
      } else {
        columns.append((Column(year: report.year, paths: [report.path], report: report.report), report))
      }
    }
    let counts = Dictionary(grouping: columns, by: \.column.year).mapValues(\.count)
    return columns.map { entry in
      var column = entry.column
      column.isRivalled = counts[column.year, default: 0] > 1
      return column
    }
  }

  /// The organ's name with the places above its own.
  public var name: String { upperPlaces.joined() + key.name }

  /// What stands in the cell in each of the reports.
  public func standings(of cell: CellID) -> [CellStanding] { columns.map { $0.report.standing(at: cell) } }

  /// Whether the cell follows from the year before as it should; `nil` where that is not known, or nothing is asked of it.
  public func holds(_ cell: CellID, in column: Column) -> Bool? {
    guard !column.isRivalled, let chain = chains.first(where: { $0.later == column.year }) else { return nil }
    return chain.links.first { $0.cell == cell }?.holds
  }
}
