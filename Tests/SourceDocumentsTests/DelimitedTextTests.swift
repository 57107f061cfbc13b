import AnnualReport
import Testing

@testable import SourceDocuments

@Suite struct DelimitedTextTests {
  private func outline(_ text: String) throws -> [String]? { try DelimitedText.document(of: text)?.outline }

  @Test func rowsAndLines() throws {
    let text = "标题\n名称,甲,乙\n规章,1,\n文件,,2\n许可,3,4\n\n共收到31件,办结30件。\n一、总体情况,,\n"
    #expect(
      try outline(text) == [
        "标题", "[table]", "0:名称 | 1:甲 | 2:乙", "0:规章 | 1:1 | 2:", "0:文件 | 1: | 2:2", "0:许可 | 1:3 | 2:4", "共收到31件,办结30件。",
        "一、总体情况",
      ])
  }

  @Test func quotes() throws {
    let text = "\"规\n章\",1,2\n\"文\"\"件\",\"1,234\",4\r\n许可,\" 5 \",6\n"
    #expect(
      try outline(text) == ["[table]", "0:规 章 | 1:1 | 2:2", "0:文\"件 | 1:1,234 | 2:4", "0:许可 | 1:5 | 2:6"])
  }

  @Test func places() throws {
    let document = try #require(try DelimitedText.document(of: "题\n\"规\n章\",1,2\n文件,3,\"\"\"4\"\n许可,5,6\n处罚,7,8"))
    #expect(document.place(of: "章") == .line(3, character: 1))
    #expect(document.place(of: "2") == .line(3, character: 6))
    #expect(document.place(of: "3") == .line(4, character: 4))
    #expect(document.place(of: "4") == .line(4, character: 9))
  }

  @Test(arguments: [
    "", "规章,1,2\n文件,3,4", "2023年,收到31件,办结30件\n2022年,收到1件,办结1件\n2021年,无,无\n2020年,无",
    "规章 | 1 | 2,3\n文件 | 1 | 2,3\n许可 | 1 | 2,3", "规章  1,234  5,678\n文件  1,234  5,678\n许可  1,234  5,678",
    "规章\t1\t2\n文件\t1\t2\n许可\t1\t2", "甲,乙,丙\n甲,乙,丙\n甲,乙,丙", "1,2,3\n1,2,3\n1,2,3",
    "规章,1,2。\n文件,3,4。\n许可,5,6。",
  ])
  func noEvidence(_ text: String) throws {
    #expect(try outline(text) == nil)
  }
}
