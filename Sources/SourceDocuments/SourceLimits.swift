import AnnualReport

/// How much of a source is read at most, so that a hostile one ends in a clear line instead of the end of the memory.
public enum SourceLimits {
  /// The bytes of one source; no report comes near, and a larger one is not to be read into memory at all.
  public static let bytes = 64 << 20
  /// The bytes of one page, of which a parser makes more than of other bytes.
  package static let markup = 16 << 20
  /// The paragraphs, cells and images of one document.
  package static let pieces = 500_000
  /// The bytes of one plain text.
  package static let text = 8 << 20
  /// The lines, cells and labels in which a report is looked for; a real page has a few thousand.
  package static let fragments = 60_000
  /// The work on errors of markup, in open elements searched: about half a second's.
  package static let wastedWork = 300_000_000
  /// How deep sources may stand in one another: a page in a string in a mail, and one more.
  package static let containers = 4
  /// How many sources within another are looked into for one report.
  package static let heldSources = 8
  /// The members of one archive.
  package static let members = 200_000
  /// The bytes that any archive may unpack to.
  package static let unpacked = 256 << 20
  /// How many times its own size a larger archive may unpack to; zipped pages stay under half of it.
  package static let expansion = 50

  /// What is said of a source that exceeds `bytes`.
  public static let tooLarge = Bilingual(
    zh: "文件超过 64 MB，不像是年度报告，未读取", en: "larger than 64 MB, which no annual report is; not read")

  package static let pageTooLarge = UnreadableSource(
    zh: "网页超过 16 MB，不像是年度报告，未读取", en: "a page larger than 16 MB, which no annual report is; not read")

  package static let textTooLarge = UnreadableSource(
    zh: "文本超过 8 MB，不像是年度报告，未读取", en: "a text larger than 8 MB, which no annual report is; not read")

  package static let documentTooLarge = UnreadableSource(
    zh: "Word 文档解开后超过 64 MB，不像是年度报告，未读取",
    en: "a Word document that unpacks to more than 64 MB, which no annual report does; not read")

  /// What is said of a source whose reading and checking exceed the limit of their time.
  public static func takesTooLong(_ limit: Duration) -> Bilingual {
    let seconds = limit.components.seconds
    return Bilingual(
      zh: "处理用时超过 \(seconds) 秒，不像是年度报告，未读取",
      en: "it takes more than \(seconds) seconds of work, which no annual report does; not read")
  }

  package static let tooManyPieces = UnreadableSource(
    zh: "段落、单元格、标签或数字过多，不像是年度报告，未读取",
    en: "more paragraphs, cells, tags or figures than an annual report has; not read")

  package static let tooManyMembers = UnreadableSource(
    zh: "压缩包内超过 20 万个文件，其余未读取：请分开压缩", en: "more than 200,000 files in the archive, the rest not read: split it")

  package static let unpacksTooLarge = UnreadableSource(
    zh: "压缩包解开后过大（疑似压缩炸弹），其余未读取：请解压后读取文件夹",
    en: "the archive unpacks to too much (it may be a bomb), the rest not read: unpack it and read the folder")
}
