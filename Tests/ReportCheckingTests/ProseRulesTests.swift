import AnnualReport
import ReportReading
import Testing

@testable import ReportChecking

/// The prose rules on sentences in the example report: 新收 5 (自然人 3, 商业企业 2), 上年结转 1, 予以公开 3, 无法提供 2, 办结 5,
/// 结转下年度 1; 行政复议 1 (维持); 规范性文件 4, 1, 20.
@Suite struct ProseRulesTests {
  private static let rules = Checker.allRules.filter { $0.code.hasPrefix("N5") }

  func codes(_ sentence: String) throws -> Set<String> {
    try Set(Checker(rules: Self.rules).check(report(saying: sentence)).findings.map(\.code))
  }

  private func report(saying sentence: String) throws -> Report {
    let text = ExampleReport([.prose(.overview, sentence)]).text
    guard case .report(let report) = ReportReader().read(text: text, name: "example.txt") else {
      throw Unreadable(text: text)
    }
    return report
  }

  private struct Unreadable: Error { let text: String }

  @Test(arguments: [
    "2024年，我县共收到政府信息公开申请5件，上年结转1件，办结5件，结转2025年度继续办理1件。",
    "共受理依申请公开6件，其中本年新收5件、上年结转1件，已答复5件，1件正在办理。",
    "全年办理政府信息公开申请5件，同比下降16.7%。",
    "办结政府信息公开申请5件，其中予以公开3件，占60%，无法提供2件，占40%。",
    "收到申请公开政府信息5件，其中自然人3件，商业企业2件。",
    "（二）依申请公开情况。收到申请5件，网络4件，信函1件，均在法定期限内答复。",
    "2023年收到政府信息公开申请12件，2024年收到5件，较上年减少7件。",
    "因政府信息公开被申请行政复议1件，结果维持；未被提起行政诉讼。",
    "涉及政府信息公开的行政复议1件，已获维持，无行政诉讼。",
    "全年制发规范性文件4件，废止1件，现行有效20件。",
    "现行有效规范性文件20件，其中县级14件，部门6件。",
    "收到政府信息公开申请5件。12345热线受理诉求3200件，办结3190件，均获满意答复。",
    "收到政府信息公开申请5件，受理行政许可申请1200件，办理人大建议8件，均已办结。",
    "近五年累计收到政府信息公开申请180件，其中2024年5件。",
    "全年收到政府信息公开申请近10件。",
    "本年度未收取信息处理费。",
    "未发生超期答复，未收到举报投诉，未发生泄密事件。",
    "收到政府信息公开申请5件，答复率100%，按时办结率100%。",
    "全年新收政府信息公开申请５件，加上上年结转１件，合计６件。",
    "政府信息公开申请量为5件，较去年的8件下降37.5%。",
    "2024年，县教育局、县住建局等部门收到政府信息公开申请30件，办结29件。",
    "收到并办结政府信息公开申请5件。",
    "本年新收和上年结转的政府信息公开申请共6件，办结5件。",
    "县政府办公室收到政府信息公开申请5件；指导乡镇办理政府信息公开申请9件。",
  ]) func silent(sentence: String) throws {
    #expect(try codes(sentence) == [])
  }

  @Test(arguments: [
    ("2024年，我县共收到政府信息公开申请8件。", "N501"),
    ("全年受理依申请公开事项9件，均已依法答复。", "N501"),
    ("收到并办结政府信息公开申请7件。", "N501"),
    ("收到并办结政府信息公开申请6件。", "N503"),
    ("本年新收和上年结转的政府信息公开申请共7件。", "N501"),
    ("办结政府信息公开申请5件，予以公开、无法提供分别为2件、3件。", "N505"),
    ("办理群众政府信息公开申请十一件。", "N503"),
    ("共收到政府信息公开申请9件（含上年结转1件）。", "N501"),
    ("新收政府信息公开申请5件，上年结转4件。", "N502"),
    ("收到政府信息公开申请5件，完成答复3件。", "N503"),
    ("收到政府信息公开申请5件，3件结转下一年度。", "N504"),
    ("收到政府信息公开申请5件，无结转下年度的申请。", "N504"),
    ("收到政府信息公开申请5件，均已办结。", "N504"),
    ("收到政府信息公开申请5件，其中予以公开4件。", "N505"),
    ("答复结果：予以公开3件、部分公开1件、无法提供2件。", "N505"),
    ("因政府信息公开引发行政复议3件。", "N506"),
    ("因政府信息公开被申请行政复议1件，纠正1件。", "N506"),
    ("因政府信息公开被提起行政诉讼2件。", "N506"),
    ("制定行政规范性文件6件。", "N507"),
    ("宣布失效规范性文件3件。", "N507"),
    ("继续有效的规范性文件25件。", "N507"),
    ("办理行政许可150件。", "N508"),
    ("本年度没有收到公民、法人和其他组织的政府信息公开申请。", "N509"),
    ("全年未发生行政复议。", "N509"),
    ("收到政府信息公开申请5件，全部由自然人提出。", "N510"),
    ("收到政府信息公开申请5件，其中法人或其他组织4件。", "N510"),
    ("新收政府信息公开申请5件，上年结转1件，办结4件，结转下年度1件。", "N511"),
    ("新收政府信息公开申请5件，上年结转1件，均已办结。", "N504"),
    ("新收政府信息公开申请5件，上年结转1件，办结5件，无结转下年度的申请。", "N511"),
    ("收到政府信息公开申请5件，其中网络申请4件，现场申请3件。", "N512"),
    ("办结政府信息公开申请5件，其中予以公开3件，占办结总数的65.5%。", "N513"),
    ("全年收取信息处理费200元。", "N514"),
  ]) func found(sentence: String, code: String) throws {
    #expect(try codes(sentence).contains(code))
  }

