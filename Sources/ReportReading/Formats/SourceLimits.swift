import AnnualReport

/// How much of a source is read at most, so that a hostile one ends in a clear line instead of the end of the memory.
public enum SourceLimits {
  /// The bytes of one source; no report comes near, and a larger one is not to be read into memory at all.
  public static let bytes = 64 << 20
  /// The bytes of one page, of which a parser makes more than of other bytes.
  static let markup = 16 << 20
  /// The paragraphs, cells and images of one document.
  static let pieces = 500_000
  /// The work on errors of markup, in open elements searched: about half a second's.
  static let wastedWork = 300_000_000

  /// What is said of a source that exceeds `bytes`.
  public static let tooLarge = Bilingual(
    zh: "文件超过 64 MB，不像是年度报告，未读取", en: "larger than 64 MB, which no annual report is; not read")

  static let pageTooLarge = UnreadableSource(
    zh: "网页超过 16 MB，不像是年度报告，未读取", en: "a page larger than 16 MB, which no annual report is; not read")

  static let tooManyPieces = UnreadableSource(
    zh: "段落、单元格或标签过多，不像是年度报告，未读取",
    en: "more paragraphs, cells or tags than an annual report has; not read")
}
