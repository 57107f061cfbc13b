import AnnualReport
import ReportReading
import Testing

/// Wherever a page of a PDF ends, its number in the text is neither a value nor a word of the report.
@Suite struct PageNumberTests {
  /// Pages of so many lengths that nearly every line is a page's last in one of them.
  @Test(arguments: 24...44, ReportModel.all)
  func pageNumbersAreNoPartOfTheReport(linesOnPage: Int, model: ReportModel) throws {
    let text = TextOfPDF(of: model, linesOnPage: linesOnPage).text
    let report = try #require(ReportReader().read(text: text, name: "file").report)
    for form in model.form.tables {
      #expect(report.tables[form.key]?.lines == model.lines(of: form))
    }
    for section in report.sections {
      #expect(section.text == (model.prose[section.key] ?? []).joined())
    }
  }

  /// Where cells are blank, a page number must not fill in for them.
  @Test(arguments: 24...44, ReportModel.all)
  func pageNumbersFillInForNoBlank(linesOnPage: Int, whole: ReportModel) throws {
    let model = whole.blanking(whole.form.tables.flatMap(\.cells).filter { whole.number($0) == 0 })
    let text = TextOfPDF(of: model, linesOnPage: linesOnPage).text
    let report = try #require(ReportReader().read(text: text, name: "file").report)
    for form in model.form.tables {
      #expect(report.tables[form.key]?.lines == model.lines(of: form, keepsBlanks: false))
    }
  }
}
