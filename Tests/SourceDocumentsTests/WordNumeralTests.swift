import SourceFixtures
import Testing

@testable import SourceDocuments

@Suite struct WordNumeralTests {
  /// A definition with levels of the formats and texts.
  private func definition(_ id: Int, _ levels: [(format: String, text: String)], _ more: String = "") -> String {
    let levels = levels.enumerated().map { i, level in
      """
      <w:lvl w:ilvl="\(i)"><w:start w:val="1"/><w:numFmt w:val="\(level.format)"/>\(more)<w:lvlText w:val="\(level.text)"/></w:lvl>
      """
    }
    return "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
  }

  private func list(_ id: Int, of definition: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(definition)\"/>\(overrides)</w:num>"
  }

  private func item(_ text: String, list: Int, level: Int = 0) -> String {
    let numbering = "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    return WordFixture.paragraph(text, properties: numbering)
  }

  @Test func headingsCountInEveryLevel() throws {
    let numbering =
      definition(0, [("chineseCounting", "%1、"), ("chineseCountingThousand", "（%2）"), ("decimal", "%1.%2.%3")])
      + list(7, of: 0)
    let body =
      item("总体情况", list: 7) + item("主动公开", list: 7, level: 1) + item("", list: 7, level: 1)
      + item("监督", list: 7, level: 1) + item("甲", list: 7, level: 2) + WordFixture.paragraph("正文")
      + item("主动公开政府信息情况", list: 7) + item("规章", list: 7, level: 1)
    let document = try WordFixture(body: body, numbering: numbering).document()
    #expect(
      document.outline == ["一、总体情况", "（一）主动公开", "（三）监督", "一.三.1 甲", "正文", "二、主动公开政府信息情况", "（一）规章"])
    #expect(document.place(of: "总体")?.character == 1)
  }

  @Test func numeralsThroughStyles() throws {
    let styles = """
      <w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="heading"><w:basedOn w:val="base"/></w:style>
      <w:style w:styleId="sub"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let numbering = definition(0, [("japaneseCounting", "%1、"), ("decimal", "%2.")]) + list(1, of: 0)
    func styled(_ text: String, _ style: String) -> String {
      WordFixture.paragraph(text, properties: "<w:pStyle w:val='\(style)'/>")
    }
    let without = "<w:pStyle w:val='heading'/><w:numPr><w:numId w:val='0'/></w:numPr>"
    let body =
      styled("甲", "heading") + styled("乙", "sub") + WordFixture.paragraph("丙", properties: without)
      + styled("丁", "heading")
    #expect(
      try WordFixture(body: body, styles: styles, numbering: numbering).document().outline
        == ["一、甲", "1.乙", "丙", "二、丁"])
  }

  @Test func listsOfOneDefinitionCountOnUnlessTheyStartAnew() throws {
    let anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"
    let numbering = definition(0, [("decimal", "%1.")]) + list(1, of: 0) + list(2, of: 0) + list(3, of: 0, anew)
    let body = item("甲", list: 1) + item("乙", list: 2) + item("丙", list: 3) + item("丁", list: 3)
    #expect(try WordFixture(body: body, numbering: numbering).document().outline == ["1.甲", "2.乙", "5.丙", "6.丁"])
  }

  @Test func bulletsHaveNoNumeral() throws {
    let numbering = definition(0, [("bullet", "\u{F0B7}")]) + list(1, of: 0)
    #expect(try WordFixture(body: item("甲", list: 1), numbering: numbering).document().outline == ["甲"])
  }

  @Test func aLegalLevelShowsDecimals() throws {
    let numbering = definition(0, [("upperRoman", "%1"), ("chineseCounting", "%1.%2、")], "<w:isLgl/>") + list(1, of: 0)
    let body = item("甲", list: 1) + item("乙", list: 1, level: 1)
    #expect(try WordFixture(body: body, numbering: numbering).document().outline == ["1 甲", "1.1、乙"])
  }

  @Test(arguments: [
    (1, "chineseCounting", "一"), (10, "chineseCounting", "十"), (12, "chineseCounting", "十二"),
    (20, "japaneseCounting", "二十"), (105, "chineseCountingThousand", "一百零五"), (110, "chineseCounting", "一百一十"),
    (1010, "chineseCountingThousand", "一千零一十"), (10, "ideographDigital", "一〇"), (21, "chineseLegalSimplified", "贰拾壹"),
    (3, "ideographTraditional", "丙"), (11, "ideographTraditional", "11"), (2, "decimalEnclosedCircle", "②"),
    (21, "decimalEnclosedCircle", "21"), (12, "decimalFullWidth", "１２"), (7, "decimalZero", "07"),
    (28, "upperLetter", "BB"),
    (1994, "upperRoman", "MCMXCIV"), (4, "lowerRoman", "iv"), (0, "chineseCounting", "0"), (3, "unknown", "3"),
  ])
  func numeral(number: Int, format: String, text: String) {
    #expect(NumeralFormat.text(number, format: format) == text)
  }
}
