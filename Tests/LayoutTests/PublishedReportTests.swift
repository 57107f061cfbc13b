import AnnualReport
import Foundation
import ReportChecking
import ReportReading
import Testing

/// The published report of 泉港区 for 2024, which is not part of this repository: a cell a line, each ending in a pipe.
@Suite(.enabled("../shared/reports/quangang-2024.txt is not there") { PublishedReport.isPresent })
struct PublishedReportTests {
  @Test func nothingIsFound() throws {
    let verdict = Checker().check(try PublishedReport().report)
    #expect(verdict.findings.map(\.code) == [])
    #expect(verdict.evaluations.count == 42)
    #expect(verdict.evaluations.allSatisfy { $0.outcome == .holds })
  }

  /// What stands in the file, read by eye.
  @Test func numbersAreReadAsTheyStand() throws {
    let report = try PublishedReport().report
    #expect(report.title?.text == "泉港区2024年度政府信息公开工作年度报告")
    #expect(report.organ?.value == "泉港区")
    #expect(report.year?.value == 2024)
    #expect(report.publisher?.value == "泉港区人民政府办公室")
    #expect(report.published?.value == CalendarDate(year: 2025, month: 1, day: 10))
    #expect(
      report.tables[.disclosure]?.lines == [
        "regulations 0 0 0", "normativeDocuments 14 34 165", "licences 1917", "penalties 419", "coerciveMeasures 236",
        "fees 360.54242",
      ])
    let applications = try #require(report.tables[.applications]?.lines)
    #expect(applications.count == 25)
    #expect(
      applications.filter { !$0.hasSuffix(" 0 0 0 0 0 0 0") } == [
        "newlyReceived 42 0 0 0 0 0 42", "granted 32 0 0 0 0 0 32", "partiallyGranted 2 0 0 0 0 0 2",
        "withheld.prohibitedByLaw 1 0 0 0 0 0 1", "unavailable.notHeld 4 0 0 0 0 0 4",
        "notProcessed.petitionOrComplaint 1 0 0 0 0 0 1", "otherHandling.other 2 0 0 0 0 0 2",
        "concluded 42 0 0 0 0 0 42",
      ])
    #expect(
      report.tables[.disputes]?.lines == [
        "reconsideration 2 3 0 0 5", "directLitigation 0 0 1 0 1", "litigationAfterReconsideration 0 0 0 0 0",
      ])
  }

  @Test func numbersOfTheTablesAreOnLinesOfTheirOwn() throws {
    #expect(try PublishedReport().numberLines.count == 175 + 15)
  }

  @Test(arguments: PublishedReport.cells.indices) func everyNumberThatIsOneTooHighIsFound(_ index: Int) throws {
    let cell = PublishedReport.cells[index]
    let published = try PublishedReport()
    let line = published.numberLines[index]
    let verdict = Checker().check(try published.adding1(onLine: line).report)
    let broken = verdict.findings.filter { ["A101", "A102", "A103", "D201"].contains($0.code) }
    let codes: [String] =
      switch (cell.table, cell.row) {
      case (.disputes, _): ["D201"]
      case (_, .newlyReceived), (_, .carriedOver), (_, .carriedForward): ["A101", "A103"]
      case (_, .concluded): ["A101", "A102", "A103"]
      default: ["A101", "A102"]
      }
    #expect(broken.map(\.code).sorted() == codes)
    for finding in broken {
      let statement = finding.statements.first {
        if case .cell(cell, _, _) = $0 { true } else { false }
      }
      #expect(statement?.place?.line == line + 1)
    }
  }
}

/// The text of the published report.
struct PublishedReport {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/reports/quangang-2024.txt").standardized.path

  static var isPresent: Bool { FileManager.default.fileExists(atPath: path) }

  /// The cells of tables applications and disputes in reading order.
  static let cells = [TableKey.applications, .disputes].flatMap { Form.form2021.table($0)?.cells ?? [] }

  private var lines: [Substring]

  init() throws {
    lines = try String(contentsOfFile: Self.path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  /// The lines, from 0, with the numbers of tables applications and disputes.
  var numberLines: [Int] {
    let start = lines.firstIndex { $0.hasPrefix("三、收到和处理") } ?? lines.endIndex
    let end = lines.firstIndex { $0.hasPrefix("五、") } ?? lines.endIndex
    return (start..<end).filter { lines[$0].wholeMatch(of: /[0-9]+( \|)?/) != nil }
  }

  /// The report with the number on the line, from 0, one higher.
  func adding1(onLine line: Int) -> PublishedReport {
    var changed = self
    let digits = lines[line].prefix { $0.isNumber }
    changed.lines[line] = "\((Int(digits) ?? 0) + 1)\(lines[line].dropFirst(digits.count))"
    return changed
  }

  var report: Report {
    get throws {
      try #require(ReportReader().read(text: lines.joined(separator: "\n"), name: "quangang-2024.txt").report)
    }
  }
}
