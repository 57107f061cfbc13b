import AnnualReport
import Testing

@testable import ReportReading

/// Texts made to exhaust the recognition; each costs seconds at most, not hours.
@Suite struct HostileTextTests {
  private func text(_ overview: String, _ table: String = "") -> String {
    """
    一、总体情况
    \(overview)
    二、主动公开政府信息情况
    \(table)
    三、收到和处理政府信息公开申请情况
    """
  }

  private func isReport(_ text: String) -> Bool {
    if case .report = ReportReader().read(text: text, name: "file") { true } else { false }
  }

  private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test(.timeLimit(.minutes(1))) func datesWithoutEnd() { #expect(isReport(text(times(20_000, "2024年1月1日开会，")))) }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "3、", "3、4和5、", "新收：", "予以公开3件、部分公开2件、", "网络3件，办结1件，", "行政复议1件、行政诉讼2件，维持1件、",
    ])
  func listsWithoutEnd(_ items: String) { #expect(isReport(text("收到政府信息公开申请" + times(20_000, items) + "5件。"))) }

  @Test(.timeLimit(.minutes(1))) func bracketsWithoutEnd() {
    #expect(isReport(text("无。", "总计" + times(200_000, "(") + "\n规章 0 0 0\n行政许可 1\n行政处罚 2")))
  }

  @Test(.timeLimit(.minutes(1))) func aParagraphOfAnchors() async {
    let page = "<p>一、总体情况<p>" + times(50_000, "<b>字</b> ") + "<p>二、主动公开政府信息情况<p>三、收到和处理政府信息公开申请情况"
    guard case .report = await ReportReader().read(Array(page.utf8), name: "file").reading else {
      return #expect(Bool(false))
    }
  }
}
