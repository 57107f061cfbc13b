import ArgumentParser
import ReportReview

/// Which rules are applied.
struct RuleSelection: ParsableArguments {
  @Option(help: ArgumentHelp("Only these rules: codes or their beginnings, with commas.", valueName: "codes"))
  var select: String?

  @Option(help: ArgumentHelp("Not these rules: codes or their beginnings, with commas.", valueName: "codes"))
  var ignore: String?

  /// The choice, which goes before what configurations say.
  var choice: RuleChoice { RuleChoice(select: Self.prefixes(select), ignore: Self.prefixes(ignore)) }

  func validate() throws {
    for prefix in (choice.select ?? []) + (choice.ignore ?? []) where !RuleChoice.isKnown(prefix) {
      throw ValidationError("No rule's code begins with '\(prefix)'. 'nianbao rules' lists them all.")
    }
  }

  private static func prefixes(_ list: String?) -> [String]? {
    list.map { $0.split(whereSeparator: { $0 == "," || $0 == " " }).map { $0.uppercased() } }
  }
}
