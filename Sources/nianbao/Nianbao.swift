import AnnualReport
import ArgumentParser
import Glibc
import TerminalScreen

/// The command line: its subcommands are a contract that scripts rely on.
struct Nianbao: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nianbao",
    abstract: Bilingual(
      zh: "查看、核对政府信息公开工作年度报告：哪里自相矛盾，哪个数多半写错。",
      en: "Browse and check China's annual reports on open government information (政府信息公开工作年度报告)."
    ).spoken,
    version: "0.1.0",
    subcommands: [
      Browse.self, Check.self, Export.self, Compare.self, SeriesCommand.self, Show.self, Figures.self, Explain.self,
      Rules.self, FormPlaces.self,
    ],
    defaultSubcommand: Browse.self)

  /// Commands have them as well, so that they may stand before or behind a command's name.
  @OptionGroup var options: CommonOptions

  /// The command that the arguments call; `nil` where they name none.
  static func command(in arguments: [String]) -> (any ParsableCommand.Type)? {
    let commands = configuration.subcommands
    return arguments.lazy.compactMap { word in commands.first { $0._commandName == word } }.first
  }
}

/// Starts the program. Wrong usage ends with status 2, as the contract has it, instead of the parser's 64.
@main
enum Main {
  static func main() async {
    StandardStreams.claim()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try Nianbao.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as UsageError {
      refuse(error.reason, arguments)
    } catch {
      let code = Nianbao.exitCode(for: error)
      if code == .validationFailure { refuse(UsageMessage(Nianbao.message(for: error)).text, arguments) }
      let message = Nianbao.fullMessage(for: error, columns: HelpText.unwrapped)
      if code == .success {
        let language = Language.ofCommandLine
        let help = HelpText(message, language)?.text(columns: TerminalColumns.ofOutput ?? 80)
        StandardOutput(language).line(help ?? message)
      } else if !message.isEmpty {
        for line in message.split(separator: "\n") { StandardError.plain(String(line).printable) }
      }
      exit(code.rawValue)
    }
  }

  /// Says what is wrong with the usage, and how the command is used.
  private static func refuse(_ reason: Bilingual, _ arguments: [String]) -> Never {
    let command = Nianbao.command(in: arguments)
    let name = command.map { "nianbao \($0._commandName)" } ?? "nianbao"
    let usage = Nianbao.usageString(for: command ?? Browse.self).split(separator: "\n").first ?? ""
    let synopsis = usage.firstIndex(of: " ").map { usage[$0...].drop { $0 == " " } } ?? usage
    let words = command == nil ? synopsis.dropFirst("browse ".count) : synopsis
    let language = Language.ofCommandLine
    StandardError.line(reason[language])
    StandardError.plain(
      Bilingual(zh: "  用法：nianbao \(HelpText.usage(String(words)))", en: "  usage: nianbao \(words)")[language])
    StandardError.plain(Bilingual(zh: "  详见 \(name) --help", en: "  see \(name) --help")[language])
    exit(2)
  }
}
