/// Reads a Word document (.docx).
enum WordReader {
  /// The document of the bytes of a .docx; tracked changes are taken as accepted, notes and comments left out.
  static func document(_ bytes: [UInt8], depth: Int = 0) throws(UnreadableSource) -> Document {
    let package = try WordPackage(bytes)
    guard let text = package.document else { throw noText }
    let styles = WordStyles()
    if let part = package.part("styles.xml") { try OfficeXML.read(part, styles) }
    let lists = WordLists(styles: styles)
    if let part = package.part("numbering.xml") { try OfficeXML.read(part, lists) }
    let properties = WordProperties()
    if let part = package.properties { try OfficeXML.read(part, properties) }
    let events = WordEvents(styles: styles, lists: lists, others: try otherDocuments(in: package, depth))
    try OfficeXML.read(text, events)
    return Document(metadata: properties.metadata, blocks: events.blocks())
  }

  private static func otherDocuments(
    in package: WordPackage, _ depth: Int
  ) throws(UnreadableSource) -> [String: Document] {
    var documents: [String: Document] = [:]
    for (name, bytes) in try package.otherDocuments().sorted(by: { $0.key < $1.key }).prefix(SourceLimits.heldSources) {
      documents[name] = try DocumentReader.document(of: bytes, depth: depth + 1).document
    }
    return documents
  }

  private static let noText = UnreadableSource(
    zh: "Word 文档内没有正文：请用 WPS 或 Word 打开后另存为 .docx",
    en: "a Word document without its text: open it with WPS or Word and save it as .docx")
}
