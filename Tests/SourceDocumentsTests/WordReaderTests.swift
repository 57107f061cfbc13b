import AnnualReport
import SourceFixtures
import Testing

@testable import SourceDocuments

@Suite struct WordReaderTests {
  private func outline(_ body: String) throws -> [String] { try WordFixture(body: body).document().outline }

  private func paragraph(_ content: String) -> String { "<w:p>\(content)</w:p>" }

  private func cell(_ text: String, _ properties: String = "") -> String { WordFixture.cell(text, properties) }

  @Test func contentIsToldFromArchives() {
    #expect(SourceContent(of: WordFixture(body: "").packed) == .docx)
  }

  @Test func runsJoinAndBreaksSeparate() throws {
    let body = paragraph(
      """
      <w:r><w:t>新</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>收4</w:t></w:r>
      <w:r><w:t xml:space="preserve">2件 &amp; </w:t><w:tab/><w:t>完</w:t><w:br/><w:t>另行</w:t></w:r>
      """)
    #expect(try outline(body) == ["新收42件 & 完", "另行"])
  }

  @Test func placesAreParagraphsAndCharacters() throws {
    let body =
      WordFixture.paragraph("标题") + paragraph("<w:r><w:t>新收</w:t></w:r><w:r><w:tab/><w:t>42件</w:t></w:r>")
      + "<w:tbl><w:tr>\(cell("规章"))\(cell(""))\(cell("3"))</w:tr></w:tbl>"
    let document = try WordFixture(body: body).document()
    #expect(document.place(of: "标题") == .paragraph(1, character: 1))
    #expect(document.place(of: "42") == .paragraph(2, character: 4))
    #expect(document.place(of: "3") == .paragraph(5, character: 1))
    guard case .table(let grid) = document.blocks[2] else { return }
    #expect(grid.rows[0][1].text.place(at: 0) == .paragraph(4, character: 1))
  }

  @Test func trackedChangesAreTakenAsAccepted() throws {
    let body =
      paragraph(
        """
        <w:r><w:t>收到</w:t></w:r><w:del><w:r><w:delText>41</w:delText></w:r></w:del><w:ins><w:r><w:t>42</w:t></w:r></w:ins>
        <w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>件</w:t></w:r>
        """)
      + paragraph("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r>")
      + paragraph("<w:r><w:t>后半</w:t></w:r>")
      + "<w:tbl><w:tr>\(cell("甲"))\(cell("1"))</w:tr><w:tr><w:trPr><w:del/></w:trPr>\(cell("乙"))\(cell("2"))</w:tr></w:tbl>"
    #expect(try outline(body) == ["收到42件", "前半后半", "[table]", "0:甲 | 1:1"])
  }

  @Test func fieldsNotesAndHiddenTextAreLeftOut() throws {
    let body = paragraph(
      """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>
      <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>可见</w:t></w:r>
      <w:r><w:ruby><w:rt><w:r><w:t>nian</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>年</w:t></w:r></w:rubyBase></w:ruby></w:r>
      """)
    #expect(try outline(body) == ["结果可见年"])
  }

  @Test func aTextBoxStandsOnceAfterItsParagraph() throws {
    let box = "<w:txbxContent>\(WordFixture.paragraph("框内"))</w:txbxContent>"
    let body =
      paragraph(
        """
        <w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">\(box)</mc:Choice>
        <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r>
        """) + WordFixture.paragraph("下段")
    let document = try WordFixture(body: body).document()
    #expect(document.outline == ["前后", "框内", "下段"])
    #expect(document.place(of: "后") == .paragraph(1, character: 2))
    #expect(document.place(of: "下段") == .paragraph(3, character: 1))
  }

  @Test func pictures() throws {
    #expect(try outline(paragraph("<w:r><w:drawing><pic:pic/></w:drawing></w:r>")) == ["[image]"])
    #expect(try outline(paragraph("<w:r><w:t>三、</w:t><w:pict><v:imagedata/></w:pict></w:r>")) == ["三、", "[image]"])
  }

  @Test func spansAndMerges() throws {
    let merged = "<w:vMerge w:val='restart'/>"
    let body = """
      <w:tbl><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>
      <w:tr>\(cell("三、本年度办理结果", merged))\(cell("（一）予以公开", "<w:gridSpan w:val='2'/>"))\(cell("32"))</w:tr>
      <w:tr>\(cell("", "<w:vMerge/>"))\(cell("（三）不予公开", merged))\(cell("1.国家秘密"))\(cell("0"))</w:tr>
      <w:tr>\(cell("x", "<w:vMerge w:val='continue'/>"))\(cell("", "<w:vMerge/>"))\(cell("2.其他"))\(cell(""))</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>\(cell("（七）总计", "<w:gridSpan w:val='2'/>"))\(cell("32"))</w:tr>
      </w:tbl>
      """
    #expect(
      try outline(body) == [
        "[table]", "0:三、本年度办理结果 | 1-2:（一）予以公开 | 3:32", "1:（三）不予公开 | 2:1.国家秘密 | 3:0", "2:2.其他 | 3:",
        "1-2:（七）总计 | 3:32",
      ])
  }

  @Test func aTableInsideALayoutTable() throws {
    let inner = "<w:tbl><w:tr>\(cell("规章"))\(cell("0"))</w:tr></w:tbl>"
    let body = """
      <w:tbl><w:tr><w:tc>\(WordFixture.paragraph("二、主动公开"))\(inner)<w:p/></w:tc>\(cell("旁注"))</w:tr></w:tbl>
      """
    #expect(try outline(body) == ["二、主动公开", "[table]", "0:规章 | 1:0", "旁注"])
  }

  @Test func propertiesAreMetadata() throws {
    let metadata = try WordFixture(body: "").document().metadata
    #expect(
      metadata.map { [$0.name, $0.content] } == [["docx.creator", "办公室"], ["docx.created", "2025-01-10T08:00:00Z"]])
  }

  @Test(arguments: [
    "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>", "<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/x.dtd'>",
    "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
  ])
  func documentTypesAreRefused(prolog: String) {
    #expect(throws: UnreadableSource.self) {
      try WordFixture(body: WordFixture.paragraph("&b;"), prolog: prolog).document()
    }
  }

  @Test func damageIsSaid() {
    #expect(throws: UnreadableSource.self) { try outline("<w:p><w:r>") }
    #expect(throws: UnreadableSource.self) { try outline(String(repeating: "<w:p>", count: 10_000)) }
    #expect(throws: UnreadableSource.self) { try WordReader.document(Array("PK\u{3}\u{4}".utf8)) }
    #expect(throws: UnreadableSource.self) { try WordReader.document(PackedFiles().packed()) }
  }

  @Test func strayElementsDoNoHarm() throws {
    #expect(try outline("<w:tc><w:trPr><w:del/></w:trPr><w:gridSpan w:val='x'/><w:p/></w:tc><w:tr/>").isEmpty)
  }

  @Test func aTableOfAHundredThousandCells() throws {
    let row = "<w:tr>" + String(repeating: "<w:tc><w:p><w:r><w:t>0</w:t></w:r></w:p></w:tc>", count: 100) + "</w:tr>"
    let document = try WordFixture(body: "<w:tbl>" + String(repeating: row, count: 1000) + "</w:tbl>").document()
    guard case .table(let grid)? = document.blocks.first else { return #expect(Bool(false)) }
    #expect(grid.rows.count == 1000 && grid.rows[999].count == 100)
  }
}
