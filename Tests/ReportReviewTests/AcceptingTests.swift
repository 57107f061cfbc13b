import AnnualReport
import FoundationEssentials
import ReportChecking
import ReportReview
import Testing

/// Writing down that a finding was accepted.
@Suite struct AcceptingTests {
  private let identity = FindingIdentity(
    rule: "N501", subject: "overview", values: ["42件\\", "43"])
  private let configurations = Configurations(userFile: nil)
  private let acceptance = Acceptance(reason: "“原文”\"如此\"\n待更正", date: CalendarDate(year: 2025, month: 4, day: 1))

  @Test func whatStandsInTheNearestFileIsLeftAsItIs() throws {
    let standing = "# ours\nlanguage = 'en'   # always"
    let folder = try TemporaryFolder(["nianbao.toml": standing])
    let file = try configurations.accept(identity, of: folder.source("2024/a \"b\".txt"), acceptance)
    #expect(file == "\(folder.path)/nianbao.toml")
    #expect(
      try folder.text("nianbao.toml") == """
        # ours
        language = 'en'   # always

        [[accepted]]
        file = "2024/a \\"b\\".txt"
        rule = "N501"
        at = "overview"
        values = ["42件\\\\", "43"]
        reason = "“原文”\\"如此\\"\\u000A待更正"
        date = 2025-04-01

        """)
    let entry = try #require(try configurations.configuration(for: folder.source("2024/c.txt")).accepted.first)
    #expect(entry.record == RecordedFinding(file: folder.source("2024/a \"b\".txt"), identity: identity))
    #expect(entry.acceptance == acceptance)
  }

  @Test func withoutAFileOneIsMadeBesideTheReport() throws {
    let folder = try TemporaryFolder(["2024/a.txt": ""])
    let file = try configurations.accept(identity, of: folder.source("2024/a.txt"), acceptance)
    #expect(file == "\(folder.path)/2024/nianbao.toml")
    #expect(try folder.text("2024/nianbao.toml").hasPrefix("[[accepted]]\nfile = \"a.txt\"\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/2024").count == 2)
  }

  @Test func whereOneFileCountsItIsWrittenThereAndWhereNoneDoesNowhere() throws {
    let folder = try TemporaryFolder(["nianbao.toml": "select = [\"A\"]", "own/one.toml": "ignore = [\"S\"]"])
    let one = Configurations(userFile: "\(folder.path)/own/one.toml", looksInFolders: false)
    #expect(try one.accept(identity, of: folder.source("a.txt"), acceptance) == "\(folder.path)/own/one.toml")
    let configuration = try one.configuration(for: folder.source("a.txt"))
    #expect(configuration.rules.select == nil && configuration.rules.ignore == ["S"])
    #expect(try one.accepted(of: folder.source("a.txt")).map(\.acceptance) == [acceptance])
    let none = Configurations(userFile: nil, looksInFolders: false)
    #expect(throws: AcceptanceFailure.isolated) { try none.accept(identity, of: folder.source("a.txt"), acceptance) }
    #expect(try none.configuration(for: folder.source("a.txt")).rules == RuleChoice())
    #expect(try folder.text("nianbao.toml") == "select = [\"A\"]")
  }

  @Test func aFileWithAMistakeIsNotTouched() throws {
    let folder = try TemporaryFolder(["nianbao.toml": "language ="])
    let error = #expect(throws: AcceptanceFailure.self) {
      try configurations.accept(identity, of: folder.source("a.txt"), acceptance)
    }
    #expect(error?.reason.en.hasPrefix("\(folder.path)/nianbao.toml:1: ") == true)
    #expect(try folder.text("nianbao.toml") == "language =")
  }

  @Test func withdrawingLeavesTheFileAsItWas() throws {
    let standing = """
      # ours
      language = "en"   # always

      [[accepted]]      # by hand
      file = "b.txt"
      rule = "A101"
      at = "applications.newlyReceived.total"
      values = ["43", "42"]
      reason = "known"

      """
    let folder = try TemporaryFolder(["nianbao.toml": standing])
    let other = FindingIdentity(rule: "A101", subject: "applications.granted.total", values: ["1", "2"])
    let source = folder.source("a.txt")
    _ = try configurations.accept(identity, of: source, acceptance)
    _ = try configurations.accept(other, of: source, acceptance)
    let comment = "# about nothing above\n"
    try Data((try folder.text("nianbao.toml") + comment).utf8).write(
      to: URL(filePath: folder.path + "/nianbao.toml"))
    #expect(try configurations.withdraw(identity, of: source) == "\(folder.path)/nianbao.toml")
    let left = try configurations.configuration(for: source).accepted.map(\.record.identity)
    #expect(
      left == [
        FindingIdentity(rule: "A101", subject: "applications.newlyReceived.total", values: ["43", "42"]), other,
      ])
    _ = try configurations.withdraw(other, of: source)
    #expect(try folder.text("nianbao.toml") == standing + comment)
  }

  @Test func aFileOfNothingElseGoes() throws {
    let folder = try TemporaryFolder(["a.txt": ""])
    _ = try configurations.accept(identity, of: folder.source("a.txt"), acceptance)
    _ = try configurations.withdraw(identity, of: folder.source("a.txt"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test func anEntryThatSomebodyWroteIsLeftToThem() throws {
    let standing = """
      [[accepted]]
      file = "a.txt"
      # agreed on the phone
      rule = "N501"
      at = "overview"
      values = ["42件\\\\", "43"]
      reason = "known"

      """
    let folder = try TemporaryFolder(["nianbao.toml": standing])
    let error = #expect(throws: AcceptanceFailure.self) {
      try configurations.withdraw(identity, of: folder.source("a.txt"))
    }
    #expect(
      error?.reason.en == "\(folder.path)/nianbao.toml:1 is not as it was written from here: take it out by hand")
    #expect(try folder.text("nianbao.toml") == standing)
  }

  @Test func aLinkStaysAndItsFileIsChanged() throws {
    let folder = try TemporaryFolder(["ours/shared.toml": "", "a.txt": ""])
    let link = folder.path + "/nianbao.toml"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "ours/shared.toml")
    _ = try configurations.accept(identity, of: folder.source("a.txt"), acceptance)
    #expect(try folder.text("ours/shared.toml").hasPrefix("[[accepted]]\nfile = \"a.txt\"\n"))
    _ = try configurations.withdraw(identity, of: folder.source("a.txt"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "ours/shared.toml")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/ours/shared.toml"))
    // Now it leads to where nothing is; whoever made it may mean any place.
    let error = #expect(throws: AcceptanceFailure.self) {
      try configurations.accept(identity, of: folder.source("a.txt"), acceptance)
    }
    #expect(error?.reason.en == "\(folder.path)/nianbao.toml: is no file; not written to")
  }

  @Test func bytesThatAreNoTextAreNotTouched() throws {
    let folder = try TemporaryFolder(["a.txt": ""])
    let bytes = Data(Array("# ".utf8) + [0xC4, 0xEA, 0x0A])
    try bytes.write(to: URL(filePath: folder.path + "/nianbao.toml"))
    #expect(throws: AcceptanceFailure.self) {
      try configurations.accept(identity, of: folder.source("a.txt"), acceptance)
    }
    #expect(try Data(contentsOf: URL(filePath: folder.path + "/nianbao.toml")) == bytes)
  }

  @Test func aReportFromStandardInputHasNoFile() {
    #expect(throws: AcceptanceFailure.self) { try configurations.accept(identity, of: SourcePath("-"), acceptance) }
  }
}
