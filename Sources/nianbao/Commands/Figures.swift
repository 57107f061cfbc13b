import AnnualReport
import ArgumentParser
import ReportChecking
import ReportCorpus

/// Tells of every number in the prose how it was understood, and with which cells it is compared or why with none.
struct Figures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "说明正文中每个数怎样理解，与哪些格子比较，或为何不比较。",
      en: "Tell how each number in the prose was understood, and why it is compared or not."
    ).spoken)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  @OptionGroup var arguments: PathArguments

  @Option(help: ArgumentHelp(zh: "以何种格式写出。", en: "How the numbers are written."))
  var format: Format = .text

  @OptionGroup var jobs: JobsOption
  @OptionGroup var options: CommonOptions

  func run() async throws {
    let jobs = try jobs.count
    let language = try Settings(paths: [], options: options).language
    let corpus = Corpus(
      paths: arguments.paths, checker: Checker(rules: []), selection: try arguments.selection, ocr: options.ocr)
    let output = StandardOutput(language)
    var run = ReadingRun(language: language)
    await run.read(corpus, jobs: jobs) { loaded in
      guard case .checked(let report, _) = loaded.outcome else { return }
      switch format {
      case .text: for line in FiguresText.lines(of: report, path: loaded.path, language) { output.line(line) }
      case .jsonl: output.line(FiguresJSONL.line(of: report, path: loaded.path))
      }
    }
    output.flush()
    try run.end()
  }
}
