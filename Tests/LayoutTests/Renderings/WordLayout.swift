import AnnualReport
import SourceFixtures

/// A report as a Word document: the numerals of its headings are automatic, its tables span by `gridSpan` and `vMerge`.
enum WordLayout {
  /// The bytes of the .docx, whose body can be written in another way.
  static func bytes(of model: ReportModel, rewriting rewritten: (String) -> String = { $0 }) -> [UInt8] {
    let body = model.parts.map { part -> String in
      switch part {
      case .metadata(let label, let value): WordFixture.paragraph("\(label)：\(value)")
      case .title(let text): WordFixture.paragraph(text, properties: "<w:jc w:val=\"center\"/>")
      case .heading(let section):
        WordFixture.paragraph(
          section.title, properties: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
      case .paragraph(let text): WordFixture.paragraph(text)
      case .table(let table): self.table(table)
      }
    }
    return WordFixture(body: rewritten(body.joined()), numbering: numbering).packed
  }

  private static let numbering = """
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>\
    <w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    """

  private static func table(_ table: PrintedTable) -> String {
    let grid = String(repeating: "<w:gridCol w:w=\"900\"/>", count: table.width)
    /// The cells that go on below the row in which they begin, by their first column.
    var merged: [Int: (cell: PrintedTable.Cell, rows: Int)] = [:]
    let rows = table.rows.map { row -> String in
      var cells = merged.mapValues { self.cell($0.cell, merge: "<w:vMerge/>", text: "") }
      merged = merged.mapValues { ($0.cell, $0.rows - 1) }.filter { $0.value.rows > 0 }
      for cell in row {
        cells[cell.column] = self.cell(
          cell, merge: cell.rowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", text: cell.text)
        if cell.rowSpan > 1 { merged[cell.column] = (cell, cell.rowSpan - 1) }
      }
      return "<w:tr>\(cells.sorted { $0.key < $1.key }.map(\.value).joined())</w:tr>"
    }
    return "<w:tbl><w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>"
  }

  private static func cell(_ cell: PrintedTable.Cell, merge: String, text: String) -> String {
    let span = cell.columnSpan > 1 ? "<w:gridSpan w:val=\"\(cell.columnSpan)\"/>" : ""
    return WordFixture.cell(text, span + merge)
  }
}
