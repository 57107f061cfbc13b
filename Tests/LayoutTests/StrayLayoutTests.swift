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

  private static let header = "类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |"
  private static let reconsideration = "行政复议 | 1 | 0 | 0 | 0 | 1 |"
  private static let direct = "未经复议直接起诉 | 2 | 0 | 0 | 0 | 2 |"
  private static let after = "复议后起诉 | 0 | 3 | 0 | 0 | 3 |"
  private static let turned = [
    "类别 | 行政复议 | 未经复议直接起诉 | 复议后起诉 |", "结果维持 | 1 | 2 | 0 |", "结果纠正 | 0 | 0 | 3 |", "其他结果 | 0 | 0 | 0 |",
    "尚未审结 | 0 | 0 | 0 |", "总计 | 1 | 2 | 3 |",
  ]

  private func disputes(_ table: [String]) throws -> [String]? {
    let text = ["一、总体情况", "无。", "四、政府信息公开行政复议、行政诉讼情况"] + table + ["五、存在的主要问题及改进情况", "无。"]
    return try report(text.joined(separator: "\n")).tables[.disputes]?.lines
  }

  @Test func disputesInRows() throws {
    #expect(
      try disputes([Self.header, Self.reconsideration, Self.direct, Self.after]) == [
        "reconsideration 1 0 0 0 1", "directLitigation 2 0 0 0 2", "litigationAfterReconsideration 0 3 0 0 3",
      ])
  }

  @Test func disputesInAnotherOrderAreNotGuessed() throws {
    #expect(
      try disputes([Self.header, Self.direct, Self.after, Self.reconsideration]) == [
        "reconsideration? 2 0 0 0 2 0 3 0 0 3 1 0 0 0 1"
      ])
    #expect(try disputes(Self.turned) == ["reconsideration? 1 2 0 0 0 3 0 0 0 0 0 0 1 2 3"])
  }

  /// Of two tables, the one of the whole region and the one of its government alone, the first is read, even where it
  /// lacks a row that the second has.
  @Test(arguments: ReportModel.all) func twoTablesAreNotMixed(_ model: ReportModel) throws {
    let lost: RowKey = "notProcessed.petitionOrComplaint"
    let report = try lines(model) { lines in
      guard let first = lines.firstIndex(where: { $0.contains("本年新收") && $0.hasSuffix(" |") }),
        let last = lines.firstIndex(where: { $0.contains("结转下年度") && $0.hasSuffix(" |") })
      else { return lines }
      let table = lines[first...last]
      let second = table.map { $0.replacing(/\| [0-9]+/, with: "| 7") }
      return lines[..<first] + table.filter { !$0.contains("信访举报投诉") } + ["县政府本级"] + second + lines[(last + 1)...]
    }
    let table = try #require(report.tables[.applications])
    #expect(table.missingRows == [lost])
    #expect(table.lines == model.lines(of: table.form).filter { !$0.hasPrefix(lost.rawValue) })
  }

  /// The lines of the disclosure table with one changed.
  private func disclosure(_ label: String, _ line: String) throws -> [String]? {
    let table = ["规章 | 0 | 0 | 0 |", "行政规范性文件 | 2 | 1 | 15 |", "行政许可 | 120 |", "行政处罚 | 33 |", "行政强制 | 4 |"]
    let text =
      ["一、总体情况", "无。", "二、主动公开政府信息情况", "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |"]
      + table.map { $0.hasPrefix(label) ? line : $0 } + ["行政事业性收费 | 12.5 |", "三、收到和处理政府信息公开申请情况", "无。"]
    return try report(text.joined(separator: "\n")).tables[.disclosure]?.lines
  }

  @Test func aNumberGluedToItsLabelIsNoBlank() throws {
    let lines = try disclosure("行政许可", "行政许可120")
    #expect(lines?.contains("licences? 120") == true)
    #expect(lines?.contains { $0.hasPrefix("licences ") } == false)
  }

  @Test(arguments: ReportModel.all) func numbersBehindATableFillInForNoBlankRow(_ model: ReportModel) throws {
    let report = try lines(model) { lines in
      lines.flatMap { line in
        line.contains("结转下年度") && line.hasSuffix(" |")
          ? ["四、结转下年度继续办理 |", "备注", "1 | 2 | 3 | 4 | 5 | 6 | 7 |"] : [line]
      }
    }
    #expect(report.tables[.applications]?.lines.last == "carriedForward _ _ _ _ _ _ _")
  }

  @Test func aRowOfItsOwnIsNoDamagedRowOfTheForm() throws {
    let lines = try disclosure("行政规范性文件", "其他主动公开文件 | 7 | 8 | 9 |")
    #expect(lines?.contains { $0.hasPrefix("normativeDocuments") } == false)
  }
}
