import AnnualReport

extension Finding {
  /// The broken equation between cells with its numbers; `nil` for findings of any other kind.
  public func tableStatement(in report: Report) -> Bilingual? {
    guard let evaluation, evaluation.equation.quantities.allSatisfy({ if case .cell = $0 { true } else { false } })
    else { return nil }
    return evaluation.statement(in: report)
  }

  /// What is wrong, in a sentence: the broken equation with its numbers where it is one between cells, else what the rule
  /// says.
  public func sentence(in report: Report) -> Bilingual { tableStatement(in: report) ?? message }
}
