import AnnualReport
import ArgumentParser
import ReportChecking
import ReportCorpus
import ReportReview

/// Writes the figures of reports.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "写出报告中的数字。", en: "Write the figures of reports."
    ).spoken)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl
  }

  @OptionGroup var arguments: PathArguments

  @Option(help: ArgumentHelp(zh: "以何种格式写出。", en: "How figures are written."))
  var format: Format = .jsonl

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(zh: "写到这个文件，而不是标准输出。", en: "Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var overwriting: OverwritingOption

  @OptionGroup var jobs: JobsOption
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let jobs = try jobs.count
    let language = try Settings(paths: [], options: options).language
    let target = OutputTarget(output, isOurs: ExportJSONL.isExport)
    let corpus = Corpus(
      paths: arguments.paths, checker: Checker(rules: []), selection: try arguments.selection,
      leavingOut: target.leftOut, ocr: options.ocr)
    let file = try target.begin(corpus, force: overwriting.force, language)
    let results = StandardOutput(language, file: file)
    var run = ReadingRun(language: language)
    run.note(corpus.problems)
    run.note(corpus.passedOver)
    await corpus.loadAll(jobs: jobs) { loaded in
      run.note(loaded)
      results.line(ExportJSONL.line(of: loaded, language: language))
    }
    // Where there was nothing to read, an earlier export is better than none.
    if !corpus.sources.isEmpty { results.finish() }
    try run.end()
  }
}
