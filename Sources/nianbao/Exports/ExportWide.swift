import AnnualReport

/// Writes a table of comma-separated values with a row a report, and a column for each cell of any form.
struct ExportWide: ExportOutput {
  /// The cells of all forms, those of the newest first.
  static let cells = Form.all.flatMap(\.tables).flatMap(\.cells).reduce(into: (all: [CellID](), seen: Set<CellID>())) {
    if $0.seen.insert($1).inserted { $0.all.append($1) }
  }.all

  /// The columns; the last says what cells without a number have.
  static let columns = ExportedReport.columns + cells.map(\.description) + ["states"]

  private let output: StandardOutput
  private let language: Language
  private var count = 0

  /// Begins the table.
  init(output: StandardOutput, bom: Bool, language: Language) {
    self.output = output
    self.language = language
    output.write(ExportCSV.head(Self.columns, bom: bom))
  }

  mutating func add(_ source: ExportedSource) {
    count += 1
    let row = ExportedReport(source, number: count, language: language)
    guard let report = row.report else {
      let blanks = Self.cells.map { _ in "" } + [""]
      return output.write(CSV.row(row.values.map(\.csv) + blanks))
    }
    let standings = Self.cells.map { ($0, report.standing(at: $0)) }
    let states = standings.filter { $1.number == nil && $1.state != .notInForm }
      .map { "\($0)=\($1.state.rawValue)" }.joined(separator: " ")
    output.write(CSV.row(row.values.map(\.csv) + standings.map { $1.number?.description ?? "" } + [states]))
  }

  func finish() { output.finish() }
}
