import ReportChecking
import ReportSeries

/// Which reports may be of one organ and what their section 5 says, noted while they are read, so that few have to be held
/// to be checked together.
public struct SeriesRegister: Sendable {
  /// A report that was noted.
  public struct Entry: Sendable {
    /// Its index among the sources.
    public let index: Int
    /// The report itself, where it was kept.
    public let kept: LoadedReport?
    fileprivate let year: Int
  }

  private var series: [SeriesKey: [Entry]] = [:]
  private var entriesOfTexts: [Entry] = []
  /// What section 5 says in all of them.
  public private(set) var texts = ProblemTexts()

  /// An empty register.
  public init() {}

  /// Notes a report; one that costs much to read again is kept.
  public mutating func note(_ loaded: LoadedReport, at index: Int, keeps: Bool) {
    guard let member = Member(loaded), let report = loaded.checked?.report else { return }
    let entry = Entry(index: index, kept: keeps ? loaded : nil, year: member.year)
    series[member.series, default: []].append(entry)
    if texts.add(report) { entriesOfTexts.append(entry) }
  }

  /// The reports among which some may precede others, those of one name together, in the order of their first; and each by
  /// itself that may have its text from another organ's.
  public var chains: [[Entry]] {
    let ofYears = series.values.filter { entries in
      let years = Set(entries.map(\.year))
      return years.contains { years.contains($0 - 1) }
    }
    let inChains = Set(ofYears.flatMap { $0 }.map(\.index))
    let copies = texts.copies.map { entriesOfTexts[$0] }.filter { !inChains.contains($0.index) }
    return (ofYears + copies.map { [$0] }).sorted { ($0.first?.index ?? 0) < ($1.first?.index ?? 0) }
  }
}
