import Glibc
import ReportCorpus

/// A command that stands where a path should: mistyped, or behind something else.
enum MistypedCommand {
  /// Refuses paths of which one does not exist and reads like a command.
  static func refuse(in paths: [String]) throws {
    for path in paths where access(path, F_OK) != 0 {
      guard let command = nearestCommand(to: path) else { continue }
      throw UsageError(
        zh: "\(path): 没有这个文件；若指命令，请写在最前：nianbao \(command)",
        en: "\(path): no such file; if the command is meant, write it first: nianbao \(command)")
    }
  }

  /// The command that a word is meant to be; none is so near to it by chance.
  static func nearestCommand(to word: String) -> String? {
    let names = Nianbao.configuration.subcommands.map { $0._commandName } + ["help"]
    return NearestWord.nearest(to: word, among: names)
  }
}
