import AnnualReport
import FoundationEssentials
import ReportChecking
import ReportCorpus
import Testing

@testable import nianbao

/// The formats of `check`, each against what it must say of a few small reports.
@Suite struct CheckOutputTests {
  @Test func csvHasAHeaderAndARowForEachFindingAndForWhatIsNoReport() {
    let text = written(
      CheckCSV(language: .zh), [OutputSample.wrongTotal(), OutputSample.unreadable, OutputSample.passedOver])
    let rows = [
      "path,status,line,character,page,paragraph,code,slug,severity,basis,subject,message,expected,found,difference,diagnosis",
      "\"县 1/a,b.txt\",checked,21,44,,,A101,row-total,error,arithmetic,applications.newlyReceived.total,"
        + "一、新收：自然人 3 + 商业企业 2 = 5 ≠ 总计 6，差 1,5,6,1,"
        + "可能是：数字录错：一、新收 × 总计 6 应为 5（第 21 行第 44 字）（否则至少三格同时有误）",
      "x<y>.pdf,unreadable,,,,,,,,,,读不出：50% 再试,,,,", "w/README.md,notAReport,,,,,,,,,,不是年报,,,,",
    ]
    #expect(text == rows.map { $0 + "\r\n" }.joined())
  }

  @Test func csvDoublesQuotesWithinAField() {
    let text = written(CheckCSV(language: .zh), [OutputSample.wrongTotal(path: "a\"b\u{1B}[2Jc.txt")])
    #expect(text.contains("\r\n\"a\"\"bc.txt\",checked,21,"))
  }

  @Test(arguments: [
    ("=1+1.txt", "'=1+1.txt"), ("+a.txt", "'+a.txt"), ("@a,b.txt", "\"'@a,b.txt\""), ("-", "-"), ("a=b.txt", "a=b.txt"),
  ]) func noFieldIsAFormula(_ path: String, _ field: String) {
    let text = written(CheckCSV(language: .zh), [OutputSample.wrongTotal(path: path)])
    #expect(text.contains("\r\n\(field),checked,21,"))
  }

  @Test func workflowCommandsEscapeWhatWouldEndThem() {
    let text = written(
      CheckGitHub(language: .zh), [OutputSample.wrongTotal(), OutputSample.unreadable, OutputSample.passedOver])
    let commands = [
      "::error file=县 1/a%2Cb.txt,line=21,col=44,title=A101 row-total::"
        + "一、新收：自然人 3 + 商业企业 2 = 5 ≠ 总计 6，差 1%0A"
        + "可能是：数字录错：一、新收 × 总计 6 应为 5（第 21 行第 44 字）（否则至少三格同时有误）",
      "::error file=x<y>.pdf::读不出：50%25 再试", "::notice file=w/README.md::不是年报",
    ]
    #expect(text == commands.map { $0 + "\n" }.joined())
    let walked = written(CheckGitHub(language: .zh), [OutputSample.wrongTotal(path: "./a.txt")])
    #expect(walked.hasPrefix("::error file=a.txt,line=21"))
  }

  private struct Issue: Decodable, Equatable {
    struct Location: Decodable, Equatable {
      struct Lines: Decodable, Equatable { let begin: Int }
      let path: String
      let lines: Lines
    }
    let description, checkName, fingerprint, severity: String
    let location: Location
  }

