import AnnualReport
import ArgumentParser
import ReportBrowser
import ReportChecking
import ReportCorpus
import ReportSeries

/// Lays the reports of each organ beside each other.
struct SeriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: Bilingual(
      zh: "按年份并排列出各机关的报告：缺哪年，哪里与上年接不上。",
      en: "Lay the reports of each organ beside each other by years, with gaps and what does not roll over."
    ).spoken)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  @OptionGroup var arguments: PathArguments

  @Option(help: ArgumentHelp(zh: "以何种格式写出。", en: "How the series are written."))
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
    var collection = SeriesCollection()
    await run.read(corpus, jobs: jobs) { loaded in
      guard let report = loaded.checked?.report else { return }
      if !collection.note(report, path: loaded.path) {
        let words = Bilingual(
          zh: "没有写明机关或年份，不在任何序列中", en: "does not say whose it is or of which year, so it is in no series")
        StandardError.line("\(loaded.path): \(words[language])")
      }
    }
    var isFirst = true
    collection.forEach { series in
      switch format {
      case .text:
        if !isFirst { output.line("") }
        isFirst = false
        output.write(SeriesText(series, language: language).text)
      case .jsonl: for line in SeriesJSONL.lines(of: series, language) { output.line(line) }
      }
    }
    output.flush()
    try run.end()
  }
}
