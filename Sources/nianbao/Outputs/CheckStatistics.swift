import AnnualReport
import ReportChecking
import ReportCorpus

/// What `check --statistics` counts over a run: each rule by severity, and reports and findings by organ, year and form.
///
/// As every count of a run, it takes findings that are neither accepted nor known.
struct CheckStatistics {
  /// Reports that have something in common.
  struct Group {
    /// How many there are.
    fileprivate(set) var reports = 0
    /// Those with an error that arithmetic proves.
    fileprivate(set) var erroneous = 0
    /// Their findings.
    fileprivate(set) var findings: [Severity: Int] = [:]

    fileprivate mutating func add(_ findings: [Finding], isErroneous: Bool) {
      reports += 1
      if isErroneous { erroneous += 1 }
      for finding in findings { self.findings[finding.severity, default: 0] += 1 }
    }
  }

  /// By what reports are grouped.
  enum Grouping: String, CaseIterable {
    case organ, year, form

    /// What it is called.
    var name: Bilingual {
      switch self {
      case .organ: Bilingual(zh: "机关", en: "organ")
      case .year: Bilingual(zh: "年份", en: "year")
      case .form: Bilingual(zh: "格式", en: "form")
      }
    }

    fileprivate func key(of report: Report) -> String? {
      switch self {
      case .organ: report.organ?.value
      case .year: report.year.map { String($0.value) }
      case .form: report.form?.name
      }
    }
  }

  /// All reports.
  private(set) var all = Group()
  /// How often each rule fired.
  private(set) var rules: [String: [Severity: Int]] = [:]
  private var groups: [Grouping: [String?: Group]] = [:]

  /// Adds what came of a source.
  mutating func add(_ loaded: LoadedReport) {
    guard let (report, verdict) = loaded.checkedOpen else { return }
    let isErroneous = verdict.findings.contains {
      $0.severity == .error && Checker.rule($0.code)?.basis == .arithmetic
    }
    all.add(verdict.findings, isErroneous: isErroneous)
    for finding in verdict.findings { rules[finding.code, default: [:]][finding.severity, default: 0] += 1 }
    for grouping in Grouping.allCases {
      groups[grouping, default: [:]][grouping.key(of: report), default: Group()].add(
        verdict.findings, isErroneous: isErroneous)
    }
  }

  /// The groups: organs by how many errors they have, years and forms in their order; what reports do not say comes last.
  func groups(by grouping: Grouping) -> [(key: String?, group: Group)] {
    (groups[grouping] ?? [:]).map { ($0.key, $0.value) }.sorted { a, b in
      guard let first = a.key, let second = b.key else { return a.key != nil }
      let (firstErrors, secondErrors) =
        grouping == .organ ? (a.group.findings[.error, default: 0], b.group.findings[.error, default: 0]) : (0, 0)
      return (-firstErrors, first) < (-secondErrors, second)
    }
  }
}
