import AnnualReport
import ArgumentParser
import Glibc

/// The command line: its subcommands are a contract that scripts rely on.
struct Nianbao: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nianbao",
    abstract: "Browse and check China's annual reports on open government information (政府信息公开工作年度报告).",
    version: "0.1.0",
    subcommands: [Browse.self, Check.self, Export.self, Show.self, Explain.self, Rules.self],
    defaultSubcommand: Browse.self)
}

/// Starts the program. Wrong usage ends with status 2, as the contract has it, instead of the parser's 64.
@main
enum Main {
  static func main() async {
    do {
      var command = try Nianbao.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = Nianbao.exitCode(for: error)
      let message = Nianbao.fullMessage(for: error)
      if !message.isEmpty {
        if code == .success { print(message) } else { StandardError.plain(message) }
      }
      exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }
}

/// The language of messages.
struct LanguageOption: ParsableArguments {
  @Option(help: "Language of messages: zh or en (default: by nianbao.toml, else by the locale).")
  var lang: Language?
}

extension Language: ExpressibleByArgument {}
