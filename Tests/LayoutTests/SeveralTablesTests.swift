import AnnualReport
import ReportChecking
import ReportReading
import Testing

/// A report that gives a table several times with different numbers: of several years, of a county and its offices. The
/// one that is the report's is read, or none.
@Suite struct SeveralTablesTests {
  /// A table with every number of the report's multiplied, and what stands before it.
  private struct Part {
    var caption: String?
    var factor = 1
  }

  private enum Shape: CaseIterable {
    case html, pipes, lines
  }

  private func report(_ model: ReportModel, _ parts: [Part], _ shape: Shape) throws -> Report {
    let form = try #require(model.form.table(.applications))
    let tables = parts.map { part -> String in
      let header = [""] + form.columns.map(\.label)
      let rows = form.rows.map { row in
        [row.fullLabel]
          + row.columns.map { column in
            String((model.number(CellID(form.key, row.key, column))?.integer ?? 0) * part.factor)
          }
      }
      return caption(part.caption, shape) + table([header] + rows, shape)
    }
    let text =
      ([model.title]
      + Form.sections.map { section in
        let heading = ReportModel.heading(section)
        return paragraph(heading, shape)
          + (section.key == .applications ? tables.joined() : paragraph("本年度各项工作平稳推进。", shape))
      }).joined(separator: "\n")
    return try #require(
      ReportReader().readAlone(Array((shape == .html ? "<html><body>\(text)</body></html>" : text).utf8), name: "file")
        .report)
  }

  private func paragraph(_ text: String, _ shape: Shape) -> String { shape == .html ? "<p>\(text)</p>" : text + "\n" }

  private func caption(_ text: String?, _ shape: Shape) -> String { text.map { paragraph($0, shape) } ?? "" }

  private func table(_ rows: [[String]], _ shape: Shape) -> String {
    switch shape {
    case .html:
      "<table>" + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>"
    case .pipes: rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    case .lines: rows.joined().filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
    }
  }

  /// The lines of the report's table, with every number multiplied.
  private func lines(_ model: ReportModel, times factor: Int) throws -> [String] {
    let form = try #require(model.form.table(.applications))
    return form.rows.map { row in
      ([row.key.rawValue]
        + row.columns.map { String((model.number(CellID(form.key, row.key, $0))?.integer ?? 0) * factor) })
        .joined(separator: " ")
    }
  }

  @Test(arguments: ReportModel.all) func theOneThatAddsUpTheOthersIsRead(_ model: ReportModel) throws {
    for shape in Shape.allCases {
      for order in [[1, 2, 3], [3, 1, 2], [1, 3, 2]] {
        let report = try report(model, order.map { Part(caption: nil, factor: $0) }, shape)
        #expect(try report.tables[.applications]?.lines == lines(model, times: 3), "\(shape) \(order)")
      }
    }
  }

  @Test(arguments: ReportModel.all) func captionsTellTheYear(_ model: ReportModel) throws {
    let year = model.year
    let captions = [
      ("\(year - 1)年情况", "\(year)年情况"), ("上年度情况：", "本年度情况："), ("去年", "\(year)年"), ("\(year - 1)年度", nil),
    ]
    for shape in Shape.allCases {
      for (before, now) in captions {
        for isFirst in [true, false] where now != nil || isFirst == false {
          let own = Part(caption: now)
          let other = Part(caption: before, factor: 2)
          let report = try report(model, isFirst ? [own, other] : now == nil ? [own, other] : [other, own], shape)
          #expect(
            try report.tables[.applications]?.lines == lines(model, times: 1), "\(shape) \(before) \(isFirst)")
        }
      }
    }
  }

  @Test(arguments: ReportModel.all) func captionsTellTheTotal(_ model: ReportModel) throws {
    for shape in Shape.allCases {
      for caption in ["全县汇总", "合计（含各乡镇）"] {
        let report = try report(
          model, [Part(caption: "县教育局", factor: 2), Part(caption: caption, factor: 5)], shape)
        #expect(try report.tables[.applications]?.lines == lines(model, times: 5), "\(shape) \(caption)")
      }
      let own = try self.report(model, [Part(factor: 5), Part(caption: "县政府本级", factor: 2)], shape)
      #expect(try own.tables[.applications]?.lines == lines(model, times: 5), "\(shape)")
    }
  }

  @Test(arguments: ReportModel.all) func whereNothingTellsNoneIs(_ model: ReportModel) throws {
    for shape in Shape.allCases {
      for captions in [[nil, nil], ["县教育局", "县民政局"], ["表一", "表二"], ["局机关", "全县教育系统"]] as [[String?]] {
        let report = try report(model, zip(captions, [1, 2]).map { Part(caption: $0, factor: $1) }, shape)
        #expect(report.tables[.applications] == nil, "\(shape) \(captions)")
        #expect(report.form?.name == model.form.name || report.form == nil)
        let findings = Checker().check(report).findings
        #expect(findings.contains { $0.code == "R902" && $0.message.zh.contains("几张") }, "\(shape) \(captions)")
        let accusations = findings.filter { "AN".contains($0.code.prefix(1)) || $0.message.zh.contains("第 3 部分") }
        #expect(accusations.map(\.code) == ["R902"], "\(shape): \(accusations.map(\.message.zh))")
      }
    }
  }

  @Test(arguments: ReportModel.all) func theSameTableTwiceIsOne(_ model: ReportModel) throws {
    for shape in Shape.allCases {
      let report = try report(model, [Part(caption: "表一"), Part(caption: "表二")], shape)
      #expect(try report.tables[.applications]?.lines == lines(model, times: 1), "\(shape)")
    }
  }
}
