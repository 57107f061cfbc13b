extension Checker {
  /// Every rule there is, in the order of the codes.
  public static let allRules: [any Rule] = [
    EquationRule.rowTotal, EquationRule.outcomeTotal, EquationRule.balance, EquationRule.disputeTotal,
    NotACount(), BlankCell(), UnplacedValue(),
    MissingSection(), MissingTable(), MissingRow(), SupersededForm(),
    UnreadableTable(),
  ]
}
