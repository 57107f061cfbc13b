import Foundation
import Subprocess
import Testing

/// `check` as scripts see it.
@Suite struct CheckTests {
  @Test func aCleanReportSaysSoInOneLine() async throws {
    let run = try await Program.run("check", Sample.clean)
    #expect(run.status == .exited(0))
    #expect(run.lines == ["1 份报告：错误 0，警告 0，提示 0，未判定 0"])
    #expect(run.errors.isEmpty)
  }

  @Test func aFindingSaysWhereItStandsAndTheStatementWithItsNumbers() async throws {
    let run = try await Program.run("check", "--select", "D201", Sample.contradictory)
    #expect(run.status == .exited(1))
    let line = try #require(run.lines.first)
    #expect(line.hasPrefix("\(Sample.contradictory):56:17: 错误 D201 "))
    for part in ["结果维持 3", "尚未审结 1", "= 5 ≠ 总计 6", "差 1"] { #expect(line.contains(part)) }
  }

  @Test func theProbableCauseFollowsTheFindings() async throws {
    let run = try await Program.run("check", "--lang", "en", "--select", "A101,A102", Sample.contradictory)
    #expect(run.lines.contains { $0.hasPrefix("    ") && $0.contains("41 should be 40") })
  }

  static let statuses: [([String], Int32)] = [
    ([], 1),
    (["--fail-on", "never"], 0),
    (["--select", "Y703"], 0),
    (["--select", "Y703", "--fail-on", "warning"], 1),
    (["--select", "Y703", "--fail-on", "notice"], 1),
    (["--select", "Y", "--ignore", "Y703", "--fail-on", "notice"], 0),
  ]

  @Test(arguments: statuses) func failOnDecidesTheStatus(_ options: [String], _ status: Int32) async throws {
    let run = try await Program.run(["check"] + options + [Sample.contradictory])
    #expect(run.status == .exited(status))
  }

  @Test func whatCannotBeJudgedFailsWhenStrict() async throws {
    try await withTemporaryFolder { folder in
      let path = folder + "/lost.txt"
      let report = try String(contentsOfFile: Sample.clean, encoding: .utf8)
      let lost = report.replacing("行政规范性文件 | 14 | 34 | 165", with: "行政规范性文件 | 14 ||")
      try lost.write(toFile: path, atomically: true, encoding: .utf8)
      let options = ["check", "--select", "V403", path]
      #expect(try await Program.run(options).status == .exited(0))
      #expect(try await Program.run(options + ["--strict"]).status == .exited(1))
    }
  }

  @Test func selectAndIgnoreTakeCodesAndTheirBeginnings() async throws {
    func codes(_ options: String...) async throws -> Set<String> {
      let run = try await Program.run(["check", "--format", "jsonl"] + options + [Sample.contradictory])
      return try Set(run.decoded(as: CheckedLine.self).flatMap { $0.findings.map(\.code) })
    }
    #expect(try await codes("--select", "D201") == ["D201"])
    #expect(try await codes("--select", "a1,d") == ["A101", "A102", "A103", "D201"])
    #expect(try await codes("--select", "A", "--ignore", "A103") == ["A101", "A102"])
    #expect(try await codes("--select", "row-total", "--select", "D") == ["A101", "D201"])
  }

  @Test func statisticsCountEachRule() async throws {
    let run = try await Program.run("check", "--statistics", "--select", "A", Sample.contradictory)
    let counts = run.lines.map { $0.split(separator: "\t") }
    #expect(
      counts.filter { $0.count == 4 }.map { $0.prefix(3) } == [
        ["1", "A101", "row-total"], ["1", "A102", "outcome-total"], ["2", "A103", "balance"],
      ])
    #expect(
      counts.filter { $0.count == 5 } == [
        ["机关", "澜溪县", "报告 1", "有算术错误 1", "错误 4，警告 0，提示 0，未判定 0"],
        ["年份", "2024", "报告 1", "有算术错误 1", "错误 4，警告 0，提示 0，未判定 0"],
        ["格式", "2021", "报告 1", "有算术错误 1", "错误 4，警告 0，提示 0，未判定 0"],
      ])
    #expect(run.lines.contains("有算术错误的报告：1 份中 1 份，占 100.0%"))
  }

  @Test func theLanguageIsThatAskedForOrTheLocales() async throws {
    let arguments = ["check", "--select", "D201", Sample.contradictory]
    #expect(try await Program.run(arguments).output.contains("错误 D201"))
    #expect(try await Program.run(arguments + ["--lang", "en"]).output.contains("error D201"))
    #expect(try await Program.run(arguments, environment: ["LANG": "en_GB.UTF-8"]).output.contains("error D201"))
  }

  @Test func coloursGoToATerminalOrWhereTheyAreAskedFor() async throws {
    let arguments = ["check", Sample.contradictory, "--color"]
    #expect(try await !Program.run(arguments + ["auto"]).output.contains("\u{1B}"))
    #expect(try await !Program.run(arguments + ["never"]).output.contains("\u{1B}"))
    #expect(try await Program.run(arguments + ["always"]).output.contains("\u{1B}[1;31m"))
  }

  @Test func aLineOfJSONHasTheKeysOfTheContract() async throws {
    let run = try await Program.run("check", "--format", "jsonl", Sample.contradictory)
    let line = try #require(try run.decoded(as: CheckedLine.self).first)
    #expect(line.path == Sample.contradictory)
    #expect(line.status == "checked")
    #expect(line.findings.map(\.id) == Array(1...line.findings.count))
    for (severity, count) in [("error", line.errors), ("warning", line.warnings), ("notice", line.notices)] {
      #expect(line.findings.count { $0.severity == severity } == count)
    }

    let finding = try #require(line.findings.first { $0.code == "D201" })
    #expect(finding.slug == "dispute-total")
    #expect(finding.basis == "arithmetic")
    #expect(finding.expected == 5)
    #expect(finding.found == 6)
    #expect(finding.difference == 1)
    let place = try #require(finding.places.first)
    #expect([place.table, place.row, place.column] == ["disputes", "reconsideration", "total"])
    #expect([place.value, place.line, place.character] == [6, 56, 17])

    let diagnosis = try #require(line.diagnoses.first { $0.certainty == "unique" })
    let codes = line.findings.filter { diagnosis.findings.contains($0.id) }.map(\.code)
    #expect(codes == ["A101", "A102"])
    #expect(diagnosis.rivals?.hasPrefix("at least ") == true)
    let change = try #require(diagnosis.explanations.first?.first)
    #expect([change.table, change.row, change.column] == ["applications", "granted", "total"])
    #expect([change.from, change.to] == [41, 40])
  }

  @Test func everyLineOfJSONIsJSONWhateverIsAskedForBesides() async throws {
    let run = try await Program.run(
      "check", "--format", "jsonl", "--select", "A", "--statistics", Sample.contradictory, Sample.clean, Sample.earlier)
    #expect(try run.decoded(as: StatusLine.self).map(\.status) == ["checked", "checked", "checked", "statistics"])
    let line = try JSONDecoder().decode(StatisticsLine.self, from: Data((run.lines.last ?? "").utf8))
    #expect(line.schema == 1 && line.reports == 3 && line.withArithmeticError == 1 && line.errors == 4)
    #expect(line.rules.map(\.code) == ["A101", "A102", "A103"] && line.rules.map(\.errors) == [1, 1, 2])
    #expect(line.years.map(\.year) == [2020, 2024] && line.years.map(\.reports) == [1, 2])
    #expect(line.forms.map(\.form) == ["2019", "2021"])
    #expect(line.organs.first?.organ == "澜溪县" && line.organs.map(\.errors) == [4, 0, 0])
    #expect(run.errors.isEmpty)
  }

  @Test func theOrderIsThatOfTheArgumentsThenOfThePaths() async throws {
    let run = try await Program.run(
      "check", "--format", "jsonl", "--jobs", "2", Sample.page, Sample.folder, Sample.contradictory)
    let paths = try run.decoded(as: PathLine.self).map(\.path)
    let inFolder = try FileManager.default.contentsOfDirectory(atPath: Sample.folder).sorted()
      .map { Sample.folder + "/" + $0 }
    // The page was named first, and no file is read twice.
    #expect(paths == [Sample.page] + inFolder.filter { $0 != Sample.page })
  }
}
