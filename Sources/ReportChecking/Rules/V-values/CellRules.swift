import AnnualReport

/// V401: counts are whole numbers from 0.
struct NotACount: Rule {
  let code = "V401"
  let slug = "not-a-count"
  let severity = Severity.error
  let basis = Basis.form
  let summary = Bilingual(
    zh: "应填件数的格是负数、小数或不是数字", en: "A count that is negative, fractional or no number")
  let rationale = Bilingual(
    zh: "除本年增/减可为负、收费与采购金额可为小数或带单位外，各格都是件数。",
    en: "All cells are counts, but for 本年增/减, which may be negative, and amounts of money.")
  let source = Bilingual(zh: "国办公开办函〔2019〕60号、〔2021〕30号所附格式", en: "the formats of 国办公开办函〔2019〕60号 and 〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("负数", "a negative count", .row(.applications, .granted, "-3 0 0 0 0 0 -3"))
      .accusing(CellID(.applications, .granted, .naturalPerson), found: -3)
      .accusing(CellID(.applications, .granted, .total), found: -3),
    .fires("小数", "a fraction", .row(.disclosure, .licences, "12.5"))
      .accusing(CellID(.disclosure, .licences, "decisions"), found: Number("12.5")),
    .silent("收费可为小数", "fees may be fractions", .row(.disclosure, .fees, "12.5")),
    .silent("增减可为负", "a change may be negative", .form("2019"), .row(.disclosure, .licences, "5 -2 10")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    context.report.cells.compactMap { id, cell in
      guard context.report.tables[id.table]?.form.column(id.column)?.kind == .count else { return nil }
      switch cell.content {
      case .number(let number) where number.integer.map({ $0 >= 0 }) ?? false: return nil
      case .blank, .notApplicable: return nil
      case .number, .text:
        let name = context.report.name(of: id)
        return Finding(
          self, Bilingual(zh: "\(name)：“\(cell.text)”不是件数", en: "\(name): “\(cell.text)” is not a count"),
          [context.report.statement(of: id)], found: cell.number)
      }
    }
  }
}

/// V402: cells that hold no number.
struct BlankCell: Rule {
  let code = "V402"
  let slug = "blank-cell"
  let severity = Severity.notice
  let basis = Basis.form
  let summary = Bilingual(zh: "应填数字的格为空白、/、- 或“无”", en: "Blank, /, - or 无 where a number belongs")
  let rationale = Bilingual(
    zh: "格式要求没有的填 0。空白从不当作 0 读出，只在同行有数时按 0 参与核算。每行报一次，整列都空的合报一次；申请情况表中只填总计的行见 A105。",
    en: """
      The form asks for 0 where there is nothing. A blank is never read as 0; it only counts as 0 beside filled cells \
      when sums are checked. Reported once a row, and once for columns that are blank throughout; for applications with \
      a total only see A105.
      """)
  let source = Bilingual(zh: "国办公开办函〔2021〕30号所附格式", en: "the format of 国办公开办函〔2021〕30号")
  let examples: [RuleExample] = [
    .fires("空白", "blank cells", .row(.applications, .carriedOver, "1 _ _ _ _ _ 1"))
      .accusing(CellID(.applications, .carriedOver, "enterprise")),
    .fires("斜线", "a stroke", .row(.disclosure, .regulations, "/ / /"))
      .accusing(CellID(.disclosure, .regulations, "issued")),
    .silent("填 0", "zeros"),
    .silent("只填总计", "a total only", .row(.applications, .carriedOver, "_ _ _ _ _ _ 1")),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    TableKey.allCases.flatMap { key -> [Finding] in
      guard let table = context.report.tables[key] else { return [] }
      let rows = table.form.rows.filter { key != .applications || !table.hasOnlyTotal($0) }
      let habit = Self.columnsBlankThroughout(table, rows)
      return (habit.isEmpty ? [] : [finding(habit, table, rows, context)])
        + rows.compactMap { finding($0, besides: habit, table, context) }
    }
  }

  private static func isEmpty(_ cell: CellID, _ table: Table) -> Bool {
    switch table.cells[cell]?.content {
    case .blank, .notApplicable: true
    default: false
    }
  }

