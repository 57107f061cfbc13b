import AnnualReport
import ReportChecking
import TerminalScreen

extension TextSheet {
  /// A finding in full: what it says, its statements with their places, the probable cause, and the rule.
  static func explanation(of finding: Finding, in pages: ReportPages, signs: Signs, language: Language) -> TextSheet {
    let report = pages.report
    var lines = [
      Line(
        text: "\(signs[finding.mark]) \(finding.code)  \(finding.message[language])",
        style: Theme.style(for: finding.mark))
    ]
    if let statement = finding.tableStatement(in: report), statement != finding.message {
      lines.append(Line(text: statement[language]))
    }
    if let acceptance = finding.acceptance {
      let date = acceptance.date.map { " \($0)" } ?? ""
      let text = Bilingual(zh: "已接受\(date)：\(acceptance.reason)", en: "accepted\(date): \(acceptance.reason)")
      lines.append(Line(text: text[language]))
    }
    lines.append(Line(text: ""))
    lines.append(Line(text: Bilingual(zh: "涉及", en: "Statements")[language], style: Theme.heading))
    lines += finding.statements.map { Line(text: "  " + $0.words(in: report)[language]) }
    let diagnoses = pages.verdict.diagnoses.filter { $0.findings.contains(finding.id) }
    if !diagnoses.isEmpty {
      lines.append(Line(text: ""))
      lines.append(Line(text: Bilingual(zh: "可能的原因", en: "Probable cause")[language], style: Theme.heading))
      lines += diagnoses.map { Line(text: "  " + $0.sentence(in: report)[language]) }
    }
    if let rule = Checker.rule(finding.code) {
      let parts: [(Bilingual, Bilingual)] = [
        (Bilingual(zh: "规则", en: "Rule"), rule.summary), (Bilingual(zh: "说明", en: "Rationale"), rule.rationale),
        (Bilingual(zh: "依据", en: "Source"), rule.source),
      ]
      for (title, text) in parts {
        lines.append(Line(text: ""))
        lines.append(Line(text: title[language], style: Theme.heading))
        lines.append(Line(text: text[language]))
      }
    }
    return TextSheet(title: Bilingual(zh: "问题 \(finding.id)", en: "Finding \(finding.id)")[language], lines: lines)
  }
}
