import AnnualReport
import ReportChecking
import Testing

@testable import ReportReview

/// The text of a configuration: what it says, and on which line it is wrong.
@Suite struct ConfigurationReaderTests {
  private func configuration(_ text: String) throws -> Configuration {
    try ConfigurationReader(Array(text.utf8), file: "/reports/nianbao.toml").configuration()
  }

  @Test func everySettingIsRead() throws {
    let configuration = try configuration(
      """
      language = "en"
      ambiguous-width = 2
      select = ["A", "N5"]
      ignore = ["A105"]

      [severities]
      A104 = "error"
      S607 = "off"

      [keys]
      next-finding = ["n", "^N"]

      [[accepted]]
      file = "2024/a.txt"
      rule = "A101"
      at = "applications.newlyReceived.total"
      values = [43, "42"]
      reason = "勘误待发"
      date = 2025-03-31
      """)
    #expect(configuration.language == .en)
    #expect(configuration.ambiguousWidth == .columns(2))
    #expect(
      configuration.rules
        == RuleChoice(select: ["A", "N5"], ignore: ["A105"], gravities: ["A104": .error, "S607": .off]))
    let binding = try #require(configuration.keys.first)
    #expect(binding.command == "next-finding")
    #expect(binding.keys == ["n", "^N"])
    #expect(binding.origin.description == "/reports/nianbao.toml:11")
    let entry = try #require(configuration.accepted.first)
    #expect(entry.record.file.absolute == "/reports/2024/a.txt")
    #expect(
      entry.record.identity
        == FindingIdentity(rule: "A101", subject: "applications.newlyReceived.total", values: ["43", "42"]))
    #expect(
      entry.acceptance == Acceptance(reason: "勘误待发", date: CalendarDate(year: 2025, month: 3, day: 31)))
    #expect(entry.origin.line == 13)
  }

  @Test func rulesGoByTheirNamesToo() throws {
    let configuration = try configuration(
      """
      select = ["Row-Total", "d"]
      ignore = ["late"]
      [severities]
      dispute-total = "notice"
      [[accepted]]
      file = "a.txt"
      rule = "row-total"
      at = "x"
      values = []
      reason = "y"
      """)
    #expect(
      configuration.rules == RuleChoice(select: ["A101", "D"], ignore: ["Y703"], gravities: ["D201": .notice]))
    #expect(configuration.accepted.map(\.record.identity.rule) == ["A101"])
  }

  @Test func anEmptyTextSaysNothing() throws {
    let configuration = try configuration("# nothing yet\n")
    #expect(configuration.language == nil)
    #expect(configuration.rules == RuleChoice())
    #expect(configuration.accepted.isEmpty)
  }

  static let mistakes: [(String, String)] = [
    ("\nlanguage = \"fr\"", "2: language: must be one of \"zh\", \"en\""),
    ("langauge = \"en\"", "1: langauge: there is no such setting"),
    ("ambiguous-width = 3", "1: ambiguous-width: must be 1, 2 or \"auto\""),
    ("# rules\nselect = [\"Z9\"]", "2: select: there is no rule Z9; nianbao rules lists them all"),
    ("ignore = \"A\"", "1: ignore: must be an array of texts such as [\"a\", \"b\"]"),
    ("select = [\"\"]", "1: select: there is no rule \"\"; nianbao rules lists them all"),
    ("# tables\n[a.b]\nc = 1", "2: a: there is no such setting"),
    ("severities = 1", "1: severities: must be a table"),
    ("[severities]\n\nA999 = \"off\"", "3: A999: there is no rule A999; nianbao rules lists them all"),
    ("[severities]\nA101 = \"grave\"", "2: A101: must be one of \"error\", \"warning\", \"notice\", \"off\""),
    ("[keys]\nup = \"k\"", "2: up: must be an array of texts such as [\"a\", \"b\"]"),
    ("[[accepted]]\nfile = \"a\"\nrule = \"A101\"", "1: accepted: [[accepted]] lacks at"),
    ("[[accepted]]\nfile = 3", "2: file: must be a text in quotes"),
    ("[[accepted]]\ndate = \"2025-03-31\"", "2: date: must be a date such as 2025-03-31, without quotes"),
    (
      """
      [[accepted]]
      file = "a"
      rule = "A101"
      at = "b"
      values = []
      reason = "c"

      [[accepted]]
      rule = "A1"
      """, "9: rule: there is no rule A1; nianbao rules lists them all"
    ),
  ]

  @Test(arguments: mistakes) func aMistakeIsToldWithItsLine(_ text: String, _ message: String) {
    let error = #expect(throws: ConfigurationError.self) { try configuration(text) }
    #expect(error?.message.en == "/reports/nianbao.toml:\(message)")
  }

  @Test func whatIsNoTOMLIsToldWithItsLine() {
    let error = #expect(throws: ConfigurationError.self) { try configuration("language = \"en\"\n\nselect = [\n") }
    #expect(error?.message.en.hasPrefix("/reports/nianbao.toml:3: no TOML: ") == true)
    #expect(error?.message.en.contains("\n") == false)
  }

  /// Among them what made the library that read it before end the program, or pass over the rest.
  @Test(arguments: [
    ("[[@accepted]]\nfile = \"a\"\n", 1), ("# ours\n\n[[@accepted]]", 3),
    ("# c\u{0}\nignore = [\"A\",\"N\",\"D\"]", 1), ("ignore = []\n\nreason = \"a\u{0}\"", 3),
    ("ignore = [\"A\"]\nignore = [\"N\"]", 2), ("[keys", 1), ("= 1", 1), ("a = 'x", 1),
    ("a = 9999999999999999999", 1), ("a = 2025-13-41", 1), ("[[]]", 1), ("[.]", 1), ("\n\u{1B}[2J", 2), ("keys = {", 1),
  ]) func whatMakesNoSenseIsToldWithItsLine(_ text: String, _ line: Int) {
    let error = #expect(throws: ConfigurationError.self) { try configuration(text) }
    #expect(error?.message.en.contains("no TOML: ") == true)
    #expect(error?.origin.line == line)
  }

  @Test func bytesThatAreNoTextAreToldWithTheirLine() {
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationReader(Array("# ours\n# ".utf8) + [0xC4, 0xEA, 0xB1, 0xA8], file: "a.toml")
    }
    #expect(error?.origin.line == 2)
  }

  /// A name of so many parts.
  private static func name(of count: Int, _ part: String = "a", _ separator: String = ".") -> String {
    Array(repeating: part, count: count).joined(separator: separator)
  }

  @Test(arguments: [
    (name(of: 17) + " = 1", "1: a name of more than 16 parts"),
    ("\n" + name(of: 100_000) + " = 1", "2: a name of more than 16 parts"),
    ("[" + name(of: 17, "\"a\"") + "]", "1: a name of more than 16 parts"),
    ("x = { " + name(of: 100, "a", " . ") + " = 1 }", "1: a name of more than 16 parts"),
    ("a = " + String(repeating: "[", count: 100_000), "1: values lie more than 16 deep in one another"),
    ("a = " + String(repeating: "[\n", count: 20), "17: values lie more than 16 deep in one another"),
    ("a = " + String(repeating: "{a=", count: 100), "1: values lie more than 16 deep in one another"),
    ("\u{FEFF}a = 1", "1: a: there is no such setting"), ("\"名\" = 1", "1: 名: there is no such setting"),
    (name(of: 16) + " = 1", "1: a: there is no such setting"),
  ]) func limitsAreToldWithTheirLine(_ text: String, _ message: String) {
    let error = #expect(throws: ConfigurationError.self) { try configuration(text) }
    #expect(error?.message.en == "/reports/nianbao.toml:\(message)")
  }

  @Test func whatStandsInTextsAndCommentsIsNotLimited() throws {
    let dots = String(repeating: ". [ { ", count: 50)
    let configuration = try configuration(
      #"""
      # DOTS " '
      ignore = ["A105", 'A104'] # 'DOTS
      [[accepted]]
      file = "\"DOTS\\"
      rule = 'A101'
      at = QQQ
      "" DOTS \"QQQ
      values = [ PPP
      DOTS \PPP, 'DOTS\', "" ]
      reason = "DOTS"
      """#.replacing("DOTS", with: dots).replacing("QQQ", with: String(repeating: "\"", count: 3)).replacing(
        "PPP", with: "'''"))
    let entry = try #require(configuration.accepted.first)
    #expect(entry.acceptance.reason == dots)
    #expect(entry.record.identity.subject == "\"\" \(dots) \"")
    #expect(entry.record.identity.values == ["\(dots) \\", "\(dots)\\", ""])
  }

  @Test func aFileWithoutEndIsNotRead() {
    let text = String(repeating: "#", count: ConfigurationReader.bytes + 1)
    let error = #expect(throws: ConfigurationError.self) { try configuration(text) }
    #expect(error?.message.en == "/reports/nianbao.toml: more than 4 MB; not read")
  }

  @Test func aMistakeIsShortHoweverLongWhatStandsThere() {
    let name = String(repeating: "x", count: 1000)
    let error = #expect(throws: ConfigurationError.self) {
      try configuration("select = [\"\\u001B]0;x\\u0007\\n\(name)\"]")
    }
    #expect((error?.message.en.count ?? .max) < 200)
  }
}
