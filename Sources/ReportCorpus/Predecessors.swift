import AnnualReport
import ReportChecking

/// Which report precedes which: the report of the same organ for the year before, among those given together.
///
/// A government and its office are two organs. Where two reports could be the predecessor, none is taken: a rule across
/// years must not compare strangers.
public struct Predecessors: Sendable {
  private let predecessors: [String: LoadedReport]

  /// Pairs the reports.
  public init(among reports: [LoadedReport]) {
    let members = reports.compactMap(Member.init)
    let series = Dictionary(grouping: members, by: \.seriesName)
    var predecessors: [String: LoadedReport] = [:]
    for member in members {
      let candidates = (series[member.seriesName] ?? []).filter {
        $0.year == member.year - 1 && $0.organ.mayBe(member.organ)
      }
      if candidates.count == 1 { predecessors[member.loaded.path] = candidates[0].loaded }
    }
    self.predecessors = predecessors
  }

  /// The predecessor of the report with the path, where it is at hand.
  public subscript(path: String) -> LoadedReport? { predecessors[path] }
}

/// A report that says whose it is and of which year.
private struct Member {
  let loaded: LoadedReport
  let organ: OrganName
  let year: Int
  let seriesName: String

  init?(_ loaded: LoadedReport) {
    guard let report = loaded.checked?.report, let name = report.organ?.value, let year = report.year?.value else {
      return nil
    }
    self.loaded = loaded
    self.year = year
    organ = OrganName(name)
    // A name without a place, such as 水利局, means the same organ only within a folder.
    let folder = loaded.path.lastIndex(of: "/").map { loaded.path[..<$0] } ?? ""
    seriesName = organ.places.isEmpty ? "\(folder)/\(organ.seriesName)" : organ.seriesName
  }
}
