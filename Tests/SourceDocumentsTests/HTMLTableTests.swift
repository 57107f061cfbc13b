import AnnualReport
import Testing

@testable import SourceDocuments

@Suite struct HTMLTableTests {
  private func outline(_ page: String) throws -> [String] { try HTMLReader.document(page).outline }

  @Test func spans() throws {
    let page = """
      <table border=1><tr><td colspan="2" rowspan=2>甲</td><td>乙</td><td rowspan="3">丙</td></tr>
      <tr><td>丁</td></tr><tr><td>戊</td><td></td><td>&nbsp;</td></tr><tr><td>己<th>庚</table>
      """
    #expect(
      try outline(page)
        == ["[table]", "0-1:甲 | 2:乙 | 3:丙", "2:丁", "0:戊 | 1: | 2:", "0:己 | 1:庚"])
  }

  @Test func spansEndWithTheirPart() throws {
    let page = """
      <table><tfoot><tr><td>计<td>3</tfoot><tbody><tr><td rowspan=0>甲<td>1<tr><td>2</tbody>
      <tbody><tr><td>乙<td>0</tbody><thead><tr><th>项<th>数</thead></table>
      """
    #expect(try outline(page) == ["[table]", "0:项 | 1:数", "0:甲 | 1:1", "1:2", "0:乙 | 1:0", "0:计 | 1:3"])
  }

  @Test func paragraphsInACellAreOneText() throws {
    let document = try HTMLReader.document("<table><tr><td><p>其他法律</p>\n<p>行政法规</p><td>0<br>&nbsp;</table>")
    #expect(document.outline == ["[table]", "0:其他法律 行政法规 | 1:0"])
    #expect(document.place(of: "行政") == .line(2, character: 4))
  }

  @Test func aBlankCellKnowsItsPlace() throws {
    let document = try HTMLReader.document("<table><tr><td>甲\n<td><td>0</table>")
    guard case .table(let grid) = document.blocks[0] else { return }
    #expect(grid.place == .line(1, character: 1))
    #expect(grid.rows[0][1].text.place(at: 0) == .line(2, character: 1))
  }

  @Test func aPageInsideALayoutTableFlows() throws {
    let page = """
      <table><tr><td>首页</td><td>导航</td></tr><tr><td colspan=2><p>年度报告</p>
      <table><tr><td>规章<td>0<td>3</table><p>六、其他</p></td></tr></table>尾
      """
    #expect(try outline(page) == ["首页", "导航", "年度报告", "[table]", "0:规章 | 1:0 | 2:3", "六、其他", "尾"])
  }

  @Test func aTableWithNothingSideBySideFlows() throws {
    #expect(
      try outline("<table><tr><td>&nbsp;<td>标题<td><tr><td colspan=3>正文<img src=a></table>") == ["标题", "正文", "[image]"])
    #expect(try outline("<table><tr><td><img src=a></table><table><tr><td></table>") == ["[image]"])
  }

  @Test func aReportInsideOneTable() throws {
    let prose = String(repeating: "本机关认真落实条例要求，完善制度，规范流程。", count: 20)
    let page = """
      <table><tr><td colspan=4>一、总体情况<tr><td colspan=4>\(prose)<tr><td colspan=4>二、主动公开
      <tr><td>信息内容<td>制发<td>废止<td>有效<tr><td>规章<td>0<td><td>3</table>
      """
    #expect(
      try outline(page)
        == ["一、总体情况", prose, "二、主动公开", "[table]", "0:信息内容 | 1:制发 | 2:废止 | 3:有效", "0:规章 | 1:0 | 2: | 3:3"])
  }

  @Test func aLabelSetOneCharacterALineIsNoProse() throws {
    #expect(
      try outline("<table><tr><td>三<br>、<br>本<br>年<br>度<br>办<br>理<br>结<br>果<td>予以公开<td>1</table>")
        == ["[table]", "0:三 、 本 年 度 办 理 结 果 | 1:予以公开 | 2:1"])
  }

  @Test func hiddenCellsAndRowsAreLeftOut() throws {
    #expect(
      try outline("<table><tr><td>甲<td style='display:none'>x<td>1<tr style='display: none'><td>y<td>2</table>")
        == ["[table]", "0:甲 | 1:1"])
  }
}
