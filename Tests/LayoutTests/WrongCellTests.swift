import AnnualReport
import ReportChecking
import ReportReading
import Testing

/// One wrong cell anywhere in tables applications and disputes is found; in table applications, it is located, too.
@Suite struct WrongCellTests {
  /// A report with one number of its tables that is one too high.
  struct Wrong: CustomTestStringConvertible, Sendable {
    let model: ReportModel
    let cell: CellID

    var testDescription: String { "form \(model.form.name), \(cell.row.rawValue).\(cell.column.rawValue)" }

    /// Every such report whose number is in the table.
    static func all(in table: TableKey) -> [Wrong] {
      ReportModel.all.flatMap { model in (model.form.table(table)?.cells ?? []).map { Wrong(model: model, cell: $0) } }
    }

    var verdict: Verdict {
      get throws {
        let text = TextLayout.rowALine.text(of: model.adding1(to: cell))
        return Checker().check(try #require(ReportReader().read(text: text, name: "file").report))
      }
    }
  }

  @Test(arguments: Wrong.all(in: .applications)) func wrongApplicationsCellIsFoundAndLocated(_ wrong: Wrong) throws {
    let verdict = try wrong.verdict
    let arithmetic = verdict.findings.filter { ["A101", "A102", "A103"].contains($0.code) }
    // Every number is in the sum of its row; outcomes are in the sum of their column, as the sum itself is; and the sum
    // balances with what was received, carried over and carried forward.
    let inColumn: [String] =
      switch wrong.cell.row {
      case .newlyReceived, .carriedOver, .carriedForward: ["A103"]
      case .concluded: ["A102", "A103"]
      default: ["A102"]
      }
    #expect(arithmetic.map(\.code).sorted() == ["A101"] + inColumn)
    #expect(arithmetic.allSatisfy { $0.severity == .error && $0.difference == 1 && $0.cells.contains(wrong.cell) })
    let diagnosis = try #require(verdict.diagnoses.first)
    #expect(verdict.diagnoses.count == 1)
    #expect(diagnosis.certainty == .unique)
    #expect(Set(diagnosis.findings).isSuperset(of: arithmetic.map(\.id)))
    let right = wrong.model.number(wrong.cell)?.integer ?? -1
    #expect(
      diagnosis.explanations.map(\.changes) == [[CellChange(cell: wrong.cell, from: right + 1, to: right)]])
  }

  @Test(arguments: Wrong.all(in: .disputes)) func wrongDisputesCellIsFound(_ wrong: Wrong) throws {
    let findings = try wrong.verdict.findings.filter { $0.code == "D201" }
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.severity == .error && $0.difference == 1 && $0.cells.contains(wrong.cell) })
  }
}
