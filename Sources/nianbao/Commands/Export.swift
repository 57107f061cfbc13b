import AnnualReport
import ArgumentParser
import ReportChecking
import ReportCorpus
import ReportReview

/// Writes the figures of reports.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the figures of reports.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl
  }

  @OptionGroup var arguments: PathArguments

  @Option(help: "How figures are written.")
  var format: Format = .jsonl

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var overwriting: OverwritingOption

  @OptionGroup var jobs: JobsOption
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let jobs = try jobs.count
    let language = try Settings(paths: [], options: options).language
    let target = OutputTarget(output, isOurs: ExportJSONL.isExport)
    let corpus = Corpus(
      paths: arguments.paths, checker: Checker(rules: []), leavingOut: target.leftOut, ocr: options.ocr)
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
