import AnnualReport
import ArgumentParser
import ReportCorpus
import ReportReview

/// What the command line and the configurations together ask of a command.
struct Settings {
  /// The sources under the paths, each checked as its configuration has it.
  let corpus: Corpus
  /// The configurations.
  let configurations: Configurations
  /// What concerns the reader and no single report: the configuration of the first source, else of the present folder.
  let configuration: Configuration
  /// The language of messages.
  let language: Language

  /// Finds the sources and reads their configurations; says what is wrong with one and ends with status 2.
  init(
    paths: [String], options: CommonOptions, rules: RuleChoice = RuleChoice(), leavingOut files: [String] = []
  ) throws {
    configurations = Configurations(commandLine: rules)
    corpus = Corpus(
      paths: paths, configurations: configurations, leavingOut: files.map { SourcePath($0) }, ocr: options.ocr)
    do throws(ConfigurationError) {
      let sources = corpus.sources.map { SourcePath($0.path) }
      try configurations.read(for: sources)
      configuration = try configurations.configuration(for: sources.first ?? SourcePath("-"))
    } catch {
      throw error.exit(options.language.beforeConfiguration)
    }
    language = options.language.lang ?? configuration.language ?? .ofLocale
  }
}

extension ConfigurationError {
  /// Says what is wrong, for the command to end with status 2.
  func exit(_ language: Language) -> ExitCode {
    StandardError.line(message[language])
    return ExitCode(2)
  }
}
