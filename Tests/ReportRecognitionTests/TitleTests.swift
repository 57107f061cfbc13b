import AnnualReport
import Testing

@testable import ReportReading

/// Every organ in every manner of title over any lines is the same organ and year.
@Suite struct TitleTests {
  static let organs = [
    "云溪县", "云溪县人民政府", "云溪县人民政府办公室", "云溪市青山区住房和城乡建设局", "云溪县审计局", "云溪县白石乡", "青山区白石街道办事处", "云溪高新技术产业开发区管理委员会",
    "云溪市公安局交通警察支队", "雲溪市教育局", "云溪县发展和改革委员会", "云溪县白石镇人民政府", "云溪县政务服务中心", "国家税务总局云溪县税务局",
  ]

  static let manners: [@Sendable (String) -> String] = [
    { "\($0)2024年政府信息公开工作年度报告" }, { "\($0)2024年度政府信息公开工作年度报告" }, { "2024年\($0)政府信息公开工作年度报告" },
    { "2024年度\($0)政府信息公开年度报告" }, { "2024\($0)2024年度政府信息公开工作年度报告" }, { "\($0)2024政府信息公开工作年度报告" },
    { "\($0)政府信息公开工作2024年度报告" }, { "\($0)二〇二四年政府信息公开工作年度报告" }, { "\($0)关于2024年政府信息公开工作情况的报告" },
    { "\($0)政府信息公开工作年度报告（2024年度）" }, { "\($0)政府信息公开工作年度报告2024年" }, { "\($0)2024年信息公开年报" },
    { "《\($0)2024年政府信息公开工作年度报告》" }, { "关于\($0)2024年政府信息公开工作年度报告" },
    { "\($0)2024年政府信息公开工作年度报告（2025年1月20日公布）" },
  ]

  /// A title with the words that it must be read as.
  private func expect(_ lines: [String], _ organ: String, above: [String] = [], below: [String] = []) throws {
    let report = try report(head: above + lines + below)
    #expect(report.organ?.value == organ, "\(lines)")
    #expect(report.year?.value == 2024, "\(lines)")
    // A line that says no more, such as a remark, may be none of its lines.
    #expect(report.title.map { lines.joined().contains($0.text) && $0.text.count >= 10 } == true, "\(lines)")
    #expect(report.organ?.origin == .title, "\(lines)")
  }

  @Test(arguments: organs, manners.indices) func titlesOnOneLine(_ organ: String, _ manner: Int) throws {
    try expect([Self.manners[manner](organ)], organ)
    let above = [["首页"], ["首页", "信息公开"], ["云溪县人民政府门户网站"], ["部门动态", "通知公告"], ["索引号：0012024", "发布机构：云溪县人民政府"]]
    for lines in above {
      try expect(
        [Self.manners[manner](organ)], organ, above: lines, below: ["（2025年4月23日）", "统计期限自2024年1月1日起至2024年12月31日止。"])
    }
  }

  /// Wherever the lines break, if a line but the last has four characters. 业开发区管理委员会 might be a name of its own.
  @Test(arguments: organs.filter { !$0.contains("开发区") }, manners.indices) func titlesOverTwoAndThreeLines(
    _ organ: String, _ manner: Int
  ) throws {
    let title = Array(Self.manners[manner](organ).unicodeScalars)
    func line(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(title[range])) }
    var seen = 0
    for first in 4..<title.count {
      try expect([line(0..<first), line(first..<title.count)], organ, above: ["首页"])
      seen += 1
      for second in first + 4..<max(first + 4, title.count) where (first * 31 + second * 17 + manner) % 13 == 0 {
        try expect([line(0..<first), line(first..<second), line(second..<title.count)], organ, below: ["2025-01-20"])
        seen += 1
      }
    }
    #expect(seen >= title.count - 4)
  }

  @Test func aZoneBrokenBehindItsName() throws {
    try expect(["云溪高新技术产业开发区管理委", "员会2024年政府信息公开工作年度报告"], "云溪高新技术产业开发区管理委员会")
    try expect(["云溪高新技术产业开发区", "管理委员会2024年政府信息公开工作年度报告"], "云溪高新技术产业开发区管理委员会")
  }

  @Test(arguments: organs) func theOrganOnALineOfItsOwn(_ organ: String) throws {
    try expect([organ, "2024年政府信息公开工作年度报告"], organ)
    try expect([organ, "2024年", "政府信息公开工作年度报告"], organ)
    try expect(["2024年", organ, "政府信息公开工作年度报告"], organ)
    try expect([organ, "政府信息公开工作年度报告", "（2024年度）"], organ)
  }

  /// What stands above a title that is whole is none of it.
  @Test(arguments: ["云溪县人民政府", "云溪县人民政府办公室", "云溪市", "政务公开", "云溪市政务公开", "2024年年度报告", "2024年年报"])
  func aBannerIsNoPartOfTheTitle(_ banner: String) throws {
    try expect(["云溪县水利局2024年政府信息公开工作年度报告"], "云溪县水利局", above: [banner])
    try expect(["县水利局2024年政府信息公开工作年度报告"], "县水利局", above: [banner])
  }

  /// A title without a place is completed by what else names the organ with one.
  @Test func aPlaceIsTakenFromThePreambleOrThePublisher() throws {
    let title = "审计局2024年政府信息公开工作年度报告"
    #expect(try report(head: [title]).organ?.value == "审计局")
    #expect(try report(head: [title, "本报告由云溪县审计局编制。"]).organ?.value == "云溪县审计局")
    #expect(try report(head: ["发布机构：云溪县审计局", title]).organ?.value == "云溪县审计局")
    #expect(try report(head: ["发布机构：云溪县水利局", title]).organ?.value == "审计局")
  }

  @Test func aPagesOwnTitleTellsTheOrganWhereTheTextDoesNot() throws {
    let page = """
      <html><head><title>云溪县审计局2024年政府信息公开工作年度报告_云溪县人民政府</title></head><body><p>一、总体情况</p><p>无。</p>
      <p>二、主动公开政府信息情况</p><p>无。</p><p>三、收到和处理政府信息公开申请情况</p></body></html>
      """
    guard case .report(let report) = ReportReader().readAlone(Array(page.utf8), name: "file") else {
      Issue.record("no report")
      return
    }
    #expect(report.organ?.value == "云溪县审计局")
    #expect(report.organ?.origin == .metadata)
    #expect(report.year?.value == 2024)
  }
}
