/// A Word document made of the markup of its parts.
package struct WordFixture {
  /// What stands in the body.
  package var body: String
  /// What stands in the styles.
  package var styles = ""
  /// What stands in the numbering.
  package var numbering = ""
  /// What stands before the root element of the text.
  package var prolog = ""

  /// A document that stands within, `c` to the text: the name of its part, and what stands in it.
  package var other: (name: String, contents: String)?

  /// A document with the parts.
  package init(
    body: String, styles: String = "", numbering: String = "", prolog: String = "",
    other: (name: String, contents: String)? = nil
  ) {
    self.other = other
    self.body = body
    self.styles = styles
    self.numbering = numbering
    self.prolog = prolog
  }

  /// The bytes of the .docx.
  package var packed: [UInt8] {
    let namespaces = """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      """
    var files = PackedFiles()
    files.add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
    files.add(
      "_rels/.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document2.xml"/></Relationships>
      """)
    files.add("word/document2.xml", "\(prolog)<w:document \(namespaces)><w:body>\(body)</w:body></w:document>")
    files.add("word/styles.xml", "<w:styles \(namespaces)>\(styles)</w:styles>")
    files.add("word/numbering.xml", "<w:numbering \(namespaces)>\(numbering)</w:numbering>")
    files.add(
      "docProps/core.xml",
      """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>办公室</dc:creator>\
      <dcterms:created>2025-01-10T08:00:00Z</dcterms:created></cp:coreProperties>
      """)
    if let other {
      files.add(
        "word/_rels/document2.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="\(other.name)"/>\
        </Relationships>
        """)
      files.add("word/\(other.name)", other.contents)
    }
    return files.packed()
  }

  /// A paragraph of one run.
  package static func paragraph(_ text: String, properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A cell of one paragraph.
  package static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
  }
}
