import AnnualReport
import SourceDocuments

extension TableRecognition {
  /// The cell that the fragment fills; what its text means may depend on what the numbers of the column are.
  func cell(_ fragment: Fragment, in column: ColumnForm? = nil) -> Cell {
    let text = fragment.text.scalars
    if let remarked = CellText.remarked(text) {
      return Cell(
        remarked.content, text: fragment.text[remarked.number].string, place: fragment.text.place,
        remark: fragment.text[remarked.remark].trimmed.passage)
    }
    let content = fragment.value ?? number(in: text, column).map(CellContent.number) ?? .text
    return Cell(content, text: fragment.text.string, place: fragment.text.place)
  }

  /// The number in a text that names the unit which the form gives the column, too: `3件`, `-2项`, `2.5万元`.
  private func number(in text: [Unicode.Scalar], _ column: ColumnForm?) -> Number? {
    switch column?.kind {
    case .count?, nil: return CellText.countWithUnit(text)
    case .change?: return CellText.countWithUnit(text, mayBeNegative: true)
    case .money(let unit)?: return unit.flatMap { CellText.sum(text, in: $0) }
    }
  }
}
