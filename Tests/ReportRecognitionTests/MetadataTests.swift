import AnnualReport
import Testing

@testable import ReportReading
@testable import ReportRecognition
@testable import SourceDocuments

/// What stands above a report and under its title: values beside their labels, empty ones, and dates without a label.
@Suite struct MetadataTests {
  static let title = "云溪县水利局2024年政府信息公开工作年度报告"

  /// Ways to write labels with their values; a value may be empty.
  static let layouts: [@Sendable ([(String, String)]) -> [String]] = [
    { $0.map { "\($0.0)：\($0.1)" } }, { [$0.map { "\($0.0)：\($0.1)" }.joined(separator: "　")] },
    { $0.map { "| \($0.0) | \($0.1) |" } }, { ["| " + $0.map { "\($0.0) | \($0.1)" }.joined(separator: " | ") + " |"] },
    { $0.flatMap { ["\($0.0)：", $0.1].filter { !$0.isEmpty } } },
  ]

  @Test(arguments: layouts.indices, [("发布机构", "发布日期"), ("发文机关", "生成日期"), ("信息来源", "发布时间"), ("来源", "时间")])
  func valuesAreThoseOfTheirLabels(_ layout: Int, _ labels: (publisher: String, date: String)) throws {
    let (publisher, date) = labels
    for (name, day) in [("云溪县水利局", "2025-01-20"), ("", "2025-01-20"), ("云溪县水利局", ""), ("", "")] {
      let orders = [
        [("索引号", "0012024"), (publisher, name), ("文号", "无"), (date, day), ("文件分类", "综合政务")],
        [(date, day), ("主题分类", ""), (publisher, name), ("文号", "")], [(publisher, name), (date, day)],
      ]
      for order in orders {
        let head = Self.layouts[layout](order)
        let report = try report(head: head + [Self.title, "统计期限自2024年1月1日起至2024年12月31日止。"])
        #expect(report.publisher?.value == (name.isEmpty ? nil : name), "\(head)")
        #expect(report.published?.value == (day.isEmpty ? nil : CalendarDate(year: 2025, month: 1, day: 20)), "\(head)")
        #expect(report.organ?.value == "云溪县水利局", "\(head)")
      }
    }
  }

  static let dates = ["2025年4月23日", "2025-04-23", "2025.4.23", "2025/04/23", "2025 年 4 月 23 日", "２０２５年４月２３日"]
  static let under: [@Sendable (String) -> [String]] = [
    { ["（\($0)）"] }, { [$0] }, { ["(\($0))"] }, { ["云溪县水利局", $0] }, { ["\($0) 来源：云溪县水利局"] },
    { ["\($0) 10:30 来源：云溪县水利局 浏览次数：12"] },
    { ["\($0)　来源 云溪县水利局"] }, { ["发布时间：\($0) 来源：云溪县水利局 字体：大 中 小"] }, { ["时间：\($0)　作者：办公室"] },
  ]

  @Test(arguments: dates, under.indices) func aDateUnderTheTitle(_ date: String, _ manner: Int) throws {
    let lines = Self.under[manner](date)
    let report = try report(head: [Self.title] + lines + ["统计期限自2024年1月1日起至2024年12月31日止。"])
    #expect(report.published?.value == CalendarDate(year: 2025, month: 4, day: 23), "\(lines)")
    #expect(report.published?.place.line == 1 + lines.count)
    #expect(report.title?.text == Self.title)
    if lines[0].contains("来源") { #expect(report.publisher?.value == "云溪县水利局", "\(lines)") }
  }

  /// A labelled date says better when the report was published.
  @Test func aLabelComesBeforeABareDate() throws {
    let report = try report(head: ["发布日期：2025-01-20", Self.title, "（2025年4月23日）"])
    #expect(report.published?.value == CalendarDate(year: 2025, month: 1, day: 20))
  }

  @Test(arguments: [
    ["2025年4月23日", title], [title, "2024年1月1日至2024年12月31日"], [title, "2025年4月23日印发的文件"],
    [title, "本报告按条例编制。", "公开目录。", "编写说明。", "2025年4月23日"],
  ]) func otherDatesAreNotThoseOfPublication(_ head: [String]) throws {
    #expect(try report(head: head).published == nil)
  }

  /// A page says by its own program what it was made from; only the reader that recognised characters knows of that.
  @Test(arguments: ["ocr", "OCR", "ocr-system", "ocr-capabilities"]) func aMetaElementRecognisesNothing(_ name: String)
    throws
  {
    let page = """
      <html><head><meta name="\(name)" content="tesseract"></head><body><h1>\(Self.title)</h1><p>一、总体情况</p><p>无。</p>
      <p>二、主动公开政府信息情况</p><p>无。</p><p>三、收到和处理政府信息公开申请情况</p></body></html>
      """
    guard case .report(let report) = ReportReader().readAlone(Array(page.utf8), name: "file") else {
      Issue.record("no report")
      return
    }
    #expect(!report.notes.contains(.recognisedCharacters))
    var document = Document(blocks: [.line(Passage(text: "一、总体情况", anchors: []))])
    document.isRecognised = true
    for section in ["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"] {
      document.blocks.append(.line(Passage(text: section, anchors: [])))
    }
    guard case .report(let recognised) = try Recogniser.reading(of: document, name: "file") else { return }
    #expect(recognised.notes.contains(.recognisedCharacters))
  }
}
