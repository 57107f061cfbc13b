import AnnualReport
import ReportChecking

extension FixtureReport {
  /// 一、新收 sums to 42 and says 43; the prose says 42, too.
  static var contradictory: FixtureReport {
    var fixture = FixtureReport()
    fixture.rows[.newlyReceived] = "42 0 0 0 0 0 43"
    fixture.diagnoses = [
      Diagnosis(
        findings: [2, 3], certainty: .unique, rivals: 3,
        explanations: [
          Explanation(changes: [CellChange(cell: CellID(.applications, .newlyReceived, .total), from: 43, to: 42)])
        ])
    ]
    fixture.findings = [
      Finding(
        FixtureRule(code: "N501"), Bilingual(zh: "正文说收到 42 件，表中 43", en: "the prose says 42, the table 43"),
        [
          fixture.quoting("42件", in: .overview, passage: 1, value: 42),
          .cell(CellID(.applications, .newlyReceived, .total), value: 43, place: .line(100, character: 19)),
        ])
    ]
    return fixture
  }

  /// Blanks, strokes, words for numbers, a row without columns, a row and a section that are missing.
  static var damaged: FixtureReport {
    var fixture = FixtureReport()
    fixture.rows[.newlyReceived] = "7 _ _ _ _ _ 7"
    fixture.rows[.carriedOver] = "/ / / / / / /"
    fixture.rows[.granted] = "约5 0 0 0 0 0 5"
    fixture.unplaced[.partiallyGranted] = ["2", "2"]
    fixture.missing = ["withheld.stateSecret"]
    fixture.missingSections = [.problems]
    return fixture
  }

  /// The figures of the other form.
  static var form2019: FixtureReport {
    var fixture = FixtureReport()
    fixture.form = .form2019
    fixture.rows[.otherHandling] = "2 0 0 0 0 0 2"
    fixture.rows[.licences] = "24 -2 1917"
    fixture.rows[.penalties] = "6 0 419"
    fixture.rows[.coerciveMeasures] = "1 0 3"
    fixture.rows[.fees] = "12 -2"
    fixture.rows[.procurement] = "3 251000元"
    return fixture
  }
}
