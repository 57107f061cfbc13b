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

  @Test func aFileWithAMistakeIsNotTouched() throws {
    let folder = try TemporaryFolder(["nianbao.toml": "language ="])
    let error = #expect(throws: AcceptanceFailure.self) {
      try configurations.accept(identity, of: folder.source("a.txt"), acceptance)
    }
    #expect(error?.reason.en.hasPrefix("\(folder.path)/nianbao.toml:1: ") == true)
    #expect(try folder.text("nianbao.toml") == "language =")
  }

  @Test func aReportFromStandardInputHasNoFile() {
    #expect(throws: AcceptanceFailure.self) { try configurations.accept(identity, of: SourcePath("-"), acceptance) }
  }
}
