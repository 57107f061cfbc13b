import AnnualReport

/// Reads a PDF by `pdftotext` of poppler, which runs as a child with limits.
enum PDFReader {
  /// The document of a PDF; places are pages and boxes on them.
  ///
  /// A PDF without text is read by tesseract where `ocr` is on. `pdftotext` is the name or the path of the
  /// program.
  static func document(
    _ bytes: [UInt8], ocr: Bool = false, by pdftotext: String = "pdftotext", within budget: WorkBudget = WorkBudget()
  ) async throws(UnreadableSource) -> Document {
    // A line must be said within five seconds.
    let output = try await output(of: bytes, LimitedProgram(name: pdftotext, time: .seconds(4)))
    let pages = budget.run { WordBoxes.pages(in: output) }
    guard pages.allSatisfy({ $0.words.count <= mostWords }),
      pages.reduce(0, { $0 + $1.words.count }) <= SourceLimits.pieces
    else { throw exceedsLimits }
    if pages.contains(where: { !$0.words.isEmpty }) {
      let drawn = await DrawnTables.drawn(pages, of: bytes, within: budget)
      return Document(blocks: budget.run { PageFlow.blocks(of: drawn) })
    }
    guard ocr else { throw isScanned }
    let scanned = try await ScannedPages.pages(of: bytes, count: pages.count)
    return Document(isRecognised: true, blocks: budget.run { PageFlow.blocks(of: scanned) })
  }

  private static func output(
    of bytes: [UInt8], _ program: LimitedProgram
  ) async throws(UnreadableSource) -> [UInt8] {
    do throws(LimitedProgram.Failure) {
      return try await program.output(of: bytes, ["-q", "-nodiag", "-bbox-layout", "-", "-"])
    } catch {
      switch error {
      case .missing: throw isMissing
      case .exceeded: throw exceedsLimits
      case .failed: throw bytes.firstRange(of: Array("/Encrypt".utf8)) != nil ? isEncrypted : isDamaged
      }
    }
  }

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

  /// Without the tables of `poppler-data` text in fonts that are not embedded is lost without a word.
  private static let isScanned = UnreadableSource(
    zh: "PDF 是扫描件，没有文字：安装 tesseract-ocr 和 tesseract-ocr-chi-sim 后，用 --ocr 识别；若能选中其文字，请安装 poppler-data",
    en: """
      a scanned PDF without text: --ocr reads it where tesseract-ocr and tesseract-ocr-chi-sim are installed; if its text can be \
      selected, install poppler-data
      """)
}
