/// Which reports may be of one organ, noted while they are read, so that few have to be held to be checked across years.
public struct SeriesRegister: Sendable {
  /// A report that was noted.
  public struct Entry: Sendable {
    /// Its index among the sources.
    public let index: Int
    /// The report itself, where it was kept.
    public let kept: LoadedReport?
    fileprivate let year: Int
  }

  private var series: [String: [Entry]] = [:]

  /// An empty register.
  public init() {}

  /// Notes a report; one that costs much to read again is kept.
  public mutating func note(_ loaded: LoadedReport, at index: Int, keeps: Bool) {
    guard let member = Member(loaded) else { return }
    series[member.seriesName, default: []]
      .append(Entry(index: index, kept: keeps ? loaded : nil, year: member.year))
  }

  /// The reports among which some may precede others, those of one name together, in the order of their first.
  public var chains: [[Entry]] {
    series.values.filter { entries in
      let years = Set(entries.map(\.year))
      return years.contains { years.contains($0 - 1) }
    }.sorted { ($0.first?.index ?? 0) < ($1.first?.index ?? 0) }
  }
}
