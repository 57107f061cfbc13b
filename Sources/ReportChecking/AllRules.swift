extension Checker {
  /// Every rule there is, in the order of the codes.
  public static let allRules: [any Rule] = [
    EquationRule.rowTotal, EquationRule.outcomeTotal, EquationRule.balance, EquationRule.disputeTotal,
    NotACount(), BlankCell(), UnplacedValue(),
    MissingSection(), MissingTable(), MissingRow(), SupersededForm(),
    UnreadableTable(),
  ]
}

extension Checker {
  /// The rule with the code.
  public static func rule(_ code: String) -> (any Rule)? { rulesByCode[code] }

  private static let rulesByCode = Dictionary(uniqueKeysWithValues: allRules.map { ($0.code, $0) })
}
