/// What a Word document says of itself, as metadata whose names begin with `docx.`, for the report may say better.
final class WordProperties: OfficeXMLEvents {
  /// The title, creator and dates that are there.
  private(set) var metadata: [(name: String, content: String)] = []
  private var content = ""

  func begin(_ name: String, _ attributes: OfficeXML.Attributes) {
    content = ""
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    content += String(decoding: text, as: UTF8.self)
  }

  func end(_ name: String) {
    let names = [
      "dc:title": "docx.title", "dc:creator": "docx.creator", "dcterms:created": "docx.created",
      "dcterms:modified": "docx.modified",
    ]
    if let name = names[name], !content.isEmpty { metadata.append((name: name, content: content)) }
  }
}
