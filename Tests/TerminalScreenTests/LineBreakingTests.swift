import Testing

@testable import TerminalScreen

@Suite struct LineBreakingTests {
  private func wrapped(_ text: String, _ columns: Int) -> [String] {
    LineBreaking(columns: columns).lines(of: text).map(\.text)
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("全年共收到申请", 6, ["全年共", "收到申", "请"]),
    // No closing punctuation at a row's start: the character before it comes along.
    ("全年收到，办结", 8, ["全年收", "到，办结"]),
    ("已全部办结。", 10, ["已全部办", "结。"]),
    ("公开率为98%以上", 10, ["公开率为", "98%以上"]),
    // No opening punctuation at a row's end, full or ambiguous in width.
    ("依据《条例》办", 6, ["依据", "《条", "例》办"]),
    ("危及“三安全”", 5, ["危及", "“三安", "全”"]),
    // A dash and an ellipsis of two characters are one sign and begin no row.
    ("申请公开——另见", 9, ["申请公", "开——另见"]),
    ("依法办理……等", 9, ["依法办", "理……等"]),
    // Numbers with their decimals and measure words, words and addresses stay whole.
    ("金额360.54242万元", 16, ["金额", "360.54242万元"]),
    ("截至2024年底", 8, ["截至", "2024年底"]),
    ("共收到43件申请", 8, ["共收到", "43件申请"]),
    ("见http://www.qg.gov.cn/a?b=1附件", 26, ["见", "http://www.qg.gov.cn/a?b=1", "附件"]),
    ("Annual report of 2024", 10, ["Annual", "report of", "2024"]),
    // What is longer than a row is broken all the same.
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("。。。。", 4, ["。。", "。。"]),
    // Spaces hang at a row's end; an indent stays at a paragraph's start.
    ("甲乙 丙", 4, ["甲乙", "丙"]),
    ("\u{3000}\u{3000}一、总体情况", 8, ["\u{3000}\u{3000}一、", "总体情况"]),
    ("甲\n\n乙\n", 4, ["甲", "", "乙"]),
    ("甲\r\n乙", 4, ["甲", "乙"]),
  ])
  func rows(_ text: String, _ columns: Int, _ rows: [String]) {
    #expect(wrapped(text, columns) == rows)
  }

  @Test(arguments: [-3, 0, 1, 2, 3])
  func narrowRowsEnd(_ columns: Int) {
    let text = "（三）不予公开“2024年”，共43件。\n\u{1B}[31mab"
    let lines = LineBreaking(columns: columns).lines(of: text)
    #expect(lines.map(\.text).joined().contains("予"))
    for line in lines { #expect(TextWidth().columns(of: line.text) <= max(2, columns)) }
  }

  @Test func rowsKnowWhereTheyStandInTheSource() {
    let text = "全年收到申请43件，\n办结\u{1B}[1m42件。"
    let scalars = Array(text.unicodeScalars)
    let lines = LineBreaking(columns: 10).lines(of: text)
    #expect(lines.map(\.range) == [0..<5, 5..<10, 11..<21])
    for line in lines {
      #expect(Array(line.text.unicodeScalars) == Array(scalars[line.range]))
    }
  }

  @Test func partsOfTheSourceAreFoundOnTheirRows() {
    let width = TextWidth()
    let lines = LineBreaking(columns: 10).lines(of: "全年收到申请43件，办结42件。")
    #expect(lines.map(\.text) == ["全年收到申", "请43件，办", "结42件。"])
    // 43件, and all from 到 to 办.
    #expect(lines.map { $0.columns(of: 6..<9, width: width) } == [nil, 2..<6, nil])
    #expect(lines.map { $0.columns(of: 3..<11, width: width) } == [6..<10, 0..<10, nil])
  }

  @Test func ambiguousWidthCounts() {
    let lines = LineBreaking(columns: 8, width: TextWidth(ambiguous: .wide)).lines(of: "“三安全”等")
    #expect(lines.map(\.text) == ["“三安", "全”等"])
  }

  @Test func termsOfASumStayWhole() {
    let text = "总计：（一）予以公开 41 + （三）3.三安全一稳定 1 = 42 ≠ （七）总计 65，差 23"
    let lines = LineBreaking(columns: 40, keepsTerms: true).lines(of: text).map(\.text)
    #expect(lines == ["总计：（一）予以公开 41", "+ （三）3.三安全一稳定 1 = 42", "≠ （七）总计 65，差 23"])
    // Less than half a row is no place to end it.
    let cell = "表中：“三、本年度办理结果 （七）总计 × 法人或其他组织 商业企业”"
    #expect(
      LineBreaking(columns: 40, keepsTerms: true).lines(of: cell) == LineBreaking(columns: 40).lines(of: cell))
  }

  @Test func clausesBeginOnRowsOfTheirOwn() {
    let text = "正文：新收政府信息公开申请68件；表中 一、新收 × 总计 66"
    #expect(
      LineBreaking(columns: 48, keepsTerms: true).lines(of: text).map(\.text)
        == ["正文：新收政府信息公开申请68件；", "表中 一、新收 × 总计 66"])
  }

  @Test func aWordThatNoRowCanHoldBeginsWhereItIs() {
    let lines = LineBreaking(columns: 20).lines(of: "来源：/srv/reports/2024/qinghe.txt").map(\.text)
    #expect(lines == ["来源：/srv/reports/2", "024/qinghe.txt"])
  }
}
