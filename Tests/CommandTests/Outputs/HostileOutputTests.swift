import AnnualReport
import Foundation
import FoundationXML
import ReportBrowser
import ReportChecking
import ReportCorpus
import ReportSeries
import TerminalScreen
import Testing

@testable import nianbao

/// No byte of a report or a file's name reaches a terminal as a command, in any output, and each format can be read back.
@Suite struct HostileOutputTests {
  /// All outputs of the sources by their names; of SARIF, without the rules, which hold nothing of a report.
  private func outputs(of sources: [LoadedReport]) -> [(name: String, text: String)] {
    func written(_ output: some CheckOutput) -> String {
      var output = output
      return sources.map { output.text(of: $0) }.joined() + output.ending(CheckCounts())
    }
    let shown = sources.compactMap { ReportText(columns: 100, language: .zh).canvas(for: $0) }
    return [
      ("text", written(CheckText(language: .zh, inColour: false))), ("csv", written(CheckCSV(language: .zh))),
      ("github", written(CheckGitHub(language: .zh))), ("gitlab", written(CheckGitLab(language: .zh))),
      ("sarif", written(CheckSARIF(language: .zh))),
      ("junit", written(CheckJUnit(language: .zh, threshold: FailureThreshold(severity: .error, isStrict: false)))),
      ("jsonl", written(CheckJSONL(language: .zh))),
      ("export", sources.map { ExportJSONL.line(of: ExportedSource($0), language: .zh) + "\n" }.joined()),
      (
        "export csv",
        sources.map { CSV.row(ExportedReport(ExportedSource($0), number: 1, language: .zh).values.map(\.csv)) }.joined()
      ),
      (
        "export cells",
        sources.compactMap { $0.checked?.report }.flatMap(ExportedCell.all).map { CSV.row($0.values.map(\.csv)) }
          .joined()
      ),
      ("show", shown.map(\.text).joined()),
    ] + years(of: sources)
  }

  /// The reports beside one that has nothing, and as the only ones of their series.
  private func years(of sources: [LoadedReport]) -> [(name: String, text: String)] {
    var collection = SeriesCollection()
    var texts: [(name: String, text: String)] = []
    for loaded in sources {
      guard var report = loaded.checked?.report else { continue }
      report.year = Located(2024, place: .unknown, origin: .title)
      collection.note(report, path: loaded.path)
      let comparison = ReportComparison(report, Report())
      let paths = (before: loaded.path, after: loaded.path)
      texts += [
        ("compare", ComparisonText(comparison, paths: paths, language: .zh).text),
        ("compare jsonl", CompareJSONL.lines(of: comparison, paths: paths, .zh).joined(separator: "\n")),
      ]
    }
    collection.forEach { series in
      texts += [
        ("series", SeriesText(series, language: .zh).text),
        ("series jsonl", SeriesJSONL.lines(of: series, .zh).joined(separator: "\n")),
      ]
    }
    return texts
  }

  @Test func noScalarThatIsNotSeenIsWritten() {
    for scalar in HostileText.scalars {
      for (name, text) in outputs(of: HostileReport(String(scalar)).sources) {
        let unseen = HostileText.unseen(in: text)
        #expect(unseen.isEmpty, "U+\(String(scalar.value, radix: 16)) in \(name)")
      }
    }
    #expect(HostileText.scalars.count > 150)
  }

