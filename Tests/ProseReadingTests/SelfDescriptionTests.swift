import AnnualReport
import ChineseText
import Testing

@testable import ProseReading

/// What the text says of the report itself, with the words that say it.
@Suite struct SelfDescriptionTests {
  private static let tables: [(name: String, table: Wordings)] = [
    ("instructions", TemplateResidue.instructions), ("problems", ProblemsTold.problems),
    ("improvements", ProblemsTold.improvements), ("looksBack", YearsSpokenOf.looksBack), ("mends", YearsSpokenOf.mends),
    ("now", YearsSpokenOf.now),
    ("sumsUp", YearsSpokenOf.sumsUp), ("otherMoney", FeesSpokenOf.otherMoney),
    ("neverAsked", FeesSpokenOf.neverAsked), ("reorganised", Reorganisations.wordings),
  ]

  /// Each row of a table is found in its example.
  @Test func everyRowOccursInItsExample() {
    for (name, table) in Self.tables {
      for row in table.rows {
        let example = Wording(Passage(text: row.example, anchors: []), in: nil, index: 0)
        #expect(Wordings([row]).occurs(in: example), "\(name): \(row.example)")
      }
    }
  }

  private func claims(_ preamble: String, _ sections: [SectionKey: String] = [:]) -> [String] {
    var report = Report()
    report.year = Located(2024, place: .unknown, origin: .title)
    report.preamble = preamble.isEmpty ? [] : [Passage(text: preamble, anchors: [])]
    report.sections = SectionKey.allCases.compactMap { key in
      sections[key].map { text in
        let passages = text.split(separator: "\n").map { Passage(text: String($0), anchors: []) }
        return Section(
          key: key, heading: Passage(text: "", anchors: []), number: nil, blocks: passages.map { .passage($0) })
      }
    }
    return SelfDescription(of: report).claims().map { "\(Self.words($0.content)): \($0.text)" }
  }

  private static func words(_ content: ProseClaim.Content) -> String {
    switch content {
    case .fee(let fee): "fee \(fee)"
    case .year(let year, let subject): "\(subject) \(year)"
    case .organ(let name): "organ \(name)"
    case .promisedParts(let list):
      "\(list.promised) parts, \(list.items) listed, \(list.named.count) named, \(list.rest)"
    case .chapter: "chapter"
    case .cited(.format(let document)): "format \(document)"
    case .cited(.regulations(let isRevised)): isRevised ? "revised" : "not revised"
    case .residue: "residue"
    case .told(let told): "\(told)"
    case .reorganised: "reorganised"
    case .none, .every, .parts, .share, .change: "figures"
    }
  }

  @Test(arguments: [
    ("现公布云溪县2023年政府信息公开工作年度报告。", ["report 2023: 2023年", "organ 云溪县: 云溪县"]),
    ("按照《关于做好2023年政府信息公开工作年度报告的通知》编制。", []),
    ("本报告由白石县教育局编制。", ["organ 白石县教育局: 白石县教育局"]),
    (
      "按国办公开办函〔2019〕60号、〔2021〕 30 号编制。",
      ["format 国办公开办函〔2019〕60号: 国办公开办函〔2019〕60号", "format 国办公开办函〔2021〕30号: 〔2021〕 30 号"]
    ),
    ("依据条例（国务院令第492号）编制。", ["not revised: 国务院令第492号"]),
    ("依据条例（2007年国务院令第492号公布，2019年修订）编制。", ["revised: 国务院令第492号"]),
    ("信息处理费按国办函〔2020〕109号报告。", []),
    ("本报告由总体情况、主动公开情况和其他事项等六部分组成。", ["6 parts, 2 listed, 3 named, andOthers: 六部分"]),
    ("本报告由××县编制。", ["residue: ××县"]),
    ("本报告由**白石县**编制。", []),
    ("本局于2024年3月成立。", ["reorganised: 成立"]),
  ]) func preamble(text: String, expected: [String]) {
    #expect(claims(text) == expected)
  }

  @Test(arguments: [
    (SectionKey.overview, "2023年，全县新收申请5件。", ["section 2023: 2023年", "applications 2023: 2023年"]),
    (.overview, "2023年，全县新收申请5件。今年新收6件。", []),
    (.problems, "2023年，我县公开工作还存在目录不够细的问题。", ["section 2023: 2023年", "problem: 还存在"]),
    (.problems, "（一）2023年问题的改进\n已补齐目录。\n（二）2024年问题\n解读偏少。", ["problem: 问题", "improvement: 改进"]),
    (.problems, "无。", ["nothing: 无"]), (.problems, "（一）存在问题：无。", ["nothing: 无"]),
    (.problems, "存在问题：信息员流动大。改进措施：实行AB岗。", ["problem: 信息员流动大", "improvement: 实行AB岗"]),
    (.problems, "本年工作平稳。", ["other: 本年工作平稳"]),
    (.otherMatters, "未启动信息处理费收取程序。", ["fee neverAsked: 未启动信息处理费收取程序"]),
    (.otherMatters, "为群众节约办事经费。", []), (.otherMatters, "收费情况：略。", ["fee mentioned: 收费情况"]),
    (.otherMatters, "七、附表", ["chapter: 七、"]),
  ]) func sections(key: SectionKey, text: String, expected: [String]) {
    #expect(claims("", [key: text]) == expected)
  }

  @Test func aClaimCarriesItsPlace() {
    var report = Report()
    report.preamble = [
      Passage(
        text: "本报告由××县编制。", anchors: [Passage.Anchor(offset: 0, place: .line(3, character: 1))])
    ]
    let claim = SelfDescription(of: report).claims().first
    #expect(claim?.range == 4..<7)
    #expect(claim?.place == .line(3, character: 5))
    #expect(claim?.section == nil && claim?.passage == 0)
  }

  @Test func clausesOfSection5AreItsLongerOnesInHanzi() {
    var report = Report()
    let text = "存在的主要问题是：公开目录的分类还不够细致（2024年），更新慢。"
    report.sections = [
      Section(
        key: .problems, heading: Passage(text: "", anchors: []), number: 5,
        blocks: [.passage(Passage(text: text, anchors: []))])
    ]
    #expect(SelfDescription(of: report).problemClauses == ["存在的主要问题是", "公开目录的分类还不够细致年"])
  }
}
