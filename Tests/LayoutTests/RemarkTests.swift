import AnnualReport
import ReportChecking
import ReportCorpus
import Testing

@testable import nianbao

/// A remark in brackets behind a number changes no value, and is kept with the place where it stands.
@Suite struct RemarkTests {
  /// The layouts that set cells apart by more than the room that is left between them.
  static let renderings = Rendering.all.filter { rendering in
    switch rendering {
    case .text(.textOfPDF), .pdf: false
    default: true
    }
  }

  static let remarks = ["其中修订16件", "含自然失效 29 件", "不含转办", "其中规章2件、规范性文件14件（均已备案）"]

  @Test(arguments: renderings, ReportModel.all)
  func numbersKeepTheirValues(_ rendering: Rendering, _ model: ReportModel) async throws {
    let cells: [CellID] = [
      CellID(.disclosure, .normativeDocuments, "issued"), CellID(.disclosure, .licences, "decisions"),
      CellID(.applications, .newlyReceived, .naturalPerson), CellID(.applications, .granted, .total),
    ].filter { model.number($0) != nil }
    #expect(cells.count >= 3)
    var remarked = model
    for (cell, remark) in zip(cells, Self.remarks) { remarked = remarked.appending("（\(remark)）", to: cell) }
    let report = try await rendering.report(of: remarked)
    for form in model.form.tables { #expect(report.tables[form.key]?.lines == model.lines(of: form)) }
    for (cell, remark) in zip(cells, Self.remarks) {
      #expect(report[cell]?.remark?.text == remark)
      #expect(report[cell]?.text == model.cells[cell])
      let place = try #require(report[cell]?.remark?.place(at: 0))
      #expect(place != .unknown && place > (report[cell]?.place ?? place))
    }
    let verdict = Checker().check(report)
    #expect(verdict.findings.map(\.code) == [])
    // The export has the number in its cell, and the remark beside it.
    let loaded = LoadedReport(path: "file", format: rendering.format, outcome: .checked(report, verdict))
    let line = ExportJSONL.line(of: ExportedSource(loaded), language: .zh)
    for (cell, remark) in zip(cells, Self.remarks) {
      #expect(line.contains(#"{"cell":"\#(cell)","text":"\#(remark)","#))
      #expect(line.contains(#""\#(cell.column.rawValue)":\#(try #require(model.cells[cell]))"#))
    }
  }
}
