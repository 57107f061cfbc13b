/// The XML parts of a Word document, which is a zip.
struct WordPackage {
  private let parts: [String: [UInt8]]
  /// The path of the part that the text stands in.
  private let main: String

  /// Unpacks the XML parts; pictures and whatever else is in the package stay packed.
  init(_ bytes: [UInt8]) throws(UnreadableSource) {
    parts = try ArchivePass.withArchive(in: bytes) { (pass) throws(UnreadableSource) in
      var parts: [String: [UInt8]] = [:]
      var size = 0
      while let header = try pass.next() {
        guard header.name.hasSuffix(".xml") || header.name.hasSuffix(".rels") else { continue }
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

  /// Finds the main part among the relationships of the package.
  private final class Relationships: OfficeXMLEvents {
    private(set) var main = "word/document.xml"

    func begin(_ name: String, _ attributes: OfficeXML.Attributes) {
      guard name == "rel:Relationship", let target = attributes["Target"],
        attributes["Type"]?.hasSuffix("/officeDocument") ?? false
      else { return }
      main = String(target.drop { $0 == "/" })
    }

    func end(_ name: String) {}
    func text(_ text: UnsafeBufferPointer<UInt8>) {}
  }
}
