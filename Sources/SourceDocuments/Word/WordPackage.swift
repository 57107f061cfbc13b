/// The XML parts of a Word document, which is a zip.
struct WordPackage {
  private let parts: [String: [UInt8]]
  /// The path of the part that the text stands in.
  private let main: String

  /// Unpacks the XML parts and the documents within; pictures and whatever else is in the package stay packed.
  init(_ bytes: [UInt8]) throws(UnreadableSource) {
    parts = try ArchivePass.withArchive(in: bytes) { (pass) throws(UnreadableSource) in
      var parts: [String: [UInt8]] = [:]
      var size = 0
      while let header = try pass.next() {
        let suffix = header.name.split(separator: ".").last?.lowercased() ?? ""
        guard ["xml", "rels", "mht", "mhtml", "htm", "html", "txt", "docx", "rtf"].contains(suffix) else { continue }
        let part = try pass.contents(of: header).get()
        size += part.count
        guard size <= SourceLimits.bytes else { throw SourceLimits.documentTooLarge }
        parts[header.name] = part
      }
      return parts
    }
    let relationships = Relationships()
    if let part = parts["_rels/.rels"] { try OfficeXML.read(part, relationships) }
    main = relationships.main
  }

  /// The part with the text.
  var document: [UInt8]? { parts[main] }
  /// The part with the properties of the document.
  var properties: [UInt8]? { parts["docProps/core.xml"] }

  /// The part with the name beside the text.
  func part(_ name: String) -> [UInt8]? {
    let folder = main.lastIndex(of: "/").map { main[...$0] } ?? ""
    return parts[folder + name]
  }

  /// The documents that stand within the text, by the names that it has for them.
  func otherDocuments() throws(UnreadableSource) -> [String: [UInt8]] {
    let name = main.split(separator: "/").last.map(String.init) ?? main
    let relationships = Relationships()
    if let part = part("_rels/\(name).rels") { try OfficeXML.read(part, relationships) }
    return relationships.others.compactMapValues { target in
      target.hasPrefix("/") ? parts[String(target.dropFirst())] : part(target)
    }
  }

  /// Finds the main part among the relationships of the package, and the documents within among its own.
  private final class Relationships: OfficeXMLEvents {
    private(set) var main = "word/document.xml"
    /// The targets of documents within, by their identifiers.
    private(set) var others: [String: String] = [:]

    func begin(_ name: String, _ attributes: OfficeXML.Attributes) {
      guard name == "rel:Relationship", let target = attributes["Target"], let type = attributes["Type"] else { return }
      if type.hasSuffix("/officeDocument") { main = String(target.drop { $0 == "/" }) }
      if type.hasSuffix("/aFChunk"), let identifier = attributes["Id"] { others[identifier] = target }
    }

    func end(_ name: String) {}
    func text(_ text: UnsafeBufferPointer<UInt8>) {}
  }
}