  private func issues(_ text: String) throws -> [Issue] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode([Issue].self, from: Data(text.utf8))
  }

  @Test func gitlabHasAnObjectForEachFinding() throws {
    let text = written(
      CheckGitLab(language: .en),
      [
        OutputSample.wrongTotal(path: "./a.txt"), OutputSample.onlyTotal(), OutputSample.unreadable,
        OutputSample.passedOver,
      ]
    )
    let issues = try issues(text)
    #expect(issues.map(\.checkName) == ["row-total", "only-totals", "reading"])
    #expect(issues.map(\.severity) == ["major", "info", "major"])
    #expect(issues.map(\.location.path) == ["a.txt", "b.txt", "x<y>.pdf"])
    #expect(issues.map(\.location.lines.begin) == [21, 21, 1])
    #expect(issues[0].description.hasPrefix("A101 一、新收: 自然人 3 + 商业企业 2 = 5 ≠ 总计 6, off by 1; probably: "))
    #expect(issues[0].fingerprint == "a.txt A101 applications.newlyReceived.total: 6, 3, 2, 0, 0, 0, 0")
    #expect(written(CheckGitLab(language: .zh), []) == "[\n]\n")
  }

  @Test func gitlabTellsApartWhatReadsTheSame() throws {
    let text = written(
      CheckGitLab(language: .zh), [OutputSample.wrongTotal(path: "a.txt"), OutputSample.wrongTotal(path: "a.txt")])
    let issues = try issues(text)
    #expect(issues.count == 2 && issues[1].fingerprint == issues[0].fingerprint + " (2)")
  }

  @Test func junitSkipsWhatNothingCouldBeHeldAgainst() throws {
    let sample = OutputSample.loaded(
      [.noTable(.disputes), .row(.applications, .newlyReceived, "3 2 0 0 0 0 6")], path: "a.txt",
      rules: ["A101", "D201", "X801", "S601"])
    let output = CheckJUnit(language: .en, threshold: FailureThreshold(severity: .error, isStrict: false))
    let lines = written(output, [sample]).split(separator: "\n")
    func line(_ code: String) -> Substring? { lines.first { $0.contains("name=\"\(code) ") } }
    #expect(line("A101")?.contains("<failure") == true)
    #expect(line("D201")?.contains("<skipped message=\"the report has no such sum that could be checked\"/>") == true)
    #expect(line("X801")?.contains("<skipped message=\"the report of the year before is not at hand\"/>") == true)
    #expect(lines.contains { $0.contains("skipped=\"2\"") })
    var together = sample
    together.predecessor = "before.txt"
    let beside = written(output, [together]).split(separator: "\n")
    #expect(beside.contains { $0.hasSuffix("name=\"X801 carry-chain\"/>") })
  }

  @Test func junitHasASuiteForEachReportAndATestForEachRule() {
    let output = CheckJUnit(language: .en, threshold: FailureThreshold(severity: .error, isStrict: false))
    let text = written(
      output,
      [
        OutputSample.wrongTotal(path: "a.txt"), OutputSample.onlyTotal(), OutputSample.unreadable,
        OutputSample.passedOver,
      ])
    let cause =
      "probably: digit mistyped: 一、新收 × 总计 6 should be 5 (line 21, character 44)"
      + " (or else at least 3 cells are wrong at once)"
    let statement = "一、新收: 自然人 3 + 商业企业 2 = 5 ≠ 总计 6, off by 1"
    let onlyTotal = OutputSample.onlyTotalMessage.en
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="nianbao">
          <testsuite name="a.txt" tests="2" failures="1" errors="0" skipped="0">
            <testcase classname="a.txt" name="A101 row-total"><failure type="error" message="\(statement)">\
        a.txt:21:44: error A101 \(statement)
        \(cause)</failure></testcase>
            <testcase classname="a.txt" name="A105 only-totals"/>
          </testsuite>
          <testsuite name="b.txt" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="b.txt" name="A105 only-totals"><system-out>\
        b.txt:21:44: notice A105 \(onlyTotal)</system-out></testcase>
          </testsuite>
          <testsuite name="x&lt;y&gt;.pdf" tests="1" failures="0" errors="1" skipped="0">
            <testcase classname="x&lt;y&gt;.pdf" name="reading"><error type="unreadable" \
        message="not readable: 50% try again"/></testcase>
          </testsuite>
          <testsuite name="w/README.md" tests="1" failures="0" errors="0" skipped="1">
            <testcase classname="w/README.md" name="reading"><skipped message="no annual report"/></testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func junitFailsByTheThresholdAndSkipsWhatCouldNotBeJudged() {
    let lost = OutputSample.loaded(
      [.row(.disclosure, .normativeDocuments, "14 34")], path: "c.txt", rules: ["V403"])
    func written(_ severity: Severity?, isStrict: Bool = false, _ loaded: LoadedReport) -> String {
      CommandTests.written(
        CheckJUnit(language: .zh, threshold: FailureThreshold(severity: severity, isStrict: isStrict)), [loaded])
    }
    #expect(written(.notice, OutputSample.onlyTotal()).contains("failures=\"1\""))
    #expect(written(nil, OutputSample.wrongTotal()).contains("failures=\"0\""))
    #expect(written(.error, lost).contains("skipped=\"1\""))
    #expect(written(.error, isStrict: true, lost).contains("failures=\"1\""))
  }

  @Test func textEndsWithTheCounts() {
    #expect(
      written(
        CheckText(language: .en, inColour: false),
        [OutputSample.onlyTotal(), OutputSample.unreadable, OutputSample.passedOver])
          == """
          b.txt:21:44: notice A105 \(OutputSample.onlyTotalMessage.en)
          1 report: error 0, warning 0, notice 1, unassessed 0, unreadable 1, not a report 1

          """)
  }
}

/// What an output writes of the sources, from beginning to end.
func written(_ output: some CheckOutput, _ sources: [LoadedReport]) -> String {
  var output = output
  var counts = CheckCounts()
  var text = output.beginning()
  for loaded in sources {
    counts.add(loaded)
    text += output.text(of: loaded)
  }
  return text + output.ending(counts)
}
