import AnnualReport

/// Reads a source of any format as a document, the format told by its content.
enum DocumentReader {
  /// The document of the bytes, or why there is none and what to do.
  ///
  /// What other programs would have to convert is refused with that advice.
  static func document(of bytes: [UInt8]) throws(UnreadableSource) -> (format: SourceFormat, document: Document) {
    guard bytes.count <= SourceLimits.bytes else { throw UnreadableSource(SourceLimits.tooLarge) }
    switch SourceContent(of: bytes) {
    case .text:
      guard bytes.count <= SourceLimits.text else { throw SourceLimits.textTooLarge }
      return (.text, try PlainText.document(of: TextDecoding.text(of: bytes)))
    case .html: return (.html, try HTMLReader.document(TextDecoding.text(of: bytes)))
    case .docx: return (.docx, try WordReader.document(bytes))
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
  static func convertedDocument(
    of bytes: [UInt8], ocr: Bool = false, within budget: WorkBudget
  ) async throws(UnreadableSource) -> (format: SourceFormat, document: Document) {
    guard bytes.count <= SourceLimits.bytes else { throw UnreadableSource(SourceLimits.tooLarge) }
    switch SourceContent(of: bytes) {
    case .pdf: return (.pdf, try await PDFReader.document(bytes, ocr: ocr, within: budget))
    case .foreign(let format) where format.isConvertible:
      let converted = try await OfficeConversion.wordDocument(of: bytes, in: format)
      return (.docx, try budget.run { () throws(UnreadableSource) in try WordReader.document(converted) })
    default: return try budget.run { () throws(UnreadableSource) in try document(of: bytes) }
    }
  }
}
