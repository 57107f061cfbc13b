import AnnualReport
import FoundationEssentials
import ReportChecking
import ReportReview
import Testing

/// What is written down, whatever stands in it, is read again as the same.
@Suite struct RoundTripTests {
  /// Numbers that depend on the seed alone.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "年报", "a", " ", "\"", "\\", "\n", "\r", "\t", "'", "#", "=", "[", "]", "{", "}", ",", ".", ":", "\u{1}", "\u{7F}",
    "\u{85}", "\u{2028}", "\u{202E}", "é", "e\u{301}", "🀄", "𠮷", "\u{FEFF}", "\u{FFFD}", "'''", "\"\"\"", "\\u0041",
    "42", "-1", "\u{0}",
  ]

  private static func text(_ dice: inout Dice, leastPieces: Int = 0) -> String {
    (0..<Int.random(in: leastPieces...6, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
  }

  private static func identity(_ dice: inout Dice) -> FindingIdentity {
    FindingIdentity(
      rule: ["A101", "N501", "S601"].randomElement(using: &dice) ?? "", subject: text(&dice),
      values: (0..<Int.random(in: 0...4, using: &dice)).map { _ in text(&dice) })
  }

  /// A file's name has no stroke and no NUL.
  private static func fileName(_ dice: inout Dice) -> String {
    text(&dice, leastPieces: 1).filter { $0 != "\u{0}" } + ".txt"
  }

  @Test(arguments: 1...20) func aBaselineIsReadAsItWasWritten(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let folder = try TemporaryFolder()
    let places = ["", "sub/", "../", "a.zip!b/"]
    let records = (0..<20).map { _ in
      RecordedFinding(
        file: folder.source((places.randomElement(using: &dice) ?? "") + Self.fileName(&dice)),
        identity: Self.identity(&dice))
    }
    let file = "\(folder.path)/known.jsonl"
    try Baseline(records).write(to: WholeFile(file))
    let read = try Baseline(file: file)
    #expect(Set(read.records) == Set(records))
    let first = try folder.text("known.jsonl")
    try read.write(to: WholeFile(file))
    #expect(try folder.text("known.jsonl") == first)
  }

  @Test(arguments: 1...20) func whatWasAcceptedIsReadAsItWasWrittenAndTakenOutWithoutATrace(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let before = "# ours\nignore = [\"A105\"]\n"
    let folder = try TemporaryFolder(["nianbao.toml": before])
    let entries = (0..<5).map { number in
      (
        source: folder.source(Self.fileName(&dice)), identity: Self.identity(&dice),
        acceptance: Acceptance(
          reason: Self.text(&dice), date: CalendarDate(year: 2025, month: 1 + number, day: 28))
      )
    }
    for entry in entries {
      _ = try Configurations(userFile: nil).accept(entry.identity, of: entry.source, entry.acceptance)
    }
    let configuration = try Configurations(userFile: nil).configuration(for: folder.source("a.txt"))
    #expect(configuration.rules != RuleChoice())
    #expect(
      configuration.accepted.map(\.record) == entries.map { RecordedFinding(file: $0.source, identity: $0.identity) })
    #expect(configuration.accepted.map(\.acceptance) == entries.map(\.acceptance))
    for entry in entries.shuffled(using: &dice) {
      _ = try Configurations(userFile: nil).withdraw(entry.identity, of: entry.source)
    }
    #expect(try folder.text("nianbao.toml") == before)
  }
}
