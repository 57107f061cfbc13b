import AnnualReport
import ArgumentParser
import ReportCorpus
import ReportReview

/// Whether a file may be replaced that nianbao did not write.
struct OverwritingOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      zh: "即使不是 nianbao 写的文件也替换；要读取的文件从不替换。", en: "Replace a file that nianbao did not write; never one that is read."))
  var force = false
}

/// The file that a command was told to write, which must not cost anybody another.
///
/// What nianbao wrote before is replaced, and not read where it lies among the reports. A file that is read is never
/// replaced, whoever insists: what the results are of would be gone.
struct OutputTarget {
  /// The file where it is not to be read as a report.
  let leftOut: [SourcePath]
  private let path: String?
  private let isOurs: Bool

  /// Looks at what stands at the path, where there is one; `isOurs` tells by its content whether nianbao wrote it.
  init(_ path: String?, isOurs: (String) -> Bool) {
    self.path = path
    self.isOurs = path.map { WholeFile.replaces($0) && isOurs($0) } ?? false
    leftOut = self.isOurs ? [path].compactMap { $0.map { SourcePath($0) } } : []
  }

  /// Begins to write; says why not, and ends with status 2, where that would cost a file or cannot be.
  func begin(_ corpus: Corpus, force: Bool, _ language: Language) throws -> WholeFile? {
    guard let path else { return nil }
    if WholeFile.replaces(path) {
      if corpus.reads(path) {
        throw refusal(
          path, zh: "是要读取的文件，不会覆盖：请写到别处", en: "is one of the files to be read and is not replaced: write elsewhere",
          language)
      }
      guard isOurs || force else {
        throw refusal(
          path, zh: "已存在，且不是 nianbao 写的：请写到别处，或加 --force",
          en: "exists and was not written by nianbao: write elsewhere, or add --force", language)
      }
    }
    do throws(FileFailure) {
      return try WholeFile(path)
    } catch {
      StandardError.line(error.message[language])
      throw ExitCode(2)
    }
  }

  private func refusal(_ path: String, zh: String, en: String, _ language: Language) -> ExitCode {
    StandardError.line("\(path) \(Bilingual(zh: zh, en: en)[language])")
    return ExitCode(2)
  }
}
