import AnnualReport

/// What the bytes of a source are, told by the bytes: suffixes are wrong too often, and standard input has none.
enum SourceContent: Equatable {
  /// Plain text, a page, a Word document, a PDF.
  case text, html, docx, pdf
  /// Texts in which others may stand: a mail or web archive, or JSON by its beginning.
  case mail, json
  /// Files within a file, or one compressed file.
  case archive
  /// Something that cannot be read as it is, although people have reports in it.
  case foreign(ForeignFormat)
  /// Something that is no text; what it is, where that is known, in both languages.
  case binary(Bilingual?)

  /// Tells what the bytes are; an empty source is an empty text.
  init(of bytes: [UInt8]) {
    self = Self.signed(bytes) ?? (Self.isText(bytes.prefix(Self.head)) ? Self.kindOfText(bytes) : .binary(nil))
    if self == .archive, bytes.starts(with: Self.zipSignature) {
      self = (try? ArchivePass.withArchive(in: bytes, Self.kindOfZip)) ?? .archive
    }
  }

  /// Tells what a file is from its first bytes, without reading the rest of it.
  init(ofFileAt path: String, head: [UInt8]) {
    self.init(of: head)
    if head.starts(with: Self.zipSignature) {
      self = (try? ArchivePass.withArchive(at: path, Self.kindOfZip)) ?? .archive
    }
  }

  private static let head = 1 << 16
  private static let zipSignature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// What the signature at the beginning says, where the format has one.
  private static func signed(_ bytes: [UInt8]) -> SourceContent? {
    for (signature, content) in signatures where bytes.starts(with: signature) { return content }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .foreign(ForeignFormat(compoundFile: bytes)) }
    if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) { return .archive }
    if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) { return .binary(Bilingual(zh: "视频", en: "a video")) }
    // Some writers put bytes before it.
    return bytes.prefix(1024).contains(bytesOf: "%PDF-") ? .pdf : nil
  }

  private static let signatures: [([UInt8], SourceContent)] = {
    func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
    func image(_ name: String) -> SourceContent { .binary(Bilingual(zh: "\(name) 图片", en: "a picture (\(name))")) }
    func program(_ name: String) -> SourceContent { .binary(Bilingual(zh: "\(name) 程序", en: "a program (\(name))")) }
    return [
      (zipSignature, .archive), (ascii("PK\u{5}\u{6}"), .archive), (ascii("7z") + [0xBC, 0xAF, 0x27, 0x1C], .archive),
      ([0x1F, 0x8B], .archive), ([0xFD] + ascii("7zXZ"), .archive), (ascii("BZh"), .archive),
      (ascii("Rar!"), .archive), ([0x28, 0xB5, 0x2F, 0xFD], .archive), (ascii("{\\rtf"), .foreign(.richText)),
      ([0xFF, 0xD8, 0xFF], image("JPEG")), ([0x89] + ascii("PNG"), image("PNG")), (ascii("GIF8"), image("GIF")),
      (ascii("II*\0"), image("TIFF")), (ascii("MM\0*"), image("TIFF")), (ascii("RIFF"), image("WebP")),
      ([0x7F] + ascii("ELF"), program("Linux")), (ascii("MZ"), program("Windows")),
      (ascii("SQLite format 3"), .binary(Bilingual(zh: "SQLite 数据库", en: "an SQLite database"))),
    ]
  }()

  /// What a zip is, by the names at its root.
  private static func kindOfZip(_ pass: inout ArchivePass) throws(UnreadableSource) -> SourceContent {
    let mostBeforeTheTellingName = 500
    for _ in 0..<mostBeforeTheTellingName {
      guard let header = try pass.next() else { break }
      switch header.name {
      case "OFD.xml": return .foreign(.ofd)
      case "mimetype":
        let type = String(decoding: (try? pass.contents(of: header).get()) ?? [], as: UTF8.self)
        let isSheet = type.contains("spreadsheet")
        return .foreign(isSheet ? .spreadsheet : type.contains("presentation") ? .presentation : .openDocument)
      case "content.xml": return .foreign(.openDocument)
      case let name where name.hasPrefix("word/"): return .docx
      case let name where name.hasPrefix("xl/"): return .foreign(.spreadsheet)
      case let name where name.hasPrefix("ppt/"): return .foreign(.presentation)
      default: try pass.skip()
      }
    }
    return .archive
  }

  /// Whether the bytes are characters in some encoding; a few stray control characters are damage.
  private static func isText(_ head: ArraySlice<UInt8>) -> Bool {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
    // Of the control characters, texts have tab, the breaks of lines and pages and, in old encodings, escape.
    let usual: UInt32 = 1 << 0x09 | 1 << 0x0A | 1 << 0x0B | 1 << 0x0C | 1 << 0x0D | 1 << 0x1B
    let controls = head.withUnsafeBufferPointer { $0.count { $0 < 0x20 && usual >> UInt32($0) & 1 == 0 } }
    return controls * 50 <= head.count
  }

  private static func kindOfText(_ bytes: [UInt8]) -> SourceContent {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let text = isUTF16 ? Array(TextDecoding.text(of: Array(bytes.prefix(head))).utf8)[...] : bytes.prefix(head)
    let start = text.prefix(1000)
    if MailHeader.isLikely(text) { return .mail }
    if start.contains(bytesOf: "progid=\"Excel.Sheet\"") { return .foreign(.spreadsheet) }
    if start.contains(bytesOf: "progid=\"Word.Document\"") { return .foreign(.wordXML) }
    if JSONText.isLikely(text) { return .json }
    return isMarkup(text) ? .html : .text
  }

  /// What text is where it holds no other.
  static func ofPlainText(_ bytes: [UInt8]) -> SourceContent { isMarkup(bytes.prefix(head)) ? .html : .text }

  /// Whether the text is a page or a piece of one, and no text with a tag here and there.
  private static func isMarkup(_ text: ArraySlice<UInt8>) -> Bool {
    let unmarked = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    let beginsWithTag = unmarked.first { $0 > 0x20 } == UInt8(ascii: "<")
    var tags = 0
    var lines = 1
    for i in text.indices {
      let byte = text[i]
      if byte == UInt8(ascii: "\n") { lines += 1 }
      guard byte == UInt8(ascii: "<"), HTMLElement.isBlockTag(text[i...].dropFirst()) else { continue }
      if beginsWithTag { return true }
      tags += 1
    }
    return tags > 2 && tags * 2 > lines
  }
}
