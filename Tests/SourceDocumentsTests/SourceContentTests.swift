import SourceFixtures
import Testing

@testable import SourceDocuments

@Suite struct SourceContentTests {
  private func content(_ text: String) -> SourceContent { SourceContent(of: Array(text.utf8)) }

  @Test(arguments: [
    "<!DOCTYPE html><html>", "\u{FEFF}\n <P>收到", "<?xml version='1.0'?><html><body>", "<!-- 注 --><div>",
    "收到<br>42件<br>办结<br>", "一<table>\n<tr><td>0</td></tr></table>",
  ])
  func pages(text: String) {
    #expect(content(text) == .html)
  }

  @Test(arguments: [
    "", "收到申请42件", "规章 | 0 | 0 |\n1 < 2", "见<http://www.example.cn>", "一、总体情况\n二<br>\n三\n四\n五\n六\n七<br>\n八", "<公文>",
  ])
  func texts(text: String) {
    #expect(content(text) == .text)
  }

  @Test func textsInOtherEncodings() {
    #expect(SourceContent(of: TextDecodingTests.received) == .text)
    #expect(SourceContent(of: [0xFF, 0xFE, 0x3C, 0x00, 0x70, 0x00, 0x3E, 0x00]) == .html)
    #expect(SourceContent(of: Array("收到\0申请四十二件，已全部办结，无结转下年度继续办理的申请".utf8)) == .text)
  }

  @Test func signatures() {
    #expect(content("\u{7F}ELF") != .text)
    #expect(content("{\\rtf1\\ansi") == .foreign(.richText))
    #expect(content("%PDF-1.7\n") == .pdf)
    #expect(content("垃圾\n%PDF-1.4") == .pdf)
    #expect(SourceContent(of: [0xFF, 0xD8, 0xFF, 0xE0]) != .text)
    #expect(SourceContent(of: [UInt8](repeating: 0, count: 100)) == .binary(nil))
    #expect(content("From: <Saved by Blink>\nContent-Type: multipart/related;\n\n<html>") == .mail)
    #expect(content("Received: by a\nMIME-Version: 1.0\n\n<html>") == .mail)
    #expect(content("标题: 年报\nContent-Type: text/html\n") == .text)
    #expect(content("发布: 年报\n收到：42件\n") == .text)
    #expect(content(" {\n \"content\": 1}") == .json && content("[{\"a\":1}]") == .json)
    #expect(content("[甲] {乙}") == .text && content("{甲}") == .text)
    #expect(content("<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?>") == .foreign(.spreadsheet))
    #expect(content("<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?>") == .foreign(.wordXML))
  }

  @Test(arguments: [
    ("word/document.xml", SourceContent.docx), ("xl/workbook.xml", .foreign(.spreadsheet)),
    ("ppt/presentation.xml", .foreign(.presentation)), ("OFD.xml", .foreign(.ofd)),
    ("content.xml", .foreign(.openDocument)), ("mimetype", .foreign(.openDocument)),
    ("reports/word/document.xml", .archive),
  ])
  func packages(name: String, content: SourceContent) {
    var files = PackedFiles()
    files.add("[Content_Types].xml", "")
    files.add(name, "")
    #expect(SourceContent(of: files.packed()) == content)
  }

  @Test(arguments: [
    ("WordDocument", ForeignFormat.word), ("Workbook", .spreadsheet), ("PowerPoint Document", .presentation),
    ("EncryptedPackage", .encrypted),
  ])
  func compoundFiles(stream: String, format: ForeignFormat) {
    let name = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504) + name
    #expect(SourceContent(of: bytes) == .foreign(format))
    #expect(format.unreadable.reason.zh.contains("：请") && format.unreadable.reason.en.contains(":"))
  }

  @Test func documentsOfEveryFormat() throws {
    #expect(try DocumentReader.document(of: Array("收到".utf8)).format == .text)
    #expect(try DocumentReader.document(of: Array("<p>收到</p>".utf8)).document.outline == ["收到"])
    #expect(try DocumentReader.document(of: WordFixture(body: WordFixture.paragraph("收到")).packed).format == .docx)
    #expect(throws: UnreadableSource.self) { try DocumentReader.document(of: PackedFiles().packed()) }
    #expect(throws: UnreadableSource.self) { try DocumentReader.document(of: [0x7F] + Array("ELF".utf8)) }
  }
}
