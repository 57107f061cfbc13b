import AnnualReport
import ReportReading
import ReportRecognition
import Testing

/// Tables whose headings stand elsewhere than the form prints them: every number is where its headings say, or nowhere.
@Suite struct HeadedTableTests {
  /// A table as texts in rows and columns.
  private typealias Lines = [[String]]

  /// What is done to a table before it is set.
  enum Change: CaseIterable, Sendable {
    case none, columnsShuffled, rowsShuffled, turned, turnedAndShuffled, counted, withRemarks, withLastYear, asList
    case columnsAndRowsShuffled
  }

  enum Shape: CaseIterable, Sendable {
    case html, pipes, tabs
  }

  private static func seeds(_ count: UInt64) -> [UInt64] { Array(1...count) }

  @Test(arguments: Change.allCases, Shape.allCases) func numbersFollowTheirHeadings(_ change: Change, _ shape: Shape)
    throws
  {
    for seed in Self.seeds(3) {
      for model in [ReportModel.third] + ReportModel.all {
        var dice = Dice(seed: seed)
        let blanked = model.blanking(
          model.form.tables.flatMap(\.cells).filter { _ in Int.random(in: 0..<9, using: &dice) == 0 })
        for key in [TableKey.applications, .disputes] {
          let form = try #require(model.form.table(key))
          let lines = Self.changed(Self.lines(of: form, blanked), change, &dice)
          let text = Self.text(lines, of: key, shape)
          let reader = ReportReader(forms: KnownForms(Form.withThird))
          let report = try #require(reader.readAlone(Array(text.utf8), name: "file").report)
          let table = try #require(report.tables[key], "\(text)")
          #expect(table.lines == blanked.lines(of: form), "seed \(seed)\n\(text)")
        }
      }
    }
  }

  /// Where headings do not tell a column or tell it twice, no number is put in a wrong cell.
  @Test(arguments: Shape.allCases) func doubtfulHeadingsPlaceNothing(_ shape: Shape) throws {
    for seed in Self.seeds(40) {
      var dice = Dice(seed: seed)
      let model = ReportModel.all[Int.random(in: 0..<2, using: &dice)]
      let form = try #require(model.form.table(.applications))
      var lines = Self.changed(Self.lines(of: form, model), .columnsShuffled, &dice)
      let column = Int.random(in: 1..<lines[0].count, using: &dice)
      let other = Int.random(in: 1..<lines[0].count, using: &dice)
      lines[0][column] = Bool.random(using: &dice) ? lines[0][other] : "数"
      guard column != other else { continue }
      let report = try #require(
        ReportReader().readAlone(Array(Self.text(lines, of: .applications, shape).utf8), name: "file").report)
      for (cell, read) in report.tables[.applications]?.cells ?? [:] {
        #expect(read.number == nil || read.number == model.number(cell), "seed \(seed): \(cell)\n\(lines)")
      }
    }
  }

  /// A row that lacks a cell, whichever, may have its numbers anywhere: none is put into a cell, even where a number among
  /// the remarks makes up for it.
  @Test func aRowThatLacksACellIsNotRead() throws {
    for seed in Self.seeds(60) {
      var dice = Dice(seed: seed)
      let model = ReportModel.all[Int.random(in: 0..<2, using: &dice)]
      let key = [TableKey.applications, .disputes][Int.random(in: 0..<2, using: &dice)]
      let form = try #require(model.form.table(key))
      var lines = Self.changed(Self.lines(of: form, model), .none, &dice)
      let isTurned = Bool.random(using: &dice)
      if isTurned { lines = Self.changed(lines, .turned, &dice) }
      let hasRemarks = Bool.random(using: &dice)
      if hasRemarks { lines = lines.enumerated().map { $1 + [$0 == 0 ? "备注" : ""] } }
      let row = Int.random(in: 1..<lines.count, using: &dice)
      if hasRemarks { lines[row][lines[row].count - 1] = "7" }
      lines[row].remove(at: Int.random(in: 1..<lines[row].count, using: &dice))
      let report = try #require(
        ReportReader().readAlone(Array(Self.text(lines, of: key, .html).utf8), name: "file").report)
      guard let table = report.tables[key] else {
        #expect(report.notes.contains { if case .unreadableTable(key, _) = $0 { true } else { false } }, "seed \(seed)")
        continue
      }
      for (cell, read) in table.cells {
        #expect(read.content == .blank || read.number == model.number(cell), "seed \(seed): \(cell)")
      }
      let unread = Set(table.unplaced.map(\.row))
      // On paper, table disputes is one row, which is named by its first.
      let isAllUnread = unread.count == form.rows.count || key == .disputes && table.cells.isEmpty
      #expect(isTurned ? isAllUnread : unread == [form.rows[row - 1].key], "seed \(seed)")
      #expect(table.missingRows.isEmpty, "seed \(seed)")
    }
  }

  private static func lines(of form: TableForm, _ model: ReportModel) -> Lines {
    [["项目"] + form.columns.map(\.label)]
      + form.rows.map { row in
        [row.label]
          + form.columns.map { column in
            row.columns.contains(column.key) ? model.cells[CellID(form.key, row.key, column.key)] ?? "" : "/"
          }
      }
  }

  private static func changed(_ lines: Lines, _ change: Change, _ dice: inout Dice) -> Lines {
    func shuffledColumns(_ lines: Lines) -> Lines {
      let order = [0] + lines[0].indices.dropFirst().shuffled(using: &dice)
      return lines.map { line in order.map { line[$0] } }
    }
    func shuffledRows(_ lines: Lines) -> Lines { [lines[0]] + lines.dropFirst().shuffled(using: &dice) }
    func turned(_ lines: Lines) -> Lines { lines[0].indices.map { column in lines.map { $0[column] } } }
    switch change {
    case .none: return lines
    case .columnsShuffled: return shuffledColumns(lines)
    case .rowsShuffled: return shuffledRows(lines)
    case .columnsAndRowsShuffled: return shuffledRows(shuffledColumns(lines))
    case .turned: return turned(lines)
    case .turnedAndShuffled: return turned(shuffledRows(shuffledColumns(lines)))
    case .counted: return lines.enumerated().map { [$0 == 0 ? "序号" : "\($0)"] + $1 }
    case .withRemarks: return lines.enumerated().map { $1 + [$0 == 0 ? "备注" : ["", "无", "见说明"][$0 % 3]] }
    case .withLastYear:
      return lines.enumerated().map { index, line in
        line + (index == 0 ? ["上年总计", "同比增减"] : ["\(Int.random(in: 0...99, using: &dice))", "-3"])
      }
    case .asList:
      return [["情形", "申请人", "数量"]]
        + lines.dropFirst().flatMap { line in zip(lines[0], line).dropFirst().map { [line[0], $0, $1] } }
    }
  }

  private static func text(_ lines: Lines, of key: TableKey, _ shape: Shape) -> String {
    let sections = Form.sections.map { section -> String in
      let heading = ReportModel.heading(section)
      let table = section.key == key.section ? Self.table(lines, shape) : "无。"
      return shape == .html ? "<p>\(heading)</p>\(table == "无。" ? "<p>无。</p>" : table)" : "\(heading)\n\(table)"
    }
    return (shape == .html ? ["<html><body>"] + sections + ["</body></html>"] : sections).joined(separator: "\n")
  }

  private static func table(_ lines: Lines, _ shape: Shape) -> String {
    switch shape {
    case .html:
      "<table>" + lines.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>"
    case .pipes: lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    case .tabs: lines.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
  }
}
