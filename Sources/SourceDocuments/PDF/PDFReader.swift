import AnnualReport

/// Reads a PDF by `pdftotext` of poppler, which runs as a child with limits.
enum PDFReader {
  /// The document of a PDF; places are pages and boxes on them.
  ///
  /// Pages without text are read by tesseract where `ocr` is on. `pdftotext` is the name or the path of the
  /// program.
  static func document(
    _ bytes: [UInt8], ocr: Bool = false, by pdftotext: String = "pdftotext", within budget: WorkBudget = WorkBudget()
  ) async throws(UnreadableSource) -> Document {
    // A line must be said within five seconds.
    let told = try await told(of: bytes, LimitedProgram(name: pdftotext, time: .seconds(4)))
    let pages = budget.run { WordBoxes.pages(in: told.output) }
    guard pages.allSatisfy({ $0.words.count <= mostWords }),
      pages.reduce(0, { $0 + $1.words.count }) <= SourceLimits.pieces
    else { throw exceedsLimits }
    if Self.lostText.contains(where: { told.complaints[...].contains(bytesOf: $0) }) { throw isWithoutTables }
    guard pages.contains(where: { !$0.words.isEmpty }) else {
      guard ocr else { throw isScanned }
      let scanned = try await ScannedPages.pages(Array(1...max(1, pages.count)), of: bytes)
      return Document(isRecognised: true, blocks: budget.run { PageFlow.blocks(of: scanned) })
    }
    var (read, isDrawn) = await DrawnTables.drawn(pages, of: bytes, within: budget)
    var isRecognised = false
    let wordless = pages.indices.filter { pages[$0].words.isEmpty }
    // A page that cannot be recognised stays a picture, and is told as one.
    if ocr, !wordless.isEmpty, let scanned = try? await ScannedPages.pages(wordless.map { $0 + 1 }, of: bytes) {
      for (index, page) in zip(wordless, scanned) where !page.words.isEmpty {
        read[index] = page
        isRecognised = true
      }
    }
    let blocks = budget.run { [read] in PageFlow.blocks(of: read) }
    return Document(isRecognised: isRecognised, isUndrawn: !isDrawn, blocks: blocks)
  }

  private static func told(
    of bytes: [UInt8], _ program: LimitedProgram
  ) async throws(UnreadableSource) -> (output: [UInt8], complaints: [UInt8]) {
    do throws(LimitedProgram.Failure) {
      return try await program.told(of: bytes, ["-nodiag", "-bbox-layout", "-", "-"])
    } catch {
      switch error {
      case .missing: throw isMissing
      case .exceeded: throw exceedsLimits
      case .failed: throw bytes.firstRange(of: Array("/Encrypt".utf8)) != nil ? isEncrypted : isDamaged
      }
    }
  }

  /// What `pdftotext` complains of where it leaves out text in a font whose characters it does not know.
  private static let lostText = ["Missing language pack", "Unknown character collection"]

  /// The words of one page; no paper has room for more.
  private static let mostWords = 5_000

  private static let isMissing = UnreadableSource(
    zh: "PDF 需要 pdftotext：请安装 poppler-utils（如 apt install poppler-utils）",
    en: "a PDF, for which pdftotext is needed: install poppler-utils (such as apt install poppler-utils)")

  private static let exceedsLimits = UnreadableSource(
    zh: "PDF 耗时、内存或内容超出限度，不像是年度报告，未读取",
    en: "a PDF that takes more time, memory or text than any annual report; not read")

  private static let isEncrypted = UnreadableSource(
    zh: "PDF 有密码：请打开后另存为没有密码的 PDF", en: "a PDF with a password: open it and save it without one")

  private static let isDamaged = UnreadableSource(
    zh: "PDF 损坏：请重新下载，或用阅读器打开后另存", en: "a damaged PDF: download it again, or open it in a viewer and save it anew")

  /// Without the tables of `poppler-data` text in fonts that are not embedded is lost.
  private static let isWithoutTables = UnreadableSource(
    zh: "PDF 中有文字的字体编码读不出：请安装 poppler-data（如 apt install poppler-data），或用阅读器打开后另存为网页或 .docx",
    en: """
      a PDF with text in fonts whose characters cannot be told: install poppler-data (such as apt install poppler-data), or save \
      it as a web page or as .docx
      """)

  private static let isScanned = UnreadableSource(
    zh: "PDF 是扫描件，没有文字：安装 tesseract-ocr 和 tesseract-ocr-chi-sim 后，用 --ocr 识别；若能选中其文字，请安装 poppler-data",
    en: """
      a scanned PDF without text: --ocr reads it where tesseract-ocr and tesseract-ocr-chi-sim are installed; if its text can be \
      selected, install poppler-data
      """)
}
