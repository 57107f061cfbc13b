import AnnualReport
import SourceFixtures
import Testing

@testable import SourceDocuments

/// Tables of whole files, by their rules.
@Suite struct PDFRuledTableTests {
  private static let columns = [60.0, 200, 230, 260, 290]

  /// The rows of the file's tables, without the signs of where these begin.
  private func rows(_ page: PDFFixture) async throws -> [String] {
    try await page.document().outline.filter { $0 != "[table]" }
  }

  /// Adds a row with its label and values at the height.
  private func add(_ label: String, _ values: [String], _ y: Double, to page: inout PDFFixture) {
    page.add(label, left: 62, y)
    for (index, value) in values.enumerated() where !value.isEmpty {
      page.add(value, left: Self.columns[index + 1] + 2, y)
    }
  }

  @Test func aWrappedNumberIsOne() async throws {
    var page = PDFFixture()
    page.rule(columns: Self.columns, rows: [100, 120, 150])
    add("1.重复申请", ["1", "", "2"], 114, to: &page)
    add("2.其他", ["11090", "0", ""], 130, to: &page)
    page.add("7", left: 202, 143)
    #expect(
      try await rows(page) == ["0:1.重复申请 | 1:1 | 2: | 3:2", "0:2.其他 | 1:110907 | 2:0 | 3:"])
  }

  @Test func mergedCellsKeepTheirSpans() async throws {
    var page = PDFFixture()
    page.rule(
      columns: Self.columns, rows: [100, 120, 140, 160], merged: [(0..<1, 0..<2), (1..<4, 0..<1)])
    add("申请人情况", ["法人或其他组织"], 114, to: &page)
    for (column, heading) in ["企业", "机构", "其他"].enumerated() {
      page.add(heading, left: Self.columns[column + 1] + 2, 134)
    }
    add("1.其他", ["1", "2", "3"], 154, to: &page)
    #expect(
      try await rows(page) == [
        "0:申请人情况 | 1-3:法人或其他组织", "1:企业 | 2:机构 | 3:其他", "0:1.其他 | 1:1 | 2:2 | 3:3",
      ])
  }

  @Test func piecesOfATableAreOne() async throws {
    var page = PDFFixture()
    page.rule(columns: Self.columns, rows: [700, 720, 740, 780], isOpen: true)
    add("项目", ["甲", "乙", "丙"], 714, to: &page)
    add("1.重复申请", ["1", "2", "3"], 734, to: &page)
    add("2.申请人逾期不补正", ["4", "5", "6"], 754, to: &page)
    page.pages.append([])
    page.rule(columns: Self.columns, rows: [80, 100, 120, 140])
    add("项目", ["甲", "乙", "丙"], 94, to: &page)
    add("的申请", [], 114, to: &page)
    add("3.其他", ["7", "8", "9"], 134, to: &page)
    #expect(
      try await rows(page) == [
        "0:项目 | 1:甲 | 2:乙 | 3:丙", "0:1.重复申请 | 1:1 | 2:2 | 3:3", "0:2.申请人逾期不补正的申请 | 1:4 | 2:5 | 3:6",
        "0:3.其他 | 1:7 | 2:8 | 3:9",
      ])
  }

  @Test func runningHeadsDoNotPartATable() async throws {
    var page = PDFFixture()
    page.rule(columns: Self.columns, rows: [700, 720, 740])
    add("项目", ["甲", "乙", "丙"], 714, to: &page)
    add("1.重复申请", ["1", "2", "3"], 734, to: &page)
    page.add("青溪镇年报 共2页", left: 200, 800)
    page.pages.append([])
    page.rule(columns: Self.columns, rows: [80, 100, 120])
    add("项目", ["甲", "乙", "丙"], 94, to: &page)
    add("2.其他", ["4", "5", "6"], 114, to: &page)
    page.add("青溪镇年报 共2页", left: 200, 800)
    #expect(
      try await rows(page) == ["0:项目 | 1:甲 | 2:乙 | 3:丙", "0:1.重复申请 | 1:1 | 2:2 | 3:3", "0:2.其他 | 1:4 | 2:5 | 3:6"])
  }

  @Test func labelAndValuesMayStandOnTwoPages() async throws {
    var page = PDFFixture()
    page.rule(columns: Self.columns, rows: [740, 760, 780])
    add("1.重复申请", ["1", "2", "3"], 754, to: &page)
    add("", ["4", "5", "6"], 774, to: &page)
    page.pages.append([])
    page.rule(columns: Self.columns, rows: [80, 100, 120])
    add("2.其他", [], 94, to: &page)
    add("3.总计", ["", "", "9"], 114, to: &page)
    #expect(
      try await rows(page) == [
        "0:1.重复申请 | 1:1 | 2:2 | 3:3", "0:2.其他 | 1:4 | 2:5 | 3:6", "0:3.总计 | 1: | 2: | 3:9",
      ])
  }

  @Test func rowsWithLabelsOfTheirOwnStayTwo() async throws {
    var page = PDFFixture()
    page.rule(columns: Self.columns, rows: [740, 760, 780])
    add("项目", ["甲", "乙", "丙"], 754, to: &page)
    add("规章", ["4", "", ""], 774, to: &page)
    page.pages.append([])
    page.rule(columns: Self.columns, rows: [80, 100])
    add("规范性文件", ["", "5", "6"], 94, to: &page)
    #expect(
      try await rows(page) == ["0:项目 | 1:甲 | 2:乙 | 3:丙", "0:规章 | 1:4 | 2: | 3:", "0:规范性文件 | 1: | 2:5 | 3:6"])
  }

  @Test func watermarksAreLeftOut() async throws {
    var page = PDFFixture()
    page.rule(columns: Self.columns, rows: [100, 120, 140])
    add("1.重复申请", ["1", "", "3"], 114, to: &page)
    add("2.其他", ["4", "5", ""], 134, to: &page)
    page.add("内部资料请勿外传", left: 190, 116, size: 12, lightness: 0.85)
    #expect(
      try await rows(page) == ["0:1.重复申请 | 1:1 | 2: | 3:3", "0:2.其他 | 1:4 | 2:5 | 3:"])
  }

  @Test func falseBoldIsReadOnce() async throws {
    var page = PDFFixture()
    page.rule(columns: Self.columns, rows: [100, 120, 140])
    for shift in [0.0, 1.2] {
      for (column, text) in ["1.重复申请", "31", "31", "3"].enumerated() {
        page.add(text, left: Self.columns[column] + 2 + shift, 114)
      }
      page.add("2.其他", left: 62 + shift, 134)
    }
    #expect(try await rows(page) == ["0:1.重复申请 | 1:31 | 2:31 | 3:3", "0:2.其他 | 1: | 2: | 3:"])
  }

  @Test func aSidewaysTableIsTurned() async throws {
    var page = PDFFixture()
    // The table of three columns and two rows, turned so that its text runs up.
    page.rule(columns: [100, 120, 140], rows: [500, 560, 600, 740])
    for (label, value, x) in [("1.重复申请数量", "31", 114.0), ("2.其他申请数量", "7", 134)] {
      page.add(label, left: x, 736, runsUp: true)
      page.add(value, left: x, 596, runsUp: true)
    }
    #expect(try await rows(page) == ["0:1.重复申请数量 | 1:31 | 2:", "0:2.其他申请数量 | 1:7 | 2:"])
  }

  @Test func aPageThatIsAPictureIsTold() async throws {
    var page = PDFFixture()
    page.add("一、总体情况", left: 90, 100)
    page.pages.append([])
    page.add(pictureFrom: (50, 50), to: (550, 700))
    page.pages.append([])
    page.add("二、其他", left: 90, 100)
    #expect(try await rows(page) == ["一、总体情况", "[image]", "二、其他"])
  }
}
