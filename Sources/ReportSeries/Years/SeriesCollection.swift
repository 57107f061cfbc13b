import AnnualReport

/// The series of many reports, noted while these are read.
public struct SeriesCollection: Sendable {
  private var reports: [SeriesKey: [HeldReport]] = [:]
  /// The keys in the order of their first reports.
  private var keys: [SeriesKey] = []

  /// An empty collection.
  public init() {}

  /// Notes a report; returns whether it says whose it is and of which year, without which it is in no series.
  @discardableResult public mutating func note(_ report: Report, path: String) -> Bool {
    guard let held = HeldReport(report, path: path) else { return false }
    let key = SeriesKey(held.organ, path: path)
    if reports[key] == nil { keys.append(key) }
    reports[key, default: []].append(held)
    return true
  }

  /// Hands over the series, one after another, in the order of their first reports.
  public func forEach(_ body: (Series) throws -> Void) rethrows {
    for key in keys {
      for held in Self.organs(among: reports[key] ?? []) { try body(Series(key: key, held)) }
    }
  }

  /// The series of the report at the path.
  public func series(holding path: String) -> Series? {
    for key in keys {
      let organs = Self.organs(among: reports[key] ?? [])
      if let held = organs.first(where: { $0.contains { $0.path == path } }) { return Series(key: key, held) }
    }
    return nil
  }

  /// The reports of one key by their organs: 青河市鼓楼区 and 白石市鼓楼区 are two, and 鼓楼区 beside both is a third, since
  /// nobody knows which of them it is.
  private static func organs(among reports: [HeldReport]) -> [[HeldReport]] {
    var organs: [[OrganName.Place]: OrganName] = [:]
    for report in reports where organs[report.upperPlaces] == nil { organs[report.upperPlaces] = report.organ }
    if organs.count < 2 { return reports.isEmpty ? [] : [reports] }
    var groups: [[OrganName]] = []
    var groupOfPlaces: [[OrganName.Place]: Int] = [:]
    // Those that say most come first, since they can be told apart.
    let ordered = organs.sorted {
      ($1.key.count, $0.value.name) < ($0.key.count, $1.value.name)
    }
    for (places, organ) in ordered {
      let fitting = groups.indices.filter { groups[$0].allSatisfy(organ.mayBe) }
      if let group = fitting.first, fitting.count == 1 {
        groups[group].append(organ)
        groupOfPlaces[places] = group
      } else {
        groups.append([organ])
        groupOfPlaces[places] = groups.count - 1
      }
    }
    var found: [[HeldReport]] = groups.map { _ in [] }
    for report in reports { if let group = groupOfPlaces[report.upperPlaces] { found[group].append(report) } }
    // In the order of their first reports.
    let order = reports.reduce(into: [Int]()) { order, report in
      if let group = groupOfPlaces[report.upperPlaces], !order.contains(group) { order.append(group) }
    }
    return order.map { found[$0] }
  }
}

extension HeldReport {
  fileprivate var upperPlaces: [OrganName.Place] { Array(organ.places.dropLast()) }
}
