import AnnualReport
import ReportChecking

/// What the list is sorted by: a column, and whether the other way round; or nothing, as the sources were found.
struct ListOrder: Hashable, Sendable {
  /// The column; `nil` for the order of the sources.
  var column: ListColumn?
  /// Whether what would come last comes first.
  var isReversed = false

  /// As the sources were found.
  static let found = ListOrder()

  /// The order after this one for a column: by it, then the other way round, then as the sources were found.
  func next(by column: ListColumn) -> ListOrder {
    guard self.column == column else { return ListOrder(column: column) }
    return isReversed ? .found : ListOrder(column: column, isReversed: true)
  }

  /// What it is called.
  var title: Bilingual {
    let name: Bilingual =
      switch column {
      case nil: Bilingual(zh: "按找到的次序", en: "as found")
      case .findings?, .gravest?: Bilingual(zh: "问题多的在前", en: "worst first")
      case .received?, .concluded?:
        Bilingual(zh: "\(column?.title.zh ?? "")多的在前", en: "most \(column?.title.en ?? "") first")
      case .year?: Bilingual(zh: "按年度，近的在前", en: "latest year first")
      case let column?: Bilingual(zh: "按\(column.title.zh)", en: "by \(column.title.en)")
      }
    return isReversed ? Bilingual(zh: "\(name.zh)，倒过来", en: "\(name.en), reversed") : name
  }

  /// Whether one comes before another; what has not been read, or is no report, comes last either way.
  func puts(_ a: SourceList.Entry, before b: SourceList.Entry) -> Bool {
    guard let column else { return false }
    if column == .file { return isReversed ? b.path < a.path : a.path < b.path }
    guard let first = a.summary?.facts else { return false }
    guard let second = b.summary?.facts else { return true }
    return isReversed ? Self.puts(second, before: first, by: column) : Self.puts(first, before: second, by: column)
  }

  private static func puts(_ a: ReportSummary.Facts, before b: ReportSummary.Facts, by column: ListColumn) -> Bool {
    switch column {
    case .file: false
    case .findings, .gravest: gravity(b.counts).lexicographicallyPrecedes(gravity(a.counts))
    case .organ: (name(a), a.year ?? 0) < (name(b), b.year ?? 0)
    case .year: a.year == b.year ? name(a) < name(b) : a.year ?? 0 > b.year ?? 0
    case .form: (a.form ?? "", name(a)) < (b.form ?? "", name(b))
    case .received: a.received ?? -1 > b.received ?? -1
    case .concluded: a.concluded ?? -1 > b.concluded ?? -1
    }
  }

  /// Those without a name come last.
  private static func name(_ facts: ReportSummary.Facts) -> String { facts.organ ?? "\u{FFFF}" }

  /// How many findings there are of each severity, the gravest first.
  private static func gravity(_ counts: [FindingMark: Int]) -> [Int] {
    Severity.allCases.sorted(by: >).map { counts[.open($0)] ?? 0 }
  }
}
