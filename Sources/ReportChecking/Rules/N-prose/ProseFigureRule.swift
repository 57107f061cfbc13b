import AnnualReport

/// A rule that the figures of the prose agree with the cells of one subject.
///
/// A figure is at fault only when none of the sums that it may state has its value; figures of unknown scope, of other
/// years and approximate ones state none. Where all figures of a paragraph about a table are at fault, they are told in
/// one notice: see ``OtherScopes``.
struct ProseFigureRule: Rule {
  let slug: String
  var severity = Severity.error
  let subject: ProseFigure.Subject
  let summary: Bilingual
  let rationale: Bilingual
  let examples: [RuleExample]

  var code: String { subject.code }
  let basis = Basis.prose
  let source = Bilingual(
    zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号", en: "article 50 of the 政府信息公开条例; 国办公开办函〔2021〕30号")

  /// A rule with what all of them leave alone and tell otherwise.
  init(
    slug: String, severity: Severity = .error, subject: ProseFigure.Subject, summary: Bilingual, rationale: Bilingual,
    examples: [RuleExample]
  ) {
    self.slug = slug
    self.severity = severity
    self.subject = subject
    self.summary = summary
    self.rationale = Bilingual(
      zh: rationale.zh + "同一段与同一张表比较的数有两个以上而全都不符的，更可能另有口径（本级还是全域），由其中第一个数的规则合为一条提示；有一个相符的，其余各报各的。",
      en: rationale.en
        + " Where a paragraph has two numbers or more to compare with one table and all disagree, another scope (the organ"
        + " alone, the whole area) is likelier: the rule of the first of them asks in one notice. Where one agrees, each of"
        + " the others is told.")
    self.examples = examples
  }

  func findings(in context: CheckContext) -> [Finding] {
    context.report.figures.indices.compactMap { index in
      let figure = context.report.figures[index]
      guard figure.subject == subject, context.comparisons[index].outcome == .violated else { return nil }
      let others = context.otherScopes.figures(in: figure.section, passage: figure.passage, about: subject.table)
      if let others { return others.first == index ? notice(others, in: context) : nil }
      return finding(
        context.comparisons[index], said: figure.phrase, found: figure.value, figure.statement, in: context)
    } + findings(in: context, ofSumsOfNothing: isToldHere)
  }

  /// Whether a claim that there was nothing is this rule's: 全部办结, 均为自然人, 无结转. For 未收到 and 未发生 see
  /// ``NoneClaimed``.
  private func isToldHere(_ claim: ProseClaim.Content) -> Bool {
    switch claim {
    case .every(subject, _): true
    case .none(subject, _): NoneClaimed.leaves(subject)
    default: false
    }
  }

  /// The notice that asks for the scope of numbers that all disagree.
  private func notice(_ indices: [Int], in context: CheckContext) -> Finding? {
    let report = context.report
    // 收到并办结8件 stands for both.
    let figures = indices.map { report.figures[$0] }.reduce(into: [ProseFigure]()) { figures, figure in
      if figures.last?.range != figure.range { figures.append(figure) }
    }
    let evaluations = indices.compactMap { context.comparisons[$0].evaluations.first }
    let said = figures.map(\.phrase).joined(separator: "、")
    let sums = evaluations.map { report.sumText(of: $0) }
    let cells = evaluations.flatMap(\.equation.cells).reduce(into: [CellID]()) { cells, cell in
      if !cells.contains(cell) { cells.append(cell) }
    }
    return Finding(
      self, severity: .notice,
      Bilingual(
        zh: "正文：\(said)，与表全都不符，是否另有口径（本级还是全域）？表中 \(sums.map(\.zh).joined(separator: "，"))",
        en: "the prose says \(said), and all disagree with the table: are they of another scope (the organ alone, the "
          + "whole area)? The table has \(sums.map(\.en).joined(separator: ", "))"),
      figures.map(\.statement) + claims(beside: figures[0], in: context).map(\.statement) + cells.map(report.statement))
  }
}

extension ProseFigureRule {
  /// The claims of the figure's paragraph about the same table that disagree with it.
  private func claims(beside figure: ProseFigure, in context: CheckContext) -> [ProseClaim] {
    context.report.claims.filter { claim in
      guard (claim.section, claim.passage) == (figure.section, figure.passage),
        let (subject, readings) = claim.content.sumsOfNothing, subject.table == self.subject.table
      else { return false }
      return context.valuation.comparison(of: readings, stating: .constant(0), code: code).outcome == .violated
    }
  }
}

extension Rule {
  /// The findings that the sums of which the claims say that they are 0 are not; claims among numbers of another scope are
  /// of that scope, too.
  func findings(in context: CheckContext, ofSumsOfNothing isToldHere: (ProseClaim.Content) -> Bool) -> [Finding] {
    context.report.claims.compactMap { claim in
      guard isToldHere(claim.content), let (subject, readings) = claim.content.sumsOfNothing,
        context.otherScopes.figures(in: claim.section, passage: claim.passage, about: subject.table) == nil
      else { return nil }
      let comparison = context.valuation.comparison(of: readings, stating: .constant(0), code: code)
      return finding(comparison, said: claim.text, found: 0, claim.statement, in: context)
    }
  }

  /// The finding that the words do not agree with any of the sums; `nil` where one agrees or is not known.
  fileprivate func finding(
    _ comparison: Comparison, said: String, found: Number, _ words: Statement, in context: CheckContext
  ) -> Finding? {
    guard comparison.outcome == .violated, let likeliest = comparison.evaluations.first, let sum = likeliest.leftSum
    else { return nil }
    let report = context.report
    let table = report.sumText(of: likeliest)
    return Finding(
      self, severity: comparison.isOfPreviousYear ? .warning : nil,
      Bilingual(zh: "正文：\(said)；表中 \(table.zh)", en: "the prose says \(said); the table has \(table.en)"),
      [words] + context.statements(of: likeliest.equation.left), evaluation: likeliest, expected: Number(sum),
      found: found)
  }
}

extension CheckContext {
  /// The cells of the terms, of this report and of the previous one, as statements of a finding.
  func statements(of terms: [Term]) -> [Statement] {
    terms.compactMap { term in
      switch term.quantity {
      case .cell(let cell): report.statement(of: cell)
      case .previous(let cell): previousStatement(of: cell)
      case .figure(let index): report.figures[index].statement
      case .constant: nil
      }
    }
  }

  /// The previous report's cell as a statement of a finding, where that report has a year.
  func previousStatement(of cell: CellID) -> Statement? {
    previous?.year.map { .previous(cell, value: previous?[cell]?.number, year: $0.value) }
  }
}

extension ProseClaim.Content {
  /// The sums of which it says that one is 0, and what they are of; `nil` where it says something else.
  var sumsOfNothing: (subject: ProseFigure.Subject, readings: [[Term]])? {
    switch self {
    case .none(let subject, let readings), .every(let subject, let readings): (subject, readings)
    default: nil
    }
  }
}

extension ProseFigure {
  /// The figure as a statement of a finding.
  var statement: Statement { .words(text, section: section, .passage(passage), range, value: value, place: place) }
}

extension ProseClaim {
  /// The claim as a statement of a finding.
  var statement: Statement { statement(of: nil) }

  /// The claim, which is about this number, as a statement of a finding.
  func statement(of value: Number?) -> Statement {
    .words(text, section: section, .passage(passage), range, value: value, place: place)
  }
}
