import ReportChecking

/// Which rules are applied, and how grave their findings are.
public struct RuleChoice: Hashable, Sendable {
  /// How grave a rule's findings are by somebody's choice.
  public enum Gravity: String, Hashable, Sendable, CaseIterable {
    case error, warning, notice
    /// The rule is not applied.
    case off

    /// The severity; `nil` for `off`.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// Only rules whose codes begin so; `nil`: all.
  public var select: [String]?
  /// No rules whose codes begin so; `nil`: no choice was made.
  public var ignore: [String]?
  /// The gravity of rules, by code.
  public var gravities: [String: Gravity]

  /// Makes a choice; without arguments, all rules as they are.
  public init(select: [String]? = nil, ignore: [String]? = nil, gravities: [String: Gravity] = [:]) {
    self.select = select
    self.ignore = ignore
    self.gravities = gravities
  }

  /// The choice where this one says nothing: the other's.
  public func over(_ other: RuleChoice) -> RuleChoice {
    RuleChoice(
      select: select ?? other.select, ignore: ignore ?? other.ignore,
      gravities: other.gravities.merging(gravities) { $1 })
  }

  /// The rules that are left by this choice.
  public var rules: [any Rule] {
    Checker.allRules.filter { rule in
      func begins(_ prefixes: [String]) -> Bool { prefixes.contains { rule.code.hasPrefix($0) } }
      return (select.map(begins) ?? true) && !(ignore.map(begins) ?? false) && gravities[rule.code] != .off
    }
  }

  /// A checker by this choice.
  public func checker(accepted: [FindingIdentity: Acceptance] = [:]) -> Checker {
    Checker(rules: rules, severities: gravities.compactMapValues(\.severity), accepted: accepted)
  }

  /// The beginning of codes that somebody means, in capitals or not: by a code, by its beginning, or by a rule's slug;
  /// `nil` where no rule is meant.
  public static func prefix(named name: String) -> String? {
    if let rule = Checker.namedRule(name) { return rule.code }
    let prefix = name.uppercased()
    return !prefix.isEmpty && Checker.allRules.contains { $0.code.hasPrefix(prefix) } ? prefix : nil
  }
}
