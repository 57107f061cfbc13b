import AnnualReport
import Foundation
import ReportChecking
import ReportCorpus
import Testing

/// Holds the program to what `Samples/README.md` says of each sample.
@Suite struct SampleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples")
    .standardized.path

  /// A row of the table of reports.
  struct Sample: CustomTestStringConvertible {
    let file: String
    let organ: String
    let year: String
    let form: String
    let findings: [String]

    var testDescription: String { file }
  }

  @Test(arguments: try samples()) func sampleShowsWhatIsSaidOfIt(_ sample: Sample) async throws {
    let (report, verdict) = try await Self.checked(sample.file)
    #expect(report.organ?.value == sample.organ)
    #expect(report.year?.value.description == sample.year)
    #expect(report.form?.name == sample.form)
    #expect(verdict.findings.map(Self.description) == sample.findings)
  }

  @Test func everySampleIsDescribed() throws {
    let files = Corpus(paths: [Self.folder]).sources.map { $0.path.dropFirst(Self.folder.count + 1) }
    #expect(Set(files) == Set(try Self.samples().map { Substring($0.file) } + ["README.md"]))
  }

  @Test func theSameReportAsTextAndAsPageHasTheSameCells() async throws {
    let text = try await Self.contents(of: "2024-quangang.txt")
    let page = try await Self.contents(of: "2024-quangang.html")
    #expect(text.values.map(\.count).sorted() == [10, 15, 175])
    #expect(text == page)
  }

  private static func contents(of file: String) async throws -> [TableKey: [CellID: CellContent]] {
    try await checked(file).report.tables.mapValues { $0.cells.mapValues(\.content) }
  }

  private static func checked(_ file: String) async throws -> (report: Report, verdict: Verdict) {
    let corpus = Corpus(paths: [folder + "/" + file])
    let source = try #require(corpus.sources.first)
    return try #require(await corpus.load(source).checked)
  }

  private static func samples() throws -> [Sample] {
    let lines = try String(contentsOfFile: folder + "/README.md", encoding: .utf8).split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `“”")) }
    }
    return rows.filter { $0.count == 5 }.map { row in
      let findings = rows.filter { $0.count == 3 && $0[0] == row[0] }.map { "\($0[1]) \($0[2])" }
      return Sample(file: row[0], organ: row[1], year: row[2], form: row[3], findings: findings)
    }
  }

  /// The code and the first statement, as the table of findings has them.
  private static func description(of finding: Finding) -> String {
    let statement =
      switch finding.statements.first {
      case .cell(let cell, _, _), .previous(let cell, _, _):
        "\(cell.table.rawValue).\(cell.row.rawValue).\(cell.column.rawValue)"
      case .words(let words, _): words.text
      case .section(let section, _): section.rawValue
      case .row(let table, let row, _): "\(table.rawValue).\(row.rawValue)"
      case nil: ""
      }
    return "\(finding.code) \(statement)"
  }
}
