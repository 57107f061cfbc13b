import AnnualReport
import ReportChecking
import ReportSeries

/// Which report precedes which: the report of the same organ for the year before, among those given together.
///
/// A government and its office are two organs. Where reports with different figures could be the predecessor, or where
/// there are such for the report's own year, none is taken: a rule across years must not compare strangers. Copies of one
/// report in several formats are one.
public struct Predecessors: Sendable {
  private let predecessors: [String: LoadedReport]

  /// Pairs the reports.
  public init(among reports: [LoadedReport]) {
    let members = reports.compactMap(Member.init)
    let series = Dictionary(grouping: members, by: \.series)
    var predecessors: [String: LoadedReport] = [:]
    for member in members {
      let others = (series[member.series] ?? []).filter { $0.organ.mayBe(member.organ) }
      let candidates = others.filter { $0.year == member.year - 1 }
      let rivals = others.filter { $0.year == member.year }
      if let candidate = candidates.first, Self.agree(candidates), Self.agree(rivals) {
        predecessors[member.loaded.path] = candidate.loaded
      }
    }
    self.predecessors = predecessors
  }

  /// Whether the reports are copies of one.
  private static func agree(_ members: [Member]) -> Bool {
    guard let first = members.first else { return true }
    return members.dropFirst().allSatisfy { $0.organ.mayBe(first.organ) && $0.figures == first.figures }
  }

  /// The predecessor of the report with the path, where it is at hand.
  public subscript(path: String) -> LoadedReport? { predecessors[path] }
}

/// A report that says whose it is and of which year.
struct Member {
  let loaded: LoadedReport
  let organ: OrganName
  let year: Int
  let series: SeriesKey

  /// What stands in the cells.
  var figures: [CellID: CellContent] {
    guard let tables = loaded.checked?.report.tables else { return [:] }
    return tables.values.reduce(into: [:]) { figures, table in
      figures.merge(table.cells.mapValues(\.content)) { first, _ in first }
    }
  }

  init?(_ loaded: LoadedReport) {
    guard let report = loaded.checked?.report, let name = report.organ?.value, let year = report.year?.value else {
      return nil
    }
    self.loaded = loaded
    self.year = year
    organ = OrganName(name)
    series = SeriesKey(organ, path: loaded.path)
  }
}
