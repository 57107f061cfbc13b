import FoundationEssentials
import Testing
@testable import ReportReading
@Suite struct PDFReaderTests {
  @Test func debug() async throws {
    let bytes = try #require(try? Array(Data(contentsOf: URL(filePath: "/work/shared/reports/hongze-2023.pdf"))))
    let out = try await LimitedProgram(name: "pdftotext", time: .seconds(4)).output(of: bytes, ["-q", "-nodiag", "-bbox-layout", "-", "-"])
    print(out.count)
    let pages = WordBoxes.pages(in: out)
    print(pages.count, pages.map(\.words.count))
  }
}
extension PDFReaderTests {
  @Test func debug2() {
    let s = Array("<x><doc>\n <page width=\"3\" height=\"4\"><word xMin=\"1\">ab</word></page></doc></body></html>".utf8)
    print(s.firstRange(of: Array("<doc>".utf8)) as Any)
    print(WordBoxes.pages(in: s))
  }
}
