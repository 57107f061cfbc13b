/// A sum that the form prescribes, in words: an equation without its numbers.
public struct FormSum: Hashable, Sendable {
  /// The rule that holds it.
  public let code: String
  /// What is equal to what: `总计 = 自然人 + 商业企业 + …`, along a row or down a column.
  public let words: Bilingual

  /// Puts an equation of the table into words.
  init(_ equation: Equation, in table: TableForm) {
    let cells = equation.quantities.compactMap(\.cell)
    let isAlongRow = cells.allSatisfy { $0.row == cells.first?.row }
    let scope = isAlongRow ? Bilingual(zh: "同一行：", en: "in a row: ") : Bilingual(zh: "同一列：", en: "in a column: ")
    // A whole is named before its parts.
    let sides = equation.right.count == 1 ? [equation.right, equation.left] : [equation.left, equation.right]
    let names = sides.map { side in
      Self.joined(isAlongRow ? side.map { Name($0, table) } : Self.namesDownColumn(side, table))
    }
    code = equation.code
    words = Bilingual(
      zh: scope.zh + names.map(\.zh).joined(separator: " = "), en: scope.en + names.map(\.en).joined(separator: " = "))
  }

  /// What a term or a group of terms is called, with its sign.
  private struct Name {
    let isTaken: Bool
    let text: Bilingual

    /// A term by its column.
    init(_ term: Term, _ table: TableForm) {
      self.init(term, (term.quantity.cell?.column).flatMap(table.column)?.label ?? "")
    }

    init(_ term: Term, _ label: String) {
      isTaken = term.coefficient < 0
      text =
        term.isOfPreviousYear
        ? Bilingual(zh: "上年\(label)", en: "last year’s \(label)") : Bilingual(zh: label, en: label)
    }

    /// All rows of a group.
    init(group: String) {
      isTaken = false
      text = Bilingual(zh: "\(group)各项", en: "all of \(group)")
    }
  }

  /// The terms by their rows; where all rows of a group stand in the sum, the group once.
  private static func namesDownColumn(_ terms: [Term], _ table: TableForm) -> [Name] {
    let keys = Set(terms.compactMap { $0.quantity.cell?.row })
    var told: Set<[String]> = []
    return terms.compactMap { term in
      guard let row = (term.quantity.cell?.row).flatMap(table.row) else { return nil }
      let group = table.rows.filter { $0.groups == row.groups }
      guard let label = row.groups.last, group.count > 1, group.allSatisfy({ keys.contains($0.key) }) else {
        return Name(term, row.brief)
      }
      return told.insert(row.groups).inserted ? Name(group: label) : nil
    }
  }

  private static func joined(_ names: [Name]) -> Bilingual {
    names.enumerated().reduce(Bilingual(zh: "", en: "")) { text, next in
      let sign = next.element.isTaken ? " − " : next.offset > 0 ? " + " : ""
      return Bilingual(zh: text.zh + sign + next.element.text.zh, en: text.en + sign + next.element.text.en)
    }
  }
}

extension Quantity {
  /// The cell, of this year's report or the last.
  fileprivate var cell: CellID? {
    switch self {
    case .cell(let cell), .previous(let cell): cell
    case .figure, .constant: nil
    }
  }
}

extension TableForm {
  /// The sums that a cell of the place enters, each once, in the order of their rules.
  func sums(at place: FormPlace) -> [FormSum] {
    var told: Set<FormSum> = []
    return (equations + equationsAcrossYears).filter { equation in
      equation.quantities.contains { $0.cell.map(place.contains) ?? false }
    }.map { FormSum($0, in: self) }.filter { told.insert($0).inserted }
  }
}
