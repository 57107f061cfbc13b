import AnnualReport
import ReportChecking
import ReportReading

extension FuzzTarget {
  /// Changes of cells of a report in which everything agrees: all rules and the diagnosis are applied to what comes of it.
  static let checks = FuzzTarget(name: "checks") { bytes in
    var choices = ByteChoices(bytes)
    guard var report = choices.one(of: CheckedTables.reports) else { return }
    let cells = report.tables.values.flatMap(\.form.cells).sorted { $0.description < $1.description }
    while !choices.isEmpty, let cell = choices.one(of: cells) {
      report.put(CheckedTables.content(&choices), in: cell)
    }
    try Promises.hold(for: Checker().check(report), on: report)
  }
}

private enum CheckedTables {
  /// A report on either form.
  static let reports = Form.all.compactMap { form -> Report? in
    let text = ExampleReport([.form(form.name)]).text
    return if case .report(let report) = ReportReader().read(text: text, name: "2024.txt") { report } else { nil }
  }

  /// What stands in a cell; `nil` where it is lost.
  static func content(_ choices: inout ByteChoices) -> CellContent? {
    switch choices.byte() % 12 {
    case 0...4: .number(Number(choices.byte() % 64))
    case 5: .number(Number(choices.number(bytes: 2)))
    case 6: .number(Number(-choices.number(bytes: 1)))
    // As long as numbers get.
    case 7: .number(Number((choices.number(bytes: 7) & Int.max) % 1_000_000_000_000_000))
    case 8: .number(Number(mantissa: choices.number(bytes: 2), scale: choices.byte() % 16))
    case 9: .blank
    case 10: choices.byte() % 2 == 0 ? .notApplicable : .text
    default: nil
    }
  }
}

extension Report {
  /// Puts the content in the cell of its table, or loses the cell.
  fileprivate mutating func put(_ content: CellContent?, in cell: CellID) {
    guard let table = tables[cell.table] else { return }
    var cells = table.cells
    let text =
      switch content {
      case .number(let number): number.description
      case .blank, nil: ""
      case .notApplicable: "/"
      case .text: "若干"
      }
    cells[cell] = content.map { Cell($0, text: text, place: table.place) }
    tables[cell.table] = Table(form: table.form, cells: cells, place: table.place)
  }
}
