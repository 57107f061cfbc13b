import AnnualReport
import ReportChecking
import ReportCorpus
import ReportReading
import Testing

@testable import nianbao

/// One report in every format and layout gives one and the same export, but for path, source and places.
@Suite struct ExportTests {
  @Test(arguments: ReportModel.all) func exportDoesNotDependOnTheFormat(_ model: ReportModel) async throws {
    let expected = try await Self.export(of: model, as: .html(.utf8))
    #expect(expected.hasPrefix(#"{"title":"\#(model.title)","organ":"\#(model.organ)","organFrom":"title","#))
    for rendering in Rendering.all {
      #expect(try await Self.export(of: model, as: rendering) == expected, "\(rendering.testDescription)")
    }
  }

  @Test func whatDependsOnTheFormatIsJustPathSourceAndPlaces() {
    let line = """
      {"schema":1,"path":"a.pdf","status":"report","source":"pdf","title":"页","sections":[{"key":"overview","text":"1","page":2,"box":[1.5,2,-3,4]},\
      {"key":"problems","paragraph":7,"line":8,"character":9}]}
      """
    #expect(
      Self.withoutPlaces(line) == #"{"title":"页","sections":[{"key":"overview","text":"1"},{"key":"problems"}]}"#)
  }

  /// The line that `nianbao export` prints, without what depends on the file.
  private static func export(of model: ReportModel, as rendering: Rendering) async throws -> String {
    let report = try await rendering.report(of: model)
    let loaded = LoadedReport(
      path: "file", format: rendering.format, outcome: .checked(report, Checker().check(report)))
    return withoutPlaces(ExportJSONL.line(of: ExportedSource(loaded), language: .zh))
  }

  private static func withoutPlaces(_ line: String) -> String {
    line
      .replacing(/"schema":1,"path":"[^"]*","status":"report","source":"[^"]*",/, with: "")
      .replacing(/,"box":\[[^\]]*\]/, with: "")
      .replacing(/,"(page|paragraph|line|character)":[0-9]+/, with: "")
  }
}
