import Foundation
import Subprocess
import Testing

/// `export`, `show`, `explain` and `rules` as scripts see them.
@Suite struct PrintingTests {
  @Test func exportWritesEveryFigureUnderTheKeysOfTheForm() async throws {
    let run = try await Program.run("export", Sample.page)
    #expect(run.status == .exited(0))
    let line = try #require(try run.decoded(as: ExportedLine.self).first)
    #expect(line.path == Sample.page)
    #expect(line.schema == 1 && line.status == "report")
    #expect(line.source == "html")
    #expect(line.title == "泉港区2024年政府信息公开工作年度报告")
    #expect(line.organ == "泉港区")
    #expect(line.publisher == "泉港区人民政府办公室")
    #expect(line.year == 2024)
    #expect(line.form == "2021")
    #expect(line.published == "2025-01-10")
    #expect([line.period.from, line.period.to] == ["2024-01-01", "2024-12-31"])
    #expect(
      line.sections.map(\.key) == [
        "overview", "proactiveDisclosure", "applications", "disputes", "problems", "otherMatters",
      ])
    #expect(line.applications.count == 25)
    #expect(
      line.applications["newlyReceived"] == [
        "naturalPerson": 42, "enterprise": 0, "researchInstitution": 0, "publicInterestOrganization": 0,
        "legalServiceInstitution": 0, "otherOrganization": 0, "total": 42,
      ])
    #expect(line.applications["unavailable.notHeld"]?["total"] == 4)
    #expect(
      line.disputes["reconsideration"] == [
        "upheld": 2, "corrected": 3, "otherOutcome": 0, "pending": 0, "total": 5,
      ])
    #expect(line.disclosure["normativeDocuments"] == ["issued": 14, "repealed": 34, "inForce": 165])
    #expect(line.disclosure["fees"] == ["amount": .number(try #require(Decimal(string: "360.54242")))])
    #expect(line.unplaced.isEmpty)
  }

  @Test func exportKeepsWhatIsNoNumberAsItStands() async throws {
    let line = try #require(try await Program.run("export", Sample.earlier).decoded(as: ExportedLine.self).first)
    #expect(line.form == "2019")
    #expect(line.disclosure["procurement"] == ["projects": 12, "amount": .blank])
    #expect(line.states["disclosure.procurement.amount"] == ExportedLine.State(state: "notApplicable", text: "/"))
    #expect(line.disclosure["licences"]?["change"] == -2)
  }

  @Test func showDrawsTheTablesAndMarksFindings() async throws {
    let run = try await Program.run("show", Sample.contradictory)
    #expect(run.status == .exited(0))
    for part in ["澜溪县2024年政府信息公开工作年度报告", "法人或其他组织", "✗41", "│", "A101"] {
      #expect(run.output.contains(part), "no \(part) in\n\(run.output)")
    }
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test(arguments: [Sample.clean, Sample.contradictory, Sample.earlier], [40, 60, 80])
  func showKeepsToTheWidthAskedFor(_ sample: String, _ columns: Int) async throws {
    let run = try await Program.run("show", "--width", "\(columns)", sample)
    #expect(run.lines.count > 60)
    // Ideographs and their punctuation are two columns wide.
    let wide = run.lines.filter { $0.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } > columns }
    #expect(wide.isEmpty, "\(wide)")
  }

  @Test func withoutATerminalTheBrowserDoesAsShow() async throws {
    let browsed = try await Program.run(Sample.clean)
    let shown = try await Program.run("show", Sample.clean)
    #expect(browsed.output == shown.output)
    #expect(browsed.status == .exited(0))
  }

  @Test func explainTellsARuleInEitherLanguage() async throws {
    let chinese = try await Program.run("explain", "a101")
    #expect(chinese.status == .exited(0))
    #expect(chinese.output.hasPrefix("A101 row-total\n错误 · 算术\n"))
    #expect(chinese.output.contains("应报"))
    let english = try await Program.run("explain", "A101", "--lang", "en")
    #expect(english.output.hasPrefix("A101 row-total\nerror · arithmetic\n"))
    #expect(try await Program.run("--lang", "en", "explain", "Row-Total").output == english.output)
  }

  @Test func explainTellsWhatAPlaceOfTheFormCounts() async throws {
    let run = try await Program.run("explain", "applications.withheld.stateSecret", "A101")
    #expect(run.status == .exited(0))
    #expect(
      run.lines.prefix(2) == [
        "2021 年格式", "三、本年度办理结果 （三）不予公开 1.属于国家秘密  applications.withheld.stateSecret",
      ])
    #expect(run.lines.contains("依据：《政府信息公开条例》第十四条、第十七条；国办公开办函〔2021〕30号所附格式"))
    #expect(run.output.contains("\n\nA101 row-total\n"))
    let section = try await Program.run("explain", "3", "--lang", "en")
    #expect(section.output.contains("\n\n三、收到和处理政府信息公开申请情况  applications\nTells: "))
    #expect(try await Program.run("explain", "applications", "--lang", "en").output == section.output)
    // A rule has the name, too.
    let both = try await Program.run("explain", "disputes")
    #expect(both.output.hasPrefix("N506 disputes\n") && both.output.contains("D201  同一行："))
  }

  @Test func explainTakesTheFormThatIsNamed() async throws {
    let newer = try await Program.run("explain", "disclosure.amount")
    #expect(newer.output.hasPrefix("2021 年格式\n"))
    #expect(newer.output.hasSuffix("\n2019 年格式另有说明：nianbao explain --form 2019 disclosure.amount\n"))
    let older = try await Program.run("explain", "--form", "2019", "disclosure.amount")
    #expect(older.output.hasPrefix("2019 年格式\n\n采购总金额  disclosure.amount\n"))
    #expect(try await Program.run("explain", "disclosure.procurement").output.hasPrefix("2019 年格式\n"))
  }

  @Test func everyPlaceThatIsListedIsExplained() async throws {
    let run = try await Program.run("form")
    #expect(run.status == .exited(0))
    let keys = run.lines.filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(keys.count > 90)
    let explained = try await Program.run(["explain"] + Set(keys).sorted())
    #expect(explained.status == .exited(0))
    #expect(explained.errors.isEmpty)
  }

  @Test func everyRuleThatIsListedIsExplained() async throws {
    let rules = try await Program.run("rules")
    #expect(rules.status == .exited(0))
    let codes = rules.lines.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(codes.count > 30)
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(try await Program.run("explain", code).status == .exited(0), "\(code)") }
  }

  @Test func aClosedPipeEndsQuietly() async throws {
    // More than a pipe holds, so that the program still writes when the reader has gone.
    try await withTemporaryFolder { folder in
      for number in 1...60 {
        try FileManager.default.copyItem(atPath: Sample.contradictory, toPath: "\(folder)/\(number).txt")
      }
      let run = try await Program.runInShell(#""$0" export "$@" | head -n 1"#, [folder])
      #expect(run.status == .exited(0))
      #expect(run.lines.count == 1)
      #expect(run.errors.isEmpty)
    }
  }
}
