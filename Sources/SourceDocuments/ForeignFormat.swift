import AnnualReport

/// A format in which people have reports, but which is not read as it is.
enum ForeignFormat: Hashable {
  /// Word's format before 2007, which WPS writes as well.
  case word
  case richText, openDocument, wordXML
  case spreadsheet, presentation, ofd
  /// An office document with a password.
  case encrypted

  /// Tells the office programs' old formats apart by the names of their streams, which are in UTF-16.
  init(compoundFile bytes: [UInt8]) {
    func contains(_ stream: String) -> Bool {
      bytes[...].contains(stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
    }
    self =
      contains("EncryptedPackage")
      ? .encrypted
      : contains("PowerPoint")
        ? .presentation
        : contains("WordDocument") || !contains("Workbook") ? .word : .spreadsheet
  }

  /// What LibreOffice makes of it; `nil` where it makes nothing that is read.
  var conversion: OfficeConversion.Target? {
    switch self {
    case .word, .richText, .openDocument, .wordXML: .docx
    case .spreadsheet: .html
    case .presentation, .ofd, .encrypted: nil
    }
  }

  /// What it is, and how to make something readable of it.
  var unreadable: UnreadableSource {
    switch self {
    case .word:
      Self.convertToWord(zh: "旧版 Word 或 WPS 文档（.doc、.wps）", en: "an old Word or WPS document (.doc, .wps)")
    case .richText: Self.convertToWord(zh: "RTF 文档", en: "an RTF document")
    case .openDocument: Self.convertToWord(zh: "OpenDocument 文档（.odt）", en: "an OpenDocument text (.odt)")
    case .wordXML: Self.convertToWord(zh: "Word XML 文档", en: "a Word XML document")
    case .spreadsheet:
      UnreadableSource(
        zh: "电子表格（.xls、.xlsx、.et、.ods）：请另存为网页，或执行 soffice --headless --convert-to html 文件",
        en:
          "a spreadsheet (.xls, .xlsx, .et, .ods): save it as a web page, or run soffice --headless --convert-to html FILE"
      )
    case .presentation:
      UnreadableSource(
        zh: "演示文稿（.ppt、.pptx）：请另存为 PDF，或执行 soffice --headless --convert-to pdf 文件",
        en: "a presentation (.ppt, .pptx): save it as PDF, or run soffice --headless --convert-to pdf FILE")
    case .ofd:
      UnreadableSource(
        zh: "OFD 版式文件：请用 WPS 或 OFD 阅读器另存为 PDF 或 .docx",
        en: "an OFD document: save it as PDF or .docx with WPS or an OFD viewer")
    case .encrypted:
      UnreadableSource(
        zh: "有密码的 Office 文档：请打开后取消密码，另存为 .docx",
        en: "an Office document with a password: open it, remove the password and save it as .docx")
    }
  }

  private static func convertToWord(zh: String, en: String) -> UnreadableSource {
    UnreadableSource(
      zh: "\(zh)：请用 WPS 或 Word 另存为 .docx，或执行 soffice --headless --convert-to docx 文件",
      en: "\(en): save it as .docx with WPS or Word, or run soffice --headless --convert-to docx FILE")
  }
}
