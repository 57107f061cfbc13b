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

  private static let read = [
    "reconsideration 1 0 0 0 1", "directLitigation 2 0 0 0 2", "litigationAfterReconsideration 0 3 0 0 3",
  ]

  @Test func disputesInAnotherOrderAreReadByTheirHeadings() throws {
    #expect(try disputes([Self.header, Self.direct, Self.after, Self.reconsideration]) == Self.read)
    #expect(try disputes(Self.turned) == Self.read)
  }

  @Test func disputesInAnotherOrderAreNotGuessed() throws {
    let words = Self.turned.map { $0.split(separator: "|").map(String.init).joined(separator: "\n") }
    #expect(try disputes(words) == ["reconsideration? 1 2 0 0 0 3 0 0 0 0 0 0 1 2 3"])
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

  /// Where words before each of two tables tell its year, the later one is the report's.
  @Test(arguments: ReportModel.all) func lastYearsTableIsNotTaken(_ model: ReportModel) throws {
    let report = try lines(model) { lines in
      guard let first = lines.firstIndex(where: { $0.contains("本年新收") && $0.hasSuffix(" |") }),
        let last = lines.firstIndex(where: { $0.contains("结转下年度") && $0.hasSuffix(" |") })
      else { return lines }
      let table = lines[first...last]
      let before = table.map { $0.replacing(/\| [0-9]+/, with: "| 7") }
      return lines[..<first] + ["\(model.year - 1)年情况"] + before + ["\(model.year)年情况"] + table + lines[(last + 1)...]
    }
    let table = try #require(report.tables[.applications])
    #expect(table.lines == model.lines(of: table.form))
  }

  /// Rulers tell where a row ends whose label goes on from line to line, whichever of its lines has the numbers.
  @Test func aDrawnRowMayTakeSeveralLines() throws {
    let ruler = "+--------+------+------+------+"
    let lines = [
      ruler, "| 信息内容 | 本年制 | 本年废 | 现行有 |", "|        | 发件数 | 止件数 | 效件数 |", ruler, "| 规章   | 3    | 1    | 12   |",
      ruler,
      "| 行政规 | 21   |      | 184  |", "| 范性文 |      |      |      |", "| 件     |      |      |      |", ruler,
    ]
    let text = ["一、总体情况", "无。", "二、主动公开政府信息情况"] + lines + ["三、收到和处理政府信息公开申请情况", "无。"]
    let table = try #require(try report(text.joined(separator: "\n")).tables[.disclosure])
    #expect(table.lines == ["regulations 3 1 12", "normativeDocuments 21 _ 184"])
  }

  /// Where rulers stand only around header and table, each line is a row.
  @Test func linesWithValuesAreRowsOfTheirOwn() throws {
    let ruler = "+----------------+------+------+------+"
    let lines = [
      ruler, "| 信息内容       | 本年制发件数 | 本年废止件数 | 现行有效件数 |", ruler, "| 规章           | 3 | 1 | 12 |",
      "| 行政规范性文件 | 21 | 9 | 184 |", ruler,
    ]
    let text = ["一、总体情况", "无。", "二、主动公开政府信息情况"] + lines + ["三、收到和处理政府信息公开申请情况", "无。"]
    let table = try #require(try report(text.joined(separator: "\n")).tables[.disclosure])
    #expect(table.lines == ["regulations 3 1 12", "normativeDocuments 21 9 184"])
  }

  /// One cell a line, blank ones lost: the empty line behind the table is no cell.
  @Test func theLineBehindATableIsNoBlank() throws {
    let rows = [
      ["一、本年新收政府信息公开申请数量", "5", "1", "0", "0", "0", "0", "6"], ["二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"],
      ["（一）予以公开", "3", "1", "0", "0", "0", "0", "4"], ["（七）总计", "4", "1", "0", "0", "0", "0", "5"],
      ["四、结转下年度继续办理", "1", "0", "0", "0", "0", "1"],
    ]
    let text = ["一、总体情况", "无。", "三、收到和处理政府信息公开申请情况"] + rows.joined() + ["", "四、政府信息公开行政复议、行政诉讼情况", "无。"]
    let table = try #require(try report(text.joined(separator: "\n")).tables[.applications])
    #expect(table.lines.last == "carriedForward? 1 0 0 0 0 1")
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
    // Nor is it blank: nobody knows what they count.
    #expect(report.tables[.applications]?.lines.last == "carriedForward? ")
  }

  @Test func aRowOfItsOwnIsNoDamagedRowOfTheForm() throws {
    let lines = try disclosure("行政规范性文件", "其他主动公开文件 | 7 | 8 | 9 |")
    #expect(lines?.contains { $0.hasPrefix("normativeDocuments ") } == false)
  }

  /// A page ends in the middle of a table that is turned around.
  @Test func aPageNumberInATurnedTable() throws {
    #expect(
      try disputes(Self.turned[..<3] + ["12"] + Self.turned[3...]) == Self.read
    )
  }

  /// The second row of the applications table in the lines, and the other rows plain.
  private func carriedOver(_ lines: [String], behind pages: [String] = []) throws -> [String] {
    let text =
      ["一、总体情况", "无。"] + pages + ["三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9"] + lines
      + ["（一）予以公开 5 0 0 0 0 0 5", "1.属于国家秘密 1 0 0 0 0 0 1", "2.重复申请 4 0 0 0 0 0 4", "（七）总计 10 0 0 0 0 0 10"]
    return try report(text.joined(separator: "\n")).tables[.applications]?.lines.filter { $0.hasPrefix("carriedOver") }
      ?? []
  }

  /// What stands alone on its line may be the value that did not fit on the one before, or the number of a page.
  @Test func aValueAloneOnALineIsNotLost() throws {
    let row = "二、上年结转政府信息公开申请数量 3 0 0 0 0 0"
    #expect(try carriedOver([row, "3"]) == ["carriedOver? 3 0 0 0 0 0 3"])
    // Here pages are counted.
    #expect(try carriedOver([row, "3"], behind: ["1", "第一页之后的文字。", "2", "第二页之后的文字。"]) == ["carriedOver? 3 0 0 0 0 0"])
    #expect(try carriedOver([row + " 3", "7"]) == ["carriedOver 3 0 0 0 0 0 3"])
  }

  @Test func wordsAmongValuesLoseNone() throws {
    let row = ["二、上年结转政府信息公开申请数量", "3", "0", "待核实", "0", "0", "0", "3"]
    #expect(try carriedOver(row) == ["carriedOver? 3 0 0 0 0 3"])
  }

  @Test func aLostLabelIsKnownByItsPlace() throws {
    #expect(try disclosure("规章", "|\n0 | 1 | 5 |")?.first == "regulations 0 1 5")
    // Too few values, or too many, tell nothing.
    #expect(try disclosure("规章", "|\n1 | 5 |")?.contains { $0.hasPrefix("regulations ") } == false)
  }

  @Test func aGroupIsNoRow() throws {
    let lines = try disclosure("规章", "第二十条第 | 3 | 4 | 5 |")
    #expect(lines?.contains { $0.hasPrefix("regulations ") } == false)
  }

  @Test func aSpaceThatBecameAMarkIsNoText() throws {
    #expect(try disclosure("规章", "规章 |\n0 |\n? 1 |\n5 |")?.first == "regulations 0 1 5")
  }

  /// All totals blank, and nothing to compare with but the header.
  @Test(arguments: ReportModel.all) func blankTotalsInALayoutWithoutBorders(_ whole: ReportModel) throws {
    let form = try #require(whole.form.table(.applications))
    let totals = form.cells.filter { $0.column == .total }
    let model = whole.blanking(totals)
    let report = try report(TextLayout.bareCellALine.text(of: model))
    let last = "carriedForward?"
    let lines = try #require(report.tables[.applications]?.lines)
    #expect(lines.filter { !$0.hasPrefix(last) } == Array(model.lines(of: form).dropLast()))
    #expect(lines.last?.hasPrefix(last) == true)
  }

  @Test(arguments: ReportModel.all) func rowsOutOfOrderAreKnownByTheirLabels(_ model: ReportModel) throws {
    let report = try lines(model) { lines in
      guard let row = lines.firstIndex(where: { $0.hasPrefix("2.重复申请") }) else { return lines }
      var changed = lines
      changed.swapAt(row, row + 1)
      return changed
    }
    for form in model.form.tables { #expect(report.tables[form.key]?.lines == model.lines(of: form)) }
  }

  @Test(arguments: ReportModel.all) func aNumberThatCountsTheRowsIsNoValue(_ model: ReportModel) throws {
    let report = try lines(model) { lines in
      lines.enumerated().map { index, line in
        line.hasSuffix(" |") && line.contains { $0.isNumber } && line.first?.isNumber == false
          ? "\(index) | \(line)" : line
      }
    }
    let form = try #require(model.form.table(.applications))
    #expect(report.tables[.applications]?.lines == model.lines(of: form))
  }

  @Test(arguments: ReportModel.all, ["件", " 件"]) func countsWithTheirUnits(_ model: ReportModel, _ unit: String) throws
  {
    let report = try lines(model) { lines in
      lines.map { line in line.replacing(/\| ([0-9]+)(?= \|)/) { "| \($0.1)\(unit)" } }
    }
    let form = try #require(model.form.table(.applications))
    #expect(report.tables[.applications]?.lines == model.lines(of: form))
  }
}
