import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen

/// Writes a run as JUnit's XML, which most servers of continuous integration show: a suite a report, a test case a rule.
///
/// A rule fails by the findings that make the exit status 1; milder ones are told as the output of a test that passed. A
/// rule that nothing in the report could be held against is skipped, and says why.
struct CheckJUnit: CheckOutput {
  let language: Language
  /// The findings that make the exit status 1.
  let threshold: FailureThreshold

  func beginning() -> String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"nianbao\">\n" }

  func text(of loaded: LoadedReport) -> String {
    switch loaded.outcome {
    case .checked(let report, let verdict): suite(of: verdict.open, report, loaded)
    case .notAReport(let reason): suite(of: loaded, "notAReport", reason)
    case .unreadable(let reason): suite(of: loaded, "unreadable", reason)
    }
  }

  func ending(_ counts: CheckCounts) -> String { "</testsuites>\n" }

  private func suite(of verdict: Verdict, _ report: Report, _ loaded: LoadedReport) -> String {
    let path = loaded.path
    let findings = Dictionary(grouping: verdict.findings, by: \.code)
    let cases = verdict.rules.map { rule in
      testCase(
        rule, of: findings[rule.code] ?? [], verdict, report, path: path,
        idle: rule.reasonToRest(in: verdict, hasPredecessor: loaded.predecessor != nil))
    }
    return suite(
      path, tests: cases.count, failures: cases.count { $0.result == .failed },
      skipped: cases.count { $0.result == .skipped }, cases.map(\.text).joined())
  }

  private enum Result { case passed, failed, skipped }

  private func testCase(
    _ rule: any Rule, of findings: [Finding], _ verdict: Verdict, _ report: Report, path: String,
    idle: Bilingual?
  ) -> (result: Result, text: String) {
    let head = "<testcase classname=\(quoted(path)) name=\(quoted("\(rule.code) \(rule.slug)"))"
    let lines = findings.map { line($0, path: path) }
    let causes = verdict.diagnoses.filter { diagnosis in findings.contains { diagnosis.findings.contains($0.id) } }
      .map { $0.sentence(in: report, withPlaces: true)[language] }
    let text = (lines + causes).map(escaped).joined(separator: "\n")
    guard let worst = findings.max(by: { $0.severity < $1.severity }) else {
      guard let idle else { return (.passed, "    \(head)/>\n") }
      return (.skipped, "    \(head)><skipped message=\(quoted(idle[language]))/></testcase>\n")
    }
    let message = quoted(worst.message[language])
    let (result, body): (Result, String) =
      if findings.contains(where: { threshold.isReached(by: $0.severity) }) {
        (.failed, "<failure type=\"\(worst.severity.rawValue)\" message=\(message)>\(text)</failure>")
      } else if worst.severity == .unassessed {
        (.skipped, "<skipped message=\(message)>\(text)</skipped>")
      } else {
        (.passed, "<system-out>\(text)</system-out>")
      }
    return (result, "    \(head)>\(body)</testcase>\n")
  }

  private func line(_ finding: Finding, path: String) -> String {
    let head = [path, finding.place?.inText(language)].compactMap(\.self).joined(separator: ":")
    return "\(head): \(finding.severity.name[language]) \(finding.code) \(finding.message[language])"
  }

  private func suite(of loaded: LoadedReport, _ type: String, _ reason: Bilingual) -> String {
    let message = quoted(reason[language])
    let result = loaded.isFailure ? "<error type=\"\(type)\" message=\(message)/>" : "<skipped message=\(message)/>"
    return suite(
      loaded.path, tests: 1, errors: loaded.isFailure ? 1 : 0, skipped: loaded.isFailure ? 0 : 1,
      "    <testcase classname=\(quoted(loaded.path)) name=\"reading\">\(result)</testcase>\n")
  }

  private func suite(
    _ path: String, tests: Int, failures: Int = 0, errors: Int = 0, skipped: Int = 0, _ cases: String
  ) -> String {
    """
      <testsuite name=\(quoted(path)) tests="\(tests)" failures="\(failures)" errors="\(errors)" skipped="\(skipped)">
    \(cases)  </testsuite>

    """
  }

  private func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// A line as content or attribute; the two characters that are printed and XML cannot hold are replaced.
  private func escaped(_ text: String) -> String {
    text.printable.escaping { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: nil
      }
    }
  }
}

extension Rule {
  /// Why nothing in a report could be held against the rule; `nil` where something was.
  fileprivate func reasonToRest(in verdict: Verdict, hasPredecessor: Bool) -> Bilingual? {
    if basis == .crossYear, !hasPredecessor {
      return Bilingual(zh: "没有同时打开上一年度的报告", en: "the report of the year before is not at hand")
    }
    let isOfEquations = Form.all.contains { form in
      form.tables.contains { $0.equations.contains { $0.code == code } }
    }
    guard isOfEquations, verdict.evaluations.allSatisfy({ $0.equation.code != code || $0.outcome == .unassessed })
    else {
      return nil
    }
    return Bilingual(zh: "报告里没有可核对的等式", en: "the report has no such sum that could be checked")
  }
}
