import AnnualReport
import ReportChecking

extension Evaluation {
  /// The equation with its numbers: `一、新收 42 + 二、结转 0 = 42 ≠ 43 = （七）总计 42 + 四、结转 1，差 1`.
  ///
  /// The labels are the report's own. Cells of one row are named by their columns, cells of one column by their rows.
  /// A side of many terms shows those that are not 0 and says so; an unknown number is `?`.
  public func statement(in report: Report, _ language: Language) -> String {
    let (left, right) = (side(equation.left, self.left, report, language), side(equation.right, self.right, report, language))
    var text: String
    switch (left.isSum, right.isSum) {
    case (true, true): text = "\(left.text) = \(number(leftSum)) \(relation) \(number(rightSum)) = \(right.text)"
    case (true, false): text = "\(left.text) = \(number(leftSum)) \(relation) \(right.text)"
    case (false, true): text = "\(left.text) \(relation) \(number(rightSum)) = \(right.text)"
    case (false, false): text = "\(left.text) \(relation) \(right.text)"
    }
    if outcome == .violated, let leftSum, let rightSum {
      let difference = abs(leftSum - rightSum)
      text += Bilingual(zh: "，差 \(difference)", en: ", off by \(difference)")[language]
    }
    return text
  }

  private var relation: String {
    switch outcome {
    case .holds: "="
    case .violated: "≠"
    case .unassessed: "?="
    }
  }

  private func number(_ value: Int?) -> String { value.map(String.init) ?? "?" }

  /// The terms of a side, and whether they are several, so that their sum is worth saying.
  private func side(
    _ terms: [Term], _ values: [Value], _ report: Report, _ language: Language
  ) -> (text: String, isSum: Bool) {
    var shown = Array(zip(terms, values))
    let elides = shown.count > Self.mostTerms
    if elides {
      shown.removeAll { $0.1.integer == 0 }
      if shown.isEmpty { return (Bilingual(zh: "各项均 0", en: "all 0")[language], false) }
    }
    var text = ""
    for (index, (term, value)) in shown.enumerated() {
      let sign = term.coefficient < 0 ? (index == 0 ? "−" : " − ") : (index == 0 ? "" : " + ")
      let factor = abs(term.coefficient) == 1 ? "" : "\(abs(term.coefficient)) × "
      text += "\(sign)\(factor)\(name(of: term.quantity, report)) \(number(value.integer))"
    }
    if elides, shown.count < terms.count { text += Bilingual(zh: " + 其余 0", en: " + others 0")[language] }
    return (text, terms.count > 1)
  }

  /// How many terms a side may have before its zeros are left out: a table row has six, a column twenty and more.
  private static let mostTerms = 7

  private func name(of quantity: Quantity, _ report: Report) -> String {
    switch quantity {
    case .cell(let cell):
      switch direction {
      case .acrossRow: return report.columnLabel(of: cell)
      case .downColumn: return report.rowBrief(of: cell)
      case .free: return "\(report.rowBrief(of: cell)) \(report.columnLabel(of: cell))"
      }
    case .previous(let cell): return "上年\(report.rowBrief(of: cell)) \(report.columnLabel(of: cell))"
    case .figure: return "正文"
    case .constant: return ""
    }
  }

  private enum Direction { case acrossRow, downColumn, free }

  private var direction: Direction {
    let cells = equation.quantities.compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
    if Set(cells.map(\.row)).count == 1 { return .acrossRow }
    return Set(cells.map(\.column)).count == 1 ? .downColumn : .free
  }
}

extension Report {
  /// The short name of the cell's row, as its table has it; the key where there is no such row.
  func rowBrief(of cell: CellID) -> String { tables[cell.table]?.form.row(cell.row)?.brief ?? cell.row.rawValue }

  /// The label of the cell's column; the key where there is no such column.
  func columnLabel(of cell: CellID) -> String {
    tables[cell.table]?.form.column(cell.column)?.label ?? cell.column.rawValue
  }
}
