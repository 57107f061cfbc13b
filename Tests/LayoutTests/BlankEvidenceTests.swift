import AnnualReport
import Foundation
import ReportReading
import Testing

/// A row is blank only where nothing that may be its value stands there: what the reader cannot place is said.
@Suite struct BlankEvidenceTests {
  /// A row of the model's applications or disclosure table on its line of the text, changed.
  private func table(
    _ key: TableKey, of model: ReportModel, _ change: (_ row: RowForm, _ line: String) -> [String]?
  ) throws -> [(row: RowForm, table: Table)] {
    let form = try #require(model.form.table(key))
    return try form.rows.compactMap { row in
      var isChanged = false
      let lines = TextLayout.rowALine.text(of: model).components(separatedBy: "\n").flatMap { line -> [String] in
        let isRow = line.hasSuffix(" |") && line.components(separatedBy: " | ").contains { $0.hasSuffix(row.label) }
        guard isRow, !isChanged, let changed = change(row, line) else { return [line] }
        isChanged = true
        return changed
      }
      guard isChanged else { return nil }
      let report = try #require(
        ReportReader().read(text: lines.joined(separator: "\n"), name: "file").report, "\(row.key)")
      return (row, try #require(report.tables[key], "\(row.key)"))
    }
  }

  /// The values of the line, which stand behind the label.
  private func cut(_ line: String, _ row: RowForm) -> (label: String, values: [String])? {
    let fields = line.components(separatedBy: " |").map { $0.trimmingCharacters(in: .whitespaces) }.dropLast()
    guard fields.count > row.columns.count else { return nil }
    return (fields.dropLast(row.columns.count).joined(separator: " | "), Array(fields.suffix(row.columns.count)))
  }

  @Test(arguments: ReportModel.all, [TableKey.disclosure, .applications])
  func valuesGluedToTheLabelAreNoBlanks(_ model: ReportModel, _ key: TableKey) throws {
    let tables = try table(key, of: model) { row, line in
      cut(line, row).map { ["\($0.label)\($0.values.joined(separator: "，"))件 |"] }
    }
    #expect(tables.count > 5)
    for (row, table) in tables {
      #expect(table.isUnplaced(row.key), "\(row.key)")
      #expect(table.cells.keys.allSatisfy { $0.row != row.key }, "\(row.key)")
    }
  }

  @Test(arguments: ReportModel.all, [TableKey.disclosure, .applications])
  func aRowGivenTwiceWithOtherNumbersIsUnplaced(_ model: ReportModel, _ key: TableKey) throws {
    let tables = try table(key, of: model) { row, line in
      guard let (label, values) = cut(line, row) else { return nil }
      // Labels that several rows share tell no row.
      guard model.form.table(key)?.rows.count(where: { $0.label == row.label }) == 1 else { return nil }
      let own = label.components(separatedBy: " | ").last ?? label
      return [line, ([own] + values.map { "\($0)9" }).joined(separator: " | ") + " |"]
    }
    #expect(tables.count > 5)
    let last = model.form.table(key)?.rows.last?.key
    for (row, table) in tables where row.key != last && row.key != model.form.table(key)?.rows.first?.key {
      #expect(table.unplaced.contains { $0.row == row.key && $0.isRepeated }, "\(row.key)")
      #expect(table.cells.keys.allSatisfy { $0.row != row.key }, "\(row.key)")
    }
  }

  @Test(arguments: ReportModel.all, [TableKey.disclosure, .applications])
  func aRowGivenTwiceWithTheSameNumbersIsPlaced(_ model: ReportModel, _ key: TableKey) throws {
    let whole = try #require(model.form.table(key))
    for (row, table) in try table(key, of: model, { _, line in [line, line] }) {
      guard row.key != whole.rows.first?.key else { continue }
      #expect(table.lines == model.lines(of: whole), "\(row.key)")
    }
  }

  /// As browsers for terminals and pdftotext print a table: much space between a label and its values.
  @Test(arguments: ReportModel.all, [8, 40, 90]) func valuesFarFromTheirLabel(_ model: ReportModel, _ gap: Int) throws {
    let whole = try #require(model.form.table(.applications))
    for (row, table) in try table(
      .applications, of: model,
      { row, line in
        cut(line, row).map {
          [
            $0.label.replacing(" | ", with: "  ") + String(repeating: " ", count: gap)
              + $0.values.joined(separator: "   ")
          ]
        }
      })
    {
      #expect(table.lines == model.lines(of: whole), "\(row.key)")
    }
  }

  @Test(arguments: ReportModel.all) func valuesInOneFieldAreNoBlanks(_ model: ReportModel) throws {
    let tables = try table(.applications, of: model) { row, line in
      cut(line, row).map { ["\($0.label) | \($0.values.joined(separator: " ")) 0 0 0 0 |"] }
    }
    for (row, table) in tables {
      #expect(table.isUnplaced(row.key), "\(row.key)")
      #expect(table.cells.keys.allSatisfy { $0.row != row.key }, "\(row.key)")
    }
  }

  @Test func aSumWithItsUnitIsAValueOfItsRow() throws {
    let text = """
      澄湾洲镇人民政府2020年政府信息公开工作年度报告
      二、主动公开政府信息情况
      第二十条第（六）项
      信息内容  上一年项目数量  本年增/减  处理决定数量
      行政处罚  50  -1  679
      行政强制  10  0  247
      第二十条第（九）项
      信息内容  采购项目数量  采购总金额
      政府集中采购  9  83018元
      """
    let report = try #require(ReportReader().read(text: text, name: "file").report)
    let table = try #require(report.tables[.disclosure])
    #expect(table["procurement", "amount"]?.text == "83018元")
    #expect(table["procurement", "projects"]?.content == .number(9))
  }
}
