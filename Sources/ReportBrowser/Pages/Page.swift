import AnnualReport
import ReportChecking

/// What is read as one: the title page of a report, or one of its sections.
struct Page: Sendable {
  /// A piece of a page.
  enum Block: Sendable {
    /// Text.
    case paragraph(Paragraph)
    /// The table with the key.
    case table(TableKey)
  }

  /// The section, `nil` for the title page.
  let section: SectionKey?
  /// The pieces from the top.
  var blocks: [Block]

  /// The pages of a report: the title page, then the six sections of the form whether the report has them or not.
  static func pages(of report: Report, title: TitlePage, language: Language) -> [Page] {
    [Page(section: nil, blocks: title.paragraphs.map { .paragraph($0) })]
      + SectionKey.allCases.map { Page(of: $0, in: report, language: language) }
  }

  private init(section: SectionKey?, blocks: [Block]) {
    self.section = section
    self.blocks = blocks
  }

  private init(of key: SectionKey, in report: Report, language: Language) {
    section = key
    blocks = []
    var tables = report.tables.keys.filter { $0.section == key }
    // A section may come twice; a reader wants to see both.
    let sections = report.sections.filter { $0.key == key }
    for section in sections {
      blocks.append(.paragraph(Paragraph(section.heading, role: .heading)))
      for block in section.blocks {
        switch block {
        case .passage(let passage): blocks.append(.paragraph(Paragraph(passage, role: .prose)))
        case .table(let table) where report.tables[table] != nil:
          blocks.append(.table(table))
          tables.removeAll { $0 == table }
        case .table: break
        }
      }
    }
    if sections.isEmpty {
      let missing = Bilingual(zh: "报告缺少这一部分：\(key.title)", en: "The report lacks this section: \(key.title)")
      blocks.append(.paragraph(Paragraph(missing[language], role: .remark(.error))))
    }
    // Tables that the source has in some other section.
    blocks += tables.map { .table($0) }
    for table in TableKey.allCases where table.section == key && report.tables[table] == nil {
      let missing = Bilingual(zh: "没有读到这一部分的表格。", en: "No table was read in this section.")
      blocks.append(.paragraph(Paragraph(missing[language], role: .remark(.error))))
    }
  }
}
