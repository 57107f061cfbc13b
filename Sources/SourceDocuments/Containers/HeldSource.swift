import ChineseText
import Glibc

/// A source that stands within another: a part of a mail, or a page in a string.
struct HeldSource {
  /// What the other says of it, where it has a title there.
  var title: String?
  /// What it is called as a file.
  var name: String
  /// Its bytes; text is in UTF-8.
  var bytes: [UInt8]
  /// Whether it goes with the other as a file.
  var isAttachment = false

  /// A page that stands in a string of a script.
  init(_ page: String) {
    name = ""
    bytes = Array(page.utf8)
  }

  /// A page that stands in JSON.
  init(_ page: JSONText.Page) {
    self.init(page.contents)
    title = page.title
    name = page.title ?? ""
  }

  private init(_ part: MailPart) {
    let isText = part.type.hasPrefix("text/")
    name = part.name ?? (part.type == "text/html" ? "body.html" : "body.txt")
    bytes = isText ? Array(TextDecoding.text(of: part.contents, charset: part.charset).utf8) : part.contents
    isAttachment = part.isAttachment
  }

  /// What stands in a mail or web archive and may be a report: pages, then texts, then what is attached.
  static func all(inMail mail: [UInt8]) -> [HeldSource] {
    let parts = MailPart.all(in: mail)
    let pages = parts.filter { !$0.isAttachment && ["text/html", "application/xhtml+xml"].contains($0.type) }
    let texts = parts.filter { !$0.isAttachment && $0.type == "text/plain" }
    return (pages + texts + parts.filter(\.isAttachment)).map(HeldSource.init)
  }

  /// What a mail has attached, with its text where that may be a report, or the pages of JSON where there are several: what
  /// is read each as a source of its own; `nil` for everything else.
  static func members(of bytes: [UInt8]) -> [HeldSource]? {
    switch SourceContent(of: bytes) {
    case .mail:
      let sources = all(inMail: bytes)
      let attached = sources.filter { $0.isAttachment && mayBeReport($0.bytes) }
      guard !attached.isEmpty else { return nil }
      return named(sources.filter { !$0.isAttachment && isLongText($0.bytes) }.prefix(1) + attached)
    case .json where bytes.count <= SourceLimits.bytes:
      let pages = (JSONText.pages(in: TextDecoding.text(of: bytes)) ?? []).filter {
        isLongText(Array($0.contents.utf8))
      }
      return pages.count > 1 ? named(pages.map(HeldSource.init)) : nil
    default: return nil
    }
  }

  /// The same of a file; `head` are its first bytes where they are known.
  static func members(ofFileAt path: String, head: [UInt8]? = nil) -> [HeldSource]? {
    let headLength = 1 << 16
    switch SourceContent(of: head ?? bytes(ofFileAt: path, atMost: headLength)) {
    case .mail, .json: return members(of: bytes(ofFileAt: path, atMost: SourceLimits.bytes))
    default: return nil
    }
  }

  private static func bytes(ofFileAt path: String, atMost limit: Int) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    let block = 1 << 16
    while bytes.count < limit {
      let read = [UInt8](unsafeUninitializedCapacity: block) { $1 = fread($0.baseAddress, 1, block, file) }
      bytes += read
      if read.count < block { break }
    }
    return bytes
  }

  /// Whether the contents are of a kind in which people have reports.
  private static func mayBeReport(_ bytes: [UInt8]) -> Bool {
    if case .binary = SourceContent(of: bytes) { false } else { !bytes.isEmpty }
  }

  /// Whether the text is longer than what goes with an attachment, or stands on a page with other things.
  private static func isLongText(_ bytes: [UInt8]) -> Bool {
    let shortest = 300
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.lazy.filter(\.isHanzi).prefix(shortest).count
      == shortest
  }

  /// The sources with names that are visible, lead nowhere and differ.
  private static func named(_ sources: some Sequence<HeldSource>) -> [HeldSource] {
    var known: Set<String> = []
    return sources.enumerated().map { index, source in
      var source = source
      let visible = source.name.unicodeScalars.prefix(100).filter {
        $0.properties.generalCategory != .control && !"/\\!:".unicodeScalars.contains($0)
      }
      source.name = String(scalars: visible)
      if source.name.isEmpty || !known.insert(source.name).inserted {
        source.name = "\(index + 1) \(source.name)"
        known.insert(source.name)
      }
      return source
    }
  }
}
