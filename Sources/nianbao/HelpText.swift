import AnnualReport
import TerminalScreen

/// The help that the parser of the command line writes, in the reader's language and wrapped as its script asks.
///
/// The parser has our own texts in one language already, but speaks English itself, and breaks lines between words only.
struct HelpText {
  private let lines: [Line]

  private enum Line {
    /// A paragraph, or a title.
    case prose(String)
    /// An argument, an option or a command, and what it is for.
    case entry(label: String, what: String)
  }

  /// Where the parser begins what an entry is for.
  private static let column = 26
  /// The width to ask the parser for, which breaks no line then.
  static let unwrapped = 1 << 16

  /// Takes help that the parser wrote without breaking lines; `nil` if the text is something else, as a version is.
  init?(_ help: String, _ language: Language) {
    guard help.hasPrefix("OVERVIEW: ") else { return nil }
    let source = help.dropFirst("OVERVIEW: ".count).split(separator: "\n", omittingEmptySubsequences: false)
    let margin = String(repeating: " ", count: Self.column)
    var lines: [Line] = []
    for (line, next) in zip(source, source.dropFirst() + [""]) {
      if line.hasPrefix(margin) {
        guard case .entry(let label, "") = lines.last else { continue }
        lines[lines.count - 1] = .entry(label: label, what: Self.translated(line.dropFirst(Self.column), language))
      } else if line.hasPrefix("  "), !line.hasPrefix("  See '") {
        // What does not fit beside its label stands in a line of its own.
        let label = next.hasPrefix(margin) ? line : line.prefix(Self.column)
        let name = String(label.drop { $0 == " " }).replacing(#/ +$/#, with: "")
        lines.append(
          .entry(
            label: Self.translated(name[...], language),
            what: Self.translated(line.dropFirst(label.count), language)))
      } else {
        lines.append(.prose(Self.translated(line.drop { $0 == " " }, language)))
      }
    }
    self.lines = lines
  }

  /// The help in so many columns.
  func text(columns: Int) -> String {
    let width = TextWidth()
    let margin = String(repeating: " ", count: Self.column)
    let breaking = LineBreaking(columns: max(columns - Self.column, Self.column))
    return lines.map { line in
      switch line {
      case .prose(let text):
        return LineBreaking(columns: columns).lines(of: text).map(\.text).joined(separator: "\n")
      case .entry(let label, let what):
        if what.isEmpty { return "  \(label)" }
        let rows = breaking.lines(of: what).map(\.text).joined(separator: "\n" + margin)
        guard width.columns(of: label) + 2 < Self.column else { return "  \(label)\n\(margin)\(rows)" }
        return width.padded("  \(label)", to: Self.column) + rows
      }
    }.joined(separator: "\n")
  }

  /// A line with the parser's own words in the language.
  private static func translated(_ line: Substring, _ language: Language) -> String {
    guard language == .zh else { return String(line) }
    var text = usage(String(line))
    for (en, zh) in words where text == en { text = zh }
    text.replace(#/^USAGE: /#, with: "用法：")
    text.replace(#/ \(default\)$/#, with: "（默认）")
    text.replace(#/ ?\((?:values: ([^;()]+?))?(?:; )?(?:default: ([^()]+))?\)$/#) { match in
      let values = match.1.map { "取值 \($0.replacing(", ", with: "、"))" }
      let standard = match.2.map { "默认 \($0)" }
      return "（\([values, standard].compactMap(\.self).joined(separator: "；"))）"
    }
    return text
  }

  /// The synopsis of a command in Chinese.
  static func usage(_ synopsis: String) -> String {
    synopsis.replacing("<options>", with: "<选项>").replacing("<subcommand>", with: "<命令>")
  }

  private static let words = [
    ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："), ("Show the version.", "打印版本。"),
    ("Show help information.", "打印本说明。"), ("Show subcommand help information.", "打印某个命令的说明。"),
    ("See 'nianbao help <命令>' for detailed help.", "各命令的详细说明：nianbao help <命令>"),
  ]
}
