import AnnualReport
import ReportChecking
import ReportCorpus
import ReportReading
import ReportRecognition
import TerminalScreen
import Testing

@testable import ReportBrowser
@testable import nianbao

/// A format is one value: whoever hands in a third one gets its reports read, checked, drawn and exported.
@Suite struct ThirdFormTests {
  private static let reader = ReportReader(forms: KnownForms(Form.withThird))
  private static let checker = Checker(forms: Form.withThird)
  private static let privacy = CellID(.applications, "withheld.personalPrivacy", "foreigner")

  private func report(_ model: ReportModel, as rendering: Rendering) async throws -> Report {
    try #require(await Self.reader.read(rendering.bytes(of: model), name: "file").reading.report)
  }

  @Test(arguments: Rendering.all, [.third] + ReportModel.all)
  func everyLayoutIsReadOnItsOwnForm(_ rendering: Rendering, _ model: ReportModel) async throws {
    let report = try await report(model, as: rendering)
    #expect(report.form?.name == model.form.name)
    for form in model.form.tables {
      let table = try #require(report.tables[form.key])
      #expect(table.lines == model.lines(of: form))
      #expect(table.missingRows == [])
    }
  }

  @Test(arguments: Rendering.all) func theTrueReportIsAccusedOfNothing(_ rendering: Rendering) async throws {
    let findings = Self.checker.check(try await report(.third, as: rendering)).findings
    #expect(findings.filter { $0.severity == .error || $0.severity == .warning }.map(\.code) == [])
  }

  /// The new cell stands in the sum of its row and in that of its column.
  @Test(arguments: Rendering.all) func aWrongCellOfTheNewRowIsFound(_ rendering: Rendering) async throws {
    let report = try await report(ReportModel.third.adding1(to: Self.privacy), as: rendering)
    let verdict = Self.checker.check(report)
    #expect(Set(verdict.findings.filter { $0.severity == .error }.map(\.code)) == ["A101", "A102"])
    let causes = verdict.diagnoses.flatMap(\.explanations).flatMap(\.changes)
    #expect(causes.contains { $0.cell == Self.privacy && $0.to == 3 })
  }

  @Test func proseKnowsTheWordsOfTheForm() async throws {
    let report = try await report(.third, as: .word)
    func cells(_ number: Int, _ occurrence: Int) -> [[Term]] {
      report.figures.filter { $0.value.integer == number }[occurrence].readings
    }
    let foreigners = Term(.cell(CellID(.applications, .newlyReceived, "foreigner")), times: 1)
    let privacy = Term(.cell(CellID(.applications, "withheld.personalPrivacy", .total)), times: 1)
    #expect(cells(4, 0).contains([foreigners]))
    #expect(cells(3, 0).contains([privacy]))
  }

  @Test func theOldDocumentIsSaidToBeSuperseded() async throws {
    let old = ReportModel(
      form: .form2021, organ: "青岚市", year: 2028, publisher: "青岚市人民政府办公室", published: ReportModel.third.published,
      preamble: "本报告依据国办公开办函〔2021〕30号规定的年度报告格式编制。", prose: ReportModel.form2021.prose.filter { $0.key == .problems },
      rows: Dictionary(
        uniqueKeysWithValues: ReportModel.form2021.form.tables.flatMap { table in
          table.rows.map { row in
            (
              row.key,
              row.columns.map { ReportModel.form2021.cells[CellID(table.key, row.key, $0)] ?? "" }.joined(
                separator: " ")
            )
          }
        }))
    let codes = Self.checker.check(try await report(old, as: .word)).findings.map(\.code)
    #expect(codes.contains("Y706"))
  }

  @Test func theNewCellsAreExported() async throws {
    let report = try await report(.third, as: .html(.utf8))
    let loaded = LoadedReport(path: "file", format: .html, outcome: .checked(report, Self.checker.check(report)))
    let line = ExportJSONL.line(of: ExportedSource(loaded), language: .zh)
    #expect(line.contains(#""form":"2027""#))
    #expect(line.contains(#""withheld.personalPrivacy":{"naturalPerson":0,"enterprise":0,"#))
    #expect(line.contains(#""otherOrganization":0,"foreigner":3,"total":3}"#))
  }

  @Test func theNewCellsAreDrawn() async throws {
    let report = try await report(.third, as: .html(.utf8))
    let loaded = LoadedReport(path: "file", format: .html, outcome: .checked(report, Self.checker.check(report)))
    var state = BrowserState(
      list: SourceList(paths: ["file"]), size: Size(rows: 50, columns: 160),
      settings: BrowserState.Settings(language: .zh, lines: .unicode))
    _ = state.update(.loaded(0, loaded))
    _ = state.update(.key(.character("3")))
    let frame = state.frame.text
    #expect(frame.contains("营利法人") && frame.contains("境外人士"))
    let row = try #require(frame.split(separator: "\n").first { $0.contains("9.属于个人生物识别信息") })
    #expect(row.split { !$0.isNumber }.suffix(8) == ["0", "0", "0", "0", "0", "0", "3", "3"])
  }
}
