import AnnualReport
import ReportChecking

/// The documentation of a rule as text.
enum RuleText {
  /// The text for a terminal.
  static func plain(_ rule: any Rule, _ language: Language) -> String {
    var lines = [
      "\(rule.code) \(rule.slug)", "\(rule.severity.name[language]) · \(rule.basis.name[language])", "",
      rule.summary[language], "", rule.rationale[language], "",
      (language == .zh ? "依据：" : "Source: ") + rule.source[language], "",
    ]
    for example in rule.examples {
      let verdict =
        switch language {
        case .zh: example.fires ? "应报" : "不报"
        case .en: example.fires ? "fires" : "silent"
        }
      lines.append("\(verdict)  \(example.what[language])")
      lines += example.changedLines.map { "      \($0)" }
    }
    return lines.joined(separator: "\n")
  }
}

extension RuleExample {
  /// The lines in which the example differs from the unchanged report.
  var changedLines: [String] {
    let standing = ExampleReport().text.split(separator: "\n").map(String.init)
    let changed = ExampleReport(changes).text.split(separator: "\n").map(String.init)
    return changed.filter { !standing.contains($0) }.map { "+ " + $0 }
      + standing.filter { !changed.contains($0) }.map { "- " + $0 }
  }
}
