import FoundationEssentials
import Testing
@testable import ReportReading
@Suite struct PDFReaderTests {
  @Test func debug() async throws {
    let path = ProcessInfo.processInfo.environment["PDF"] ?? "/work/shared/reports/hongze-2023.pdf"
    let bytes = try #require(try? Array(Data(contentsOf: URL(filePath: path))))
    for line in try await PDFReader.document(bytes).outline { print("=", line) }
  }
}
