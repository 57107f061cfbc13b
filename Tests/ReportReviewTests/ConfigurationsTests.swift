import AnnualReport
import ReportChecking
import ReportReading
import ReportReview
import Testing

/// Which configuration applies to a report.
@Suite struct ConfigurationsTests {
  @Test func theNearestFileWinsAndTheUsersFillsIn() throws {
    let folder = try TemporaryFolder([
      "nianbao.toml": "select = [\"A\"]", "2024/nianbao.toml": "select = [\"D\"]",
      "user/nianbao.toml": "ignore = [\"S\"]",
    ])
    let configurations = Configurations(userFile: "\(folder.path)/user/nianbao.toml")
    let near = try configurations.configuration(for: folder.source("2024/county/a.txt"))
    #expect(near.rules.select == ["D"])
    #expect(near.rules.ignore == ["S"])
    #expect(configurations.folderFile(for: folder.source("2024/county/a.txt")) == "\(folder.path)/2024/nianbao.toml")
    #expect(try configurations.configuration(for: folder.source("2023/a.txt")).rules.select == ["A"])
    #expect(configurations.folderFile(for: folder.source("user/a.txt")) == nil)
  }

  @Test func onlyTheUsersFileSaysWhatConcernsTheReader() throws {
    let folder = try TemporaryFolder([
      "nianbao.toml": """
      language = "en"
      ambiguous-width = 2
      ignore = ["S"]
      [keys]
      leave = ["F63"]
      [open]
      pdf = "rm -rf ~"
      """,
      "user/nianbao.toml": "language = \"zh\"\n[keys]\nup = [\"u\"]\n[open]\nPDF = \"evince\"",
    ])
    let configurations = Configurations(userFile: "\(folder.path)/user/nianbao.toml")
    for configuration in [
      try configurations.own(), try configurations.configuration(for: folder.source("a.txt")),
    ] {
      #expect(configuration.language == .zh)
      #expect(configuration.ambiguousWidth == nil)
      #expect(configuration.keys.map(\.command) == ["up"])
      #expect(configuration.programs == ["pdf": "evince"])
    }
    #expect(try configurations.configuration(for: folder.source("a.txt")).rules.ignore == ["S"])
    let sources = [folder.source("a.txt"), folder.source("b/c.txt"), folder.source("user/d.txt")]
    let place = "counts only in the user's own \(folder.path)/user/nianbao.toml; passed over"
    #expect(
      configurations.passedOver(for: sources).map(\.message.en) == [
        "\(folder.path)/nianbao.toml:1: language: \(place)", "\(folder.path)/nianbao.toml:2: ambiguous-width: \(place)",
        "\(folder.path)/nianbao.toml:4: keys: \(place)", "\(folder.path)/nianbao.toml:6: open: \(place)",
      ])
  }

  @Test(arguments: [
    ("select = []", RuleChoice()), ("select = [\"A\"]", RuleChoice(ignore: ["A"])),
    ("[severities]\nA101 = \"off\"", RuleChoice(select: ["A101"])),
  ]) func aCheckByNoRuleIsRefused(_ text: String, _ commandLine: RuleChoice) throws {
    let folder = try TemporaryFolder(["nianbao.toml": text])
    let configurations = Configurations(userFile: nil, commandLine: commandLine)
    let error = #expect(throws: ConfigurationError.self) { try configurations.read(for: [folder.source("a.txt")]) }
    #expect(error?.origin.file == "\(folder.path)/nianbao.toml")
  }

  @Test func theCommandLineGoesBeforeFiles() throws {
    let folder = try TemporaryFolder(["nianbao.toml": "select = [\"A\"]\nignore = [\"A105\"]"])
    let configurations = Configurations(userFile: nil, commandLine: RuleChoice(select: ["A10"]))
    let checker = try configurations.checker(for: folder.source("a.txt"))
    #expect(checker.rules.map(\.code) == ["A101", "A102", "A103", "A104"])
  }

  @Test func rulesAreTurnedOffAndGivenOtherSeverities() throws {
    let folder = try TemporaryFolder(["nianbao.toml": "[severities]\nA101 = \"notice\"\nA103 = \"off\""])
    let checker = try Configurations(userFile: nil).checker(for: folder.source("a.txt"))
    let verdict = checker.check(try wrongTotal())
    #expect(verdict.findings.filter { $0.code.hasPrefix("A") }.map(\.code) == ["A101"])
    #expect(verdict.findings.first { $0.code == "A101" }?.severity == .notice)
  }

  @Test func aChangedFileIsReadAgain() throws {
    let folder = try TemporaryFolder(["nianbao.toml": "ignore = [\"S\"]"])
    let configurations = Configurations(userFile: nil)
    #expect(try configurations.configuration(for: folder.source("a.txt")).accepted.isEmpty)
    let identity = FindingIdentity(rule: "A101", subject: "applications.newlyReceived.total", values: ["6"])
    _ = try configurations.accept(identity, of: folder.source("a.txt"), Acceptance(reason: "r", date: nil))
    #expect(try configurations.configuration(for: folder.source("a.txt")).accepted.count == 1)
  }

  @Test func anAcceptedFindingIsMarkedUntilAValueChanges() throws {
    let folder = try TemporaryFolder([
      "nianbao.toml": """
      [[accepted]]
      file = "a.txt"
      rule = "A101"
      at = "applications.newlyReceived.total"
      values = ["6", "3", "2", "0", "0", "0", "0"]
      reason = "known"
      """
    ])
    let configurations = Configurations(userFile: nil)
    func acceptance(_ file: String, total: Int) throws -> Acceptance? {
      let verdict = try configurations.checker(for: folder.source(file)).check(try wrongTotal(total))
      return verdict.findings.first { $0.code == "A101" }?.acceptance
    }
    #expect(try acceptance("a.txt", total: 6) == Acceptance(reason: "known", date: nil))
    #expect(try acceptance("a.txt", total: 7) == nil)
    #expect(try acceptance("b.txt", total: 6) == nil)
  }

  @Test func aMistakeIsFoundBeforeTheWorkWhereItLeavesNone() throws {
    let folder = try TemporaryFolder(["a.txt": "", "2024/nianbao.toml": "x = 1", "2023/nianbao.toml": "y = 1"])
    let configurations = Configurations(userFile: nil)
    let error = #expect(throws: ConfigurationError.self) {
      try configurations.read(for: [folder.source("2024/b.txt"), folder.source("2023/b.txt")])
    }
    #expect(error?.origin.description == "\(folder.path)/2024/nianbao.toml:1")
    // Another report can be checked.
    try configurations.read(for: [folder.source("2024/b.txt"), folder.source("a.txt")])
    #expect(throws: ConfigurationError.self) { try configurations.checker(for: folder.source("2024/b.txt")) }
    // The user's own applies to all.
    #expect(throws: ConfigurationError.self) {
      try Configurations(userFile: "\(folder.path)/2024/nianbao.toml").read(for: [folder.source("a.txt")])
    }
  }

  /// The report of the examples, in which 本年新收 sums to 5.
  private func wrongTotal(_ total: Int = 6) throws -> Report {
    let text = ExampleReport([.row(.applications, .newlyReceived, "3 2 0 0 0 0 \(total)")]).text
    guard case .report(let report) = ReportReader().read(text: text, name: "a.txt") else { throw NoReport() }
    return report
  }

  private struct NoReport: Error {}
}
