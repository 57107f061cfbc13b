import AnnualReport

/// What the text of a report says of the report itself: its year, its organ, its parts, the document that it follows, and
/// what a template left behind. These are read from wordings; what is said of numbers is read from frames.
struct SelfDescription {
  /// The paragraphs before the first section.
  let preamble: [Wording]
  /// The report's year.
  let year: Int?
  /// The documents that prescribe formats.
  let documents: [String]
  private let sections: [SectionKey: [Wording]]

  /// Folds the prose of the report.
  init(of report: Report, documents: [String] = Form.all.map(\.document)) {
    func wordings(_ passages: [Passage], _ section: SectionKey?) -> [Wording] {
      passages.enumerated().map { Wording($1, in: section, index: $0) }
    }
    year = report.year?.value
    self.documents = documents
    preamble = wordings(report.preamble, nil)
    sections = Dictionary(
      report.sections.map { ($0.key, wordings($0.passages, $0.key)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The paragraphs of the section; empty where the report lacks it.
  subscript(key: SectionKey) -> [Wording] { sections[key] ?? [] }

  /// All paragraphs in the order of the form.
  var all: [Wording] { preamble + SectionKey.allCases.flatMap { self[$0] } }

  /// All claims, those of one kind in their order in the text.
  func claims() -> [ProseClaim] {
    let readers: [(SelfDescription) -> [ProseClaim]] = [
      YearsSpokenOf.claims, OrgansSpokenOf.claims, PromisedParts.claims, Citations.claims, TemplateResidue.claims,
      ProblemsTold.claims, FeesSpokenOf.claims, Reorganisations.claims,
    ]
    let length = all.map(\.range.count).reduce(0, +)
    return readers.flatMap { read in WorkBudget.step(length) ? read(self).prefix(ProseReader.mostFigures) : [] }
  }

  /// The longer clauses of section 5, in hanzi only, so that a changed year or number changes none: what a copied text
  /// has in common with its source.
  var problemClauses: [String] {
    self[.problems].flatMap(\.clauses).compactMap { clause in
      let hanzi = clause.scalars.filter(\.isHanzi)
      return hanzi.count >= 8 ? String(scalars: hanzi) : nil
    }
  }
}
