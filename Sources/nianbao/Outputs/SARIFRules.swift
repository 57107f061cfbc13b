import AnnualReport
import ReportChecking

/// The documentation of all rules as SARIF has it: the tool in one language, and a translation to the other.
enum SARIFRules {
  /// The tool with its rules (3.19), each with its place in the document of the rules where that has an address.
  static func driver(in language: Language, rulesAddress: String?) -> JSON {
    .object(
      [
        ("name", "nianbao"), ("version", .string(Nianbao.configuration.version)),
        ("language", .string(language.sarifTag)),
      ] + [("rules", .array(Checker.allRules.map { descriptor($0, language, rulesAddress) }))])
  }

  /// The texts of the rules in a language other than the tool's (3.19.4).
  static func translation(to language: Language) -> JSON {
    .object([
      ("name", "nianbao"), ("language", .string(language.sarifTag)), ("contents", .array(["localizedData"])),
      ("associatedComponent", .object([("name", "nianbao")])),
      ("rules", .array(Checker.allRules.map { .object([("id", .string($0.code))] + texts(of: $0, language)) })),
    ])
  }

  private static func descriptor(_ rule: any Rule, _ language: Language, _ rulesAddress: String?) -> JSON {
    .members(
      [("id", .string(rule.code)), ("name", .string(rule.slug))] + texts(of: rule, language) + [
        ("helpUri", rulesAddress.map { .string("\($0)#\(RulesDocument.anchor(of: rule))") }),
        ("defaultConfiguration", .object([("level", .string(rule.severity.sarifLevel))])),
        (
          "properties",
          .object([("basis", .string(rule.basis.rawValue)), ("severity", .string(rule.severity.rawValue))])
        ),
      ])
  }

  private static func texts(of rule: any Rule, _ language: Language) -> [(String, JSON)] {
    func message(_ text: String) -> JSON { .object([("text", .string(text))]) }
    let text = RuleText(rule: rule, languages: [language])
    return [
      ("shortDescription", message(rule.summary[language])), ("fullDescription", message(rule.rationale[language])),
      (
        "help",
        .object([
          ("text", .string(text.plain)), ("markdown", .string(text.markdown(level: 1))),
        ])
      ),
    ]
  }
}
