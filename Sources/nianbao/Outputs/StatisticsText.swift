import AnnualReport
import ReportChecking
import TerminalScreen

/// Statistics as lines of columns that tabs part.
struct StatisticsText {
  let statistics: CheckStatistics
  let language: Language

  /// How many organs are listed, of which there may be thousands.
  private static let mostOrgans = 20

  /// Rules, then the share of reports with an error of arithmetic, then organs, years and forms.
  var lines: [String] {
    let rules = Checker.allRules.compactMap { rule -> String? in
      guard let counts = statistics.rules[rule.code] else { return nil }
      let all = counts.values.reduce(0, +)
      // Most rules have one severity only.
      let severities = counts.count == 1 ? "" : " (\(words(counts)))"
      return "\(all)\t\(rule.code)\t\(rule.slug)\t\(rule.summary[language])\(severities)"
    }
    guard statistics.all.reports > 0 else { return rules }
    return rules + [share] + CheckStatistics.Grouping.allCases.flatMap(lines)
  }

  private var share: String {
    let (reports, erroneous) = (statistics.all.reports, statistics.all.erroneous)
    let percent = Self.percent(erroneous, of: reports)
    return Bilingual(
      zh: "有算术错误的报告：\(reports) 份中 \(erroneous) 份，占 \(percent)",
      en: "reports with an error of arithmetic: \(erroneous) of \(reports), \(percent)")[language]
  }

  private func lines(by grouping: CheckStatistics.Grouping) -> [String] {
    let groups = statistics.groups(by: grouping)
    let shown = grouping == .organ ? Array(groups.prefix(Self.mostOrgans)) : groups
    let unknown = Bilingual(zh: "未写明", en: "not said")[language]
    var lines = shown.map { key, group in
      let reports = Bilingual(zh: "报告 \(group.reports)", en: "reports \(group.reports)")[language]
      let erroneous = Bilingual(zh: "有算术错误 \(group.erroneous)", en: "with an error of arithmetic \(group.erroneous)")
      return [grouping.name[language], (key ?? unknown).printable, reports, erroneous[language], words(group.findings)]
        .joined(separator: "\t")
    }
    if groups.count > shown.count {
      let rest = groups.count - shown.count
      lines.append(Bilingual(zh: "另有 \(rest) 个机关", en: "\(rest) more organs")[language])
    }
    return lines
  }

  private func words(_ counts: [Severity: Int]) -> String {
    Severity.allCases.reversed().map { "\($0.name[language]) \(counts[$0, default: 0])" }
      .joined(separator: Bilingual(zh: "，", en: ", ")[language])
  }

  /// A share in percent, to a tenth, in whole numbers.
  static func percent(_ part: Int, of whole: Int) -> String {
    let tenths = (2000 * part + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
