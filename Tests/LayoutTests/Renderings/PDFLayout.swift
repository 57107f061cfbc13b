import AnnualReport
import SourceFixtures

/// A report as a PDF: prose broken into lines, tables that go on over the page's edge, labels wrapped in their columns and
/// centred beside their numbers, a page number at every page's foot.
struct PDFLayout {
  private static let left = 79.0
  private static let top = 80.0
  private static let bottom = 770.0
  private static let proseSize = 12.0
  private static let tableSize = 9.0
  private static let leading = 11.0
  private static let padding = 3.0

  /// The bytes of the file.
  static func bytes(of model: ReportModel) -> [UInt8] {
    var layout = PDFLayout()
    for part in model.parts {
      switch part {
      case .metadata(let label, let value): layout.addProse("\(label)：\(value)")
      case .title(let text): layout.addProse(text, indent: 60)
      case .heading(let section): layout.addProse(ReportModel.heading(section), indent: 24)
      case .paragraph(let text): layout.addProse(text)
      case .table(let table): layout.add(table)
      }
    }
    layout.addPageNumber()
    return layout.page.bytes
  }

  private var page = PDFFixture()
  /// The upper edge of what comes next.
  private var y = Self.top

  private mutating func addPageNumber() { page.add("- \(page.pages.count) -", middle: 297, 810) }

  private mutating func turnPage() {
    addPageNumber()
    page.pages.append([])
    y = Self.top
  }

  private mutating func addProse(_ text: String, indent: Double = 0) {
    for (index, line) in Wrapping.lines(of: text, width: 36 - indent / Self.proseSize).enumerated() {
      if y + 20 > Self.bottom { turnPage() }
      y += 20
      page.add(line, left: Self.left + (index == 0 ? indent : 0), y, size: Self.proseSize)
    }
  }

  /// Where the columns begin, and where the last ends.
  private static func edges(of table: PrintedTable) -> [Double] {
    let widths: [Double] =
      switch table.key {
      case .disclosure: Array(repeating: 109, count: 4)
      case .applications: [16, 58, 131] + Array(repeating: 231 / Double(table.width - 3), count: table.width - 3)
      case .disputes: Array(repeating: 29, count: table.width)
      }
    return widths.reduce(into: [left]) { edges, width in edges.append((edges.last ?? 0) + width) }
  }

  private mutating func add(_ table: PrintedTable) {
    let edges = Self.edges(of: table)
    func lines(_ cell: PrintedTable.Cell) -> [String] {
      let width = edges[cell.column + cell.columnSpan] - edges[cell.column] - 2 * Self.padding
      return Wrapping.lines(of: cell.text, width: max(1, width / Self.tableSize))
    }
    /// The rows on each page, with their upper and lower edges.
    var stretches: [[(row: Int, top: Double, bottom: Double)]] = [[]]
    y += 10
    for (index, row) in table.rows.enumerated() {
      let most = row.filter { $0.rowSpan == 1 }.map { lines($0).count }.max() ?? 1
      let height = Double(max(1, most)) * Self.leading + 8
      if y + height > Self.bottom {
        draw(table, stretches[stretches.count - 1], edges, lines)
        turnPage()
        stretches.append([])
      }
      stretches[stretches.count - 1].append((index, y, y + height))
      y += height
    }
    draw(table, stretches[stretches.count - 1], edges, lines)
    y += 10
  }

  /// Draws the rows of one page. A cell that spans rows stands in the middle of those that are on the page where it begins;
  /// headings and numbers are centred in their columns, labels begin at the left.
  private mutating func draw(
    _ table: PrintedTable, _ rows: [(row: Int, top: Double, bottom: Double)], _ edges: [Double],
    _ lines: (PrintedTable.Cell) -> [String]
  ) {
    for (row, top, bottom) in rows {
      let isHeader = !table.rows[row].contains(where: \.isValue)
      for cell in table.rows[row] {
        let lowest = rows.last { $0.row < row + cell.rowSpan }?.bottom ?? bottom
        let baseline = (top + lowest) / 2 + Self.tableSize / 3
        let middle = (edges[cell.column] + edges[cell.column + cell.columnSpan]) / 2
        let texts = lines(cell)
        for (index, text) in texts.enumerated() {
          let offset = (Double(index) - Double(texts.count - 1) / 2) * Self.leading
          if cell.isValue || isHeader {
            page.add(text, middle: middle, baseline + offset, size: Self.tableSize)
          } else {
            page.add(text, left: edges[cell.column] + Self.padding, baseline + offset, size: Self.tableSize)
          }
        }
      }
    }
  }
}
