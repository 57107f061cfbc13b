import AnnualReport

/// What the parser of the command line has to say, in both languages: the library speaks English only.
///
/// A sentence that is not known here stays as it is.
struct UsageMessage {
  /// The sentence in one line.
  let text: Bilingual

  /// Translates a message of the library.
  init(_ message: String) {
    // Long lists of values come a line each; of two ways to misread an option, the first is told.
    let lines = message.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }.prefix { !$0.hasPrefix("or: ") }
    var line = lines.joined(separator: " ").replacing("one of the following: - ", with: "one of ")
      .replacing(" - ", with: ", ")
    if line.hasSuffix(".") { line.removeLast() }
    let en = line.prefix(1).lowercased() + line.dropFirst()
    text = Bilingual(zh: Self.chinese(line) ?? en, en: en)
  }

  private static func chinese(_ line: String) -> String? {
    if line == "Missing expected argument '<path> ...'" { return "缺少路径：文件、文件夹，或 -（标准输入）" }
    if let match = line.wholeMatch(of: /Missing expected argument '(.+)'/) { return "缺少参数 \(match.1)" }
    if let match = line.wholeMatch(of: /Unknown option '([^']+)'(?:\. Did you mean '(.+)'\?)?/) {
      return "没有选项 \(match.1)" + (match.2.map { "；是不是 \($0)？" } ?? "")
    }
    if let match = line.wholeMatch(of: /Missing value for '(.+)'/) { return "\(match.1) 后没有写值" }
    if let match = line.wholeMatch(of: /The option '(.+)' does not take any value, but '(.*)' was specified/) {
      return "选项 \(match.1) 不带值，却写了 \(match.2)"
    }
    if let match = line.wholeMatch(of: /Unexpected argument '(.*)'/) { return "多余的参数：\(match.1)" }
    if let match = line.wholeMatch(of: /\d+ unexpected arguments: '(.*)'/) {
      return "多余的参数：\(match.1.replacing("', '", with: "、"))"
    }
    if let match = line.wholeMatch(of: /The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+))?/) {
      let choices = match.3.map { $0.replacing("'", with: "").replacing(#/, | and | or /#, with: "、") }
      return "\(match.2) 的值 \(match.1) 无效" + (choices.map { "：应是 \($0) 之一" } ?? "")
    }
    return nil
  }
}
