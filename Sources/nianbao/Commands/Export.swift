import AnnualReport
import ArgumentParser
import ReportCorpus

/// Writes the figures of reports.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the figures of reports.")

  @Argument(help: ArgumentHelp("Files or folders.", valueName: "path"))
  var paths: [String]

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let corpus = Corpus(paths: paths)
    for source in corpus.sources {
      print(ExportJSONL.line(of: corpus.load(source), language: languageOption.language))
    }
  }
}
