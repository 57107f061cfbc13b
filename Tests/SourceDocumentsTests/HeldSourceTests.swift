import SourceFixtures
import Testing

@testable import ReportReading
@testable import ReportRecognition
@testable import SourceDocuments

/// What stands in mails and JSON.
@Suite struct HeldSourceTests {
  private static let long = "<p>" + String(repeating: "政府信息公开工作年度报告", count: 30) + "</p>"

  private func mail(_ parts: [(header: String, body: String)]) -> [UInt8] {
    let body = parts.map { "--=_x\r\n\($0.header)\r\n\r\n\($0.body)\r\n" }.joined()
    return Array(
      "From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n\tboundary=\"=_x\"\r\n\r\n\(body)--=_x--\r\n"
        .utf8)
  }

  private func members(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
    var members: [String: [UInt8]] = [:]
    try ArchiveReader(bytes: bytes, name: "-").forEachMember { member, contents in
      members[member.name] = try? contents.get()
      return true
    }
    return members
  }

  @Test func attachmentsAreSourcesOfTheirOwn() throws {
    let mail = mail([
      ("Content-Type: text/plain", "请查收。"),
      (
        "Content-Type: application/msword; name=\"=?GB2312?B?xOqxqC50eHQ=?=\"\r\nContent-Transfer-Encoding: base64",
        "5bm05oql"
      ),
      ("Content-Type: text/plain\r\nContent-Disposition: attachment;\r\n filename*=UTF-8''%E4%B9%99%2Ftxt", "乙"),
      ("Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="),
    ])
    #expect(ArchiveReader.isArchive(mail))
    let reader = ArchiveReader(bytes: mail, name: "-")
    #expect(reader.members().members.map(\.name) == ["年报.txt", "乙txt"])
    #expect(try members(mail) == ["年报.txt": Array("年报".utf8), "乙txt": Array("乙".utf8)])
    #expect(try reader.contents(of: "乙txt") == Array("乙".utf8))
    #expect(throws: UnreadableSource.self) { try reader.contents(of: "丙") }
  }

  @Test func archivesInAMailAreOpened() throws {
    var files = PackedFiles()
    files.add("甲.txt", "甲")
    let zip = files.packed().map { byte in
      let hex = String(byte, radix: 16, uppercase: true)
      return "=" + (hex.count < 2 ? "0" : "") + hex
    }.joined()
    let mail = mail([
      ("Content-Type: text/html", Self.long),
      (
        "Content-Disposition: attachment; filename=a.zip\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: application/zip",
        zip
      ),
    ])
    #expect(try members(mail).keys.sorted() == ["a.zip!甲.txt", "body.html"])
  }

  @Test func aMailWithoutAttachmentsIsNoArchive() {
    #expect(!ArchiveReader.isArchive(mail([("Content-Type: text/html", Self.long)])))
    #expect(throws: UnreadableSource.self) { try DocumentReader.document(of: mail([("Content-Type: image/png", "x")])) }
  }

  @Test func charsetsOfParts() throws {
    let gbk: [UInt8] = [0xC4, 0xEA, 0xB1, 0xA8]
    let mail = Array("Subject: x\nContent-Type: text/plain; charset=GBK\n\n".utf8) + gbk
    #expect(try DocumentReader.document(of: mail).document.outline == ["年报"])
    let big5: [UInt8] = [0xA6, 0x7E, 0xB3, 0xF8]
    let other = Array("Subject: x\nContent-Type: text/plain; charset=Big5\n\n".utf8) + big5
    #expect(try DocumentReader.document(of: other).document.outline == ["年報"])
  }

  @Test func pagesOfJSON() throws {
    let page = Self.long.replacing("/", with: "\\/")
    let lines =
      "{\"title\":\"甲\",\"content\":\"\(page)\"}\n{\"title\":\"甲\",\"content\":\"\(page)1\",\"summary\":\"短\"}\n"
    #expect(try members(Array(lines.utf8)).keys.sorted() == ["2 甲", "甲"])
    #expect(ArchiveReader.isArchive(Array("[\(lines.split(separator: "\n").joined(separator: ","))]".utf8)))
    #expect(!ArchiveReader.isArchive(Array("{\"content\":\"\(page)\"}".utf8)))
    let document = try DocumentReader.document(of: Array("{\"a\":{\"title\":\"题\",\"content\":\"\(page)\"}}".utf8))
      .document
    #expect(document.metadata.map(\.content) == ["题"])
    // What only looks like it is text.
    #expect(try DocumentReader.document(of: Array("{\"甲\"，乙}".utf8)).document.outline == ["{\"甲\"，乙}"])
  }

  @Test func transferEncodings() {
    #expect(TransferEncoding.base64("5bm0\r\n5oql".utf8) == Array("年报".utf8))
    #expect(TransferEncoding.base64("YQ==".utf8) == [0x61])
    #expect(TransferEncoding.base64("YWI=".utf8) == [0x61, 0x62])
    #expect(TransferEncoding.quotedPrintable("=E5=B9=\r\n=B4 3=3D3 = =ZZ=".utf8) == Array("年 3=3 = =ZZ=".utf8))
    #expect(TransferEncoding.words("=?utf-8?Q?=E5=B9=B4_a?= b") == "年 a b")
  }

  @Test func aPageWithoutTextSaysThatAScriptWritesIt() {
    guard
      case .unreadable(let reason) = ReportReader().readAlone(
        Array("<html><script src=a.js></script><div id=app></div>".utf8), name: "a")
    else { return #expect(Bool(false)) }
    #expect(reason.zh.contains("脚本") && reason.en.contains("script"))
  }

  /// Each is made so that a careless reader takes hours, or calls itself without end.
  @Test func hostileContainersEnd() {
    func times(_ text: String, _ count: Int = 20_000) -> String { String(repeating: text, count: count) }
    let texts = [
      times("[{\"a\":", 5000), "{\"a\":[" + times("0,", 90_000) + "0]}", "{\"a\":\"" + times("\\\""),
      times("{\"a\":\"\n"),
      "<script>" + times("`\\"), "<script>" + times("'\\\"\\`"), "<script>" + times("<script>"),
      "<p><script>" + times("'<p>年'+"),
      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n" + times("--x\n"),
      "MIME-Version: 1.0\n" + times("Content-Type: multipart/mixed; boundary=x\n\n--x\n", 2000),
      "MIME-Version: 1.0\n" + times("Content-Type: message/rfc822\n\n", 2000), "MIME-Version: 1.0\n" + times(" a\n"),
      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\n\n" + times("--\n"),
      "<p>" + times("&lt;p&gt;&amp;lt;p&amp;gt;"), times("\",", 50_000), times("a,\"\n", 50_000),
      times("甲,1,2\n\"", 50_000),
    ]
    for text in texts { _ = ReportReader().readAlone(Array(text.utf8), name: "a") }
  }
}
