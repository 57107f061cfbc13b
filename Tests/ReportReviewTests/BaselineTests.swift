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

  @Test func aFindingIsALineAndLinesAreSorted() {
    let total = record("/r/2024/b.txt", "A101", "applications.granted.total", "6", "5")
    let baseline = Baseline([
      record("/r/2024/b.txt", "N501", "overview", "42件\"", "43"), total, record("/a.txt", "S601", "problems", ""),
      total,
    ])
    #expect(
      baseline.text(in: "/r") == """
        {"at":"problems","file":"../a.txt","rule":"S601","values":[""]}
        {"at":"applications.granted.total","file":"2024/b.txt","rule":"A101","values":["6","5"]}
        {"at":"overview","file":"2024/b.txt","rule":"N501","values":["42件\\"","43"]}

        """)
  }

  @Test func whatWasWrittenIsReadFromAnotherFolder() throws {
    let folder = try TemporaryFolder()
    let records = [RecordedFinding(file: folder.source("a.txt"), identity: record("", "A101", "x", "1").identity)]
    try Baseline(records).write(to: WholeFile("\(folder.path)/known.jsonl"))
    #expect(
      try folder.text("known.jsonl") == "{\"at\":\"x\",\"file\":\"a.txt\",\"rule\":\"A101\",\"values\":[\"1\"]}\n")
    #expect(try Baseline(file: "\(folder.path)/./known.jsonl").records == records)
  }

  /// A line in which a member is another.
  private func line(_ name: String, _ value: String) -> String {
    let members = ["at": "\"x\"", "file": "\"a.txt\"", "rule": "\"A101\"", "values": "[\"1\"]"]
    let changed = members.merging([name: value]) { $1 }.sorted { $0.key < $1.key }
    return "{" + changed.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  /// What is wrong with a baseline of a line.
  private func mistake(_ line: String) throws -> String? {
    let folder = try TemporaryFolder(["known.jsonl": "\n" + line + "\n"])
    do throws(ConfigurationError) {
      _ = try Baseline(file: "\(folder.path)/known.jsonl")
      return nil
    } catch {
      let place = "\(folder.path)/known.jsonl:2: no line of a baseline ("
      let advice = "): write it anew with --write-baseline"
      #expect(error.message.en.hasPrefix(place) && error.message.en.hasSuffix(advice), "\(error.message.en)")
      #expect(error.message.zh.contains("不是基线的一行"))
      return String(error.message.en.dropFirst(place.count).dropLast(advice.count))
    }
  }

  @Test(arguments: [
    ("file", "3", "file must be a text"), ("file", "null", "file must be a text"),
    ("file", "[]", "file must be a text"),
    ("file", "{}", "file must be a text"), ("file", "true", "file must be a text"),
    ("file", "1e999999", "file must be a text"), ("file", "\"\"", "file is no path"),
    ("file", "\"a\\u0000b\"", "file is no path"), ("file", "\"\\ud800\"", "it is no JSON"),
    ("file", "\"\\udc00\\ud800\"", "it is no JSON"), ("file", "\"\\ud83d\\u\"", "it is no JSON"),
    ("file", "\"a", "it is no JSON"), ("file", "", "it is no JSON"),
    ("file", String(repeating: "[", count: 100_000), "it is no JSON"),
    ("file", String(repeating: "[", count: 400) + String(repeating: "]", count: 400), "file must be a text"),
    ("rule", "{}", "rule must be a text"), ("at", "1", "at must be a text"),
    ("values", "\"1\"", "values must be an array of texts"), ("values", "[1]", "values must be an array of texts"),
    ("values", "[null]", "values must be an array of texts"), ("values", "null", "values must be an array of texts"),
  ]) func anOddValueIsToldWithItsPlace(_ name: String, _ value: String, _ reason: String) throws {
    #expect(try mistake(line(name, value)) == reason, "\(value.prefix(40))")
  }

  @Test(arguments: [
    ("{\"at\":\"x\"}", "it lacks file"), ("[]", "it must be an object"), ("3", "it must be an object"),
    ("null", "it must be an object"), ("nonsense", "it is no JSON"), ("{", "it is no JSON"), (" ", "it is no JSON"),
  ]) func aLineThatIsNoneIsTold(_ line: String, _ reason: String) throws {
    #expect(try mistake(line) == reason)
  }

  @Test func bytesThatAreNoTextAreTold() throws {
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/known.jsonl"
    try Data(Array("{\"at\":\"".utf8) + [0xFF, 0xFE] + Array("\"}".utf8)).write(to: URL(filePath: file))
    let error = #expect(throws: ConfigurationError.self) { try Baseline(file: file) }
    #expect(error?.origin.line == 1)
  }

  @Test(arguments: [
    ("/r/a.txt", "/r/a.txt"), ("..", "/"), ("../../..", "/"), ("/", "/"), ("//", "/"), (".", "/r"),
    ("./b//c/", "/r/b/c"), ("-", "-"), ("!", "/r/!"), ("/!", "/!"), ("-!", "-!"), ("\u{301}", "/r/\u{301}"),
    ("/\u{301}!a", "/\u{301}!a"), ("a/\u{301}b/../c", "/r/a/c"), ("..\u{301}", "/r/..\u{301}"),
  ]) func anyPathIsAPath(_ path: String, _ absolute: String) {
    let source = SourcePath(path, from: "/r")
    #expect(source.absolute.unicodeScalars.elementsEqual(absolute.unicodeScalars))
    #expect(source.isFile == (source.absolute.first != "-"))
    if source.isFile {
      #expect(source.folder.utf8.first == UInt8(ascii: "/"))
      let again = SourcePath(source.relative(to: "/r/x"), from: "/r/x")
      #expect(again.absolute.unicodeScalars.elementsEqual(absolute.unicodeScalars))
    }
  }

  @Test func aFileThatIsNotThereOrTooLongIsTold() throws {
    let folder = try TemporaryFolder()
    let none = #expect(throws: ConfigurationError.self) { try Baseline(file: "\(folder.path)/none.jsonl") }
    #expect(none?.reason.en == "cannot be read: no such file or folder; check the path")
    let itself = #expect(throws: ConfigurationError.self) { try Baseline(file: folder.path) }
    #expect(itself?.reason.en == "cannot be read: it is a folder; name a file")
    let file = "\(folder.path)/long.jsonl"
    try #require(close(open(file, O_WRONLY | O_CREAT, 0o600)) == 0 && truncate(file, off_t(Baseline.bytes) + 1) == 0)
    let long = #expect(throws: ConfigurationError.self) { try Baseline(file: file) }
    #expect(long?.reason.en == "more than 256 MB; not read")
  }

  @Test(arguments: [
    ("", true), ("\n", false), ("{\"at\":\"x\",\"file\":\"a\",\"rule\":\"A101\",\"values\":[]}\nmore", true),
    ("{\"at\":\"x\"}\n", false), ("县里开会\n", false), ("{\"path\":\"a.txt\",\"source\":\"text\"}\n", false),
  ]) func aBaselineIsKnownByItsFirstLine(_ text: String, _ isOne: Bool) throws {
    let folder = try TemporaryFolder(["a": text])
    #expect(Baseline.isBaseline("\(folder.path)/a") == isOne)
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
