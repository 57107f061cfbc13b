import AnnualReport
import ReportChecking

/// The documentation of a rule, from the rule itself: what it asks, why, on what it rests, and its examples.
struct RuleText {
  let rule: any Rule
  /// The languages, one below the other.
  let languages: [Language]

  /// No example shows more of a report than so many lines.
  private static let mostLines = 8

  /// The text for a terminal.
  var plain: String {
    var lines = ["\(rule.code) \(rule.slug)"]
    for language in languages {
      lines += [
        heading(language), "", rule.summary[language], "", rule.rationale[language], "", source(language), "",
      ]
    }
    lines.append(joined(Self.examplesTitle))
    for example in rule.examples {
      lines += ["", title(of: example)] + changes(in: example).map { "  \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  /// The text as Markdown, under a heading of the level.
  func markdown(level: Int) -> String {
    var lines = ["\(String(repeating: "#", count: level)) \(rule.code) \(rule.slug)", ""]
    for language in languages {
      lines += [
        "**\(rule.summary[language])** (\(heading(language)))", "", rule.rationale[language], "", source(language), "",
      ]
    }
    for example in rule.examples {
      lines += ["- \(title(of: example))", "  ```diff"] + changes(in: example).map { "  \($0)" } + ["  ```"]
    }
    return lines.joined(separator: "\n")
  }

  private func heading(_ language: Language) -> String {
    "\(rule.severity.name[language]) · \(rule.basis.name[language])"
  }

  private func source(_ language: Language) -> String {
    Bilingual(zh: "依据：\(rule.source.zh)", en: "Source: \(rule.source.en)")[language]
  }

  private static let examplesTitle = Bilingual(
    zh: "例子（- 原有的行，+ 改成的行）：", en: "Examples (- a line as it was, + as it is changed):")

  private func title(of example: RuleExample) -> String {
    let verdict = example.fires ? Bilingual(zh: "应报", en: "fires") : Bilingual(zh: "不报", en: "silent")
    return joined(
      separator: " · ",
      Bilingual(zh: "\(verdict.zh)：\(example.what.zh)", en: "\(verdict.en): \(example.what.en)"))
  }

  private func changes(in example: RuleExample) -> [String] {
    let difference = ExampleDifference(of: example)
    var lines: [String] = []
    if let form = difference.form {
      lines.append("  " + joined(Bilingual(zh: "（\(form) 年格式）", en: "(on the form of \(form))")))
    }
    lines += shortened(difference.lines)
    if let previous = difference.previous, !previous.isEmpty {
      lines.append("  " + joined(Bilingual(zh: "（上年报告）", en: "(in the report of the year before)")))
      lines += shortened(previous)
    } else if difference.previous != nil {
      lines.append("  " + joined(Bilingual(zh: "（有上年报告，没有改动）", en: "(the report of the year before is as it was)")))
    }
    if let other = difference.other {
      lines.append("  " + joined(Bilingual(zh: "（另一机关的报告）", en: "(in the report of another organ)")))
      lines += shortened(other)
    }
    return lines
  }

  private func shortened(_ lines: [String]) -> [String] {
    if lines.isEmpty { return ["  " + joined(Bilingual(zh: "（没有改动）", en: "(the report as it was)"))] }
    guard lines.count > Self.mostLines else { return lines }
    let rest = lines.count - Self.mostLines + 1
    return lines.prefix(Self.mostLines - 1) + [
      "  " + joined(Bilingual(zh: "（还有 \(rest) 行）", en: "(\(rest) more lines)"))
    ]
  }

  private func joined(separator: String = " ", _ text: Bilingual) -> String {
    languages.map { text[$0] }.joined(separator: separator)
  }
}
