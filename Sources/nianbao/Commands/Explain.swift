import AnnualReport
import ArgumentParser
import ReportChecking

/// Prints what a rule asks, why, and examples.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Explain a rule: what it asks, why, and with examples.")

  @Argument(help: "The rule's code or name, such as A101 or row-total.")
  var code: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    guard let rule = Checker.namedRule(code) else { throw UsageError.unknownRule(code) }
    let language = try Settings(paths: [], options: options).language
    StandardOutput(language).line(RuleText(rule: rule, languages: [language]).plain)
  }
}
