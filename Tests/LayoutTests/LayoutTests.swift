import AnnualReport
import ReportChecking
import Testing

/// One report in every format and layout is read as one and the same.
@Suite struct LayoutTests {
  @Test(arguments: Rendering.all, ReportModel.all)
  func reportIsReadAsItWasWritten(_ rendering: Rendering, _ model: ReportModel) async throws {
    let report = try await rendering.report(of: model)
    #expect(report.title?.text == model.title)
    #expect(report.organ?.value == model.organ)
    #expect(report.organ?.origin == .title)
    #expect(report.year?.value == model.year)
    #expect(report.publisher?.value == model.publisher)
    #expect(report.published?.value == model.published)
    #expect(report.period?.value.isCalendarYear == true)
    #expect(report.period?.value.from.year == model.year)
    #expect(report.preamble.map(\.text).joined() == model.preamble)
    #expect(report.form?.name == model.form.name)
    #expect(report.sections.map(\.key) == SectionKey.allCases)
    #expect(report.sections.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(report.sections.map(\.heading.text) == Form.sections.map(ReportModel.heading))
    for section in report.sections {
      #expect(section.text == (model.prose[section.key] ?? []).joined())
    }
  }

  @Test(arguments: Rendering.all, ReportModel.all)
  func everyCellIsReadAsItWasWritten(_ rendering: Rendering, _ model: ReportModel) async throws {
    let report = try await rendering.report(of: model)
    for form in model.form.tables {
      let table = try #require(report.tables[form.key])
      #expect(table.lines == model.lines(of: form))
      #expect(table.missingRows.isEmpty && table.mergedRows.isEmpty)
    }
  }

  /// Of no gravity whatever, notices and what could not be judged included.
  @Test(arguments: Rendering.all, ReportModel.all)
  func nothingIsFoundInAReportThatAgrees(_ rendering: Rendering, _ model: ReportModel) async throws {
    let verdict = Checker().check(try await rendering.report(of: model))
    #expect(verdict.findings.map { "\($0.code) \($0.message.en)" } == [])
    #expect(verdict.evaluations.allSatisfy { $0.outcome == .holds })
    // Form 2021: 25 rows, 7 columns twice, 3 disputes; form 2019 has two rows less.
    #expect(verdict.evaluations.count == (model.form.name == "2021" ? 42 : 40))
  }

  /// The numbers that the two forms have, counted on the forms: so that no test of cells runs over too few.
  @Test func modelsFillInEveryCell() {
    #expect(ReportModel.form2021.form.tables.map(\.cells.count) == [10, 175, 15])
    #expect(ReportModel.form2019.form.tables.map(\.cells.count) == [22, 161, 15])
    #expect(ReportModel.all.allSatisfy { model in model.cells.keys.allSatisfy { model.number($0) != nil } })
  }
}
