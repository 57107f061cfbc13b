import AnnualReport
import ReportChecking
import ReportCorpus
import ReportReading

/// Sources for the tests of outputs: the report of the rules' examples with something changed, and what is no report.
enum OutputSample {
  /// The total of 本年新收 is 6 where its parts sum to 5; checked by A101 and A105 only.
  static func wrongTotal(path: String = "县 1/a,b.txt") -> LoadedReport {
    loaded([.row(.applications, .newlyReceived, "3 2 0 0 0 0 6")], path: path, rules: ["A101", "A105"])
  }

  /// A row has a total only, which is a notice.
  static func onlyTotal() -> LoadedReport {
    loaded([.row(.applications, .newlyReceived, "_ _ _ _ _ _ 5")], path: "b.txt", rules: ["A105"])
  }

  /// What is said of that row.
  static let onlyTotalMessage = Bilingual(
    zh: "1 行只填了总计，明细之和未作判断：一、新收",
    en: "1 row has only its total; the sums of the applicants are not judged: 一、新收")

  static let unreadable = LoadedReport(
    path: "x<y>.pdf", format: nil,
    outcome: .unreadable(Bilingual(zh: "读不出：50%\n再试", en: "not readable: 50%\ntry again")))

  /// What lies beside reports in a folder.
  static let passedOver = LoadedReport(
    path: "w/README.md", format: .text, outcome: .notAReport(Bilingual(zh: "不是年报", en: "no annual report")),
    isNamed: false)

  static func loaded(_ changes: [RuleExample.Change], path: String, rules codes: [String]) -> LoadedReport {
    guard case .report(let report) = ReportReader().read(text: ExampleReport(changes).text, name: path) else {
      fatalError("the example is no report")
    }
    let checker = Checker(rules: codes.compactMap(Checker.rule))
    return LoadedReport(path: path, format: .text, outcome: .checked(report, checker.check(report)))
  }
}
