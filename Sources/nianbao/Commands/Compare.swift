import AnnualReport
import ArgumentParser
import ReportBrowser
import ReportChecking
import ReportCorpus
import ReportSeries

/// Lays two reports side by side.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "比较两份报告：数字、上年转到下年的、句子。",
      en: "Compare two reports: their figures, what one year hands to the next, and their sentences."
    ).spoken)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  @Argument(
    help: ArgumentHelp(
      zh: "变化从这份报告算起；- 是标准输入。", en: "The report from which changes are counted; - is standard input.",
      valueName: "before"))
  var before: String

  @Argument(help: ArgumentHelp(zh: "与之比较的报告。", en: "The report that it is compared with.", valueName: "after"))
  var after: String

  @Option(help: ArgumentHelp(zh: "以何种格式写出。", en: "How the comparison is written."))
  var format: Format = .text

  @OptionGroup var options: CommonOptions

  func run() async throws {
    let language = try Settings(paths: [], options: options).language
    if before == "-", after == "-" {
      throw UsageError(zh: "标准输入只能是其中一份", en: "standard input can be one of the two only")
    }
    let first = try await report(at: before, language)
    let second = try await report(at: after, language)
    // Both are looked at, so that one run tells of all that is wrong.
    guard let first, let second else { throw ExitCode(2) }
    let comparison = ReportComparison(first.report, second.report)
    let output = StandardOutput(language)
    let paths = (before: first.path, after: second.path)
    switch format {
    case .text: output.write(ComparisonText(comparison, paths: paths, language: language).text)
    case .jsonl: for line in CompareJSONL.lines(of: comparison, paths: paths, language) { output.line(line) }
    }
    output.flush()
  }

  /// The only report at the path; says why there is none.
  private func report(at path: String, _ language: Language) async throws -> (path: String, report: Report)? {
    let corpus = Corpus(paths: [path], checker: Checker(rules: []), ocr: options.ocr)
    guard corpus.sources.count <= 1 else {
      throw UsageError(
        zh: "\(path): 有 \(corpus.sources.count) 个文件，请写出其中一份",
        en: "\(path): it holds \(corpus.sources.count) files; name one of them")
    }
    var run = ReadingRun(language: language)
    var found: (path: String, report: Report)?
    await run.read(corpus, jobs: 1) { loaded in
      if let report = loaded.checked?.report { found = (loaded.path, report) }
    }
    return found
  }
}
