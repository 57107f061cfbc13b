import AnnualReport
import FoundationEssentials
import SourceFixtures
import Testing

@testable import ReportReading
@testable import ReportRecognition
@testable import SourceDocuments

@Suite struct PDFReaderTests {
  private var one: [UInt8] {
    var page = PDFFixture()
    page.add("一、总体情况", left: 90, 100)
    return page.bytes
  }

  private func reason(_ read: () async throws -> Document) async -> String? {
    do {
      _ = try await read()
      return nil
    } catch {
      return (error as? UnreadableSource)?.reason.en
    }
  }

  @Test func contentIsToldFromBytes() {
    #expect(SourceContent(of: one) == .pdf)
  }

  @Test func missingProgramIsNamed() async {
    let reason = await reason { try await PDFReader.document(one, by: "/no/such/pdftotext") }
    #expect(reason?.contains("poppler-utils") == true)
  }

  @Test func damagedFilesAreSaidToBe() async {
    #expect(
      await reason { try await PDFReader.document(Array("%PDF-1.4 and no more".utf8)) }?.contains("damaged") == true)
    #expect(await reason { try await PDFReader.document(Array(one.prefix(300))) }?.contains("damaged") == true)
  }

  @Test func pagesWithoutTextAreScanned() async {
    #expect(await reason { try await PDFReader.document(PDFFixture().bytes) }?.contains("--ocr") == true)
  }

  /// A limit is met whatever else the machine does: the programs never end by themselves, and only the first has a
  /// time that matters.
  @Test(.timeLimit(.minutes(5))) func programsEndWithTheirLimits() async {
    await #expect(throws: LimitedProgram.Failure.exceeded) {
      try await LimitedProgram(name: "sleep", time: .milliseconds(200)).output(of: [], ["infinity"])
    }
    await #expect(throws: LimitedProgram.Failure.exceeded) {
      try await LimitedProgram(name: "yes", time: .seconds(600), output: 1 << 20).output(of: [], [])
    }
    await #expect(throws: LimitedProgram.Failure.failed) {
      try await LimitedProgram(name: "tail", time: .seconds(600), memory: 64 << 20).output(of: [], ["/dev/zero"])
    }
  }

  @Test func programsReadWhatTheyAreGiven() async throws {
    let input = Array(repeating: UInt8(7), count: 3 << 20)
    #expect(try await LimitedProgram(name: "cat", time: .seconds(600)).output(of: input, []) == input)
  }

  /// A published report with two true contradictions, a merged row and a misspelt label.
  static let published: [UInt8]? = (try? Data(contentsOf: URL(filePath: "../shared/reports/hongze-2023.pdf"))).map {
    Array($0)
  }

  @Test(.enabled(if: published != nil, "../shared/reports/hongze-2023.pdf is absent"))
  func publishedReportIsExact() async throws {
    let (format, reading) = await ReportReader().read(try #require(Self.published), name: "a.pdf")
    #expect(format == .pdf)
    guard case .report(let report) = reading else {
      Issue.record("no report")
      return
    }
    #expect(report.year?.value == 2023 && report.organ?.value == "洪泽区人民政府")
    func numbers(_ key: TableKey) -> [[String]] {
      guard let table = report.tables[key] else { return [] }
      return table.form.rows.map { row in row.columns.map { table.cells[CellID(key, row.key, $0)]?.text ?? "?" } }
    }
    #expect(numbers(.disclosure) == [["0", "0", "0"], ["0", "5", "5"], ["550"], ["4119"], ["195"], ["7730.28"]])
    #expect(
      numbers(.disputes) == [["10", "1", "0", "0", "0"], ["0", "0", "0", "0", "0"], ["5", "0", "0", "0", "0"]])
    let natural = [
      "21", "0", "0", "4", "1", "0", "0", "0", "0", "1", "1", "0", "10", "3", "0", "1", "0", "0", "0", "0", "0", "21",
      "0",
    ]
    #expect(numbers(.applications) == natural.map { [$0, "0", "0", "0", "0", "0", $0] })
    let table = try #require(report.tables[.applications])
    let concluded = try #require(table.cells[CellID(.applications, .concluded, .total)])
    #expect(concluded.place.page == 4)
    #expect(report.sections.map(\.key.rawValue).count == 6)
  }
}
