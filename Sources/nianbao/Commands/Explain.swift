import AnnualReport
import ArgumentParser
import ReportChecking

/// Prints what a rule asks, why, and examples.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Explain a rule: what it asks, why, and with examples.")

  @Argument(help: "The rule's code, such as A101.")
  var code: String

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    guard let rule = Checker.rule(code.uppercased()) else {
      throw ValidationError("There is no rule '\(code)'. 'nianbao rules' lists them all.")
    }
    let language = try Settings(paths: [], language: languageOption).language
    print(RuleText(rule: rule, languages: [language]).plain)
  }
}
