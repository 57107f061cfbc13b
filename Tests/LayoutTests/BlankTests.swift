import AnnualReport
import ReportChecking
import Testing

/// A blank is read as a blank where its layout keeps its place; where the layout loses it, the row's numbers are put in no
/// column.
@Suite struct BlankTests {
  /// Cells that a report leaves blank.
  struct Pattern: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let cells: @Sendable (ReportModel) -> [CellID]

    static let all = [
      Pattern(testDescription: "every 0") { model in
        model.form.tables.flatMap(\.cells).filter { model.number($0) == 0 }
      },
      Pattern(testDescription: "the first cell of rows") { _ in
        [
          CellID(.applications, .carriedOver, .naturalPerson), CellID(.applications, .concluded, .naturalPerson),
          CellID(.applications, "withheld.stateSecret", .naturalPerson), CellID(.disputes, .reconsideration, "upheld"),
        ]
      },
      Pattern(testDescription: "the last cell of rows") { _ in
        [
          CellID(.applications, .newlyReceived, .total), CellID(.applications, "withheld.thirdPartyRights", .total),
          CellID(.applications, "unavailable.notHeld", .total), CellID(.applications, .concluded, .total),
          CellID(.disputes, .litigationAfterReconsideration, .total),
        ]
      },
      Pattern(testDescription: "all but the total of rows") { model in
        [RowKey.granted, "withheld.internalAffairs", .carriedForward].flatMap { row in
          model.form.table(.applications)?.cells.filter { $0.row == row && $0.column != .total } ?? []
        }
      },
      Pattern(testDescription: "whole rows") { model in
        model.form.tables.flatMap(\.cells).filter {
          ["granted", "withheld.thirdPartyRights", "carriedForward", "regulations", "licences"].contains(
            $0.row.rawValue)
        }
      },
      Pattern(testDescription: "the table disputes") { model in model.form.table(.disputes)?.cells ?? [] },
    ]
  }

  @Test(arguments: Rendering.all, Pattern.all)
  func blanksAreNeverTakenForAnotherCell(_ rendering: Rendering, _ pattern: Pattern) async throws {
    for whole in ReportModel.all {
      let model = whole.blanking(pattern.cells(whole))
      let report = try await rendering.report(of: model)
      for form in model.form.tables {
        let table = try #require(report.tables[form.key])
        #expect(table.lines == model.lines(of: form, keepsBlanks: rendering.keepsBlanks))
        #expect(table.missingRows == [])
      }
    }
  }

  /// That cells are not filled in is noticed, and that columns are lost is said; nothing is taken for an error.
  @Test(arguments: Rendering.all, ReportModel.all)
  func blankZerosAreNoErrors(_ rendering: Rendering, _ whole: ReportModel) async throws {
    let model = whole.blanking(whole.cells.keys.filter { whole.number($0) == 0 })
    let verdict = Checker().check(try await rendering.report(of: model))
    #expect(Set(verdict.findings.map(\.code)).subtracting(["V402", "V403"]) == [])
    #expect(verdict.findings.contains { $0.code == "V403" } != rendering.keepsBlanks)
  }
}
