import AnnualReport
import ArgumentParser
import ReportChecking

/// Lists all rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List all rules.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Option(help: "A line a rule, or all documentation in both languages as Markdown.")
  var format: Format = .text

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    switch format {
    case .text:
      let language = try Settings(paths: [], language: languageOption).language
      for rule in Checker.allRules {
        print("\(rule.code)  \(rule.severity.name[language])  \(rule.slug)  \(rule.summary[language])")
      }
    case .markdown: print(RulesDocument.text, terminator: "")
    }
  }
}
