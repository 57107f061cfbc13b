import AnnualReport
import Foundation
import ReportReading
import Testing

/// Which lines of a page are the headings of the report's sections, and where the report ends.
@Suite struct OutlineTests {
  private func report(_ lines: [String]) throws -> Report {
    try #require(ReportReader().read(text: lines.joined(separator: "\n"), name: "file").report)
  }

  private func lines(of model: ReportModel) -> [String] {
    TextLayout.rowALine.text(of: model).components(separatedBy: "\n")
  }

  private func expect(_ report: Report, toBe model: ReportModel) {
    #expect(report.organ?.value == model.organ)
    for section in Form.sections {
      #expect(report.section(section.key)?.text == (model.prose[section.key] ?? []).joined())
    }
    for form in model.form.tables { #expect(report.tables[form.key]?.lines == model.lines(of: form)) }
  }

  private static let contents = Form.sections.map(ReportModel.heading)

  @Test(arguments: ReportModel.all) func aListOfContentsInFrontIsNoReport(_ model: ReportModel) throws {
    expect(try report(["目录"] + Self.contents + lines(of: model)), toBe: model)
  }

  @Test(arguments: ReportModel.all) func aListOfContentsBehindIsNoReport(_ model: ReportModel) throws {
    expect(try report(lines(of: model) + ["目录"] + Self.contents), toBe: model)
    let numbered = Self.contents.enumerated().flatMap { ["\($1)", "\($0 + 1)"] }
    expect(try report(lines(of: model) + numbered), toBe: model)
  }

  /// The second begins without a title of its own: it is the page's matter, not the report's.
  @Test(arguments: ReportModel.all) func ofTwoReportsOnAPageTheFirstIsRead(_ model: ReportModel) throws {
    let first = lines(of: model)
    let start = try #require(first.firstIndex { $0.hasPrefix("一、总体情况") })
    let second = first[start...].map { line in
      line.contains(" |") ? line.replacing(/\| [0-9.]+/, with: "| 7") : line.replacing(/[0-9]+件/, with: "77件")
    }
    expect(try report(first + second), toBe: model)
    // A second report whose heading is the surer one lends it to no other.
    let damaged = first.map { $0.replacing("三、收到和处理政府信息公开申请情况", with: "收到和处理政府信息公开申请情况") }
    expect(try report(damaged + second), toBe: model)
  }

  /// All sections stand in one chapter, and have subheadings with numbers of another kind.
  @Test func aSubheadingIsNoSection() throws {
    let report = try report([
      "一、报告正文", "（一）总体情况", "全年无变化。", "（二）主动公开政府信息情况", "见附表。", "（三）收到和处理政府信息公开申请情况", "见附表。",
      "（四）政府信息公开行政复议、行政诉讼情况", "见附表。", "（五）存在的主要问题及改进情况", "1．存在的主要问题", "栏目更新偏慢。", "2．改进情况", "已增加人手。",
      "（六）其他需要报告的事项", "无。",
    ])
    #expect(report.sections.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(report.section(.problems)?.heading.text == "（五）存在的主要问题及改进情况")
  }

  @Test(arguments: ["![表](b.png)", "<img src=\"b.png\">", "[图片]", "image003.png"])
  func aPictureInPlaceOfATable(_ mark: String) throws {
    let report = try report([
      "一、总体情况", "全年无变化。", "二、主动公开政府信息情况", mark, "三、收到和处理政府信息公开申请情况", "见附表。",
      "四、政府信息公开行政复议、行政诉讼情况", "见附表。", "五、存在的主要问题及改进情况", "无。",
    ])
    let pictures = report.notes.compactMap { if case .tableIsImage(let key, _) = $0 { key } else { nil } }
    #expect(pictures == [.disclosure])
    #expect(report.section(.proactiveDisclosure)?.text == "")
  }

  /// A page in one line, its characters set apart by spaces.
  @Test func charactersSetApart() throws {
    let sentence = "自 2024年 1月 1日 起 至 2024年 12月 31日 止 ， 本 局 收 到 申 请 12件 ， 办 结 12件 。"
    let text =
      "临 江 区 审 计 局 2024年 政 府 信 息 公 开 工 作 年 度 报 告  本 报 告 的 统 计 期 限 \(sentence)  一、概述 2024年 ， 本 局 按 时 更 新 。 "
      + "  二、主动公开政府信息情况  | | | 三、收到和处理政府信息公开申请情况 | " + String(repeating: "|", count: 320)
    let report = try report([text])
    #expect(report.period?.value.isCalendarYear == true)
    #expect(report.section(.overview)?.text == "2024年，本局按时更新。")
  }

  @Test(arguments: ["我局", "本县"]) func whatNamesNoOrganIsNone(_ words: String) throws {
    let report = try report([
      "现公布\(words)2024年政府信息公开工作年度报告。", "一、总体情况", "全年无变化。", "二、主动公开政府信息情况", "见附表。", "三、收到和处理政府信息公开申请情况", "见附表。",
    ])
    #expect(report.organ == nil)
    #expect(report.year?.value == 2024)
  }
}
