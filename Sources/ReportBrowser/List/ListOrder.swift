import AnnualReport
import ReportChecking

/// What the list is sorted by.
enum ListOrder: CaseIterable, Sendable {
  /// By the paths, as the sources were found.
  case file
  /// The worst first: by the errors, then the warnings, then the notices.
  case findings
  /// By the names of the organs, then the years.
  case organ
  /// The latest year first, then the names of the organs.
  case year

  /// The order after this one.
  var next: ListOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What it is called.
  var title: Bilingual {
    switch self {
    case .file: Bilingual(zh: "按文件", en: "by file")
    case .findings: Bilingual(zh: "问题多的在前", en: "worst first")
    case .organ: Bilingual(zh: "按机关", en: "by organ")
    case .year: Bilingual(zh: "按年度", en: "by year")
    }
  }

  /// Whether one comes before another; what has not been read, or is no report, comes last.
  func puts(_ a: ReportSummary?, before b: ReportSummary?) -> Bool {
    guard case .report(let organ, let year, _, let counts)? = a else { return false }
    guard case .report(let otherOrgan, let otherYear, _, let otherCounts)? = b else { return true }
    switch self {
    case .file: return false
    case .findings: return Self.gravity(otherCounts).lexicographicallyPrecedes(Self.gravity(counts))
    case .organ: return (organ ?? "\u{FFFF}", year ?? 0) < (otherOrgan ?? "\u{FFFF}", otherYear ?? 0)
    case .year:
      return year == otherYear
        ? organ ?? "\u{FFFF}" < otherOrgan ?? "\u{FFFF}" : year ?? 0 > otherYear ?? 0
    }
  }

  /// How many findings there are of each severity, the gravest first.
  private static func gravity(_ counts: [FindingMark: Int]) -> [Int] {
    Severity.allCases.sorted(by: >).map { counts[.open($0)] ?? 0 }
  }
}
