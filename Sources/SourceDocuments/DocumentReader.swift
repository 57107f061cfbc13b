import AnnualReport

/// Reads a source of any format as a document, the format told by its content.
package enum DocumentReader {
  /// The document of the bytes, or why there is none and what to do.
  ///
  /// What other programs would have to convert is refused with that advice.
  package static func document(
    of bytes: [UInt8], depth: Int = 0
  ) throws(UnreadableSource) -> (format: SourceFormat, document: Document) {
    guard bytes.count <= SourceLimits.bytes else { throw UnreadableSource(SourceLimits.tooLarge) }
    guard depth <= SourceLimits.containers else { throw SourceLimits.tooManyPieces }
    switch SourceContent(of: bytes) {
    case .text: return try text(bytes, depth)
    case .html: return try page(TextDecoding.text(of: bytes), depth)
    case .json:
      let pages = bytes.count <= SourceLimits.markup ? JSONText.pages(in: TextDecoding.text(of: bytes)) ?? [] : []
      if let found = first(of: pages.map(HeldSource.init).sorted { $0.bytes.count > $1.bytes.count }, depth) {
        return found
      }
      return SourceContent.ofPlainText(bytes) == .html
        ? try page(TextDecoding.text(of: bytes), depth) : try text(bytes, depth)
    case .mail:
      guard let found = first(of: HeldSource.all(inMail: bytes), depth) else { throw emptyMail }
      return found
    case .docx: return (.docx, try WordReader.document(bytes, depth: depth))
    case .pdf:
      throw UnreadableSource(zh: "PDF：请另存为 .docx 或网页", en: "a PDF: save it as .docx or as a web page")
    case .archive:
      throw UnreadableSource(
        zh: "压缩包中的压缩包，或从标准输入读取的压缩包：请解压后读取",
        en: "an archive inside an archive, or one from standard input: unpack it and read the folder")
    case .foreign(let format): throw format.unreadable
    case .binary(let kind):
      throw UnreadableSource(
        zh: "\(kind?.zh ?? "二进制文件")，不是可以读取的报告", en: "\(kind?.en ?? "a binary file"), which cannot be read as a report")
    }
  }

  /// The document of the bytes, by other programs where only those read the format; scanned pages with `ocr`.
  package static func convertedDocument(
    of bytes: [UInt8], ocr: Bool = false, within budget: WorkBudget
  ) async throws(UnreadableSource) -> (format: SourceFormat, document: Document) {
    guard bytes.count <= SourceLimits.bytes else { throw UnreadableSource(SourceLimits.tooLarge) }
    switch SourceContent(of: bytes) {
    case .pdf: return (.pdf, try await PDFReader.document(bytes, ocr: ocr, within: budget))
    case .foreign(let format):
      guard let target = format.conversion else { throw format.unreadable }
      let converted = try await OfficeConversion.converted(bytes, in: format, to: target)
      return try budget.run { () throws(UnreadableSource) in try document(of: converted) }
    default: return try budget.run { () throws(UnreadableSource) in try document(of: bytes) }
    }
  }

  /// The document in what `pdftotext -bbox-layout` wrote of a PDF.
  package static func document(ofWordBoxes bytes: [UInt8]) -> Document {
    Document(blocks: PageFlow.blocks(of: WordBoxes.pages(in: bytes)))
  }

  private static func text(
    _ bytes: [UInt8], _ depth: Int
  ) throws(UnreadableSource) -> (format: SourceFormat, document: Document) {
    guard bytes.count <= SourceLimits.text else { throw SourceLimits.textTooLarge }
    if ["&lt;/td&gt;", "&lt;/p&gt;"].contains(where: { bytes[...].contains(bytesOf: $0) }) {
      return try page(TextDecoding.text(of: bytes), depth)
    }
    return (.text, try PlainText.document(of: TextDecoding.text(of: bytes)))
  }

  /// The document of a page, or of the page that stands escaped in it; the pages in its scripts beside it.
  private static func page(
    _ page: String, _ depth: Int
  ) throws(UnreadableSource) -> (format: SourceFormat, document: Document) {
    var document = try HTMLReader.document(page)
    if ScriptStrings.areIn(page) {
      document.isMadeByScript = document.blocks.isEmpty
      document.others.append { first(of: ScriptStrings.pages(in: page).map(HeldSource.init), depth)?.document }
    }
    guard var escaped = EscapedMarkup.document(in: document) else { return (.html, document) }
    let outer = document
    escaped.others.append { outer }
    return (.html, escaped)
  }

  /// The document of the first source that can be read, with the others beside it.
  private static func first(
    of sources: [HeldSource], _ depth: Int
  ) -> (format: SourceFormat, document: Document)? {
    for (index, source) in sources.prefix(SourceLimits.heldSources).enumerated() {
      guard WorkBudget.step(1 + source.bytes.count / 64), var found = try? document(of: source.bytes, depth: depth + 1)
      else { continue }
      if let title = source.title { found.document.metadata.append((name: "title", content: title)) }
      let rest = Array(sources.prefix(SourceLimits.heldSources).dropFirst(index + 1))
      if !rest.isEmpty { found.document.others.append { first(of: rest, depth)?.document } }
      return found
    }
    return nil
  }

  private static let emptyMail = UnreadableSource(
    zh: "邮件或单个文件的网页（.eml、.mht），其中没有可以读取的正文：请打开后把报告另存为 .docx 或网页",
    en:
      "a mail or web archive (.eml, .mht) without a text that can be read: open it and save the report as .docx or as a page"
  )
}
