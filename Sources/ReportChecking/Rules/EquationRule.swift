import AnnualReport

/// A rule that the equations of one code hold.
///
/// All arithmetic of the form is of this kind; the equations themselves are the form's data.
struct EquationRule: Rule {
  let code: String
  let slug: String
  let basis: Basis
  let summary: Bilingual
  let rationale: Bilingual
  let examples: [RuleExample]

  let severity = Severity.error
  let source = Bilingual(
    zh: "国办公开办函〔2019〕60号、〔2021〕30号所附格式", en: "the formats of 国办公开办函〔2019〕60号 and 〔2021〕30号")

  func findings(in context: CheckContext) -> [Finding] {
    context.evaluations.compactMap { evaluation in
      let equation = evaluation.equation
      guard equation.code == code, evaluation.outcome == .violated, let left = evaluation.leftSum,
        let right = evaluation.rightSum, let table = equation.cells.first?.table,
        let form = context.report.tables[table]?.form
      else { return nil }
      // The whole is named first, and then its parts.
      let cells = Equation(code: code, left: equation.right, right: equation.left).cells
      return Finding(
        self, evaluation.statement(in: form), cells.map(context.report.statement), evaluation: evaluation,
        expected: Number(left), found: Number(right))
    }
  }
}
