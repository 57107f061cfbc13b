import AnnualReport
import SourceFixtures
import Testing

@testable import ReportReading
@testable import ReportRecognition
@testable import SourceDocuments

/// Sources made to exhaust the recognition: the steps of the work grow as they do, and no faster.
@Suite struct HostileTextTests {
  /// A source that repeats something as often as wanted.
  struct Flood: CustomTestStringConvertible {
    let testDescription: String
    /// How often it is repeated in the smaller of two sources.
    let count: Int
    let text: @Sendable (Int) -> String

    init(_ name: String, count: Int = 1000, _ text: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.count = count
      self.text = text
    }
  }

  private static func report(_ overview: String, _ table: String = "") -> String {
    """
    一、总体情况
    \(overview)
    二、主动公开政府信息情况
    \(table)
    三、收到和处理政府信息公开申请情况
    """
  }

  /// Sentences without end.
  static let sentences = [
    "分别为", "比上年增长", "十", "〇", "二〇", "7", "1,234,", "3、", "3、4和5、", "3件", "3件、", "（3件）", "（", "）", "“", "《", "《》", "，",
    "、",
    "新收：", "予以公开3件、部分公开2件、", "网络3件，办结1件，", "行政复议1件、行政诉讼2件，维持1件、", "其中网络3件，信函2件，", "占20%，", "均予以公开，",
    "未收到", "收到和", "行政复议、", "2024年1月1日开会，", "办理??3件。", "赣", "不予公开（属于国家秘密）3件",
  ].map { token in Flood(token) { report("收到政府信息公开申请" + String(repeating: token, count: $0) + "5件。") } }

  /// Lines and cells without end.
  static let lines =
    [
      "字\n", "\n", "一、总体情况\n", "一、总体情况。", "（一）公开\n", "规章\n", "规章 0 0 0\n", "申请人情况\n自然人\n", "0 | ", "| 0 | 0 |\n", "0\t",
      "字  ",
      "- 3 -\n", "3\n",
    ].map { token in Flood(token, count: 2000) { report("无。", String(repeating: token, count: $0)) } } + [
      Flood("titles") { String(repeating: "泉港区2024年\n政府信息公开工作\n", count: $0) + report("无。") },
      Flood("brackets of a label", count: 20_000) {
        report("无。", "总计" + String(repeating: "(", count: $0) + "\n规章 0 0 0\n行政许可 1\n行政处罚 2")
      },
      Flood("names of years") { "泉港区2024年政府信息公开工作年度报告\n" + String(repeating: "2023年政府信息公开", count: $0) + report("无。") },
    ]

  @Test(arguments: sentences + lines) func workGrowsAsTheTextDoes(_ flood: Flood) {
    #expect(growth { steps(of: flood.text($0 * flood.count)) } < 2.2)
  }

  /// Pages without end; the elements stand between two sections.
  static let pages = [
    "<p>字", "<p>", "<b>字</b> ", "<div>", "<b>", "</i>", "<a href=x>字", "<table><tr><td>", "<tr><td>0<td>0", "<br>",
    "<img>", "&nbsp;", "&x", "<",
    "<!-- x ", "<span style='display:none'>", "<ul><li>字",
  ].map { token in
    Flood(token, count: 1000) {
      "<p>一、总体情况<p>" + String(repeating: token, count: $0) + "<p>二、主动公开政府信息情况<p>三、收到和处理政府信息公开申请情况"
    }
  }

  @Test(arguments: pages) func workGrowsAsThePageDoes(_ flood: Flood) {
    let growth = growth { count in
      let budget = WorkBudget(clock: { .zero })
      budget.run {
        if let document = try? HTMLReader.document(flood.text(count * flood.count)) {
          _ = try? Recogniser.reading(of: document, name: "page")
        }
      }
      return budget.steps
    }
    #expect(growth < 2.2)
  }

  @Test(arguments: [
    (before: "", token: "<w:p><w:r><w:t>字</w:t></w:r></w:p>", after: ""),
    ("<w:p>", "<w:r><w:t>字</w:t><w:tab/></w:r>", "</w:p>"),
    ("<w:tbl>", "<w:tr><w:tc><w:p><w:r><w:t>0</w:t></w:r></w:p></w:tc></w:tr>", "</w:tbl>"),
  ]) func workGrowsAsTheWordDocumentDoes(_ parts: (before: String, token: String, after: String)) {
    let growth = growth { count in
      let body =
        WordFixture.paragraph("一、总体情况") + parts.before + String(repeating: parts.token, count: count * 1000)
        + parts.after
        + WordFixture.paragraph("二、主动公开政府信息情况") + WordFixture.paragraph("三、收到和处理政府信息公开申请情况")
      let budget = WorkBudget(clock: { .zero })
      budget.run {
        if let document = try? WordFixture(body: body).document() {
          _ = try? Recogniser.reading(of: document, name: "document")
        }
      }
      return budget.steps
    }
    #expect(growth < 2.2)
  }

  @Test func longTextsAreStillReports() {
    for token in ["3、", "分别为", "（", "十"] {
      let text = Self.report(String(repeating: token, count: 20_000))
      guard case .report = ReportReader().read(text: text, name: "file", within: WorkBudget(clock: { .zero }))
      else { return #expect(Bool(false), "\(token)") }
    }
  }

  @Test func aParagraphOfAnchors() async {
    let page =
      "<p>一、总体情况<p>" + String(repeating: "<b>字</b> ", count: 50_000) + "<p>二、主动公开政府信息情况<p>三、收到和处理政府信息公开申请情况"
    guard
      case .report = await ReportReader().read(
        Array(page.utf8), name: "file", within: WorkBudget(clock: { .zero })
      ).reading
    else {
      return #expect(Bool(false))
    }
  }

  /// How much more work twice as much is.
  private func growth(_ steps: (Int) -> Int) -> Double { Double(steps(2)) / Double(max(1, steps(1))) }

  private func steps(of text: String) -> Int {
    let budget = WorkBudget(clock: { .zero })
    _ = ReportReader().read(text: text, name: "text", within: budget)
    return budget.steps
  }
}
