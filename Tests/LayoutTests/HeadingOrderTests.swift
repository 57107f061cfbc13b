import AnnualReport
import Foundation
import ReportReading
import Testing

/// Columns in another order than the form's: their numbers are put in the cells that the headings name, or in none.
@Suite struct HeadingOrderTests {
  private func table(_ key: TableKey, of model: ReportModel, _ change: (String) -> String) throws -> Table {
    let lines = TextLayout.rowALine.text(of: model).components(separatedBy: "\n")
    let changed = lines.map { $0.contains(where: \.isNumber) ? $0 : change($0) }
    try #require(changed != lines)
    let report = try #require(ReportReader().read(text: changed.joined(separator: "\n"), name: "file").report)
    return try #require(report.tables[key])
  }

  @Test(
    arguments: ReportModel.all,
    [
      ("商业企业 | 科研机构", "科研机构 | 商业企业"), ("法律服务机构 | 其他", "其他 | 法律服务机构"),
      ("自然人 | 法人或其他组织 | 总计", "总计 | 自然人 | 法人或其他组织"), ("自然人 | 法人或其他组织", "法人或其他组织 | 自然人"),
    ])
  func applications(_ model: ReportModel, _ order: (String, String)) throws {
    let table = try table(.applications, of: model) { $0.replacing(order.0, with: order.1) }
    #expect(table.cells.isEmpty)
    #expect(table.unplaced.map(\.row) == table.form.rows.map(\.key))
    #expect(table.unplaced.allSatisfy { $0.values.count == 7 })
  }

  @Test func disclosure() throws {
    let model = try #require(ReportModel.all.first { $0.form.name == "2021" })
    let table = try table(.disclosure, of: model) { $0.replacing("本年制发件数 | 本年废止件数", with: "本年废止件数 | 本年制发件数") }
    #expect(table.unplaced.isEmpty)
    for row in table.form.rows {
      for column in row.columns {
        let printed: ColumnKey = column == "issued" ? "repealed" : column == "repealed" ? "issued" : column
        #expect(table[row.key, column]?.number == model.number(CellID(.disclosure, row.key, printed)))
      }
    }
  }

  @Test(
    arguments: ReportModel.all, [("结果维持 | 结果纠正", "结果纠正 | 结果维持"), ("未经复议直接起诉 | 复议后起诉", "复议后起诉 | 未经复议直接起诉")])
  func disputes(_ model: ReportModel, _ order: (String, String)) throws {
    let table = try table(.disputes, of: model) { $0.replacing(order.0, with: order.1) }
    #expect(table.cells.isEmpty)
    #expect(table.unplaced.map(\.values.count) == [15])
  }
}
