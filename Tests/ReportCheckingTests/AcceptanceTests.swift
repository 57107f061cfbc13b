import AnnualReport
import ReportChecking
import ReportReading
import Testing

/// Findings that are accepted or graver than their rules have them, and what makes a finding the same in another run.
@Suite struct AcceptanceTests {
  private func report(_ changes: RuleExample.Change...) throws -> Report {
    guard case .report(let report) = ReportReader().read(text: ExampleReport(changes).text, name: "a.txt") else {
      throw NoReport()
    }
    return report
  }

  private struct NoReport: Error {}

  private let rowTotal = Checker.allRules.filter { $0.code == "A101" }

  @Test func identityIsTheRuleThePlaceAndTheValues() throws {
    let report = try report(.row(.applications, .newlyReceived, "3 2 0 0 0 0 6"))
    let finding = try #require(Checker(rules: rowTotal).check(report).findings.first)
    #expect(
      finding.identity(in: report)
        == FindingIdentity(
          rule: "A101", subject: "applications.newlyReceived.total", values: ["6", "3", "2", "0", "0", "0", "0"]))
  }

  @Test func aCellThatIsNoNumberIsSeenAsItStands() throws {
    let report = try report(.row(.disclosure, .regulations, "/ / /"))
    let rules = Checker.allRules.filter { $0.code == "V402" }
    let finding = try #require(Checker(rules: rules).check(report).findings.first)
    #expect(finding.identity(in: report).values == ["/", "/", "/"])
  }

  @Test func acceptedFindingsStayAndAreNotCounted() throws {
    let report = try report(.row(.applications, .newlyReceived, "3 2 0 0 0 0 6"))
    let identity = try #require(Checker(rules: rowTotal).check(report).findings.first).identity(in: report)
    let acceptance = Acceptance(reason: "known", date: nil)
    let verdict = Checker(rules: rowTotal, accepted: [identity: acceptance]).check(report)
    #expect(verdict.findings.map(\.acceptance) == [acceptance])
    #expect(verdict.count(.error) == 0)
    #expect(verdict.acceptedCount == 1)
    #expect(verdict.open.findings.isEmpty && verdict.open.diagnoses.isEmpty)
    #expect(verdict.summary(separator: ", ").en == "accepted 1")
  }

  @Test func anotherSeverityIsThatOfTheFindings() throws {
    let report = try report(.row(.applications, .newlyReceived, "3 2 0 0 0 0 6"))
    let verdict = Checker(rules: rowTotal, severities: ["A101": .notice]).check(report)
    #expect(verdict.findings.map(\.severity) == [.notice])
  }

  @Test func whatCouldNotBeJudgedIsNotMadeGraver() throws {
    let report = try report(.row(.disclosure, .normativeDocuments, "14 34"))
    let rules = Checker.allRules.filter { $0.code == "V403" }
    let findings = Checker(rules: rules, severities: ["V403": .error]).check(report).findings
    #expect(findings.map(\.severity) == [.unassessed])
  }
}
