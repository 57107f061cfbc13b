import Foundation
import ReportChecking
import Testing

@testable import ReportReview

/// Baselines, and records that findings no longer meet.
@Suite struct BaselineTests {
  private func record(_ file: String, _ rule: String, _ subject: String, _ values: String...) -> RecordedFinding {
    RecordedFinding(
      file: SourcePath(file), identity: FindingIdentity(rule: rule, subject: subject, values: values))
  }

  @Test func aFindingIsALineAndLinesAreSorted() throws {
    let total = record("/r/2024/b.txt", "A101", "applications.granted.total", "6", "5")
    let baseline = Baseline([
      record("/r/2024/b.txt", "N501", "overview", "42件\"", "43"), total, record("/a.txt", "S601", "problems", ""),
      total,
    ])
    #expect(
      try baseline.text(in: "/r") == """
        {"at":"problems","file":"../a.txt","rule":"S601","values":[""]}
        {"at":"applications.granted.total","file":"2024/b.txt","rule":"A101","values":["6","5"]}
        {"at":"overview","file":"2024/b.txt","rule":"N501","values":["42件\\"","43"]}

        """)
  }

  @Test func whatWasWrittenIsReadFromAnotherFolder() throws {
    let folder = try TemporaryFolder()
    let records = [RecordedFinding(file: folder.source("a.txt"), identity: record("", "A101", "x", "1").identity)]
    try Baseline(records).write(to: "\(folder.path)/known.jsonl")
    #expect(
      try folder.text("known.jsonl") == "{\"at\":\"x\",\"file\":\"a.txt\",\"rule\":\"A101\",\"values\":[\"1\"]}\n")
    #expect(try Baseline(file: "\(folder.path)/./known.jsonl").records == records)
  }

  @Test func whatIsNoFileIsWrittenToAndStays() throws {
    let folder = try TemporaryFolder(["known.jsonl": ""])
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "known.jsonl")
    try Baseline([record("/a", "A101", "x", "1")]).write(to: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "known.jsonl")
    #expect(try folder.text("known.jsonl").hasPrefix("{\"at\":\"x\""))

    // A device of the test's own, so that a mistake harms no other.
    let pipe = folder.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try Baseline([]).write(to: pipe)
    var status = stat()
    #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func aLineThatIsNoneIsTold() throws {
    let folder = try TemporaryFolder(["known.jsonl": "\n{\"at\":\"x\"}\n"])
    let error = #expect(throws: ConfigurationError.self) { try Baseline(file: "\(folder.path)/known.jsonl") }
    #expect(error?.origin.line == 2)
    #expect(throws: ConfigurationError.self) { try Baseline(file: "\(folder.path)/none.jsonl") }
  }

  @Test func recordsThatNoFindingMeetsAreToldApart() {
    let records = RecordedFindings([
      record("/a", "A101", "x", "1"), record("/a", "A101", "y", "1"), record("/a", "A102", "z", "1"),
      record("/a", "N501", "x", "1"), record("/b", "A101", "x", "1"),
    ])
    let findings = [
      FindingIdentity(rule: "A101", subject: "x", values: ["1"]),
      FindingIdentity(rule: "A101", subject: "y", values: ["2"]),
    ]
    #expect(
      records.unmet(by: findings, of: SourcePath("/a"), rules: ["A101", "A102"]) == [
        UnmetRecord(record: record("/a", "A101", "y", "1"), valuesNow: ["2"]),
        UnmetRecord(record: record("/a", "A102", "z", "1"), valuesNow: nil),
      ])
  }

  @Test(arguments: [
    ("a.txt", "/r/a.txt", "a.txt", "/r"), ("./x/../a.txt", "/r/a.txt", "a.txt", "/r"),
    ("../b/a.zip!c/d.html", "/b/a.zip!c/d.html", "../b/a.zip!c/d.html", "/b"), ("/a", "/a", "../a", "/"),
  ]) func pathsAreComparedAsTheyRead(_ path: String, _ absolute: String, _ relative: String, _ folder: String) {
    let source = SourcePath(path, from: "/r")
    #expect(source.absolute == absolute)
    #expect(source.relative(to: "/r") == relative)
    #expect(source.folder == folder)
  }
}
