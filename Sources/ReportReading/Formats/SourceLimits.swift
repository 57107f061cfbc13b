import AnnualReport

/// How much of a source is read at most, so that a hostile one ends in a clear line instead of the end of the memory.
public enum SourceLimits {
  /// The bytes of one source; no report comes near, and a larger one is not to be read into memory at all.
  public static let bytes = 64 << 20
  /// The paragraphs, cells and images of one document.
  static let pieces = 500_000

  /// What is said of a source that exceeds `bytes`.
  public static let tooLarge = Bilingual(
    zh: "文件超过 64 MB，不像是年度报告，未读取", en: "larger than 64 MB, which no annual report is; not read")

  static let tooManyPieces = UnreadableSource(
    zh: "内容超过 50 万个段落和单元格，不像是年度报告，未读取",
    en: "more than 500,000 paragraphs and cells, which no annual report has; not read")
}
