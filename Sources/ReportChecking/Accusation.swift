import AnnualReport

/// What a finding names in the first place: so much must be right of a rule's example, or the rule accuses something else.
public struct Accusation: Hashable, Sendable {
  /// The first of its cells.
  public let cell: CellID?
  /// The first words that it quotes.
  public let words: String?
  /// What else it is about by the stable name, where it names neither cell nor words: a section, a row.
  public let subject: String?
  /// What other statements ask for.
  public let expected: Number?
  /// What stands there.
  public let found: Number?

  /// Makes an accusation.
  public init(
    _ cell: CellID? = nil, words: String? = nil, subject: String? = nil, expected: Number? = nil, found: Number? = nil
  ) {
    self.cell = cell
    self.words = words
    self.subject = subject
    self.expected = expected
    self.found = found
  }

  /// What the finding names.
  public init(of finding: Finding) {
    let cell = finding.cells.first
    let words = finding.statements.lazy.compactMap { statement in
      if case .words(let quotation, _) = statement { quotation.text } else { nil }
    }.first
    self.init(
      cell, words: words, subject: cell == nil && words == nil ? finding.statements.first?.subject : nil,
      expected: finding.expected, found: finding.found)
  }
}
