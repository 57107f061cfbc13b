import AnnualReport
import Testing

@testable import SourceDocuments

@Suite struct HTMLReaderTests {
  private func outline(_ page: String) throws -> [String] { try HTMLReader.document(page).outline }

  @Test func paragraphsAndBreaks() throws {
    #expect(
      try outline("<h1>标题</h1>前<p>一<br>二<div>三</div>四</p><ul><li>五<li>六</ul>后")
        == ["标题", "前", "一", "二", "三", "四", "五", "六", "后"])
  }

  @Test func inlineElementsJoinWithoutSpace() throws {
    #expect(try outline("<p>新收<b>42</b><span>件</span>，<o:p>无</o:p><o:p></o:p></p>") == ["新收42件，无"])
  }

  @Test func blanks() throws {
    #expect(try outline("<p>&nbsp;&nbsp;　收到 \t 申请&nbsp; 42\u{2003}件 </p><p>&nbsp;</p>") == ["收到 申请 42 件"])
  }

  @Test func lineBreaksOfTheSource() throws {
    #expect(try outline("<p>收到政府\n   信息公开\r\n申请42\n件 open\n  government</p>") == ["收到政府信息公开申请42件 open government"])
    #expect(try outline("<span>结</span>\n<span>果</span>\n<i>a</i>\n<i>b</i>") == ["结果a b"])
  }

  @Test func preformattedLinesAreParagraphs() throws {
    let document = try HTMLReader.document("<pre>规章\n0\n\n  12.5</pre>")
    #expect(document.outline == ["规章", "0", "12.5"])
    #expect(document.place(of: "12.5") == .line(4, character: 3))
  }

  @Test func linesOfATextWithTablesInMarkupAreParagraphs() throws {
    let text =
      "# 年度报告\n\n一、总体情况\n收到42件\n<html><body><table><tr><td>规\n章</td><td>0</td></tr></table></body></html>\n六、其他\n无"
    #expect(try outline(text) == ["# 年度报告", "一、总体情况", "收到42件", "[table]", "0:规章 | 1:0", "六、其他", "无"])
  }

  @Test func whatIsNotShownIsLeftOut() throws {
    let page = """
      <!DOCTYPE html><html><head><title>年报 &amp; 说明</title><meta name="PubDate" content="2025-01-10">
      <style>p { color: red }</style><script>if (a </b) document.write("<p>x</p>")</script></head>
      <body><noscript>请启用脚本</noscript><template><p>模板</p></template><!-- 注释 <p>x</p> -->
      <input type="hidden" value="x"><select><option>2023<option>2024</select><svg><text>图</text></svg>
      <xml><w:View>Normal</w:View></xml><p>正<span style="DISPLAY: none">干扰</span>文<del>删</del><ruby>年<rt>nian</rt></ruby></p>
      <div style="display:none">稍后显示</div></body></html>
      """
    let document = try HTMLReader.document(page)
    #expect(document.outline == ["正文年"])
    // A script may show it later.
    #expect(document.others.compactMap { $0()?.outline } == [["正文年", "稍后显示"]])
    #expect(document.metadata.map { [$0.name, $0.content] } == [["title", "年报 & 说明"], ["PubDate", "2025-01-10"]])
  }

  @Test func markupOfWord() throws {
    let page = """
      <?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" /><!--[if gte mso 9]><xml><w:View>Normal\
      </w:View></xml><![endif]--><p class=MsoNormal><![if !supportLists]><span>一、<span>&nbsp;</span></span><![endif]>\
      <!--[if !IE]><!-->总体<!--<![endif]--><st1:chsdate Year="2024">情况</st1:chsdate><o:p></o:p></p>
      """
    #expect(try outline(page) == ["一、 总体情况"])
  }

  @Test func imagesFollowTheirParagraph() throws {
    let document = try HTMLReader.document("<p>新收\n<img src='a>b.png'>42件<p>四、")
    #expect(document.outline == ["新收42件", "[image]", "四、"])
    guard case .image(let place) = document.blocks[1] else { return }
    #expect(place.line == 2)
  }

  @Test func places() throws {
    let page = "<html>\n<p>新收&ldquo;<b>42</b>件&rdquo;，\n  结转<i> 7 </i>件</p>\n<td><p>乙\u{20000}丙<span>丁</span>"
    let document = try HTMLReader.document(page)
    #expect(document.outline == ["新收“42件”，结转 7 件", "乙\u{20000}丙丁"])
    #expect(document.place(of: "新") == .line(2, character: 4))
    #expect(document.place(of: "“") == .line(2, character: 6))
    #expect(document.place(of: "42") == .line(2, character: 16))
    #expect(document.place(of: "件") == .line(2, character: 22))
    #expect(document.place(of: "，") == .line(2, character: 30))
    #expect(document.place(of: "转") == .line(3, character: 4))
    #expect(document.place(of: "7") == .line(3, character: 9))
    #expect(document.place(of: "丁") == .line(4, character: 17))
  }

  @Test func placesBehindDamage() throws {
    let document = try HTMLReader.document("<p>甲\u{1}&foo; 乙 &nbsp &&丙")
    #expect(document.outline == ["甲 &foo; 乙 &&丙"])
    #expect(document.place(of: "foo") == .line(1, character: 7))
    #expect(document.place(of: "乙") == .line(1, character: 12))
    #expect(document.place(of: "丙") == .line(1, character: 22))
  }

  @Test func placesInAParagraphLongerThanTheParsersBuffer() throws {
    let document = try HTMLReader.document("<div><p>" + String(repeating: "本机关认真", count: 500) + "共42件 a & b < c，完</p>")
    #expect(document.blocks.count == 1)
    #expect(document.place(of: "42") == .line(1, character: 2510))
    #expect(document.place(of: "b") == .line(1, character: 2518))
    #expect(document.place(of: "完") == .line(1, character: 2524))
  }

  @Test func pagesAreReadOnManyThreads() async throws {
    let page = "<p>收到</p><table>" + String(repeating: "<tr><td>规章<td>0", count: 200) + "</table>"
    let expected = try outline(page)
    await withTaskGroup(of: [String]?.self) { group in
      for _ in 0..<50 { group.addTask { try? HTMLReader.document(page).outline } }
      for await result in group { #expect(result == expected) }
    }
  }

  @Test func malformedMarkupLosesNoText() throws {
    #expect(try outline("<p>甲</div></td><b>乙<p>丙</b></html>丁<body>戊") == ["甲乙", "丙", "丁", "戊"])
    #expect(try outline("<p>甲<!-- 没有结束 <p>乙</p>") == ["甲 没有结束", "乙"])
    #expect(try outline("<p>甲<!-->乙<!-- x -->丙") == ["甲 乙丙"])
    #expect(try outline("甲\0乙 3<5 &无 &#x4e59;") == ["甲 乙 3<5 &无 乙"])
    #expect(try outline("") == [])
    #expect(try outline("<table><tr><td>甲<td>乙</tr>游离<tr><td>丙<td>丁") == ["游离", "[table]", "0:甲 | 1:乙", "0:丙 | 1:丁"])
  }
}
