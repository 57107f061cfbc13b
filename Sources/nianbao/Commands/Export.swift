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

  @OptionGroup var jobs: JobsOption
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let jobs = try jobs.count
    let language = try Settings(paths: [], options: options).language
    let corpus = Corpus(
      paths: arguments.paths, checker: Checker(rules: []),
      leavingOut: [output].compactMap { $0.map { SourcePath($0) } },
      ocr: options.ocr)
    let results = try output.map { try StandardOutput(file: $0, language) } ?? StandardOutput(language)
    var run = ReadingRun(language: language)
    run.note(corpus.problems)
    run.note(corpus.passedOver)
    await corpus.loadAll(jobs: jobs) { loaded in
      run.note(loaded)
      results.line(ExportJSONL.line(of: loaded, language: language))
    }
    results.flush()
    try run.end()
  }
}
