import AnnualReport

/// What the parser of the command line has to say, in both languages: the library speaks English only.
///
/// A sentence that is not known here stays as it is. The library suggests whatever options there are for a short word, so
/// a suggestion must be near enough to be meant.
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
    if let match = line.wholeMatch(of: /(Unknown option '-*([^']+)')\. Did you mean '-*(.+)'\?/),
      NearestWord.nearest(to: String(match.2), among: [String(match.3)]) == nil
    {
      line = String(match.1)
    }
    if line == "Unknown option '--fix'" {
      text = Self.neverMends
      return
    }
    let en = line.prefix(1).lowercased() + line.dropFirst()
    text = Bilingual(zh: Self.chinese(line) ?? en, en: en)
  }

  /// What is said to those who are used to programs that mend what they find.
  private static let neverMends = Bilingual(
    zh: "没有选项 --fix：nianbao 从不改动报告，只说哪里有误；在浏览界面按 o，用编辑器打开来改",
    en:
      "there is no option --fix: nianbao never changes a report, it says what is wrong; o in the browser opens your editor"
  )

  private static func chinese(_ line: String) -> String? {
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
