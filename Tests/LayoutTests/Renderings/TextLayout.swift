import AnnualReport

/// The shapes in which reports arrive as text, as `layouts.md` lists them.
enum TextLayout: String, CaseIterable, Sendable {
  case rowALineWithFiller, cellALineWithPipe, bareCellALine, rowALine, onePageALine, cellALine, pipeBeforeAndAfter
  case markdown, markdownWithMarks, pipeOnItsOwnLine, textOfPDF, tabs

  /// Whether a blank cell leaves a trace where it stood; else its row is read as unplaced.
  var keepsBlanks: Bool {
    switch self {
    case .rowALineWithFiller, .onePageALine, .cellALine, .textOfPDF: false
    case .cellALineWithPipe, .bareCellALine, .rowALine, .pipeBeforeAndAfter, .markdown, .markdownWithMarks,
      .pipeOnItsOwnLine, .tabs:
      true
    }
  }

  /// Whether a blank leaves a trace at the end of a table, too: where nothing but pipes or empty lines can follow it, they
  /// may as well belong to the end itself.
  var keepsLastBlank: Bool {
    switch self {
    case .rowALine, .markdown, .markdownWithMarks, .pipeOnItsOwnLine, .tabs: true
    default: false
    }
  }

  /// The report in this shape.
  func text(of model: ReportModel) -> String {
    if self == .textOfPDF { return TextOfPDF(of: model).text }
    let lines = model.parts.flatMap { part -> [String] in
      switch part {
      case .metadata(let label, let value): ["\(label)：\(value)"]
      case .title(let text): [self == .markdownWithMarks ? "# **\(text)**" : text]
      case .paragraph(let text): [text]
      case .heading(let section): [(self == .markdownWithMarks ? "## " : "") + ReportModel.heading(section)]
      case .table(let table): self.lines(of: table)
      }
    }
    switch self {
    case .bareCellALine: return lines.joined(separator: "\n\n")
    case .onePageALine: return "| " + lines.joined(separator: " ") + " |"
    default: return lines.joined(separator: "\n")
    }
  }

  private func lines(of table: PrintedTable) -> [String] {
    var lines = table.rows.flatMap { row -> [String] in
      let cells = row.map(\.text).filter { keepsBlanks || !$0.isEmpty }
      return self.lines(of: cells, filler: String(repeating: "|", count: table.width - cells.count))
    }
    switch self {
    case .cellALineWithPipe:
      // The last cell of a table has neither pipe nor filler behind it.
      if lines.last?.allSatisfy({ $0 == "|" }) == true { lines.removeLast() }
      lines.append(String((lines.popLast() ?? "").dropLast(2)))
    case .markdown, .markdownWithMarks:
      lines.insert("|" + String(repeating: " --- |", count: table.width), at: 1)
    default: break
    }
    return lines
  }

  /// The lines of a table row; `filler` stands for the cells that are spanned, or blank and not kept.
  private func lines(of cells: [String], filler: String) -> [String] {
    switch self {
    case .rowALineWithFiller, .onePageALine:
      [(cells.map { "\($0) |" } + [filler]).filter { !$0.isEmpty }.joined(separator: " ")]
    case .cellALineWithPipe: cells.map { $0.isEmpty ? "|" : "\($0) |" } + (filler.isEmpty ? [] : [filler])
    case .bareCellALine: cells.map { $0.isEmpty ? " " : $0 }
    case .rowALine: [cells.joined(separator: " | ") + " |"]
    case .cellALine: cells
    case .pipeBeforeAndAfter: ["|"] + cells.map { "\($0) |" }
    case .markdown: ["| " + cells.joined(separator: " | ") + " |"]
    case .markdownWithMarks: ["| " + cells.map { $0.isEmpty ? "" : "**\($0)**" }.joined(separator: " | ") + " |"]
    case .pipeOnItsOwnLine: cells.flatMap { $0.isEmpty ? ["|"] : [$0, "|"] }
    case .tabs: [cells.joined(separator: "\t")]
    case .textOfPDF: []
    }
  }
}
