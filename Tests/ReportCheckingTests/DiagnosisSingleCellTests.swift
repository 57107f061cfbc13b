import AnnualReport
import Testing

@testable import ReportChecking

/// The equations of the applications are a product code of minimum distance 4, so one wrong cell is no matter of luck.
@Suite struct DiagnosisSingleCellTests {
  static let forms = Form.all.compactMap { $0.table(.applications) }

  @Test(arguments: forms, [ApplicationsValues.Filling.sparse, .dense])
  func everySingleWrongCellIsLocatedAndCorrected(_ form: TableForm, _ filling: ApplicationsValues.Filling) {
    var generator = SeededGenerator(seed: 4)
    let truth = ApplicationsValues(form: form, filling: filling, using: &generator)
    #expect(truth.verdict().findings.isEmpty)
    for row in form.rows.indices {
      for column in 0..<7 {
        var seen = truth
        seen[row, column] = WrongNumber.any.replacing(truth[row, column], using: &generator)
        let verdict = seen.verdict()
        #expect(verdict.findings.count >= 2)
        #expect(verdict.diagnoses.count == 1)
        let diagnosis = verdict.diagnoses.first
        #expect(diagnosis?.certainty == .unique)
        #expect(diagnosis?.rivals == 3)
        #expect(diagnosis?.findings == verdict.findings.map(\.id))
        #expect(diagnosis?.explanations.map { Set($0.changes) } == [seen.changes(to: truth)])
      }
    }
  }

  @Test func theFormsHaveTheCellsOfTheirPaper() {
    #expect(Self.forms.map { $0.cells.count } == [175, 161])
  }

  /// What two explanations of the same violations differ by breaks nothing, and so has four cells or more.
  @Test(arguments: forms) func noFewerThanFourCellsCancelOut(_ form: TableForm) {
    var generator = SeededGenerator(seed: 9)
    let truth = ApplicationsValues(form: form, filling: .full, using: &generator)
    let system = LinearSystem(truth.verdict().evaluations)
    let rows = Array(system.equations.indices)
    for column in system.cells.indices {
      let corrected = system.corrected(by: [LinearSystem.Correction(column: column, amount: 1)])
      var search = ErrorLocalisation(corrected, group: rows)
      #expect(search.corrections(count: 1) == [[LinearSystem.Correction(column: column, amount: -1)]])
      #expect(search.corrections(count: 2).isEmpty)
    }
    var seen = truth
    seen[2, 0] += 1
    seen[2, 1] -= 1
    seen[3, 0] -= 1
    seen[3, 1] += 1
    #expect(seen.verdict().findings.isEmpty)
  }
}
