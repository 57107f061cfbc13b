import AnnualReport
import Testing

@testable import SourceDocuments

/// What a browser does not show is no text, and what it strikes out or raises is no digit of a number.
@Suite struct HTMLVisibilityTests {
  private func outline(_ page: String) throws -> [String] { try HTMLReader.document(page).outline }

  static let hidden = [
    "hidden", "hidden=''", "HIDDEN=hidden", "style='display:none'", "style='DISPLAY : NONE !important'",
    "style='color:red;display:none;'", "style='visibility:hidden'", "style='visibility:collapse'", "style='opacity:0'",
    "style='opacity:0.0'", "style='font-size:0'", "style='font-size:0px'", "style='font:0/0 a'",
    "style='position:absolute;left:-9999px'", "style='position:fixed;top:-99em'", "style='text-indent:-9999px'",
    "style='position:absolute;clip:rect(0 0 0 0)'", "style='position:absolute;clip:rect(1px, 1px, 1px, 1px)'",
    "style='clip-path:inset(50%)'", "style='height:0;overflow:hidden'", "style='margin-left:-5000px'",
  ]

  @Test(arguments: hidden) func hiddenWordsAreNoText(_ way: String) throws {
    for name in ["span", "b", "font", "i"] {
      #expect(try outline("<p>甲<\(name) \(way)>9</\(name)></p>") == ["甲"])
      #expect(try outline("<p><\(name) \(way)>9<b>8</b></\(name)>31</p>") == ["31"])
    }
  }

  @Test(arguments: hidden) func hiddenBlocksAreNoText(_ way: String) throws {
    #expect(try outline("<p>甲</p><div \(way)><p>乙</p><table><tr><td>丙<td>1</table></div><p>丁</p>") == ["甲", "丁"])
    #expect(try outline("<p>甲<p \(way)>乙<p>丁") == ["甲", "丁"])
  }

  @Test(arguments: ["", "style='display:block'", "style='left:-9999px'", "style='font-size:0.8em'", "style='height:0'"])
  func whatIsShownIsText(_ way: String) throws {
    #expect(try outline("<p>甲<span \(way)>9</span></p>") == ["甲9"])
  }

  @Test func aChildIsShownAgain() throws {
    #expect(
      try outline("<p style='visibility:hidden'>甲<b style='visibility:visible'>乙</b>丙</p>") == ["乙"])
    #expect(try outline("<div style='font-size:0'>甲<p style='font-size:16px'>乙</p></div>") == ["乙"])
    #expect(try outline("<div style='display:none'>甲<p style='display:block'>乙</p></div>丙") == ["丙"])
    #expect(try outline("<div style='opacity:0'>甲<p style='opacity:1'>乙</p></div>丙") == ["丙"])
  }

  @Test func whatTakesRoomSetsApart() throws {
    #expect(try outline("<p>3<b style='visibility:hidden'>9</b>1</p>") == ["3 1"])
    #expect(try outline("<p>3<b hidden>9</b>1</p>") == ["31"])
  }

  @Test func hiddenPartsOfTables() throws {
    #expect(
      try outline(
        "<table><tr><td>甲<td style='visibility:hidden'>9<td>1<tr style='visibility:collapse'><td>乙<td>2</table>")
        == ["[table]", "0:甲 | 1: | 2:1"])
    #expect(
      try outline("<table><tr><td>甲<td hidden>9<td>1<tr hidden><td>乙<td>2<tbody hidden><tr><td>丙<td>3</table>")
        == ["[table]", "0:甲 | 1:1"])
    #expect(try outline("<table hidden><tr><td>甲<td>9</table>乙") == ["乙"])
  }

  @Test func ruleSheetsOfThePage() throws {
    let page = """
      <style>.a{display:none} #b , p.c > i{visibility:hidden}</style><p>甲<b class="x a">1</b><b id=b>2</b>乙
      <p class=c>丙<i>3</i><b><i>丁</i></b><style>.late{display:none}</style><p class=late>戊</p>
      """
    #expect(try outline(page) == ["甲 乙", "丙 丁"])
  }

  @Test func hiddenBlocksAreShownWhereAScriptMayShowThem() throws {
    let document = try HTMLReader.document(
      "<div class=a><p>甲</p></div><p>乙<b hidden>9</b></p><style>.a{display:none}</style>")
    #expect(document.outline == ["乙"])
    #expect(document.others.compactMap { $0()?.outline } == [["甲", "乙"]])
    #expect(try HTMLReader.document("<p>乙<b hidden>9</b></p>").others.isEmpty)
  }

  @Test func tablesByStyle() throws {
    let rows = """
      <div style="display:table-row"><span style="display:table-cell">甲</span><span style="display:table-cell">1</span></div>
      <div style="display:table-row"><span style="display:table-cell">乙</span><span style="display:table-cell">2</span></div>
      """
    let table = ["[table]", "0:甲 | 1:1", "0:乙 | 1:2"]
    #expect(try outline("<p>前</p>\(rows)<p>后</p>") == ["前"] + table + ["后"])
    #expect(try outline("前<div style='display:table'>\(rows)</div>后") == ["前"] + table + ["后"])
    #expect(try outline("<section>\(rows)</section>\(rows)") == table + table)
    let sheet = "<style>.r{display:table-row}.r>b{display:table-cell}</style>"
    #expect(
      try outline("\(sheet)<div><div class=r><b>甲</b><b>1</b></div><div class=r><b>乙</b><b>2</b></div>后</div>")
        == table + ["后"])
    #expect(
      try outline("<div><b style='display:table-cell'>甲</b> <b style='display:table-cell'>1</b></div>")
        == ["[table]", "0:甲 | 1:1"])
    #expect(try outline("<div style='display:table-cell'><p>甲</p><p>乙</p></div>") == ["甲", "乙"])
  }

  @Test(arguments: [
    ("31<sup>1</sup>", "31¹"), ("31 <sup>12</sup>", "31 ¹²"), ("<sup>1</sup>31", "¹31"), ("<sup>31</sup>", "31"),
    ("31<sub>2</sub>", "31²"), ("31<b style='vertical-align:super'>1</b>", "31¹"), ("31<sup>[1]</sup>", "31[¹]"),
    ("31<sup>注</sup>", "31注"), ("收到<sup>31</sup>件", "收到31件"), ("收到31件<sup>2</sup>，", "收到31件²，"),
    ("<s>3</s>31", "31"), ("31<del>3</del>", "31"), ("<strike>30</strike> 31", "31"),
    ("<b style='text-decoration:line-through red'>3</b>31", "31"), ("3<s>9</s>1", "39\u{336}1"),
    ("收到<del>30件</del>31件", "收到31件"),
  ])
  func struckAndRaisedDigits(_ markup: String, _ text: String) throws {
    #expect(try outline("<p>\(markup)</p>") == [text])
  }

  @Test func aNumberThatIsStruckOutIsNoBlankCell() throws {
    #expect(try outline("<table><tr><td>甲<td><s>31</s><td>1</table>") == ["[table]", "0:甲 | 1:3\u{336}1\u{336} | 2:1"])
    #expect(try outline("<p>甲</p><p><s>31</s></p>") == ["甲"])
  }

  @Test func placesOfWhatRemains() throws {
    let document = try HTMLReader.document("<p><s>30</s>31<sup>1</sup>件</p>")
    #expect(document.place(of: "31") == .line(1, character: 13))
    #expect(document.place(of: "件") == .line(1, character: 27))
  }
}
