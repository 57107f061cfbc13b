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
    let names = (Nianbao.configuration.subcommands.map { $0._commandName } + ["help"])
    let distances = names.map { (name: $0, distance: distance(word, $0)) }
    return distances.min { $0.distance < $1.distance }.flatMap {
      $0.distance <= 2 && $0.distance * 2 < $0.name.count ? $0.name : nil
    }
  }

  /// How many letters must be added, removed, replaced, or exchanged with the next, to make one word of the other.
  private static func distance(_ one: String, _ other: String) -> Int {
    let one = Array(one.unicodeScalars)
    let other = Array(other.unicodeScalars)
    guard abs(one.count - other.count) <= 2 else { return .max }
    var rows = [Array(0...other.count)]
    for (i, letter) in one.enumerated() {
      var row = [i + 1]
      for (j, otherLetter) in other.enumerated() {
        var least = min(rows[i][j] + (letter == otherLetter ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == otherLetter {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
