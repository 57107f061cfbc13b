import AnnualReport
import Foundation
import ReportReading
import Testing

/// Tables that are not where or not how the form has them: what is read is what stands there, or said to be lost.
@Suite struct StrayLayoutTests {
  private func report(_ text: String) throws -> Report {
    try #require(ReportReader().read(text: text, name: "file").report)
  }

  /// The model's lines, changed.
  private func lines(_ model: ReportModel, _ change: ([String]) -> [String]) throws -> Report {
    try report(change(TextLayout.rowALine.text(of: model).components(separatedBy: "\n")).joined(separator: "\n"))
  }

  /// The text with the fields of its tables behind everything else.
  @Test(arguments: ReportModel.all) func tablesInAnAnnex(_ model: ReportModel) throws {
    let report = try lines(model) { lines in
      lines.filter { !$0.contains(" |") } + ["附表"] + lines.filter { $0.contains(" |") }
    }
    for form in model.form.tables { #expect(report.tables[form.key]?.lines == model.lines(of: form)) }
  }

  /// The lines of the disclosure table with one changed.
  private func disclosure(_ label: String, _ line: String) throws -> [String]? {
    let table = ["规章 | 0 | 0 | 0 |", "行政规范性文件 | 2 | 1 | 15 |", "行政许可 | 120 |", "行政处罚 | 33 |", "行政强制 | 4 |"]
    let text =
      ["一、总体情况", "无。", "二、主动公开政府信息情况", "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |"]
      + table.map { $0.hasPrefix(label) ? line : $0 } + ["行政事业性收费 | 12.5 |", "三、收到和处理政府信息公开申请情况", "无。"]
    return try report(text.joined(separator: "\n")).tables[.disclosure]?.lines
  }

}
