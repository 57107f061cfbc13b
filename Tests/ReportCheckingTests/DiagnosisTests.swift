import AnnualReport
import ReportReading
import Testing

@testable import ReportChecking

/// What is said of which findings, and how sure.
@Suite struct DiagnosisTests {
  static func verdict(_ changes: RuleExample.Change...) throws -> Verdict {
    let reading = ReportReader().read(text: ExampleReport(changes).text, name: "example.txt")
    let report = try #require({ if case .report(let report) = reading { report } else { nil } }())
    return Checker(rules: [
      EquationRule.rowTotal, EquationRule.outcomeTotal, EquationRule.balance, EquationRule.disputeTotal,
    ]).check(report)
  }

  static func cell(_ row: RowKey, _ column: ColumnKey, _ from: Int?, _ to: Int) -> CellChange {
    CellChange(cell: CellID(.applications, row, column), from: from, to: to)
  }

  @Test func aConsistentReportHasNone() throws {
    #expect(try Self.verdict().diagnoses.isEmpty)
  }

  @Test func aWrongTotalAccountsForItsRowAndItsBalance() throws {
    let verdict = try Self.verdict(.row(.applications, .newlyReceived, "3 2 0 0 0 0 6"))
    #expect(
      verdict.diagnoses == [
        Diagnosis(
          findings: [1, 2], certainty: .unique, rivals: 3,
          explanations: [Explanation(changes: [Self.cell(.newlyReceived, .total, 6, 5)], slip: .digitMistyped)])
      ])
  }

  @Test func aBlankPartCountsAsZeroAndIsCorrectedAsABlank() throws {
    let agreeing = try Self.verdict(.row(.applications, .granted, "3 _ 0 0 0 0 3"))
    #expect(agreeing.diagnoses.isEmpty)
    let missing = try Self.verdict(.row(.applications, "unavailable.notHeld", "0 _ 0 0 0 0 2"))
    #expect(
      missing.diagnoses.map(\.explanations) == [
        [Explanation(changes: [Self.cell("unavailable.notHeld", "enterprise", nil, 2)])]
      ])
  }

  /// No explanation may leave a negative count standing, so of equally small ones those that change it are the likeliest.
  @Test func aNegativeCountIsPartOfItsCause() throws {
    let text = ExampleReport([.row(.applications, "unavailable.notHeld", "0 -2 0 0 0 0 -2")]).text
    let reading = ReportReader().read(text: text, name: "example.txt")
    let report = try #require({ if case .report(let report) = reading { report } else { nil } }())
    let verdict = Checker(rules: Checker.allRules.filter { ["A101", "A102", "V401"].contains($0.code) }).check(report)
    #expect(verdict.findings.map(\.code).sorted() == ["A102", "A102", "V401", "V401"])
    #expect(verdict.diagnoses.map(\.findings) == [[1, 2, 3, 4]])
    #expect(
      verdict.diagnoses.map(\.explanations) == [
        [
          Explanation(changes: [
            Self.cell("unavailable.notHeld", "enterprise", -2, 2), Self.cell("unavailable.notHeld", .total, -2, 2),
          ])
        ]
      ])
  }

  @Test func anEquationThatGivesABlankTotalLocatesNothing() throws {
    let verdict = try Self.verdict(
      .row(.applications, .newlyReceived, "3 2 0 0 0 0 _"), .row(.applications, .carriedForward, "2 0 0 0 0 0 2"))
    // The blank total follows from its row, and the balance of the totals still counts.
    #expect(verdict.diagnoses.count == 1)
    #expect(verdict.diagnoses.first?.findings == verdict.findings.map(\.id))
    let changed = verdict.diagnoses.flatMap(\.explanations).flatMap(\.changes).map(\.cell)
    #expect(!changed.contains(CellID(.applications, .newlyReceived, .total)))
  }

  @Test func independentCausesAreToldApart() throws {
    let verdict = try Self.verdict(
      .row(.applications, .newlyReceived, "3 2 0 0 0 0 6"),
      .row(.applications, "notProcessed.duplicate", "0 0 0 4 0 0 0"),
      .row(.disputes, .reconsideration, "1 0 0 0 2"))
    #expect(verdict.diagnoses.map(\.certainty) == [.unique, .unique, .oneOf])
    #expect(verdict.diagnoses.map(\.findings).joined().sorted() == verdict.findings.map(\.id))
    #expect(
      verdict.diagnoses.prefix(2).flatMap(\.explanations).map(\.changes) == [
        [Self.cell(.newlyReceived, .total, 6, 5)],
        [Self.cell("notProcessed.duplicate", "publicInterestOrganization", 4, 0)],
      ])
  }

  @Test func disputesAreDetectedAndNeverLocated() throws {
    let verdict = try Self.verdict(.row(.disputes, .reconsideration, "12 3 0 1 61"))
    let diagnosis = try #require(verdict.diagnoses.first)
    #expect(diagnosis.certainty == .oneOf)
    #expect(diagnosis.rivals == nil)
    #expect(diagnosis.candidates == 5)
    #expect(diagnosis.explanations.count == 5)
    // 61 for 16 is one stroke; a part that is too small by 45 takes two.
    #expect(diagnosis.explanations.first?.changes.map(\.to) == [16])
    #expect(diagnosis.explanations.first?.slip == .digitsTransposed)
  }

  @Test func aPartTooSmallToTakeTheDifferenceIsNoCandidate() throws {
    let verdict = try Self.verdict(.row(.disputes, .reconsideration, "5 0 0 1 2"))
    let changes = verdict.diagnoses.flatMap(\.explanations).flatMap(\.changes)
    #expect(changes.count == 2)
    #expect(changes.allSatisfy { $0.to >= 0 })
  }

  /// The prose may be wrong as well as another cell, so it is the likeliest cell and no more.
  @Test func whatMendsAFindingOfTheProseTooIsTheCauseOfBoth() throws {
    let verdict = try Self.verdict(.row(.disputes, .reconsideration, "1 0 0 0 2"))
    let total = CellID(.disputes, .reconsideration, .total)
    let stated = Evaluation(
      equation: Equation(code: "N506", left: [Term(.constant(1))], right: [Term(.cell(total))]), left: [.stated(1)],
      right: [.stated(2)], outcome: .violated)
    var prose = Finding(EquationRule.disputeTotal, Bilingual(zh: "", en: ""), [], evaluation: stated)
    prose.id = 2
    let diagnoses = Diagnoser(evaluations: verdict.evaluations).diagnoses(of: verdict.findings + [prose])
    #expect(
      diagnoses == [
        Diagnosis(
          findings: [1, 2], certainty: .oneOf, rivals: nil,
          explanations: [Explanation(changes: [CellChange(cell: total, from: 2, to: 1)], slip: .digitMistyped)])
      ])
  }

  /// What last year left over speaks for the cell as well.
  @Test func whatMendsAFindingAcrossTheYearsIsTheCauseOfIt() throws {
    func read(_ changes: [RuleExample.Change], _ year: Int) throws -> Report {
      let text = ExampleReport(changes, year: year).text
      guard case .report(let report) = ReportReader().read(text: text, name: "example.txt") else { throw Unread() }
      return report
    }
    let report = try read([.row(.applications, .carriedOver, "1 0 0 0 0 0 2")], ExampleReport.year)
    let verdict = Checker().check(report, previous: try read([], ExampleReport.year - 1))
    let diagnosis = try #require(verdict.diagnoses.first)
    #expect(diagnosis.explanations.map(\.changes) == [[Self.cell(.carriedOver, .total, 2, 1)]])
    let codes = verdict.findings.filter { diagnosis.findings.contains($0.id) }.map(\.code)
    #expect(codes.sorted() == ["A101", "A103", "N502", "X801"])
  }

  private struct Unread: Error {}

  /// Of three outcomes without a total, the last alone could be 2 too many, or each of the others 1 too many.
  @Test func cellsThatAreLargeEnoughOnlyTogetherAreNotForgotten() throws {
    let verdict = try Self.verdict(
      .row(.applications, .granted, "1 0 0 0 0 0 _"), .row(.applications, "unavailable.notHeld", "1 2 0 0 0 0 _"),
      .row(.applications, "notProcessed.duplicate", "3 0 0 0 0 0 _"))
    #expect(verdict.diagnoses.map(\.rivals) == [2])
    #expect(
      verdict.diagnoses.map(\.explanations) == [
        [Explanation(changes: [Self.cell("notProcessed.duplicate", .naturalPerson, 3, 1)], slip: .digitMistyped)]
      ])
  }

  @Test func aStatementThatAgreesWithTheWrongCellMakesATie() throws {
    let verdict = try Self.verdict(.row(.applications, .newlyReceived, "3 2 0 0 0 0 6"))
    let total = CellID(.applications, .newlyReceived, .total)
    let stated = Evaluation(
      equation: Equation(code: "N501", left: [Term(.constant(6))], right: [Term(.cell(total))]), left: [.stated(6)],
      right: [.stated(6)], outcome: .holds)
    let diagnoses = Diagnoser(evaluations: verdict.evaluations, statements: [stated]).diagnoses(of: verdict.findings)
    #expect(diagnoses.flatMap(\.explanations).map(\.contradicted) == [[stated.equation]])
  }

  @Test func aTableThatAgreesNowhereIsNotLocated() throws {
    var generator = SeededGenerator(seed: 1)
    let form = try #require(Form.form2021.table(.applications))
    var values = ApplicationsValues(form: form, filling: .full, using: &generator)
    for row in 0..<25 { for column in 0..<7 { values[row, column] = Int.random(in: 0...90, using: &generator) } }
    let verdict = values.verdict()
    #expect(verdict.diagnoses.map(\.certainty) == [.notLocated])
    #expect(verdict.diagnoses.first?.findings == verdict.findings.map(\.id))
    #expect(verdict.diagnoses.first?.explanations == [])
  }

  @Test(arguments: [
    (7, 7, 0), (7, 8, 1), (43, 34, 1), (12, 120, 1), (0, 5, 1), (128, 821, 2), (19, 20, 2), (1, 999, 3), (-4, 4, 1),
  ])
  func typingDistance(_ a: Int, _ b: Int, _ distance: Int) {
    #expect(decimalTypingDistance(a, b) == distance)
    #expect(decimalTypingDistance(b, a) == distance)
  }
}