  @Test(arguments: HostileText.texts) func noSequenceIsWritten(_ hidden: String) {
    let sources = HostileReport(hidden).sources
    for (name, text) in outputs(of: sources) { #expect(HostileText.unseen(in: text).isEmpty, "\(name)") }
    let coloured = CheckText(language: .zh, inColour: true)
    let styled = sources.map { coloured.text(of: $0) }.joined()
    #expect(HostileText.unseen(in: styled, isStyled: true).isEmpty)
    // The colours are the program's own.
    #expect(!styled.contains("\u{1B}[31m"))
    for canvas in sources.compactMap({ ReportText(columns: 100, language: .zh).canvas(for: $0) }) {
      #expect(HostileText.unseen(in: canvas.styledText, isStyled: true).isEmpty)
    }
  }

  // MARK: Reading back

  private struct Line: Decodable {
    struct Finding: Decodable { let message: String }
    let path: String
    let reason: String?
    let findings: [Finding]?
  }

  @Test(arguments: HostileText.texts) func linesOfJSONReadBackAsTheyWere(_ hidden: String) throws {
    let report = HostileReport(hidden)
    for format in ["jsonl", "export"] {
      let text = try #require(outputs(of: report.sources).first { $0.name == format }?.text)
      let lines = try text.utf8.split(separator: 0x0A).map { try JSONDecoder().decode(Line.self, from: Data($0)) }
      #expect(lines.map(\.path) == [report.path, report.path, report.path])
      #expect(lines.map(\.reason) == [nil, report.text, report.text])
      if format == "jsonl" { #expect(lines[0].findings?.map(\.message) == [report.text, report.text, report.text]) }
    }
  }

  private struct Log: Decodable {
    struct Text: Decodable { let text: String }
    struct Artifact: Decodable { let uri: String }
    struct Physical: Decodable { let artifactLocation: Artifact }
    struct Location: Decodable { let physicalLocation: Physical }
    struct Suppression: Decodable { let justification: String }
    struct Result: Decodable {
      let message: Text
      let locations: [Location]
      let suppressions: [Suppression]?
    }
    struct Run: Decodable { let results: [Result] }
    let runs: [Run]
  }

  @Test(arguments: HostileText.texts) func sarifReadsBackAsItWas(_ hidden: String) throws {
    let report = HostileReport(hidden)
    let part = try #require(outputs(of: report.sources).first { $0.name == "sarif" }?.text)
    // Without the rules, of which other tests read every one.
    let text = #"{"runs":[{"results":["# + part
    let results = try #require(try JSONDecoder().decode(Log.self, from: Data(text.utf8)).runs.first?.results)
    #expect(results.count == 4)
    for result in results {
      // Two braces stand for one.
      let message = result.message.text.replacingOccurrences(of: "{{", with: "{", options: .literal)
        .replacingOccurrences(of: "}}", with: "}", options: .literal)
      #expect(Array(message.unicodeScalars) == Array(report.text.unicodeScalars))
      let address = try #require(result.locations.first?.physicalLocation.artifactLocation.uri)
      #expect(URLComponents(string: address) != nil, "\(address)")
      #expect(address.removingPercentEncoding == report.path)
    }
    #expect(results.last?.suppressions?.map(\.justification) == [report.text])
  }

  @Test(arguments: HostileText.texts) func junitReadsBackAsItIsPrinted(_ hidden: String) throws {
    let report = HostileReport(hidden)
    let output = CheckJUnit(language: .zh, threshold: FailureThreshold(severity: .warning, isStrict: false))
    let elements = try XMLElements(written(output, report.sources))
    let path = printed(report.path)
    #expect(elements.named("testsuite").map { $0.attributes["name"] } == [path, path, path])
    #expect(elements.named("testcase").map { $0.attributes["classname"] } == [path, path, path])
    let text = printed(report.text)
    #expect(elements.named("error").map { $0.attributes["message"] } == [text])
    let failure = try #require(elements.named("failure").first).text.split(separator: "\n")
    #expect(failure.count == 3)
    #expect(failure.allSatisfy { $0.hasPrefix(path) && $0.hasSuffix(text) }, "\(failure)")
  }

  @Test(arguments: HostileText.texts) func csvReadsBackAsItIsPrinted(_ hidden: String) {
    let report = HostileReport(hidden)
    let rows = CSVTable(written(CheckCSV(language: .zh), report.sources)).rows
    #expect(rows.map(\.count) == Array(repeating: 16, count: 6))
    #expect(rows.dropFirst().map(\.first) == Array(repeating: report.path.printable, count: 5))
    #expect(rows.dropFirst().map { $0[11] } == Array(repeating: report.text.printable, count: 5))
  }

  @Test(arguments: HostileText.texts) func annotationsReadBackAsTheyArePrinted(_ hidden: String) throws {
    let report = HostileReport(hidden)
    let text = written(CheckGitHub(language: .zh), report.sources)
    let lines = text.unicodeScalars.split(separator: "\n").map(WorkflowCommand.init)
    #expect(lines.map { $0?.name } == ["notice", "notice", "warning", "error", "notice"])
    for line in lines {
      #expect(line?.properties["file"] == report.path.printable)
      #expect(line?.message.split(separator: "\n").last.map(String.init) == report.text.printable)
    }
  }

  /// Printable text as XML can hold it.
  private func printed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.printable.unicodeScalars.map { 0xFFFE...0xFFFF ~= $0.value ? "\u{FFFD}" : $0 }))
  }

  static let formulas: [(String, String)] = [
    ("=1+1", "'=1+1"), ("+a", "'+a"), ("@a", "'@a"), ("-3 x", "'-3 x"), ("-", "-"), ("a=b", "a=b"), ("", ""),
    (" =1", "' =1"), ("\t=1", "' =1"), ("\r=1", "'=1"), ("\u{3000}=1", "'\u{3000}=1"), ("\u{200B}=1", "'=1"),
    ("\"=1\"", "'\"=1\""), ("“=1”", "'“=1”"), ("'=1", "''=1"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"),
    ("＠a", "'＠a"), ("=\u{301}1", "'=\u{301}1"), ("\u{1B}[0m=1", "'=1"),
  ]

  @Test(arguments: formulas) func noFieldIsAFormula(_ words: String, _ field: String) throws {
    let reason = Bilingual(zh: words, en: words)
    let source = LoadedReport(path: words, format: nil, outcome: .unreadable(reason))
    let row = try #require(CSVTable(written(CheckCSV(language: .zh), [source])).rows.last)
    #expect(row[0] == field)
    #expect(row[11] == field)
  }
}
