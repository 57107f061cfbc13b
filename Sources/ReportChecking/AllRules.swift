extension Checker {
  /// Every rule there is, in the order of the codes.
  public static let allRules: [any Rule] = [
    EquationRule.rowTotal, EquationRule.outcomeTotal, EquationRule.balance, FeelessOverdue(), OnlyTotals(),
    EquationRule.disputeTotal, LitigationWithoutReview(),
    IssuedAboveInForce(), RegulationPower(), FeeScale(), PublishedTotal(), MisreadChange(),
    NotACount(), BlankCell(), UnplacedValue(),
    ProseFigureRule.received, ProseFigureRule.carriedOver, ProseFigureRule.concluded, ProseFigureRule.carriedForward,
    ProseFigureRule.outcomes, ProseFigureRule.disputes, ProseFigureRule.normativeDocuments, ProseFigureRule.decisions,
    NoneClaimed(), ProseFigureRule.applicants, ProseBalance(), ProseParts(), ProseShare(), FeeStatements(),
    MissingSection(), SectionOrder(), MissingTable(), MissingRow(), SupersededForm(), PromisedParts(), EmptySection(),
    NoFeeStatement(), TemplateResidue(),
    LeftoverYear(), StatedPeriod(), Late(), Early(), ForeignOrgan(), Citation(),
    CarryChain(), StockChain(), ChangeClaim(), Jump(), SameText(),
    DamagedText(), UnreadableTable(), NotAReport(), AnotherReport(),
  ]
}

extension Checker {
  /// The rule with the code.
  public static func rule(_ code: String) -> (any Rule)? { rulesByCode[code] }

  /// The rule that somebody names by its code or its slug, in capitals or not.
  public static func namedRule(_ name: String) -> (any Rule)? {
    rule(name.uppercased()) ?? allRules.first { $0.slug == name.lowercased() }
  }

  private static let rulesByCode = Dictionary(uniqueKeysWithValues: allRules.map { ($0.code, $0) })
}
