import Testing

@testable import SourceDocuments

@Suite struct TextDecodingTests {
  /// 收到申请42件 in GB18030, by hand.
  static let received: [UInt8] = [0xCA, 0xD5, 0xB5, 0xBD, 0xC9, 0xEA, 0xC7, 0xEB, 0x34, 0x32, 0xBC, 0xFE]

  private func page(declaring charset: String, _ body: [UInt8]) -> [UInt8] {
    Array(#"<html><meta http-equiv="Content-Type" content="text/html; charset=\#(charset)">"#.utf8) + body
  }

  @Test func utf8WithAndWithoutMark() {
    #expect(TextDecoding.text(of: Array("收到".utf8)) == "收到")
    #expect(
      TextDecoding.text(of: [0xEF, 0xBB, 0xBF] + Array("收到".utf8)).unicodeScalars.map(\.value) == [0x6536, 0x5230])
  }

  @Test func utf16InEitherOrder() {
    #expect(TextDecoding.text(of: [0xFF, 0xFE, 0x36, 0x65, 0x30, 0x52, 0x34, 0x00]) == "收到4")
    #expect(TextDecoding.text(of: [0xFE, 0xFF, 0x65, 0x36, 0x52, 0x30, 0x00, 0x34]) == "收到4")
  }

  @Test func gb18030WithoutDeclaration() {
    #expect(TextDecoding.text(of: Self.received) == "收到申请42件")
    // 㐂 (U+3402) has four bytes, which GBK does not know.
    #expect(TextDecoding.text(of: Self.received + [0x81, 0x39, 0xEF, 0x31]) == "收到申请42件㐂")
  }

  @Test(arguments: ["gb2312", "GBK", "utf-8", "iso-8859-1", "no-such-charset"])
  func bytesOverrideTheDeclaration(charset: String) {
    #expect(TextDecoding.text(of: page(declaring: charset, Self.received)).hasSuffix("收到申请42件"))
    #expect(TextDecoding.text(of: page(declaring: charset, Array("收到申请".utf8))).hasSuffix("收到申请"))
  }

  @Test func big5WhereDeclared() {
    #expect(TextDecoding.text(of: page(declaring: "big5", [0xA6, 0xAC, 0xA8, 0xEC])).hasSuffix("收到"))
  }

  @Test func damageIsReplaced() {
    // A sentence of UTF-8 cut in the middle of its last hanzi is still UTF-8.
    #expect(TextDecoding.text(of: Array("全年共收到政府信息公开申请四十二件".utf8.dropLast())).hasPrefix("全年共收到政府信息公开申请四十二"))
    #expect(TextDecoding.text(of: Self.received + [0xFF, 0x0A] + Self.received) == "收到申请42件\u{FFFD}\n收到申请42件")
    #expect(TextDecoding.text(of: Self.received.dropLast()) == "收到申请42\u{FFFD}")
  }

  @Test func emptyIsEmpty() {
    #expect(TextDecoding.text(of: []) == "")
    #expect(TextDecoding.text(of: [0xFF, 0xFE, 0x41]) == "")
  }
}
