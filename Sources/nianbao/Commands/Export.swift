import AnnualReport
import ArgumentParser
import ReportChecking
import ReportCorpus

/// Writes the figures of reports.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the figures of reports.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl
  }

  @Argument(help: ArgumentHelp("Files or folders.", valueName: "path"))
  var paths: [String]

  @Option(help: "How figures are written.")
  var format: Format = .jsonl

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Option(help: "How many reports are read at once (default: the number of processors).")
  var jobs: Int?

  @Flag(help: "Recognise the characters of scanned pages, with tesseract where it is installed.")
  var ocr = false

  @OptionGroup var languageOption: LanguageOption

  func run() async throws {
    let language = try Settings(paths: [], language: languageOption).language
    let corpus = Corpus(paths: paths, checker: Checker(rules: []), ocr: ocr)
    let results = try output.map { try StandardOutput(file: $0, language) } ?? StandardOutput()
    var run = ReadingRun(language: language)
    run.note(corpus.problems)
    await corpus.loadAll(jobs: jobs ?? ProcessorCount.online) { loaded in
      run.note(loaded)
      results.line(ExportJSONL.line(of: loaded, language: language))
    }
    if run.failed { throw ExitCode(2) }
  }
}