  /// The columns in which no row has anything: left out by habit, and not in one row by mistake. Of a table that has nothing
  /// at all, and of one with few rows, each row is told.
  private static func columnsBlankThroughout(_ table: Table, _ rows: [RowForm]) -> [ColumnKey] {
    guard rows.count > 3 else { return [] }
    let columns = table.form.columns.map(\.key).filter { column in
      let having = rows.filter { $0.columns.contains(column) }
      return having.count > 3 && having.allSatisfy { isEmpty(CellID(table.form.key, $0.key, column), table) }
    }
    return columns.count < table.form.columns.count ? columns : []
  }

  private func finding(_ columns: [ColumnKey], _ table: Table, _ rows: [RowForm], _ context: CheckContext) -> Finding {
    let labels = columns.compactMap { table.form.column($0)?.label }
    let cells = rows.flatMap { row in
      columns.filter(row.columns.contains).map { CellID(table.form.key, row.key, $0) }
    }
    return Finding(
      self,
      Bilingual(
        zh: "整列未填：\(labels.joined(separator: "、"))",
        en: "whole columns not filled in: \(labels.joined(separator: ", "))"),
      cells.map(context.report.statement))
  }

  private func finding(
    _ row: RowForm, besides habit: [ColumnKey], _ table: Table, _ context: CheckContext
  ) -> Finding? {
    let empty = row.columns.filter { !habit.contains($0) }.map { CellID(table.form.key, row.key, $0) }.filter {
      Self.isEmpty($0, table)
    }
    guard !empty.isEmpty else { return nil }
    let columns = empty.compactMap { table.form.column($0.column)?.label }
    let all = empty.count == row.columns.count
    return Finding(
      self,
      Bilingual(
        zh: all ? "\(row.brief)：整行未填" : "\(row.brief)：未填 \(columns.joined(separator: "、"))",
        en: all
          ? "\(row.brief): nothing is filled in" : "\(row.brief): not filled in: \(columns.joined(separator: ", "))"
      ),
      empty.map(context.report.statement))
  }
}

/// V403: values whose column the source lost.
struct UnplacedValue: Rule {
  let code = "V403"
  let slug = "unplaced-value"
  let severity = Severity.unassessed
  let basis = Basis.reading
  let summary = Bilingual(zh: "来源丢失了数字所在的列", en: "The source lost the number's column")
  let rationale = Bilingual(
    zh: "抓取的文本常丢掉空白格，剩下的数字属于哪一列无从知道。这些数字照录，不填进任何一列，涉及的算式不作判断。请对照原页面。",
    en: """
      Crawled text often loses blank cells, and with them the columns of the numbers that are left. They are kept, put \
      into no column, and the equations that need them are not judged. Compare the original page.
      """)
  let source = Bilingual(zh: "读取", en: "reading")
  let examples: [RuleExample] = [
    .fires("七格只剩三个数", "three numbers left of seven cells", .row(.applications, .carriedOver, "1 0 1"))
      .accusing(subject: "applications.carriedOver"),
    .silent("七格齐全", "all seven cells"),
  ]

  func findings(in context: CheckContext) -> [Finding] {
    TableKey.allCases.flatMap { key -> [Finding] in
      guard let table = context.report.tables[key] else { return [] }
      return table.unplaced.compactMap { unplaced in
        guard let row = table.form.row(unplaced.row) else { return nil }
        let name = key == .disputes ? "复议诉讼表" : row.brief
        let values = unplaced.values.map(\.text)
        let zh = values.joined(separator: "、")
        let en = values.joined(separator: ", ")
        let words =
          if unplaced.isRepeated {
            Bilingual(
              zh: "\(name)：这一行出现不止一次，数字不同（\(zh)），不知以哪次为准，未作判断",
              en: "\(name): the row stands there more than once, with other numbers (\(en)); not judged")
          } else if values.isEmpty {
            Bilingual(
              zh: "\(name)：没有读到数字，而表中有数字不知属于哪一行，未作判断",
              en: "\(name): no number was read, and the table has numbers of which no row is known; not judged")
          } else {
            Bilingual(zh: "\(name)：\(zh) 的列位不明，未作判断", en: "\(name): no column is known for \(en); not judged")
          }
        return Finding(
          self, words, [.row(key, unplaced.row, place: unplaced.values.first?.place)])
      }
    }
  }
}

extension Report {
  /// The cells of all tables in the order of the form.
  var cells: [(CellID, Cell)] {
    TableKey.allCases.flatMap { key -> [(CellID, Cell)] in
      guard let table = tables[key] else { return [] }
      return table.form.cells.compactMap { id in table.cells[id].map { (id, $0) } }
    }
  }
}
