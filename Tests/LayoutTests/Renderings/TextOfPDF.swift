import AnnualReport

/// A report as the text of a PDF that was copied or converted: prose broken into lines, numbers behind their label with
/// spaces between, long labels wrapped around their numbers, narrow headings a character a line, page numbers in between.
struct TextOfPDF {
  private static let linesOnPage = 34
  private var lines: [String] = []
  private var page = 1

  init(of model: ReportModel) {
    for part in model.parts {
      switch part {
      case .metadata(let label, let value): add("\(label)：\(value)")
      case .title(let text): add(text)
      case .heading(let section): add(ReportModel.heading(section))
      case .paragraph(let text): for line in Wrapping.lines(of: text, width: 36) { add(line) }
      case .table(let table): add(table)
      }
    }
  }

  var text: String { lines.joined(separator: "\n") }

  private mutating func add(_ line: String) {
    lines.append(line)
    if lines.count % Self.linesOnPage == 0 {
      // The program that made the file decides how a page number is dressed; both are common.
      lines.append(page.isMultiple(of: 2) ? "- \(page) -" : String(page))
      page += 1
    }
  }

  private mutating func add(_ table: PrintedTable) {
    for row in table.rows {
      let values = row.filter(\.isValue).map(\.text).filter { !$0.isEmpty }
      guard row.contains(where: \.isValue) else {
        addHeadings(row)
        continue
      }
      let labels = row.filter { !$0.isValue }
      for group in labels.dropLast() { addDownwards(group) }
      let label = labels.last.map { Wrapping.lines(of: $0.text, width: 16) } ?? []
      for (index, line) in label.enumerated() {
        add(([line] + (index == label.count / 2 ? values : [])).joined(separator: " "))
      }
      if label.isEmpty { add(values.joined(separator: " ")) }
    }
  }

  /// Column headings: those of single columns set downwards, others side by side.
  private mutating func addHeadings(_ row: [PrintedTable.Cell]) {
    let narrow = row.filter { $0.columnSpan == 1 && $0.text.count <= 6 }
    let wide = row.filter { !($0.columnSpan == 1 && $0.text.count <= 6) }
    for cell in wide.filter({ $0.rowSpan > 1 }) { for line in Wrapping.lines(of: cell.text, width: 16) { add(line) } }
    let side = wide.filter { $0.rowSpan == 1 }.map(\.text)
    if !side.isEmpty { add(side.joined(separator: " ")) }
    for cell in narrow { for character in cell.text { add(String(character)) } }
  }

  /// A group's label in its narrow column.
  private mutating func addDownwards(_ group: PrintedTable.Cell) {
    let width = group.column == 0 ? 1 : 5
    for line in Wrapping.lines(of: group.text, width: Double(width)) { add(line) }
  }
}
