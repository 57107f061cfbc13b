import SourceFixtures
import Testing

@testable import SourceDocuments

/// What Word does not show is no text, and what it strikes out or raises is no digit of a number.
@Suite struct WordVisibilityTests {
  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  private func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  private func outline(_ body: String, styles: String = "") throws -> [String] {
    try WordFixture(body: body, styles: styles).document().outline
  }

  private static let styles = """
    <w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Based"><w:basedOn w:val="Hidden"/></w:style>
    <w:style w:type="paragraph" w:styleId="Shown"><w:basedOn w:val="Hidden"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Vanished"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Struck"><w:rPr><w:strike/></w:rPr></w:style>
    """

  @Test(arguments: ["<w:vanish/>", "<w:vanish w:val='1'/>", "<w:rStyle w:val='Vanished'/>"])
  func runs(_ properties: String) throws {
    #expect(try outline(paragraph(run("9", properties) + run("31")), styles: Self.styles) == ["31"])
  }

  @Test func paragraphStyles() throws {
    func outline(_ style: String, _ properties: String = "") throws -> [String] {
      try self.outline(paragraph(run("甲", properties), "<w:pStyle w:val='\(style)'/>"), styles: Self.styles)
    }
    #expect(try outline("Hidden") == [])
    #expect(try outline("Based") == [])
    #expect(try outline("Shown") == ["甲"])
    #expect(try outline("Hidden", "<w:vanish w:val='0'/>") == ["甲"])
    // By the standard, what both styles switch on is off.
    #expect(try outline("Hidden", "<w:rStyle w:val='Vanished'/>") == ["甲"])
    let usual = "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:rPr><w:vanish/></w:rPr></w:style>"
    #expect(try self.outline(paragraph(run("甲")), styles: usual) == [])
  }

  @Test func theMarkOfAParagraphHidesNoText() throws {
    #expect(try outline(paragraph(run("甲"), "<w:rPr><w:vanish/></w:rPr>")) == ["甲"])
  }

  @Test func hiddenRows() throws {
    func row(_ a: String, _ b: String, _ properties: String = "") -> String {
      "<w:tr><w:trPr>\(properties)</w:trPr>\(WordFixture.cell(a))\(WordFixture.cell(b))</w:tr>"
    }
    let vanished =
      "<w:tr>" + ["丙", "3"].map { "<w:tc>\(paragraph(run($0, "<w:vanish/>")))</w:tc>" }.joined() + "</w:tr>"
    #expect(
      try outline(
        "<w:tbl>\(row("甲", "1"))\(row("乙", "2", "<w:hidden/>"))\(vanished)\(row("丁", "4", "<w:hidden w:val='0'/>"))</w:tbl>"
      )
        == ["[table]", "0:甲 | 1:1", "0:丁 | 1:4"])
  }

  @Test(arguments: ["<w:strike/>", "<w:dstrike/>", "<w:rStyle w:val='Struck'/>"])
  func struckDigits(_ properties: String) throws {
    #expect(try outline(paragraph(run("3", properties) + run("31")), styles: Self.styles) == ["31"])
  }

  @Test func raisedDigits() throws {
    for kind in ["superscript", "subscript"] {
      #expect(try outline(paragraph(run("31") + run("1", "<w:vertAlign w:val='\(kind)'/>"))) == ["31¹"])
    }
    #expect(try outline(paragraph(run("3") + run("1", "<w:vertAlign w:val='baseline'/>"))) == ["31"])
  }

  private func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

  @Test func ofFieldsInFieldsOnlyTheOutermostResultIsShown() throws {
    let inner = mark("begin") + "<w:r><w:instrText>A</w:instrText></w:r>" + mark("separate") + run("7") + mark("end")
    let field =
      mark("begin") + "<w:r><w:instrText>IF</w:instrText></w:r>" + inner + mark("separate") + run("31") + mark("end")
    #expect(try outline(paragraph(field)) == ["31"])
    #expect(try outline(paragraph(mark("begin") + mark("separate") + inner + mark("end"))) == ["7"])
    // Without its end, a field hides no more than its paragraph.
    #expect(try outline(paragraph(run("甲") + mark("begin") + run("乙")) + paragraph(run("丙"))) == ["甲", "丙"])
    #expect(try outline(paragraph(mark("end") + mark("separate") + run("甲"))) == ["甲"])
  }
}
