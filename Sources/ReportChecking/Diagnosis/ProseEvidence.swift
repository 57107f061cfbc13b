import AnnualReport

extension CheckContext {
  /// What the prose states of the cells in numbers, as equations: evidence for or against an explanation.
  ///
  /// A figure with several readings counts by the one that the table bears out, if there is just one; a figure that
  /// contradicts the table is a finding, and comes in as such.
  var proseEvidence: [Equation] {
    report.figures.compactMap { figure in
      guard figure.unit == .count, !figure.isApproximate, let value = figure.value.integer else { return nil }
      let equations = figure.readings.map { Equation(code: "", left: $0, right: [Term(.constant(value))]) }
      let agreeing = equations.filter { valuation.evaluate($0).outcome == .holds }
      return agreeing.count == 1 ? agreeing[0] : nil
    }
  }
}
