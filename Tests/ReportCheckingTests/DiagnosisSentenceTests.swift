import AnnualReport
import ReportReading
import Testing

@testable import ReportChecking

/// How a diagnosis reads, and where it leads.
@Suite struct DiagnosisSentenceTests {
  static func report(_ changes: [RuleExample.Change]) throws -> (report: Report, verdict: Verdict) {
    let reading = ReportReader().read(text: ExampleReport(changes).text, name: "example.txt")
    let report = try #require({ if case .report(let report) = reading { report } else { nil } }())
    let rules = [EquationRule.rowTotal, .outcomeTotal, .balance]
    return (report, Checker(rules: rules).check(report))
  }

  /// A slip of rows is told by the rows, and promises nothing of how many cells it is.
  @Test(arguments: [
    (
      [
        RuleExample.Change.row(.applications, .concluded, "1 0 0 0 0 0 1"),
        .row(.applications, .carriedForward, "3 2 0 0 0 0 5"),
      ],
      "可能是：两行互换：“（七）总计”与“四、结转”（否则是别的差错，至少涉及三格）",
      "probably: two rows exchanged: “（七）总计” and “四、结转” (or else another mistake, in at least 3 cells)"
    ),
    (
      [.row(.applications, .newlyReceived, "0 3 2 0 0 0 5")],
      "可能是：整行错位一列：“一、新收”应为 3 2 0 0 0 0 5（否则是别的差错，至少涉及三格）",
      "probably: row slid by one column: “一、新收” should be 3 2 0 0 0 0 5"
        + " (or else another mistake, in at least 3 cells)"
    ),
    (
      [.row(.applications, .newlyReceived, "4 2 0 0 0 0 5")],
      "可能是：数字录错：一、新收 × 自然人 4 应为 3（否则至少三格同时有误）",
      "probably: digit mistyped: 一、新收 × 自然人 4 should be 3 (or else at least 3 cells are wrong at once)"
    ),
  ])
  func sentence(_ changes: [RuleExample.Change], _ zh: String, _ en: String) throws {
    let (report, verdict) = try Self.report(changes)
    #expect(verdict.diagnoses.map { $0.sentence(in: report) } == [Bilingual(zh: zh, en: en)])
  }

  @Test func aCellOfASlipIsToldWithIt() throws {
    let (_, verdict) = try Self.report([.row(.applications, .newlyReceived, "0 3 2 0 0 0 5")])
    let sentence = verdict.diagnoses.first?.sentence(on: CellID(.applications, .newlyReceived, .naturalPerson))
    #expect(sentence?.zh == "可能应为 3（整行错位一列），否则是别的差错，至少涉及三格")
  }

  /// A103 names （七）总计 first, though 结转 is the wrong one.
  @Test func theCellToLookAtIsTheOneThatIsWrong() throws {
    let (_, verdict) = try Self.report([.row(.applications, .carriedForward, "2 0 0 0 0 0 1")])
    let balance = try #require(verdict.findings.first { $0.code == "A103" })
    let wrong = CellID(.applications, .carriedForward, .naturalPerson)
    #expect(balance.statements.first?.subject == CellID(.applications, .concluded, .naturalPerson).description)
    #expect(verdict.statementsToLookAt(of: balance).first?.subject == wrong.description)
    #expect(Set(verdict.statementsToLookAt(of: balance)) == Set(balance.statements))
  }
}
