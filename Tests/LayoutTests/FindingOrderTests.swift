import AnnualReport
import ReportChecking
import Testing

/// Findings follow each other as they stand in the source, and so in every format in the same order.
@Suite struct FindingOrderTests {
  /// Cells of all tables, far apart and in the same row.
  private static let cells: [CellID] = [
    CellID(.disclosure, .normativeDocuments, "issued"), CellID(.disclosure, .normativeDocuments, "inForce"),
    CellID(.applications, .newlyReceived, .naturalPerson), CellID(.applications, .granted, .total),
    CellID(.applications, .concluded, .naturalPerson), CellID(.applications, .carriedForward, .total),
    CellID(.disputes, .reconsideration, "upheld"),
  ]

  private static func model(_ whole: ReportModel) -> ReportModel {
    cells.reduce(whole) { $0.cells[$1] == nil ? $0 : $0.adding1(to: $1) }
  }

  private static func order(_ report: Report) -> [String] {
    Checker().check(report).findings.map { "\($0.code) \($0.statements.map(\.subject).joined(separator: " "))" }
  }

  @Test(arguments: Rendering.all, ReportModel.all)
  func orderDoesNotDependOnTheFormat(_ rendering: Rendering, _ model: ReportModel) async throws {
    let expected = Self.order(try await Rendering.text(.rowALine).report(of: Self.model(model)))
    #expect(expected.count >= 8)
    #expect(Self.order(try await rendering.report(of: Self.model(model))) == expected)
  }

  @Test(arguments: [Rendering.text(.rowALine), .text(.cellALineWithPipe), .html(.utf8), .word], ReportModel.all)
  func placesRise(_ rendering: Rendering, _ model: ReportModel) async throws {
    let findings = Checker().check(try await rendering.report(of: Self.model(model))).findings
    let places = findings.compactMap { $0.statements.first?.place }
    #expect(places.count == findings.count)
    #expect(places == places.sorted())
  }

  /// Which rule is asked first matters only where two findings stand at one place.
  @Test(arguments: [Rendering.text(.rowALine), .pdf]) func orderDoesNotDependOnTheRules(_ rendering: Rendering)
    async throws
  {
    let report = try await rendering.report(of: Self.model(.form2021))
    func subjects(_ rules: [any Rule]) -> [String] {
      Checker(rules: rules).check(report).findings.compactMap { $0.statements.first?.subject }
    }
    #expect(subjects(Checker.allRules.reversed()) == subjects(Checker.allRules))
  }
}
