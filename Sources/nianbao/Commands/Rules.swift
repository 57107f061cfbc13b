import AnnualReport
import ArgumentParser
import ReportChecking

/// Lists all rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Bilingual(
      zh: "列出全部规则。", en: "List all rules."
    ).spoken)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Option(help: ArgumentHelp(zh: "每条规则一行，或以 Markdown 写出全部文档。", en: "A line a rule, or all documentation as Markdown."))
  var format: Format = .text

  @OptionGroup var options: CommonOptions

  func run() throws {
    let language = try Settings(paths: [], options: options).language
    let output = StandardOutput(language)
    switch format {
    case .text:
      for rule in Checker.allRules {
        output.line("\(rule.code)  \(rule.severity.name[language])  \(rule.slug)  \(rule.summary[language])")
      }
    case .markdown: output.write(RulesDocument.text(in: language))
    }
  }
}
