import AnnualReport
import SourceFixtures
import Testing

@testable import SourceDocuments

@Suite struct PDFTableTests {
  /// The middles of the seven columns of table applications.
  private let middles = (0..<7).map { 320 + 30 * Double($0) }

  private func rows(of fixture: PDFFixture) async throws -> [String] { try await fixture.document().outline }

  /// A table with labels in columns for its groups and its rows.
  private var applications: PDFFixture {
    var page = PDFFixture()
    page.add("三、收到和处理政府信息公开申请情况", left: 90, 100, size: 16)
    page.add(lines: ["（本列数据的勾稽关系为：第一项加第二项之", "和，等于第三项加第四项之和）"], left: 78, 150)
    page.add("申请人情况", middle: 410, 130)
    page.add("法人或其他组织", middle: 410, 145)
    // The characters of each heading below each other.
    for (column, heading) in ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"].enumerated() {
      page.add(lines: heading.map { String($0) }, left: middles[column] - 5, 200, leading: 11)
    }
    page.add("一、本年新收政府信息公开申请数量", left: 78, 250)
    page.add(row: ["12", "0", "0", "0", "0", "0", "12"], middles: middles, 250)
    page.add("二、上年结转政府信息公开申请数量", left: 78, 268)
    page.add(lines: "三、本年度办理结果".map { String($0) }, left: 80, 400, leading: 12)
    page.add("（一）予以公开", left: 100, 286)
    page.add(row: ["5", "", "", "", "", "", "5"], middles: middles, 286)
    page.add(lines: ["（二）部分公开（区分处理的，", "只计这一情形，不计其他", "情形）"], left: 100, 320)
    page.add(row: ["", "", "", "", "3", "", "3"], middles: middles, 320)
    page.add(lines: ["（三）不予", "公开"], left: 100, 372)
    page.add("1.属于国家秘密", left: 180, 355)
    page.add(row: ["0", "0", "0", "0", "0", "0", "0"], middles: middles, 355)
    page.add(lines: ["2.其他法律行政", "法规禁止公开"], left: 180, 380)
    page.add(row: ["1", "0", "0", "0", "0", "0", "1"], middles: middles, 380)
    page.add("3.危及“三安全一稳定”", left: 180, 405)
    page.add("- 3 -", middle: 297, 800)
    page.pages.append([])
    page.add("（四）无法提供", left: 100, 90)
    page.add("1.本机关不掌握相关政府信息", left: 180, 90)
    page.add(row: ["3", "0", "0", "0", "0", "0", "3"], middles: middles, 90)
    page.add("（七）总计", left: 100, 108)
    page.add(row: ["12", "0", "0", "0", "0", "0", "12"], middles: middles, 108)
    page.add("四、结转下年度继续办理", left: 78, 126)
    page.add(row: ["0", "0", "0", "0", "0", "0", "0"], middles: middles, 126)
    page.add("五、存在的主要问题及改进情况", left: 90, 180, size: 16)
    page.add("公开的内容还不够具体。", left: 110, 210, size: 16)
    return page
  }

  @Test func labelsAreJoinedAndBlanksPlaced() async throws {
    let rows = try await rows(of: applications)
    #expect(rows.first == "三、收到和处理政府信息公开申请情况")
    let body = rows.drop { !$0.contains("一、本年新收") }
    #expect(
      Array(body) == [
        "0-2:一、本年新收政府信息公开申请数量 | 3:12 | 4:0 | 5:0 | 6:0 | 7:0 | 8:0 | 9:12",
        "0-2:二、上年结转政府信息公开申请数量 | 3: | 4: | 5: | 6: | 7: | 8: | 9:",
        "1:（一）予以公开 | 3:5 | 4: | 5: | 6: | 7: | 8: | 9:5",
        "1-2:（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 3: | 4: | 5: | 6: | 7:3 | 8: | 9:3",
        "2:1.属于国家秘密 | 3:0 | 4:0 | 5:0 | 6:0 | 7:0 | 8:0 | 9:0",
        "0:三、本年度办理结果 | 1:（三）不予公开 | 2:2.其他法律行政法规禁止公开 | 3:1 | 4:0 | 5:0 | 6:0 | 7:0 | 8:0 | 9:1",
        "2:3.危及“三安全一稳定” | 3: | 4: | 5: | 6: | 7: | 8: | 9:",
        "1:（四）无法提供 | 2:1.本机关不掌握相关政府信息 | 3:3 | 4:0 | 5:0 | 6:0 | 7:0 | 8:0 | 9:3",
        "1:（七）总计 | 3:12 | 4:0 | 5:0 | 6:0 | 7:0 | 8:0 | 9:12",
        "0-2:四、结转下年度继续办理 | 3:0 | 4:0 | 5:0 | 6:0 | 7:0 | 8:0 | 9:0",
        "五、存在的主要问题及改进情况", "公开的内容还不够具体。",
      ])
  }

  @Test func headingsSetDownwardsAreWords() async throws {
    let rows = try await rows(of: applications)
    let header = rows.prefix { !$0.contains("一、本年新收") }.joined(separator: " | ")
    let headings = [
      "3:自然人", "4:商业企业", "6:社会公益组织", "0-2:（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    ]
    for heading in headings {
      #expect(header.contains(heading))
    }
  }

  @Test func wordsKnowPageAndBox() async throws {
    let document = try await applications.document()
    let place = try #require(document.place(of: "（七）总计"))
    guard case .page(2, let box?) = place else {
      Issue.record("\(place) is no box on the second page")
      return
    }
    #expect(abs(box.left - 100) < 1 && box.top < 108 && box.bottom > 105)
  }

  @Test func headingsGiveTheColumnsOfASingleRow() async throws {
    var page = PDFFixture()
    let middles = (0..<15).map { 90 + 29 * Double($0) }
    page.add("行政复议", middle: middles[2], 100)
    page.add("行政诉讼", middle: (middles[5] + middles[14]) / 2, 100)
    page.add("未经复议直接起诉", middle: middles[7], 118)
    page.add("复议后起诉", middle: middles[12], 118)
    for (index, x) in middles.enumerated() {
      let heading = [["结果", "维持"], ["结果", "纠正"], ["其他", "结果"], ["尚未", "审结"], ["总 计"]][index % 5]
      page.add(lines: heading, left: x - 10, 143)
    }
    page.add(row: ["", "2", "", "", "2", "", "", "", "", "", "", "", "", "1", "1"], middles: middles, 175)
    let row = try #require(try await rows(of: page).last)
    #expect(
      row == "0: | 1:2 | 2: | 3: | 4:2 | 5: | 6: | 7: | 8: | 9: | 10: | 11: | 12: | 13:1 | 14:1")
  }

  @Test func linesBesideNoValuesAreParagraphs() async throws {
    var page = PDFFixture()
    page.add("一、总体情况", left: 90, 100)
    page.add("2023 年共收到申请 21 件，办结 21", left: 78, 130)
    page.add("件。", left: 78, 150)
    page.add("3", middle: 297, 800)
    let lines = try await rows(of: page).map { $0.filter { $0 != " " } }
    #expect(lines == ["一、总体情况", "2023年共收到申请21件，办结21", "件。"])
  }

  @Test func valuesThatShareAColumnMakeNoTable() async throws {
    var page = PDFFixture()
    page.add("规章", left: 78, 100)
    page.add(row: ["1", "2", "3"], middles: [200, 300, 400], 100)
    page.add("行政规范性文件", left: 78, 118)
    page.add(row: ["100000000000000000000000", "5"], middles: [250, 400], 118)
    #expect(try await rows(of: page).first == "规章  1  2  3")
  }

  @Test func turnedPagesAreReadAsTheyAreShown() async throws {
    var page = PDFFixture(rotation: 90)
    page.add("规章", left: 78, 100)
    page.add(row: ["1", "2", "3"], middles: [200, 300, 400], 100)
    page.add("行政规范性文件", left: 78, 118)
    page.add(row: ["4", "", "6"], middles: [200, 300, 400], 118)
    #expect(try await rows(of: page) == ["[table]", "0:规章 | 1:1 | 2:2 | 3:3", "0:行政规范性文件 | 1:4 | 2: | 3:6"])
  }
}
