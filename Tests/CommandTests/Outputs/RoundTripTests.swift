import AnnualReport
import FoundationEssentials
import ReportChecking
import ReportCorpus
import Testing

@testable import nianbao

/// What is written for other programs says the same to them, whatever stands in a report, its name or a reason.
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
    "年报", "a", " ", "\"", "\\", "\n", "\r\n", "\t", "'", ",", ";", "=", "+", "-", "@", "{", "}", "{0}", "%", "<", "&",
    "\u{1B}[31m",
    "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "é", "e\u{301}", "🀄", "𠮷", "\u{FEFF}", "42",
  ]

  private static func text(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...6, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
  }

  private static func content(_ dice: inout Dice) -> Cell {
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: return Cell(.blank, text: "", place: .unknown)
    case 1: return Cell(.text, text: text(&dice), place: .unknown)
    case 2: return Cell(.notApplicable, text: "/", place: .unknown)
    default:
      let digits = Int.random(in: 1...15, using: &dice)
      let most = (0..<digits).reduce(1) { product, _ in product * 10 } - 1
      let number = Number(
        mantissa: Int.random(in: -most...most, using: &dice), scale: Int.random(in: 0...15, using: &dice) / 2)
      return Cell(.number(number), text: number.description, place: .unknown)
    }
  }

  /// A report whose cells, figures and words are anything.
  private static func report(_ dice: inout Dice) -> Report {
    var report = Report()
    let form = Form.all.randomElement(using: &dice) ?? .form2021
    report.form = form
    report.title = Passage(text: text(&dice), anchors: [])
    report.organ = Located(text(&dice), place: .unknown, origin: .title)
    report.publisher = Located(text(&dice), place: .unknown, origin: .metadata)
    report.year = Located(Int.random(in: 2019...2030, using: &dice), place: .unknown, origin: .title)
    if let first = CalendarDate(year: 2024, month: 1, day: 1), let last = CalendarDate(year: 2024, month: 12, day: 31) {
      report.period = Located(Period(from: first, to: last), place: .unknown, origin: .preamble)
      report.published = Located(last, place: .unknown, origin: .metadata)
    }
    for table in form.tables {
      let cells = table.cells.map { ($0, content(&dice)) }.filter { _ in Int.random(in: 0..<10, using: &dice) > 0 }
      report.tables[table.key] = Table(form: table, cells: Dictionary(cells) { $1 }, place: .unknown)
    }
    report.sections = SectionKey.allCases.map { key in
      Section(
        key: key, heading: Passage(text: text(&dice), anchors: []), number: nil,
        blocks: [.passage(Passage(text: text(&dice), anchors: []))])
    }
    report.figures = (0..<5).map { index in
      let words = text(&dice)
      let value = content(&dice).number ?? 0
      return ProseFigure(
        value: value, text: words, section: .overview, passage: 0, range: 0..<1, place: .unknown,
        isApproximate: index % 2 == 0,
        readings: [[Term(.cell(CellID(.applications, .newlyReceived, .total)))]])
    }
    return report
  }

  private static func value(_ cell: Cell) -> ExportedLine.Value {
    cell.number.flatMap { Decimal(string: $0.description) }.map { .number($0) } ?? .blank
  }

  /// What is told of a cell without a number.
  private static func state(_ cell: Cell) -> ExportedLine.State? {
    switch cell.content {
    case .number: nil
    case .blank: ExportedLine.State(state: "blank", text: nil)
    case .notApplicable: ExportedLine.State(state: "notApplicable", text: cell.text.isEmpty ? nil : cell.text)
    case .text: ExportedLine.State(state: "text", text: cell.text.isEmpty ? nil : cell.text)
    }
  }

  @Test(arguments: 1...20) func anExportedReportHasTheFiguresOfTheReport(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let report = Self.report(&dice)
    let path = Self.text(&dice)
    let loaded = LoadedReport(
      path: path, format: .text, outcome: .checked(report, Verdict(findings: [], diagnoses: [], evaluations: [])))
    let text = ExportJSONL.line(of: ExportedSource(loaded), language: .zh)
    #expect(text.allSatisfy { !$0.isNewline })
    let line = try JSONDecoder().decode(ExportedLine.self, from: Data(text.utf8))
    #expect(line.path == path)
    #expect(line.title == report.title?.text)
    #expect(line.organ == report.organ?.value)
    #expect(line.publisher == report.publisher?.value)
    #expect(line.year == report.year?.value)
    #expect(line.sections.map(\.heading) == report.sections.map(\.heading.text))
    #expect(line.sections.map(\.text) == report.sections.map(\.text))
    for (key, table) in [
      (TableKey.applications, line.applications), (.disputes, line.disputes), (.disclosure, line.disclosure),
    ] {
      let cells = try #require(report.tables[key]).cells
      var expected: ExportedLine.Table = [:]
      for (id, cell) in cells { expected[id.row.rawValue, default: [:]][id.column.rawValue] = Self.value(cell) }
      #expect(table == expected)
      for (id, cell) in cells { #expect(line.states[id.description] == Self.state(cell)) }
    }
    #expect(line.figures.map(\.text) == report.figures.map(\.text))
    #expect(line.figures.map(\.value) == report.figures.map { Decimal(string: $0.value.description) })
    #expect(line.figures.map(\.approximate) == report.figures.map(\.isApproximate))
  }

  /// The rows and fields of a table as RFC 4180 has them.
  private static func rows(ofCSV text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func add(_ scalar: Unicode.Scalar) {
      rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch (scalar, isQuoted) {
      case ("\"", true) where next == "\"":
        add("\"")
        index += 1
      case ("\"", _): isQuoted.toggle()
      case (",", false): rows[rows.count - 1].append("")
      case ("\r", false) where next == "\n":
        rows.append([""])
        index += 1
      default: add(scalar)
      }
      index += 1
    }
    return rows.dropLast()
  }

  private static func findings(_ dice: inout Dice) throws -> LoadedReport {
    let report = report(&dice)
    let rule = try #require(Checker.rule("A101"))
    let findings = (1...4).map { id in
      var finding = Finding(
        rule, Bilingual(zh: text(&dice), en: text(&dice)),
        [.words(text(&dice), section: .overview, value: 1, place: .line(id, character: 2))], expected: 3, found: 5
      )
      finding.id = id
      return finding
    }
    return LoadedReport(
      path: text(&dice), format: .text,
      outcome: .checked(report, Verdict(findings: findings, diagnoses: [], evaluations: [])))
  }

  /// Of a field, nothing is lost but control characters, which a table that is looked at in a terminal must not have.
  @Test(arguments: 1...20) func aTableOfFindingsIsReadBack(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let loaded = try Self.findings(&dice)
    let verdict = try #require(loaded.checked).verdict
    let rows = Self.rows(ofCSV: written(CheckCSV(language: .zh), [loaded]))
    let columns = try #require(rows.first)
    #expect(rows.count == 1 + verdict.findings.count)
    for (row, finding) in zip(rows.dropFirst(), verdict.findings) {
      try #require(row.count == columns.count)
      let fields = Dictionary(uniqueKeysWithValues: zip(columns, row))
      func isSame(_ field: String?, _ text: String) -> Bool {
        field == text.printable || field == "'" + text.printable
      }
      #expect(isSame(fields["path"], loaded.path), "\(fields["path"] ?? "")")
      #expect(isSame(fields["message"], finding.message.zh), "\(fields["message"] ?? "")")
      #expect(fields["line"] == "\(finding.id)")
      #expect(fields["code"] == "A101")
      #expect([fields["expected"], fields["found"], fields["difference"]] == ["3", "5", "2"])
    }
  }

  private struct Log: Decodable {
    struct Message: Decodable { let text: String }
    struct Result: Decodable {
      let message: Message
      let locations: [Location]
    }
    struct Location: Decodable { let physicalLocation: Physical }
    struct Physical: Decodable { let artifactLocation: Artifact }
    struct Artifact: Decodable { let uri: String }
    struct Run: Decodable { let results: [Result] }
    let runs: [Run]
  }

  @Test(arguments: 1...20) func aLogOfFindingsIsReadBack(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let loaded = try Self.findings(&dice)
    let verdict = try #require(loaded.checked).verdict
    let log = try JSONDecoder().decode(Log.self, from: Data(written(CheckSARIF(language: .en), [loaded]).utf8))
    let results = try #require(log.runs.first).results
    #expect(
      results.map { $0.message.text.replacing("{{", with: "{").replacing("}}", with: "}") }
        == verdict.findings.map(\.message.en))
    for result in results {
      let uri = try #require(result.locations.first).physicalLocation.artifactLocation.uri
      #expect(uri.removingPercentEncoding == loaded.path)
      #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
  }
}
