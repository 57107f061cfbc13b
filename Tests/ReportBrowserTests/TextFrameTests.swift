import AnnualReport
import ReportChecking
import ReportCorpus
import TerminalScreen
import Testing

@testable import ReportBrowser

@Suite("Frames with text")
struct TextFrameTests {
  private func frame(_ fixture: FixtureReport, rows: Int, columns: Int, _ keys: String) -> String {
    var session = Session(fixture, rows: rows, columns: columns)
    session.type(keys)
    return session.frame
  }

  /// Prose wraps without punctuation at the start of a line, and the words of a finding are marked.
  @Test func proseAt60() {
    #expect(
      frame(.contradictory, rows: 18, columns: 60, "ee") == """
         青河县 · 2024 · 2021 年格式          错误 3 · 可能的原因 1
         [一 总体情况 ✗1]  二   三 ✗2   四   五   六
         　　2024年，青河县坚持以公开为常态、不公开为例外，围绕群众
         关心的事项（包括征地、教育和医疗）持续做好“政策怎么看、事
         情怎么办”的解读工作。
         　　全年收到政府信息公开申请✗42件，均已在法定期限内答复。









         ─────────────────────────────────── 说明未完 +1，按 Tab ──
         ✗ N501  正文说收到 42 件，表中 43
         hjkl 移动  e/E 下一处/上一处 (2/2)  F 清单  ? 帮助  q 离开
        """)
  }

  /// A section that is missing says so.
  @Test func missingSection() {
    #expect(
      frame(.damaged, rows: 18, columns: 60, "5") == """
         青河县 · 2024 · 2021 年格式                         错误 2
          一   二   三 ✗2   四  [五 问题改进]  六
         报告缺少这一部分：五、存在的主要问题及改进情况














         hjkl 移动  e/E 下一处/上一处 (0/2)  F 清单  ? 帮助  q 离开
        """)
  }

  /// A report opens on what it is and on what was found.
  @Test func opening() {
    #expect(
      frame(.contradictory, rows: 18, columns: 60, "") == """
         青河县 · 2024 · 2021 年格式          错误 3 · 可能的原因 1
          一 ✗1   二   三 ✗2   四   五   六
         青河县2024年政府信息公开工作年度报告

         机关：青河县（出自标题）
         年度：2024（出自标题）
         格式：2021 年（国办公开办函〔2021〕30号）
         来源：qinghe.txt

         检查：错误 3 · 可能的原因 1
         可能是：一、新收 × 总计 43 应为 42（否则至少三格同时有误）

         　　根据《中华人民共和国政府信息公开条例》，现公布本报告。




         hjkl 移动  e/E 下一处/上一处 (0/2)  F 清单  ? 帮助  q 离开
        """)
  }

  /// A screen too small says so, in as much of a line as there is.
  @Test func tooSmall() {
    var session = Session(FixtureReport.contradictory, rows: 9, columns: 60)
    #expect(session.row(0) == "终端太小：至少 40 列 10 行")
    session.resize(rows: 2, columns: 6)
    #expect(session.frame == "终端太\n")
    session.resize(rows: 18, columns: 60)
    #expect(session.row(0).hasPrefix(" 青河县"))
  }

  /// The mark of a finding never is the last on a line: it goes to the next with its words.
  @Test func marksStayWithTheirWords() {
    var fixture = FixtureReport.contradictory
    // Of 58 columns, with 56 of text before them, the mark would be on the last but one and 4 on the last.
    fixture.prose[.overview]?[1] = String(repeating: "字", count: 26) + "42件"
    fixture.findings = [
      Finding(
        FixtureRule(code: "N501"), Bilingual(zh: "", en: ""),
        [fixture.quoting("42件", in: .overview, passage: 1, value: 42)])
    ]
    var session = Session(fixture, rows: 18, columns: 60)
    session.type("1")
    #expect(session.body(3) == "　　" + String(repeating: "字", count: 26))
    #expect(session.body(4) == "✗42件")
  }

  /// `nianbao show` prints the same, whole: every column of a table, and the findings below their section.
  @Test func showAt80() throws {
    let canvas = try #require(
      ReportText(columns: 80, language: .zh).canvas(for: FixtureReport.contradictory.loaded))
    #expect(
      canvas.text == """
        青河县2024年政府信息公开工作年度报告

        机关：青河县（出自标题）
        年度：2024（出自标题）
        格式：2021 年（国办公开办函〔2021〕30号）
        来源：qinghe.txt

        检查：错误 3 · 可能的原因 1
        可能是：一、新收 × 总计 43 应为 42（否则至少三格同时有误）

        　　根据《中华人民共和国政府信息公开条例》，现公布本报告。

        一、总体情况

        　　2024年，青河县坚持以公开为常态、不公开为例外，围绕群众关心的事项（包括征地、
        教育和医疗）持续做好“政策怎么看、事情怎么办”的解读工作。
        　　全年收到政府信息公开申请✗42件，均已在法定期限内答复。

        ✗ N501  正文说收到 42 件，表中 43（第 12 行第 13 字）

        二、主动公开政府信息情况

        第二十条第（一）项
        信息内容       │ 本年制发件数 本年废止件数 现行有效件数
        ───────────────┼────────────────────────────────────────
        规章           │            0            0            0
        行政规范性文件 │           14           34          165

        第二十条第（五）项
        信息内容       │ 本年处理决定数量
        ───────────────┼──────────────────
        行政许可       │             1917

        第二十条第（六）项
        信息内容       │ 本年处理决定数量
        ───────────────┼──────────────────
        行政处罚       │              419
        行政强制       │                3

        第二十条第（八）项
        信息内容       │ 本年收费金额（单位：万元）
        ───────────────┼────────────────────────────
        行政事业性收费 │                  360.54242

        三、收到和处理政府信息公开申请情况

                                     │                    申请人情况
                                     │        │         法人或其他组织          │
                                     │        │  商业  科研 社会公 法律服       │
                                     │ 自然人 │  企业  机构 益组织 务机构  其他 │   总计
        ─────────────────────────────┼────────┼─────────────────────────────────┼───────
        一、本年新收政府信息公开申请 │     42 │     0     0      0      0     0 │ ✗43→42
        数量                         │        │                                 │
        二、上年结转政府信息公开申请 │      0 │     0     0      0      0     0 │      0
        数量                         │        │                                 │
        三 （一）予以公开            │     32 │     0     0      0      0     0 │     32
        本 （二）部分公开（区分处理  │      2 │     0     0      0      0     0 │      2
           的，只计这一情形，不计其  │        │                                 │
           他情形）                  │        │                                 │
        年 （三）   1.属于国家秘密   │      0 │     0     0      0      0     0 │      0
        度 不予公开 2.其他法律行政法 │      1 │     0     0      0      0     0 │      1
                    规禁止公开       │        │                                 │
        办          3.危及“三安全一  │      0 │     0     0      0      0     0 │      0
                    稳定”            │        │                                 │
        理          4.保护第三方合法 │      0 │     0     0      0      0     0 │      0
                    权益             │        │                                 │
        结          5.属于三类内部事 │      0 │     0     0      0      0     0 │      0
                    务信息           │        │                                 │
        果          6.属于四类过程性 │      0 │     0     0      0      0     0 │      0
                    信息             │        │                                 │
                    7.属于行政执法案 │      0 │     0     0      0      0     0 │      0
                    卷               │        │                                 │
                    8.属于行政查询事 │      0 │     0     0      0      0     0 │      0
                    项               │        │                                 │
           （四）   1.本机关不掌握相 │      4 │     0     0      0      0     0 │      4
                    关政府信息       │        │                                 │
           无法提供 2.没有现成信息需 │      0 │     0     0      0      0     0 │      0
                    要另行制作       │        │                                 │
                    3.补正后申请内容 │      0 │     0     0      0      0     0 │      0
                    仍不明确         │        │                                 │
           （五）   1.信访举报投诉类 │      0 │     0     0      0      0     0 │      0
                    申请             │        │                                 │
           不予处理 2.重复申请       │      1 │     0     0      0      0     0 │      1
                    3.要求提供公开出 │      0 │     0     0      0      0     0 │      0
                    版物             │        │                                 │
                    4.无正当理由大量 │      0 │     0     0      0      0     0 │      0
                    反复申请         │        │                                 │
                    5.要求行政机关确 │      0 │     0     0      0      0     0 │      0
                    认或重新出具已获 │        │                                 │
                    取信息           │        │                                 │
           （六）   1.申请人无正当理 │      0 │     0     0      0      0     0 │      0
                    由逾期不补正、行 │        │                                 │
                    政机关不再处理其 │        │                                 │
                    政府信息公开申请 │        │                                 │
           其他处理 2.申请人逾期未按 │      0 │     0     0      0      0     0 │      0
                    收费通知要求缴纳 │        │                                 │
                    费用、行政机关不 │        │                                 │
                    再处理其政府信息 │        │                                 │
                    公开申请         │        │                                 │
                    3.其他           │      2 │     0     0      0      0     0 │      2
           （七）总计                │     42 │     0     0      0      0     0 │     42
        四、结转下年度继续办理       │      0 │     0     0      0      0     0 │      0

        ✗ A101  两边不等（第 100 行第 19 字）
        ✗ A103  两边不等（第 123 行第 19 字）

        四、政府信息公开行政复议、行政诉讼情况

                                  │ 结果维持 结果纠正 其他结果 尚未审结  总计
        ──────────────────────────┼───────────────────────────────────────────
        行政复议                  │        2        3        0        0     5
        行政诉讼 未经复议直接起诉 │        0        0        0        0     0
                 复议后起诉       │        0        0        0        0     0

        五、存在的主要问题及改进情况

        　　公开内容的针对性仍需加强。下一步将完善工作机制。

        六、其他需要报告的事项

        　　本年度未收取信息处理费。

        """)
  }

  /// Where a table is too wide, the columns that do not fit come below, beside the labels again.
  @Test func showAt60() throws {
    let canvas = try #require(
      ReportText(columns: 60, language: .zh).canvas(for: FixtureReport.contradictory.loaded))
    let lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("三、收到") })
    let fold = try #require(lines[start...].firstIndex { $0.hasPrefix("四、结转") })
    #expect(
      lines[start..<start + 9].joined(separator: "\n") == """
        三、收到和处理政府信息公开申请情况

                                       │         申请人情况
                                       │        │   法人或其他组织
                                       │        │  商业  科研 社会公
                                       │ 自然人 │  企业  机构 益组织
        ───────────────────────────────┼────────┼───────────────────
        一、本年新收政府信息公开申请数 │     42 │     0     0      0
        量                             │        │
        """)
    #expect(
      lines[fold..<fold + 9].joined(separator: "\n") == """
        四、结转下年度继续办理         │      0 │     0     0      0

                                       │      申请人情况
                                       │ 法人或其他…  │
                                       │ 法律服       │
                                       │ 务机构  其他 │   总计
        ───────────────────────────────┼──────────────┼────────
        一、本年新收政府信息公开申请数 │      0     0 │ ✗43→42
        量                             │              │
        """)
  }

  @Test func showHasNothingToSayOfWhatIsNoReport() {
    let loaded = LoadedReport(path: "a", format: nil, outcome: .unreadable(Bilingual(zh: "空", en: "empty")))
    #expect(ReportText(columns: 80, language: .zh).canvas(for: loaded) == nil)
  }
}
