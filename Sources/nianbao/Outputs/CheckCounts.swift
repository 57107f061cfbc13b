import AnnualReport
import ReportChecking

/// What was counted over all reports of a run: findings that are neither accepted nor known, and how many are.
struct CheckCounts {
  var reports = 0
  var findings: [Severity: Int] = [:]
  var rules: [String: Int] = [:]
  var accepted = 0
  var known = 0

  /// Adds the findings of a report.
  mutating func add(_ verdict: Verdict) {
    reports += 1
    accepted += verdict.acceptedCount
    for finding in verdict.open.findings {
      findings[finding.severity, default: 0] += 1
      rules[finding.code, default: 0] += 1
    }
  }

  /// How often each rule fired, a rule a line.
  func lines(_ language: Language) -> [String] {
    Checker.allRules.compactMap { rule in
      rules[rule.code].map { "\($0)\t\(rule.code)\t\(rule.slug)\t\(rule.summary[language])" }
    }
  }
}
