import AnnualReport
import Testing

@testable import ReportChecking

/// What `unique` promises: the explanation is true, or at least so many cells are wrong as it says.
///
/// It must hold however many cells are wrong, and whatever else is not known of the table.
@Suite struct DiagnosisPromiseTests {
  /// What a table lacks, beside what is wrong in it.
  enum Lack: CaseIterable {
    case nothing
    /// Some zeros are left blank.
    case zeros
    /// Some totals are left blank, of rows and of （七）.
    case totals
    /// Some cells have lost their number.
    case numbers
    /// A row is missing.
    case row

    func cells(of table: ApplicationsValues, using generator: inout SeededGenerator) -> Set<[Int]> {
      let rows = table.form.rows.indices
      func some(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
      let all = rows.flatMap { row in (0..<7).map { [row, $0] } }
      switch self {
      case .nothing: return []
      case .zeros: return Set(all.filter { $0[1] < 6 && table[$0[0], $0[1]] == 0 && some(60) })
      case .totals: return Set(all.filter { ($0[1] == 6 || $0[0] == rows.count - 2) && some(20) })
      case .numbers: return Set(all.filter { _ in some(2) })
      case .row:
        let row = Int.random(in: rows, using: &generator)
        return Set((0..<7).map { [row, $0] })
      }
    }
  }

  struct Study: CustomTestStringConvertible {
    let form: TableForm
    let filling: ApplicationsValues.Filling
    let wrong: WrongNumber
    let lack: Lack
    var testDescription: String { "\(form.rows.count) rows, \(filling), \(wrong), without \(lack)" }
  }

  static let tables = 3

  static var studies: [Study] {
    Form.all.compactMap { $0.table(.applications) }.flatMap { form in
      [ApplicationsValues.Filling.sparse, .dense].flatMap { filling in
        [WrongNumber.offByOne, .near, .any].flatMap { wrong in
          Lack.allCases.map { Study(form: form, filling: filling, wrong: wrong, lack: $0) }
        }
      }
    }
  }

  /// Where no number is promised, more cells are wrong than are looked for.
  @Test(arguments: studies) func uniqueIsTrueOrAsManyCellsAreWrongAsItSays(_ study: Study) throws {
    var generator = SeededGenerator(seed: 39)
    for _ in 0..<Self.tables {
      let truth = ApplicationsValues(form: study.form, filling: study.filling, using: &generator)
      let lacking = study.lack.cells(of: truth, using: &generator)
      for count in 1...4 {
        var seen = truth
        var wrong: [CellID: Int] = [:]
        while wrong.count < count {
          let row = Int.random(in: study.form.rows.indices, using: &generator)
          let column = Int.random(in: 0..<7, using: &generator)
          guard !lacking.contains([row, column]) else { continue }
          seen[row, column] = study.wrong.replacing(truth[row, column], using: &generator)
          wrong[CellID(.applications, study.form.rows[row].key, study.form.rows[row].columns[column])] =
            truth[row, column]
        }
        let verdict = seen.verdict(
          blanks: study.lack == .zeros || study.lack == .totals ? lacking : [],
          lost: study.lack == .numbers || study.lack == .row ? lacking : [])
        for diagnosis in verdict.diagnoses where diagnosis.certainty == .unique {
          let isTrue = diagnosis.explanations.allSatisfy { $0.changes.allSatisfy { wrong[$0.cell] == $0.to } }
          let promised = diagnosis.rivals ?? Cause.mostCells + 1
          #expect(isTrue || count >= promised, "\(diagnosis) \(wrong)")
        }
      }
    }
  }

  /// Applied, every explanation mends all sums that its diagnosis accounts for, and breaks none that held.
  @Test(arguments: studies) func whatADiagnosisAccountsForHoldsAfterItsChanges(_ study: Study) throws {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<Self.tables {
      let truth = ApplicationsValues(form: study.form, filling: study.filling, using: &generator)
      let lacking = study.lack.cells(of: truth, using: &generator)
      let isBlank = study.lack == .zeros || study.lack == .totals
      for count in 1...5 {
        var seen = truth
        for _ in 0..<count {
          let row = Int.random(in: study.form.rows.indices, using: &generator)
          let column = Int.random(in: 0..<7, using: &generator)
          seen[row, column] = study.wrong.replacing(seen[row, column], using: &generator)
        }
        let table = seen.table(blanks: isBlank ? lacking : [], lost: isBlank ? [] : lacking)
        var report = Report()
        report.tables[.applications] = table
        let verdict = Checker(rules: [EquationRule.rowTotal, EquationRule.outcomeTotal, EquationRule.balance])
          .check(report)
        let held = verdict.evaluations.filter { $0.outcome == .holds }.map(\.equation)
        for diagnosis in verdict.diagnoses {
          let claimed = verdict.findings.filter { diagnosis.findings.contains($0.id) }.compactMap(\.equation)
          #expect(!claimed.isEmpty)
          for explanation in diagnosis.explanations {
            var cells = table.cells
            for change in explanation.changes {
              #expect(change.from == cells[change.cell]?.number?.integer)
              cells[change.cell] = Cell(.number(Number(change.to)), text: "", place: .unknown)
            }
            report.tables[.applications] = Table(form: table.form, cells: cells, place: .unknown)
            let valuation = Valuation(of: report)
            for equation in claimed + held {
              #expect(valuation.evaluate(equation).outcome != .violated, "\(explanation) \(equation)")
            }
          }
        }
      }
    }
  }
}
