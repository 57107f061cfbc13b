import AnnualReport
import ArgumentParser

/// The command line: its subcommands are a contract that scripts rely on.
@main
struct Nianbao: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nianbao",
    abstract: "Browse and check China's annual reports on open government information (政府信息公开工作年度报告).",
    version: "0.1.0",
    subcommands: [Export.self])
}

/// Options of every command.
struct LanguageOption: ParsableArguments {
  @Option(help: "Language of messages: zh or en (default: by the locale).")
  var lang: Language?

  /// The language asked for, else the locale's, else Chinese.
  var language: Language { lang ?? .ofLocale }
}

extension Language: ExpressibleByArgument {}
