import AnnualReport
import FoundationEssentials
import Testing

@testable import nianbao

/// The documentation that is made from the forms.
@Suite struct FormDocumentTests {
  @Test func theDocumentOfTheFormIsUpToDate() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/form.md")
      .standardized
    #expect(
      try String(contentsOf: path, encoding: .utf8) == FormDocument.text,
      "write it anew: make docs")
  }

  @Test func theGuideOfExportIsUpToDate() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Docs/export.md")
      .standardized
    #expect(try String(contentsOf: path, encoding: .utf8) == ExportDocument.text, "write it anew: make docs")
    for form in Form.all {
      for row in form.tables.flatMap(\.rows) { #expect(ExportDocument.text.contains("| `\(row.key.rawValue)` |")) }
    }
  }

  @Test func theOlderFormTellsOnlyWhatDiffers() throws {
    let chapters = FormDocument.text.split(separator: "\n## ").map(String.init)
    try #require(chapters.count == 3)
    #expect(chapters[1].hasPrefix("2021 年格式") && chapters[2].hasPrefix("2019 年格式"))
    #expect(
      chapters[1].contains("`applications.newlyReceived`") && !chapters[2].contains("`applications.newlyReceived`"))
    #expect(chapters[1].contains("`disclosure.amount`") && chapters[2].contains("`disclosure.amount`"))
    #expect(chapters[2].contains("`disclosure.procurement`") && chapters[2].contains("`applications.otherHandling`"))
  }
}
