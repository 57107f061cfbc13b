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
  /// The user's own configuration, which alone says what concerns the reader and no report.
  let configuration: Configuration
  /// The language of messages.
  let language: Language

  /// Finds the sources and reads their configurations; says what is wrong with the user's own, or with all that apply,
  /// and ends with status 2.
  init(
    paths: [String], selection: SourceSelection = SourceSelection(), options: CommonOptions,
    rules: RuleChoice = RuleChoice(), leavingOut files: [SourcePath] = [], inputName: String? = nil
  ) throws {
    configurations = try options.configuration.configurations(rules: rules, inputName: inputName)
    corpus = Corpus(
      paths: paths, selection: selection, configurations: configurations,
      leavingOut: files + options.configuration.files, ocr: options.ocr)
    let sources = corpus.sources.map { SourcePath($0.path) }
    do throws(ConfigurationError) {
      configuration = try configurations.own()
      try configurations.read(for: sources)
    } catch {
      throw error.exit(options.language.beforeConfiguration)
    }
    language = options.language.lang ?? configuration.language ?? .ofLocale
    for remark in configurations.passedOver(for: sources) { StandardError.line(remark.message[language]) }
  }
}

extension ConfigurationError {
  /// Says what is wrong, for the command to end with status 2.
  func exit(_ language: Language) -> ExitCode {
    StandardError.line(message[language])
    return ExitCode(2)
  }
}
