/// Reads the characters on the pages of a scanned PDF by tesseract.
enum ScannedPages {
  /// The pages with these numbers, from 1.
  static func pages(_ numbers: [Int], of bytes: [UInt8]) async throws(UnreadableSource) -> [Page] {
    guard numbers.count <= mostPages else { throw hasTooManyPages }
    try await checkLanguage()
    var pages: [Page] = []
    for number in numbers { pages.append(try await page(number, of: bytes)) }
    return pages
  }

  /// More than reports have, and half an hour's work.
  private static let mostPages = 60
  private static let resolution = 300
  /// No stroke of a character is as long, in pixels.
  private static let longestStroke = 120
  private static let language = "chi_sim"

  private static func checkLanguage() async throws(UnreadableSource) {
    let languages: [UInt8]
    do throws(LimitedProgram.Failure) {
      languages = try await LimitedProgram(name: "tesseract", time: .seconds(5)).output(of: [], ["--list-langs"])
    } catch {
      throw isMissing
    }
    guard String(decoding: languages, as: UTF8.self).split(separator: "\n").contains(Substring(language)) else {
      throw isMissing
    }
  }

  private static func page(_ number: Int, of bytes: [UInt8]) async throws(UnreadableSource) -> Page {
    do throws(LimitedProgram.Failure) {
      let drawing = try await LimitedProgram(name: "pdftoppm", time: .seconds(20)).output(
        of: bytes, ["-q", "-r", "\(resolution)", "-gray", "-f", "\(number)", "-l", "\(number)", "-"])
      guard var image = GrayImage(portableGraymap: drawing) else { throw LimitedProgram.Failure.failed }
      image.eraseRules(longerThan: longestStroke)
      let output = try await LimitedProgram(name: "tesseract", time: .seconds(60), memory: 2 << 30).output(
        of: image.portableGraymap,
        ["-", "-", "-l", language, "--psm", "6", "--dpi", "\(resolution)", "-c", "hocr_char_boxes=1", "hocr"])
      return RecognisedWords.page(
        number, in: output, width: image.width, height: image.height, scale: 72 / Double(resolution))
    } catch {
      throw isUnreadable(number)
    }
  }

  private static let isMissing = UnreadableSource(
    zh: "识别扫描件需要 tesseract 和简体中文数据：请安装 tesseract-ocr 和 tesseract-ocr-chi-sim",
    en: "tesseract and its data for simplified Chinese are needed: install tesseract-ocr and tesseract-ocr-chi-sim")

  private static let hasTooManyPages = UnreadableSource(
    zh: "扫描件超过 60 页，不像是年度报告，未识别", en: "a scanned PDF of more than 60 pages, which no annual report has; not read")

  private static func isUnreadable(_ page: Int) -> UnreadableSource {
    UnreadableSource(
      zh: "扫描件第 \(page) 页识别失败：请用 OCR 软件转换后读取",
      en: "page \(page) of the scanned PDF cannot be recognised: convert it by another program")
  }
}
