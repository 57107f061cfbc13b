import AnnualReport
import ReportReading
import Testing

/// What a person does not see makes no other report: the ends of lines, blanks around cells, the order of attributes.
@Suite struct LayoutPropertyTests {
  /// The report without the places of what was read.
  struct Reading: Equatable {
    let title: String?
    let organ: String?
    let year: Int?
    let publisher: String?
    let published: CalendarDate?
    let period: Period?
    let preamble: String
    let sections: [String]
    let tables: [TableKey: [String]]
    let figures: [String]
    let claims: [String]

    init(_ bytes: [UInt8]) async throws {
      let report = try #require(await ReportReader().read(bytes, name: "file").reading.report)
      title = report.title?.text
      organ = report.organ?.value
      year = report.year?.value
      publisher = report.publisher?.value
      published = report.published?.value
      period = report.period?.value
      preamble = report.preamble.map(\.text).joined()
      sections = report.sections.map { "\($0.number ?? 0) \($0.heading.text) \($0.text)" }
      tables = report.tables.mapValues(\.lines)
      figures = report.figures.map { "\($0.value) \($0.text) \($0.readings.first?.map(\.quantity) ?? [])" }
      claims = report.claims.map { "\($0.text) \($0.content)" }
    }
  }

  static let lineEnds = ["\r", "\r\n", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", " \n", "\u{3000}\r\n"]

  @Test(arguments: TextLayout.allCases) func lineEndsDoNotMatter(_ layout: TextLayout) async throws {
    let text = layout.text(of: .form2021)
    let expected = try await Reading(Array(text.utf8))
    for lineEnd in Self.lineEnds {
      let scalars = lineEnd.unicodeScalars.map(\.value)
      #expect(try await Reading(Array(text.replacing("\n", with: lineEnd).utf8)) == expected, "\(scalars)")
    }
  }

  /// Lines are counted as editors and `grep -n` count them; other breaks lie within a line.
  @Test func placesAreThoseOfTheLinesThatEditorsCount() async throws {
    let text = TextLayout.rowALine.text(of: .form2021)
    func places(_ text: String) async throws -> [Place] {
      try #require(await ReportReader().read(Array(text.utf8), name: "file").reading.report).sections.map {
        $0.heading.place(at: 0)
      }
    }
    let expected = try await places(text)
    #expect(try await places(text.replacing("\n", with: "\r\n")) == expected)
    #expect(try await places(text.replacing("\n", with: "\r")) == expected)
    var offset = 1
    var starts: [Int: Place] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      starts[index + 1] = Place.line(1, character: offset)
      offset += line.unicodeScalars.count + 1
    }
    #expect(
      try await places(text.replacing("\n", with: "\u{2028}")) == expected.compactMap { $0.line.flatMap { starts[$0] } }
    )
  }

  static let blanks = [" ", "  ", "\u{A0}", "\u{3000}", "\t", " \u{A0}\u{3000}"]

  @Test(arguments: [TextLayout.rowALineWithFiller, .rowALine, .pipeBeforeAndAfter, .markdown, .pipeOnItsOwnLine])
  func blanksAroundPipesDoNotMatter(_ layout: TextLayout) async throws {
    let text = layout.text(of: .form2019)
    let expected = try await Reading(Array(text.utf8))
    for blank in Self.blanks {
      let padded = text.replacing(" | ", with: "\(blank)|\(blank)").replacing("| ", with: "|\(blank)")
        .replacing(" |", with: "\(blank)|")
      #expect(try await Reading(Array(padded.utf8)) == expected, "\(blank.debugDescription)")
    }
  }

  @Test(arguments: TextLayout.allCases) func blanksAroundLinesDoNotMatter(_ layout: TextLayout) async throws {
    let text = layout.text(of: .form2021)
    let expected = try await Reading(Array(text.utf8))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for blank in Self.blanks {
      // A tab before a value closes a blank cell, so it is no blank where lines are rows.
      if layout == .tabs || layout == .textOfPDF, blank == "\t" { continue }
      let padded = lines.map { $0.isEmpty ? "" : "\(blank)\($0)\(blank)" }.joined(separator: "\n")
      #expect(try await Reading(Array(padded.utf8)) == expected, "\(blank.debugDescription)")
    }
  }

  @Test(arguments: [HTMLLayout.utf8, .word])
  func blanksAroundCellsOfAPageDoNotMatter(_ layout: HTMLLayout) async throws {
    let page = String(decoding: layout.bytes(of: .form2021), as: UTF8.self)
    let expected = try await Reading(Array(page.utf8))
    for blank in Self.blanks + ["&nbsp;", "&emsp;", "\r\n", "<!-- -->", "&#12288;"] {
      let padded = page.replacing("</td>", with: "\(blank)</td>").replacing(/<td[^>]*>/) { "\($0.output)\(blank)" }
      #expect(try await Reading(Array(padded.utf8)) == expected, "\(blank.debugDescription)")
    }
  }

  /// Attributes in reverse, others before and behind them, names in capitals, values in other quotes or none.
  @Test(arguments: [HTMLLayout.utf8, .word])
  func theOrderOfAttributesDoesNotMatter(_ layout: HTMLLayout) async throws {
    for model in [ReportModel.form2021] {
      let page = String(decoding: layout.bytes(of: model), as: UTF8.self)
      let expected = try await Reading(Array(page.utf8))
      let both = /<td rowspan="(\d+)" colspan="(\d+)">/
      #expect(page.contains(both))
      let reversed = page.replacing(both) { "<td colspan=\"\($0.2)\" rowspan=\"\($0.1)\">" }
      #expect(try await Reading(Array(reversed.utf8)) == expected)
      let others = page.replacing("<td", with: "<td width=\"1\" style='color:red'").replacing(
        "\">", with: "\" class=\"a\" >")
      #expect(try await Reading(Array(others.utf8)) == expected)
      let capitals = page.replacing("rowspan", with: "ROWSPAN").replacing("colspan", with: "ColSpan")
      #expect(try await Reading(Array(capitals.utf8)) == expected)
      let quotes = page.replacing(/span="(\d+)"/) { "span = '\($0.1)'" }
      #expect(try await Reading(Array(quotes.utf8)) == expected)
      #expect(try await Reading(Array(page.replacing(/span="(\d+)"/) { "span=\($0.1)" }.utf8)) == expected)
    }
  }

  @Test func theOrderOfAttributesOfAWordDocumentDoesNotMatter() async throws {
    for model in ReportModel.all {
      let expected = try await Reading(WordLayout.bytes(of: model))
      let changed = WordLayout.bytes(of: model) { body in
        body.replacing("<w:p>", with: "<w:p w:rsidRDefault=\"00A1\" w:rsidR=\"00B2\">")
          .replacing(/<w:(gridSpan|vMerge|numId|ilvl) w:val="(\w+)"\/>/) {
            "<w:\($0.1) w:rsidR='1'\n w:val = '\($0.2)' w:rsidP=\"2\"></w:\($0.1)>"
          }
      }
      #expect(try await Reading(changed) == expected)
    }
  }
}
