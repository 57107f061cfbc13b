import AnnualReport
import Testing

@testable import ReportReading

/// Where a source sets paragraphs apart they stay apart; where it breaks lines at a margin they are joined again.
@Suite struct ParagraphTests {
  private static let heading = "（三）建立信息公开制度，做好政府信息管理"
  private static let body = "我局的信息都先审查再公开。"

  private func overview(_ page: String) throws -> [String] {
    guard case .report(let report) = ReportReader().readAlone(Array(page.utf8), name: "file") else {
      throw NotAReport(head: [page])
    }
    return report.section(.overview)?.passages.map(\.text) ?? []
  }

  private func page(_ overview: String) throws -> [String] {
    try self.overview(
      "<html><body><p>一、总体情况</p>\(overview)<p>二、主动公开政府信息情况</p><p>无。</p><p>三、收到和处理政府信息公开申请情况</p></body></html>")
  }

  @Test func elementsOfAPageAreParagraphs() throws {
    #expect(try page("<p>\(Self.heading)</p><p>\(Self.body)</p>") == [Self.heading, Self.body])
    #expect(try page("<div>\(Self.heading)</div><div>\(Self.body)</div>") == [Self.heading, Self.body])
    // A sentence that ends nowhere is no heading, but the element ends all the same.
    #expect(try page("<p>全年收到的政府信息公开申请都按期办结了</p><p>另有咨询若干</p>") == ["全年收到的政府信息公开申请都按期办结了", "另有咨询若干"])
  }

  @Test func aLineBreakMayStandWithinASentence() throws {
    #expect(
      try page("<p>全年收到的政府信息公开申请共计有四十<br>二件，都按期办结。</p>") == ["全年收到的政府信息公开申请共计有四十二件，都按期办结。"])
  }

  private static let sentences =
    "2024年，我局坚持以公开为常态、不公开为例外，围绕群众关心的事项持续做好解读工作，全年收到政府信息公开申请42件，均按期答复；举办培训三次，"
    + "印制手册若干，维护网站栏目，公开目录及时更新，政策文件与解读同步发布，来信来电逐件登记，答复之前一律审查，年末对照要点逐项检查并向社会公布结果。"

  /// The lines of a text at a margin.
  private func lines(_ width: Int) -> [String] {
    let scalars = Array((Self.sentences + Self.sentences + Self.sentences).unicodeScalars)
    return stride(from: 0, to: scalars.count, by: width).map {
      String(String.UnicodeScalarView(scalars[$0..<min(scalars.count, $0 + width)]))
    }
  }

  /// In a page made of a PDF, every line is an element.
  @Test(arguments: [22, 26, 30]) func elementsThatAreLinesAreJoined(_ width: Int) throws {
    let lines = lines(width)
    #expect(lines.count > 12)
    #expect(try page(lines.map { "<p>\($0)</p>" }.joined()).joined() == lines.joined())
    #expect(try page(lines.map { "<p>\($0)</p>" }.joined()).count <= 3)
  }

  @Test(arguments: [22, 26, 30]) func linesOfATextAreJoinedButForItsHeadings(_ width: Int) throws {
    let lines = lines(width)
    let report = try report(head: [], overview: ([Self.heading, Self.body] + lines).joined(separator: "\n"))
    let passages = report.section(.overview)?.passages.map(\.text) ?? []
    #expect(passages.joined() == Self.heading + Self.body + lines.joined())
    // At a margin of 22 characters the heading may be a line that it breaks.
    if width > 24 { #expect(Array(passages.prefix(2)) == [Self.heading, Self.body]) }
    #expect(passages.count <= 5)
  }
}
