import ReportChecking

extension CheckStatistics {
  /// All counts as one record, the last of a run.
  var record: JSON {
    let groups = Grouping.allCases.map { grouping in
      (
        grouping.rawValue + "s",
        JSON.array(
          self.groups(by: grouping).map { key, group in
            .object([(grouping.rawValue, key.map { Self.value($0, grouping) } ?? .null)] + Self.members(group))
          })
      )
    }
    let rules = Checker.allRules.compactMap { rule -> JSON? in
      guard let counts = self.rules[rule.code] else { return nil }
      return .object([("code", .string(rule.code)), ("slug", .string(rule.slug))] + Self.members(counts))
    }
    return .object(
      [("schema", 1), ("status", "statistics")] + Self.members(all) + [("rules", .array(rules))] + groups)
  }

  private static func value(_ key: String, _ grouping: Grouping) -> JSON {
    grouping == .year ? Int(key).map(JSON.integer) ?? .null : .string(key)
  }

  private static func members(_ group: Group) -> [(String, JSON)] {
    [("reports", .integer(group.reports)), ("withArithmeticError", .integer(group.erroneous))] + members(group.findings)
  }

  private static func members(_ counts: [Severity: Int]) -> [(String, JSON)] {
    [
      ("errors", .integer(counts[.error, default: 0])), ("warnings", .integer(counts[.warning, default: 0])),
      ("notices", .integer(counts[.notice, default: 0])), ("unassessed", .integer(counts[.unassessed, default: 0])),
    ]
  }
}
