import AnnualReport

/// A rule that the figures of the prose agree with the cells of one subject.
///
/// A figure is at fault only when none of the sums that it may state has its value; figures of unknown scope, of other
/// years and approximate ones state none.
struct ProseFigureRule: Rule {
  /// Which cells the rule is about.
  enum Subject: Hashable, Sendable {
    case received, carriedOver, concluded, carriedForward, outcomes, applicants, disputes, normativeDocuments, decisions
  }

  let code: String
  let slug: String
  var severity = Severity.error
  let subject: Subject
  let summary: Bilingual
  let rationale: Bilingual
  let examples: [RuleExample]

  let basis = Basis.prose
  let source = Bilingual(
    zh: "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号", en: "article 50 of the 政府信息公开条例; 国办公开办函〔2021〕30号")

  func findings(in context: CheckContext) -> [Finding] {
    let report = context.report
    return report.figures.compactMap { figure in
      guard figure.unit == .count, !figure.isApproximate, let value = figure.value.integer,
        figure.readings.first.flatMap(Subject.init(of:)) == subject
      else { return nil }
      return finding(figure.readings, value: value, said: figure.phrase, figure.statement, in: context)
    }
      + findings(in: context) { claim in
        sumsOfNothing(in: claim).flatMap { $0.first.flatMap(Subject.init(of:)) == subject ? $0 : nil }
      }
  }
}

extension ProseFigureRule {
  /// The sums that must be 0 by the claim, where the claim is this rule's: 全部办结, 均为自然人, 无结转. For 未收到 and 未发生 see
  /// ``NoneClaimed``.
  private func sumsOfNothing(in claim: ProseClaim.Content) -> [[Term]]? {
    switch claim {
    case .every(let readings): readings
    case .none(let readings) where subject == .carriedOver || subject == .carriedForward: readings
    default: nil
    }
  }
}

extension ProseFigureRule.Subject {
  /// The subject of the sum, by its first cell.
  init?(of terms: [Term]) {
    guard case .cell(let cell) = terms.first?.quantity else { return nil }
    switch cell.table {
    case .disputes: self = .disputes
    case .disclosure: self = [.normativeDocuments, .regulations].contains(cell.row) ? .normativeDocuments : .decisions
    case .applications:
      switch cell.row {
      case _ where cell.column != .total: self = .applicants
      case .newlyReceived: self = .received
      case .carriedOver: self = .carriedOver
      case .concluded: self = .concluded
      case .carriedForward: self = .carriedForward
      default: self = .outcomes
      }
    }
  }
}

extension Rule {
  /// The findings that the sums of which the claims say that they are 0 are not.
  func findings(
    in context: CheckContext, ofSumsOfNothing sums: (ProseClaim.Content) -> [[Term]]?
  ) -> [Finding] {
    context.report.claims.compactMap { claim in
      sums(claim.content).flatMap { finding($0, value: 0, said: claim.text, claim.statement, in: context) }
    }
  }

  /// The finding that the words do not agree with any of the sums; `nil` where one agrees or is not known.
  func finding(
    _ readings: [[Term]], value: Int, said: String, _ words: Statement, in context: CheckContext
  ) -> Finding? {
    let evaluations = context.valuation.evaluations(of: readings, stating: value, code: code)
    guard let likeliest = evaluations.first, evaluations.allSatisfy({ $0.outcome == .violated }),
      let sum = likeliest.leftSum
    else { return nil }
    let report = context.report
    let table = report.sumText(of: likeliest)
    return Finding(
      self,
      Bilingual(zh: "正文：\(said)；表中 \(table)", en: "the prose says \(said); the table has \(table)"),
      [words] + likeliest.equation.cells.map(report.statement), equation: likeliest.equation,
      expected: Number(sum), found: Number(value))
  }
}

extension Report {
  /// The left side of the equation as `一、新收 × 总计 42`, sums with their total; in long sums only what is not 0.
  func sumText(of evaluation: Evaluation) -> String {
    let named = zip(evaluation.equation.left, evaluation.left).compactMap { term, value -> String? in
      guard case .cell(let cell) = term.quantity else { return nil }
      if evaluation.left.count > 2, value.integer == 0 { return nil }
      return (term.coefficient < 0 ? "− " : "+ ") + "\(name(of: cell)) \(value.text)"
    }
    guard let sum = evaluation.leftSum else { return "" }
    let text = named.joined(separator: " ")
    let withoutSign = text.hasPrefix("+ ") ? String(text.dropFirst(2)) : text
    if named.count == 1, text != withoutSign { return withoutSign }
    if named.isEmpty, let cell = evaluation.equation.cells.first {
      let group = tables[cell.table]?.form.row(cell.row)?.groups.last
      return "\(group ?? name(of: cell)) \(sum)"
    }
    return "\(withoutSign) = \(sum)"
  }
}

extension ProseFigure {
  /// The figure as a statement of a finding.
  var statement: Statement { .words(text, section: section, value: value, place: place) }
}

extension ProseClaim {
  /// The claim as a statement of a finding.
  var statement: Statement { .words(text, section: section, value: nil, place: place) }
}
