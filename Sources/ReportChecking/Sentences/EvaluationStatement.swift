import AnnualReport

extension Evaluation {
  /// The equation with its numbers, named by the report's own table; empty where the report has no such table.
  public func statement(in report: Report) -> Bilingual {
    guard let cell = equation.cells.first, let form = report.tables[cell.table]?.form else {
      return Bilingual(zh: "", en: "")
    }
    return statement(in: form)
  }

  /// The equation with its numbers: `一、新收 42 + 二、结转 0 = 42 ≠ 43 = （七）总计 42 + 四、结转 1，差 1`.
  ///
  /// In long sums only what is not 0 is named. A quantity without a value is a hollow box.
  public func statement(in form: TableForm) -> Bilingual {
    let leftSide = side(equation.left, left, in: form)
    let rightSide = side(equation.right, right, in: form)
    let leftText = leftSum.map { leftSide.isSum ? "\(leftSide.text) = \($0)" : leftSide.text } ?? leftSide.text
    let rightText = rightSum.map { rightSide.isSum ? "\($0) = \(rightSide.text)" : rightSide.text } ?? rightSide.text
    let subject = subject(in: form)
    let statement = "\(leftText) \(relation) \(rightText)"
    guard outcome == .violated, let leftSum, let rightSum else {
      return Bilingual(zh: subject.zh + statement, en: subject.en + statement)
    }
    let difference = abs(leftSum - rightSum)
    return Bilingual(
      zh: "\(subject.zh)\(statement)，差 \(difference)", en: "\(subject.en)\(statement), off by \(difference)")
  }

  /// The statement, with a longer sum as its total alone where the equation holds: `自然人：各项 42 = （七）总计 42`.
  public func summary(in report: Report) -> Bilingual {
    guard outcome == .holds, let cell = equation.cells.first, let form = report.tables[cell.table]?.form,
      let sum = leftSum, left.count(where: { $0.integer != 0 }) > 3, equation.right.count == 1
    else { return statement(in: report) }
    let whole = side(equation.right, right, in: form).text
    let subject = subject(in: form)
    return Bilingual(zh: "\(subject.zh)各项 \(sum) = \(whole)", en: "\(subject.en)parts \(sum) = \(whole)")
  }

  private var relation: String {
    switch outcome {
    case .holds: "="
    case .violated: "≠"
    case .unassessed: "?"
    }
  }

  /// The row or column in which all cells of the equation stand.
  private func subject(in form: TableForm) -> Bilingual {
    let cells = equation.cells
    func named(_ name: String?) -> Bilingual {
      name.map { Bilingual(zh: "\($0)：", en: "\($0): ") } ?? Bilingual(zh: "", en: "")
    }
    guard let first = cells.first else { return named(nil) }
    let isAlongRow = cells.allSatisfy { $0.row == first.row } && !(equation.isAcrossYears && cells.count == 1)
    if isAlongRow, let row = form.row(first.row) { return named(row.brief) }
    return named(cells.allSatisfy { $0.column == first.column } ? form.column(first.column)?.label : nil)
  }

  private func side(_ terms: [Term], _ values: [Value], in form: TableForm) -> (text: String, isSum: Bool) {
    let cells = equation.cells
    let alongRow = cells.first.map { first in cells.allSatisfy { $0.row == first.row } } ?? false
    var named = zip(terms, values).map { (term: $0, value: $1) }
    if named.count > 3 {
      let telling = named.filter { $0.value.integer != 0 }
      named = telling.isEmpty ? Array(named.prefix(1)) : telling
    }
    let texts = named.map { term, value in
      (sign: term.coefficient < 0 ? "− " : "+ ", text: "\(name(term.quantity, alongRow, in: form)) \(value.text)")
    }
    let text = texts.enumerated().map { $0 == 0 && $1.sign == "+ " ? $1.text : $1.sign + $1.text }
    return (text.joined(separator: " "), named.count > 1)
  }

  private func name(_ quantity: Quantity, _ alongRow: Bool, in form: TableForm) -> String {
    switch quantity {
    case .cell(let cell):
      (alongRow && !equation.isAcrossYears ? form.column(cell.column)?.label : label(cell, form)) ?? ""
    case .previous(let cell): "上年" + (label(cell, form) ?? "")
    case .figure, .constant: ""
    }
  }

  /// The name of a cell among cells of one column, or of one row of two years.
  private func label(_ cell: CellID, _ form: TableForm) -> String? {
    cell.table == .disclosure ? form.column(cell.column)?.label : form.row(cell.row)?.brief
  }
}

extension Value {
  /// The value as it is written in a statement.
  var text: String {
    switch self {
    case .stated(let value), .derived(let value): String(value)
    case .blankAsZero: "0"
    case .unknown: "□"
    }
  }
}

extension Equation {
  /// The cells of both sides, in order.
  public var cells: [CellID] {
    quantities.compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
  }
}

extension Report {
  /// The cell as a statement of a finding.
  func statement(of cell: CellID) -> Statement {
    .cell(cell, value: self[cell]?.number, place: self[cell]?.place ?? .unknown)
  }

  /// The cell's name in messages: `一、新收 × 总计`.
  public func name(of cell: CellID) -> String {
    guard let form = tables[cell.table]?.form, let row = form.row(cell.row), let column = form.column(cell.column)
    else {
      return ""
    }
    return "\(row.brief) × \(column.label)"
  }
}
