import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen

/// Writes what the checks say of reports for a person: file, place, and the statement with its numbers.
struct CheckText: CheckOutput {
  let language: Language
  let inColour: Bool

  /// The lines of the report; none for a clean one.
  func text(of loaded: LoadedReport) -> String {
    guard let (report, verdict) = loaded.checkedOpen else { return "" }
    let path = loaded.path.printable
    var lines = verdict.findings.map { finding in
      let place = finding.place?.inText(language)
      let head = place.map { "\(path):\($0)" } ?? path
      let severity = styled(finding.severity.name[language], finding.severity.colour)
      return "\(styled(head, "1")): \(severity) \(finding.code) \(finding.message[language].printable)"
    }
    lines += verdict.diagnoses.map { diagnosis in
      "    " + styled(diagnosis.sentence(in: report, withPlaces: true)[language].printable, "36")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The last line: how many reports and findings there were.
  func ending(_ counts: CheckCounts) -> String {
    var parts = Severity.allCases.reversed().map { "\($0.name[language]) \(counts.findings[$0, default: 0])" }
    if counts.accepted > 0 {
      parts.append(Bilingual(zh: "已接受 \(counts.accepted)", en: "accepted \(counts.accepted)")[language])
    }
    if counts.known > 0 {
      parts.append(Bilingual(zh: "基线内 \(counts.known)", en: "in the baseline \(counts.known)")[language])
    }
    if counts.milder > 0 {
      parts.append(Bilingual(zh: "较轻未列出 \(counts.milder)", en: "milder and not listed \(counts.milder)")[language])
    }
    if counts.unreadable > 0 {
      parts.append(Bilingual(zh: "无法读取 \(counts.unreadable)", en: "unreadable \(counts.unreadable)")[language])
    }
    if counts.others > 0 {
      parts.append(Bilingual(zh: "不是年报 \(counts.others)", en: "not a report \(counts.others)")[language])
    }
    return switch language {
    case .zh: "\(counts.reports) 份报告：\(parts.joined(separator: "，"))\n"
    case .en: "\(counts.reports) \(counts.reports == 1 ? "report" : "reports"): \(parts.joined(separator: ", "))\n"
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    inColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Severity {
  /// The colour on a terminal, as an SGR parameter.
  fileprivate var colour: String {
    switch self {
    case .error: "1;31"
    case .warning: "33"
    case .notice: "34"
    case .unassessed: "35"
    }
  }
}

extension Place {
  /// The place as it follows a file's name: `96:1`, or `第 3 页`.
  func inText(_ language: Language) -> String? {
    switch self {
    case .unknown: nil
    case .line(let line, let character): "\(line):\(character)"
    case .paragraph(let paragraph, _): language == .zh ? "第 \(paragraph) 段" : "paragraph \(paragraph)"
    case .page(let page, _): language == .zh ? "第 \(page) 页" : "page \(page)"
    }
  }
}
