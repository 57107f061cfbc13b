import Testing

@testable import SourceDocuments

/// A page's number alone on its line, by how it is written.
@Suite struct PageNumberTests {
  @Test(arguments: [
    "- 3 -", "—12—", "－ 3 －", "– 3 –", "· 3 ·", "-- 3 --", "第 3 页", "第3页", "第 3 页 共 9 页", "第3页/共9页", "第3/9页", "第３页，共９页",
    "共 9 页 第 3 页", "— 第 3 页 —", "- 3页 -", "                         - 3 -",
  ])
  func dressedNumbers(line: String) { #expect(PageNumber(line.unicodeScalars) == .dressed) }

  @Test(arguments: ["3", "3页", "第3", "-3", "3-", "1024", "3/", "３", "3页共9页"])
  func bareNumbersMayBeValues(line: String) { #expect(PageNumber(line.unicodeScalars) == .bare) }

  @Test(arguments: [
    "", "-", "---", "第页", "12345", "3/9", "2024/1/31", "1.5", "0.3", "第三页", "第 3 条", "- 3 项 -", "3 4 5 6 7 8",
    "第3页共9页第3页",
    "页", "- 页 -", "第 3 页 见下表", "1,234,567",
  ])
  func otherLines(line: String) { #expect(PageNumber(line.unicodeScalars) == nil) }
}
