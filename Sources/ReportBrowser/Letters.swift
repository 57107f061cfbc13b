import AnnualReport
import ReportChecking
import ReportCorpus
import ReportReview
import TerminalScreen

/// Writes letters about reports, which are read once more, into one file.
struct Letters {
  /// The reports.
  let corpus: Corpus
  /// The language.
  let language: Language

  /// Between two letters.
  private static let divider = "\n\n" + String(repeating: "─", count: 40) + "\n\n"

  /// Writes about sources with those before them where these are known; says what was written, or why nothing was.
  ///
  /// What stands in a file already is never replaced.
  func write(
    about sources: [Int], after previous: [Int: Int], beside texts: ProblemTexts, to file: String
  ) async -> Bilingual {
    guard !WholeFile.replaces(file) else {
      return Bilingual(
        zh: "\(file) 已存在，没有写：请用别的名字", en: "\(file) is there already and was left alone: take another name")
    }
    var letters: [String] = []
    for index in sources {
      let loaded = await corpus.load(
        corpus.sources[index], after: previous[index].map { corpus.sources[$0] }, others: texts)
      guard let (report, verdict) = loaded.checked else { continue }
      let letter = CorrectionLetter(report, verdict, file: loaded.path)
      guard !letter.isEmpty else { continue }
      // Words of a report may hold what drives a terminal.
      letters.append(
        letter.text(language).split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
          .joined(separator: "\n"))
    }
    guard !letters.isEmpty else {
      return Bilingual(zh: "没有可写的问题，没有写文件", en: "nothing to write about, no file was written")
    }
    do throws(FileFailure) {
      let whole = try WholeFile(file)
      try whole.write(Array((letters.joined(separator: Self.divider) + "\n").utf8))
      try whole.finish()
      return Bilingual(
        zh: "\(letters.count) 份修改意见已写入 \(file)",
        en: "\(letters.count) letter\(letters.count == 1 ? "" : "s") written to \(file)")
    } catch {
      return error.message
    }
  }
}