  private func findings(_ sentence: String, _ changes: RuleExample.Change..., previous: [RuleExample.Change]? = nil)
    throws -> [Finding]
  {
    func read(_ changes: [RuleExample.Change], year: Int) throws -> Report {
      let text = ExampleReport(changes, year: year).text
      guard case .report(let report) = ReportReader().read(text: text, name: "example.txt") else {
        throw Unreadable(text: text)
      }
      return report
    }
    let report = try read([.prose(.overview, sentence)] + changes, year: ExampleReport.year)
    let before = try previous.map { try read($0, year: ExampleReport.year - 1) }
    return Checker(rules: Self.rules).check(report, previous: before).findings
  }

  /// Numbers of which none agrees with the table may be of another scope, whatever claims stand beside them.
  @Test(arguments: [
    ("2024年收到政府信息公开申请80件，办结78件，结转下年度2件。", ["80件", "78件", "2件"]),
    ("收到政府信息公开申请80件，办结80件，全部办结。", ["80件", "80件", "全部办结"]),
    // Both as last year's report has them.
    ("2024年收到政府信息公开申请3件，办结4件。", ["3件", "4件"]),
    ("因政府信息公开被申请行政复议3件，结果维持2件。", ["3件", "2件"]),
    ("收到并办结政府信息公开申请8件，上年结转3件。", ["8件", "3件"]),
  ]) func numbersThatAllDisagreeAreOneNotice(_ sentence: String, _ words: [String]) throws {
    let findings = try findings(sentence)
    #expect(findings.count == 1)
    let notice = try #require(findings.first)
    #expect(notice.severity == .notice)
    #expect(notice.message.zh.contains("是否另有口径"))
    let quoted = notice.statements.compactMap { if case .words(let words, _) = $0 { words.text } else { nil } }
    #expect(quoted == words)
  }

  /// One number that agrees shows the scope, and a single one proves nothing of it.
  @Test(arguments: [
    ("收到政府信息公开申请5件，办结78件，结转下年度2件。", ["N503", "N504"]),
    ("收到政府信息公开申请80件。", ["N501"]), ("共收到政府信息公开申请80件。全年收到政府信息公开申请80件。", ["N501", "N501"]),
    ("收到政府信息公开申请80件。\n办结政府信息公开申请78件。", ["N501", "N503"]),
    ("办结政府信息公开申请4件，上年结转2件，新收5件。", ["N503", "N502"]),
  ]) func aNumberOfTheTablesScopeIsAnError(_ sentence: String, _ codes: [String]) throws {
    let findings = try findings(sentence)
    #expect(findings.map(\.code) == codes)
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test func aTableThatContradictsItselfIsNoOtherScope() throws {
    let findings = try findings(
      "收到政府信息公开申请5件，结转下年度1件。", .row(.applications, .newlyReceived, "3 2 0 0 0 0 6"),
      .row(.applications, .carriedForward, "1 0 0 0 0 0 2"))
    #expect(findings.map(\.code) == ["N501", "N504"])
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  /// What the text says of last year is compared with last year's report, where that is at hand.
  @Test func lastYearsNumberIsComparedWithLastYearsReport() throws {
    let sentence = "2023年收到政府信息公开申请9件，2024年收到政府信息公开申请5件。"
    #expect(try findings(sentence).isEmpty)
    #expect(try findings(sentence, previous: [.row(.applications, .newlyReceived, "7 2 0 0 0 0 9")]).isEmpty)
    let finding = try #require(try findings(sentence, previous: []).first)
    #expect((finding.code, finding.severity, finding.expected, finding.found) == ("N501", .warning, 5, 9))
    #expect(finding.statements.contains(.previous(CellID(.applications, .newlyReceived, .total), value: 5, year: 2023)))
  }

  @Test func aFindingNamesBothSides() throws {
    let report = try report(saying: "全年共收到政府信息公开申请8件。")
    let finding = try #require(Checker(rules: [ProseFigureRule.received]).check(report).findings.first)
    #expect(finding.message.zh == "正文：收到政府信息公开申请8件；表中 一、新收 × 总计 5")
    #expect(finding.expected == 5)
    #expect(finding.found == 8)
    #expect(finding.equation?.right == [Term(.figure(0))])
    #expect(finding.cells == [CellID(.applications, .newlyReceived, .total)])
    let words = Quotation(
      "8件", section: .overview, part: .passage(0), range: 13..<15, place: .line(4, character: 14))
    #expect(finding.statements.first == .words(words, value: 8))
  }
}
