import AnnualReport
import FoundationEssentials
import ReportChecking
import ReportCorpus
import ReportReading
import Testing

@testable import nianbao

/// The SARIF log: what the standard requires, and where each part of a finding goes.
@Suite struct SARIFTests {
  private struct Log: Decodable {
    struct Text: Decodable, Equatable { let text: String }
    struct Rule: Decodable {
      let id: String
      let name, helpUri: String?
      let shortDescription, fullDescription: Text
    }
    struct Component: Decodable {
      let name, language: String
      let rules: [Rule]
      let contents: [String]?
    }
    struct Tool: Decodable { let driver: Component }
    struct Region: Decodable {
      let startLine, startColumn: Int
      let endLine, endColumn: Int?
    }
    struct Artifact: Decodable { let uri: String }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region?
    }
    struct Logical: Decodable { let fullyQualifiedName: String }
    struct Location: Decodable {
      let id: Int?
      let physicalLocation: Physical
      let logicalLocations: [Logical]?
      let message: Text?
    }
    struct Properties: Decodable {
      struct Cause: Decodable { let certainty, text: String }
      let expected, found, difference: Double?
      let diagnoses: [Cause]
    }
    struct Result: Decodable {
      let ruleId, kind, level: String
      let ruleIndex: Int
      let message: Text
      let locations, relatedLocations: [Location]
      let partialFingerprints: [String: String]
      let properties: Properties
    }
    struct Notification: Decodable {
      let level: String
      let message: Text
      let locations: [Location]
    }
    struct Invocation: Decodable {
      let executionSuccessful: Bool
      let toolExecutionNotifications: [Notification]
    }
    struct Run: Decodable {
      let columnKind: String
      let tool: Tool
      let translations: [Component]
      let results: [Result]
      let invocations: [Invocation]
    }
    let version: String
    let runs: [Run]
  }

  private func run(_ sources: LoadedReport..., language: Language = .zh, rulesAddress: String? = nil) throws -> Log.Run
  {
    let text = written(CheckSARIF(language: language, rulesAddress: rulesAddress), sources)
    let log = try JSONDecoder().decode(Log.self, from: Data(text.utf8))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.first)
  }

  @Test func aFindingIsAResultWithItsRuleAndPlaces() throws {
    let run = try run(OutputSample.wrongTotal())
    let result = try #require(run.results.first)
    #expect(run.results.count == 1)
    #expect([result.ruleId, result.kind, result.level] == ["A101", "fail", "error"])
    #expect(run.tool.driver.rules[result.ruleIndex].id == "A101")
    #expect(result.message.text == "一、新收：自然人 3 + 商业企业 2 = 5 ≠ 总计 6，差 1")
    let location = try #require(result.locations.first)
    #expect(location.physicalLocation.artifactLocation.uri == "%E5%8E%BF%201/a%2Cb.txt")
    #expect(location.physicalLocation.region?.startLine == 21)
    #expect(location.physicalLocation.region?.startColumn == 44)
    // The cell is 6.
    #expect(location.physicalLocation.region?.endColumn == 45)
    #expect(location.physicalLocation.region?.endLine == nil)
    #expect(location.logicalLocations?.map(\.fullyQualifiedName) == ["applications.newlyReceived.total"])
    #expect(result.relatedLocations.map(\.id) == [0, 1, 2, 3, 4, 5])
    #expect(result.relatedLocations.first?.message?.text == "一、新收 × 自然人 = 3（第 21 行第 20 字）")
    #expect(
      result.partialFingerprints == ["finding/v1": "A101 applications.newlyReceived.total: 6, 3, 2, 0, 0, 0, 0"])
    #expect([result.properties.expected, result.properties.found, result.properties.difference] == [5, 6, 1])
    #expect(result.properties.diagnoses.map(\.certainty) == ["unique"])
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.invocations.map(\.executionSuccessful) == [true])
  }

  @Test func rulesAreToldInBothLanguages() throws {
    let run = try run(OutputSample.wrongTotal(), language: .en)
    let codes = Checker.allRules.map(\.code)
    #expect(run.tool.driver.language == "en-US")
    #expect(run.tool.driver.rules.map(\.id) == codes)
    #expect(run.tool.driver.rules.map(\.shortDescription.text) == Checker.allRules.map(\.summary.en))
    let translation = try #require(run.translations.first)
    #expect(run.translations.map(\.language) == ["zh-CN"])
    #expect(translation.contents == ["localizedData"])
    #expect(translation.rules.map(\.id) == codes)
    #expect(translation.rules.map(\.fullDescription.text) == Checker.allRules.map(\.rationale.zh))
  }

  @Test func aRuleLeadsToItsChapterWhereTheAddressOfTheDocumentIsKnown() throws {
    let rules = try run(OutputSample.wrongTotal(), rulesAddress: "https://reports.example/rules.md").tool.driver.rules
    #expect(rules.first?.helpUri == "https://reports.example/rules.md#a101-row-total")
    #expect(rules.allSatisfy { $0.helpUri != nil })
    #expect(try run(OutputSample.wrongTotal()).tool.driver.rules.allSatisfy { $0.helpUri == nil })
  }

  /// Where a region ends on its line, what it holds is what the statement quotes.
  @Test func aRegionHoldsWhatTheStatementQuotes() throws {
    var words = 0
    var cells = 0
    for rule in Checker.allRules {
      for example in rule.examples where example.fires && example.previous == nil {
        let text = ExampleReport(example.changes).text
        guard case .report(let report) = ReportReader().read(text: text, name: "a.txt") else { continue }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
        for statement in Checker(rules: [rule]).check(report).findings.flatMap(\.statements) {
          guard let json = SARIFRegion.region(of: statement.place, statement, in: report)?.line else { continue }
          let region = try JSONDecoder().decode(Log.Region.self, from: Data(json.utf8))
          guard let end = region.endColumn, region.endLine == nil else { continue }
          let held = lines[region.startLine - 1][region.startColumn - 1..<end - 1]
          let quoted: String
          switch statement {
          case .cell(let cell, _, _): (quoted, cells) = (report[cell]?.text ?? "", cells + 1)
          case .words(let quotation, _): (quoted, words) = (quotation.text, words + 1)
          default: (quoted, _) = ("no place", Issue.record("\(statement)"))
          }
          #expect(String(String.UnicodeScalarView(held)) == quoted, "\(rule.code)")
        }
      }
    }
    #expect(words > 5 && cells > 50)
  }

  @Test func whatLastYearsReportSaysStandsInThatFile() throws {
    let rule = try #require(Checker.rule("X801"))
    let example = try #require(rule.examples.first { $0.fires })
    func report(_ text: String) throws -> Report {
      guard case .report(let report) = ReportReader().read(text: text, name: "a.txt") else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return report
    }
    let now = try report(ExampleReport(example.changes).text)
    let before = try report(ExampleReport(example.previous ?? [], year: ExampleReport.year - 1).text)
    let verdict = Checker(rules: [rule]).check(now, previous: before)
    var loaded = LoadedReport(path: "now.txt", format: .text, outcome: .checked(now, verdict))
    loaded.predecessor = "before.txt"
    let result = try #require(try run(loaded).results.first)
    let files = (result.locations + result.relatedLocations).map(\.physicalLocation.artifactLocation.uri)
    let isPrevious = verdict.findings[0].statements.map { if case .previous = $0 { true } else { false } }
    #expect(Set(isPrevious) == [false, true])
    #expect(files == isPrevious.map { $0 ? "before.txt" : "now.txt" })
  }

  @Test func whatCannotBeJudgedIsOpen() throws {
    let lost = OutputSample.loaded([.row(.disclosure, .normativeDocuments, "14 34")], path: "c.txt", rules: ["V403"])
    let result = try #require(try run(lost).results.first)
    #expect([result.ruleId, result.kind, result.level] == ["V403", "open", "none"])
  }

  @Test func aSourceThatCannotBeReadIsANotification() throws {
    let run = try run(OutputSample.unreadable, OutputSample.onlyTotal(), language: .en)
    #expect(run.results.map(\.level) == ["note"])
    let invocation = try #require(run.invocations.first)
    #expect(!invocation.executionSuccessful)
    let notification = try #require(invocation.toolExecutionNotifications.first)
    #expect(notification.level == "error")
    #expect(notification.message.text == "not readable: 50%\ntry again")
    #expect(notification.locations.map(\.physicalLocation.artifactLocation.uri) == ["x%3Cy%3E.pdf"])
  }

  @Test func whatIsPassedOverDoesNotMakeTheRunFail() throws {
    let invocation = try #require(try run(OutputSample.passedOver).invocations.first)
    #expect(invocation.executionSuccessful)
    #expect(invocation.toolExecutionNotifications.map(\.level) == ["note"])
  }

  @Test(arguments: [
    ("a/b-c_d.~1.html", "a/b-c_d.~1.html"), ("C:x.txt", "C%3Ax.txt"),
    ("a.zip!年报.html", "a.zip%21%E5%B9%B4%E6%8A%A5.html"),
    ("/tmp/100%.txt", "file:///tmp/100%25.txt"), ("a#b?c.txt", "a%23b%3Fc.txt"), ("./a/b.txt", "a/b.txt"),
  ]) func pathsArePercentEncoded(_ path: String, _ uri: String) {
    #expect(SARIFArtifact.uri(of: path) == uri)
  }
}
