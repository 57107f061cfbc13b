import AnnualReport

/// Reads what the prose of a report states: figures bound to the cells that they may mean, and claims without a number.
enum ProseReader {
  /// The sections whose prose states the figures of the tables. Section 5 speaks of work and of other years.
  private static let sections: Set<SectionKey> = [
    .overview, .proactiveDisclosure, .applications, .disputes, .otherMatters,
  ]

  /// Fills in the report's figures and claims. Its sections, tables, organ and year are known by then.
  static func read(_ report: inout Report) {
    let sums = CellSums(of: report)
    let organ = report.organ?.value ?? ""
    let lexicon = OrganNames.lexicon(of: organ)
    var figures: [ProseFigure] = []
    var claims: [ProseClaim] = []
    for section in report.sections where sections.contains(section.key) {
      var topic = topic(of: section.key)
      for (index, passage) in section.passages.enumerated() {
        guard figures.count + claims.count <= SourceLimits.figures, WorkBudget.step() else { break }
        var reader = PassageReader(
          passage, section: section.key, index: index, topic: topic, sums: sums, lexicon: lexicon,
          year: report.year?.value, coversArea: OrganNames.coversArea(organ), firstFigure: figures.count)
        reader.read()
        let damage = DamagedSentences(in: passage)
        figures += reader.figures.map { damage.figure($0) }
        claims += reader.claims.filter { !damage.covers($0.range) }
        topic = reader.topic
      }
    }
    report.figures = figures
    report.claims = claims
  }

  /// What a section speaks of before it says so.
  static func topic(of section: SectionKey) -> [Matter] {
    switch section {
    case .applications: [.application(named: true)]
    default: []
    }
  }
}
