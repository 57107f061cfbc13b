import AnnualReport
import Testing

@testable import ReportReading

/// Without a title, the paragraphs before the first section tell organ and year.
@Suite struct PreambleTests {
  static let organs = ["云溪市教育局", "雲溪市教育局", "云溪市信访局", "云溪县人民政府", "云溪县人民政府办公室", "向阳区经济和信息化局", "云溪县白石镇人民政府", "本溪市财政局"]

  static let wordings: [@Sendable (String) -> String] = [
    { "根据有关规定，现公布\($0)2024年度政府信息公开年度报告。" }, { "根據有關規定，現公布\($0)2024年度政府信息公開年度報告。" },
    { "现将2024年\($0)政府信息公开工作年度报告公布如下。" }, { "本报告依据《条例》，结合2024年\($0)政府信息公开工作实际编制。" },
    { "本报告根据条例要求，结合\($0)2024年政府信息公开工作实际编制。" }, { "按照条例要求，本报告由\($0)编制，统计期限自2024年1月1日起至2024年12月31日止。" },
    { "本报告由\($0)根据条例编制，2024年政府信息公开情况如下。" }, { "根据条例和有关要求，\($0)编制了2024年政府信息公开工作年度报告。" },
    { "现将2024年\($0)政府信息公开工作情况报告如下，数据统计时限为2024年1月1日—12月31日。" },
    { "\($0)按照2024年政府信息公开工作年度报告统一格式，汇总全年数据，形成本报告。" },
    { "按照条例规定，\($0)现将2024年政府信息公开工作年度报告公布如下。" },
  ]

  @Test(arguments: organs, wordings.indices) func theReportIsNamed(_ organ: String, _ wording: Int) throws {
    let report = try report(head: ["首页", Self.wordings[wording](organ)])
    #expect(report.organ?.value == organ)
    #expect(report.year?.value == 2024)
    #expect(report.organ?.origin == .preamble)
    #expect(report.organ?.place.line == 2)
  }

  @Test(arguments: organs) func theOrganToBeAskedIsTheLastResort(_ organ: String) throws {
    let contact = "本报告按条例编制。如有疑问，请与\(organ)联系。"
    #expect(try report(head: ["首页", contact]).organ?.value == organ)
    #expect(try report(head: ["首页", "本报告由云溪县水利局编制。" + contact]).organ?.value == "云溪县水利局")
  }

  /// 信访局办公室 is a part of the bureau; the office of a government, and 编委办, are organs.
  @Test func theOfficeOfABureauIsTheBureau() throws {
    func organ(_ asked: String) throws -> String? {
      try report(head: ["首页", "本报告按条例编制。如有疑问，请与\(asked)联系。"]).organ?.value
    }
    #expect(try organ("云溪市信访局办公室") == "云溪市信访局")
    #expect(try organ("云溪县人民政府办公室") == "云溪县人民政府办公室")
    #expect(try organ("云溪县机构编制委员会办公室") == "云溪县机构编制委员会办公室")
  }

  /// Whose rules are followed is not whose report it is.
  @Test(arguments: [
    "本报告按照云溪省人民政府办公厅2024年政府信息公开工作要点的部署编写，统计期限如下。", "本报告根据国务院办公厅政府信息公开工作年度报告格式编制。", "本报告由我局编制，现公布我局2024年政府信息公开工作年度报告。",
    "本报告由本机关根据条例编制。",
  ]) func othersAreNotTaken(_ preamble: String) throws {
    #expect(try report(head: ["首页", preamble]).organ == nil)
  }
}
