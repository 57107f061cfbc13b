import Testing

@testable import ReportReview

/// TOML 1.0 as its specification has it.
@Suite struct TOMLDocumentTests {
  /// A value in few signs: names and lines, texts in quotes, other kinds by a word.
  private func shown(_ value: TOMLValue) -> String {
    switch value.content {
    case .table(let members):
      "{" + members.map { "\($0.name)@\($0.value.line):\(shown($0.value))" }.joined(separator: " ") + "}"
    case .array(let elements): "[" + elements.map(shown).joined(separator: " ") + "]"
    case .text(let text): "'\(text)'"
    case .integer(let integer): "\(integer)"
    case .truth(let truth): "\(truth)"
    case .date(let date): date?.description ?? "no day"
    case .other: "other"
    }
  }

  private func shown(_ text: String) throws -> String { shown(try TOMLDocument(Array(text.utf8)).root) }

  @Test(arguments: [
    ("0", "0"), ("+17", "17"), ("-1_000", "-1000"), ("0xDEAD_beef", "3735928559"), ("0o755", "493"), ("0b1101", "13"),
    ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
    ("3.14", "other"), ("-0.0", "other"), ("5e+2_2", "other"), ("6.6E-3", "other"), ("+inf", "other"), ("nan", "other"),
    ("true", "true"), ("false", "false"), ("2024-02-29", "2024-02-29"), ("2024-02-29T07:32:00Z", "other"),
    ("2024-02-29 07:32:00.5+08:00", "other"), ("2024-02-29t07:32:00", "other"), ("07:32:00.999", "other"),
    ("\"\"", "''"), ("\"a\\tb\\\"\\\\\\u00e9\\U0001F600\"", "'a\tb\"\\é😀'"), ("'a\\t\"'", "'a\\t\"'"),
    ("\"\"\"\n一\r\n“\"二\"”\"\"\"", "'一\n“\"二\"”'"), ("\"\"\"a\\  \n \n\t b\\\n\"\"\"", "'ab'"),
    ("\"\"\"\"a\"\"\"\"\"", "'\"a\"\"'"),
    ("'''\n\\a'b'''''", "'\\a'b'''"), ("[]", "[]"), ("[ 1, # one\n 2,\n]", "[1 2]"),
    ("[[1], ['a', {b = 2}]]", "[[1] ['a' {b@1:2}]]"),
    ("{}", "{}"), ("{ a.b = 1, a.c = 2, \"d e\" = 3 }", "{a@1:{b@1:1 c@1:2} d e@1:3}"),
  ]) func valuesAreRead(_ text: String, _ value: String) throws {
    let document = try TOMLDocument(Array("x = \(text)".utf8))
    #expect(document.root.members?.map { shown($0.value) } == [value])
  }

  @Test(arguments: [
    ("", "{}"), ("# 注\t释\r\n\n", "{}"), ("\u{FEFF}a = 1 # b", "{a@1:1}"),
    ("a . \"b.c\" . 'd' = 1\n1.2 = 3", "{a@1:{b.c@1:{d@1:1}} 1@2:{2@2:3}}"),
    ("[a]\nb = 1\n[ c . d ]\ne = 2\n[c]\nf = 3", "{a@1:{b@2:1} c@5:{d@3:{e@4:2} f@6:3}}"),
    ("[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2\n[[a.e]]", "{a@1:[{b@2:1} {c@4:{d@5:2} e@6:[{}]}]}"),
    ("[a.b.c]\n[a]\nb.d = 1", "{a@2:{b@1:{c@1:{} d@3:1}}}"),
    ("[f]\na.b = 1\na.c.d = 2\n[f.a.e]", "{f@1:{a@2:{b@2:1 c@3:{d@3:2} e@4:{}}}}"),
    ("é = 1".replacing("é", with: "\"é\"") + "\n\"e\u{301}\" = 2", "{é@1:1 e\u{301}@2:2}"),
  ]) func tablesAreRead(_ text: String, _ value: String) throws { #expect(try shown(text) == value) }

  @Test(arguments: [
    "01", "+0x1", "0x", "0b2", "1_", "_1", "1__0", "9223372036854775808", ".5", "5.", "1.e3", "1e", "1e1.5", "infinity",
    "True", "2024-02-30", "2024-13-01", "2024-02-29T24:00:00", "2024-02-29T07:60:00", "07:32", "2024-02-29T", "abc",
    "“a”", "",
    "\"a", "\"a\nb\"", "'a\n'", "\"\\e\"", "\"\\ud800\"", "\"\\U00110000\"", "\"\\u12\"", "\"\u{0}\"", "\"\u{7F}\"",
    "'\u{1B}'",
    "\"\"\"a", "\"a\" b", "[1 2]", "[1,,2]", "[,]", "[1", "{a = 1,}", "{a = 1\n}", "{a = 1 b = 2}", "{a}",
    "{a = 1, a = 2}",
    "1 # \u{0}", "1\r", "1 2",
  ]) func whatIsNoValueIsRefused(_ text: String) {
    let mistake = #expect(throws: TOMLDocument.Mistake.self) { try TOMLDocument(Array("\nx = \(text)".utf8)) }
    #expect((2...3).contains(mistake?.line ?? 0))
    #expect(mistake?.reason.en.hasPrefix("no TOML: ") == true && mistake?.reason.zh.hasPrefix("不是 TOML：") == true)
  }

  @Test(arguments: [
    ("a = 1\na = 2", 2), ("a = 1\n[a]", 2), ("a = 1\na.b = 2", 2), ("[a]\n[a]", 2), ("[a]\n[[a]]", 2),
    ("[[a]]\n[a]", 2),
    ("a = []\n[[a]]", 2), ("a = {}\n[a.b]", 2), ("a = {b = 1}\na.c = 2", 2), ("[a]\nb.c = 1\n[a.b]", 3),
    ("[a.b.c]\n[a]\nb.c.d = 1", 3), ("[a]\nb.c = 1\n\n[a.b.c]", 4), ("[a", 1), ("[a]]", 1), ("[[a]", 1), ("[ [a]]", 1),
    ("[]", 1),
    ("[a.]", 1), ("[a] b = 1", 1), ("a b = 1", 1), ("a", 1), ("= 1", 1), ("a. = 1", 1), (".a = 1", 1),
    ("\"\"\"a\"\"\" = 1", 1),
    ("\n\u{B}", 2), ("a = [\n1,\n\n", 1), ("\na = \"\"\"\n\n", 2), ("a = 1 b = 2", 1),
  ]) func whatIsNoTableIsRefused(_ text: String, _ line: Int) {
    let mistake = #expect(throws: TOMLDocument.Mistake.self) { try TOMLDocument(Array(text.utf8)) }
    #expect(mistake?.line == line)
  }
}
