import AnnualReport
import Testing

/// A report as a test writes it, before it has any format: what every rendering of it must be read as.
struct ReportModel: Sendable {
  let form: Form
  let organ: String
  let year: Int
  let publisher: String
  let published: CalendarDate
  /// The paragraph between title and first section, with the period of the figures.
  let preamble: String
  /// The paragraphs of each section; its table follows them.
  let prose: [SectionKey: [String]]
  /// The text of every cell; it is empty for a blank.
  private(set) var cells: [CellID: String]

  /// A report whose table rows have the values, separated by spaces.
  init(
    form: Form, organ: String, year: Int, publisher: String, published: CalendarDate, preamble: String,
    prose: [SectionKey: [String]], rows: [RowKey: String]
  ) {
    self.form = form
    self.organ = organ
    self.year = year
    self.publisher = publisher
    self.published = published
    self.preamble = preamble
    self.prose = prose
    cells = [:]
    for table in form.tables {
      for row in table.rows {
        let values = (rows[row.key] ?? "").split(separator: " ").map(String.init)
        precondition(values.count == row.columns.count, "\(row.key.rawValue) has \(row.columns.count) cells")
        for (column, value) in zip(row.columns, values) { cells[CellID(table.key, row.key, column)] = value }
      }
    }
  }

  var title: String { "\(organ)\(year)年政府信息公开工作年度报告" }

  /// The heading of the section, as the form has it.
  static func heading(_ section: SectionForm) -> String { "\(numeral(section.key))、\(section.title)" }

  private static func numeral(_ key: SectionKey) -> String { ["一", "二", "三", "四", "五", "六"][key.ordinal - 1] }

  /// The report with the cell one higher.
  func adding1(to cell: CellID) -> ReportModel {
    var changed = self
    changed.cells[cell] = cells[cell].flatMap(Int.init).map { String($0 + 1) }
    return changed
  }

  /// The report with the cells left blank.
  func blanking(_ blanks: some Sequence<CellID>) -> ReportModel {
    var changed = self
    for cell in blanks { changed.cells[cell] = "" }
    return changed
  }

  /// The report with the words behind what stands in the cell.
  func appending(_ words: String, to cell: CellID) -> ReportModel {
    var changed = self
    changed.cells[cell, default: ""] += words
    return changed
  }

  /// The number that the cell must be read as; `nil` for a blank.
  func number(_ cell: CellID) -> Number? { cells[cell].flatMap { Number($0) } }

  /// Whether the cell is blank.
  func isBlank(_ cell: CellID) -> Bool { cells[cell] == "" }
}

extension ReportModel: CustomTestStringConvertible {
  var testDescription: String { "form \(form.name)" }
}

/// A part of a report in reading order, for renderings to write out.
enum ReportPart {
  /// A line above the title: `发布机构：…`.
  case metadata(label: String, value: String)
  case title(String)
  case heading(SectionForm)
  case paragraph(String)
  case table(PrintedTable)
}

extension ReportModel {
  /// The report from its first line to its last.
  var parts: [ReportPart] {
    var parts: [ReportPart] = [
      .metadata(label: "发布机构", value: publisher), .metadata(label: "发布日期", value: published.description),
      .title(title), .paragraph(preamble),
    ]
    for section in Form.sections {
      parts.append(.heading(section))
      parts += (prose[section.key] ?? []).map(ReportPart.paragraph)
      for table in form.tables where table.key.section == section.key {
        parts.append(.table(PrintedTable(table, cells: cells)))
      }
    }
    return parts
  }
}
