import AnnualReport
import SourceDocuments
import Testing

@testable import ReportReading

@Suite("Excerpts of sources")
struct ExcerptTests {
  private func excerpt(_ text: String, line: Int, character: Int, length: Int) async throws -> SourceExcerpt {
    try await ReportReader().excerpt(of: Array(text.utf8), at: .line(line, character: character), length: length).get()
  }

  private func marked(_ excerpt: SourceExcerpt) -> [String] {
    excerpt.lines.compactMap { line in
      line.marked.map { String(String.UnicodeScalarView(Array(line.text.unicodeScalars)[$0])) }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func aLineOfTheSourceIsMarked(ending: String) async throws {
    let text = (1...200).map { "第\($0)行：数字\($0)件" }.joined(separator: ending)
    let excerpt = try await excerpt(text, line: 130, character: 9, length: 3)
    #expect(marked(excerpt) == ["130"])
    #expect(excerpt.lines.map(\.number) == Array(70...190))
  }

  @Test func aPageIsShownAsItIsWritten() async throws {
    let excerpt = try await excerpt("<html><body>\n<td>42</td>\n</body></html>", line: 2, character: 5, length: 2)
    #expect(marked(excerpt) == ["42"])
    #expect(excerpt.lines[1].text == "<td>42</td>")
  }

  @Test func ofALineWithoutEndThereIsAPartOnly() async throws {
    let text = String(repeating: "字", count: 5000) + "42" + String(repeating: "符", count: 5000)
    let excerpt = try await excerpt(text, line: 1, character: 5001, length: 2)
    #expect(marked(excerpt) == ["42"])
    #expect(excerpt.lines[0].text.count < 400)
  }

  @Test(arguments: [(0, 0), (1, 99), (99, 1), (-3, -3)]) func aPlaceOutsideIsNoFault(line: Int, character: Int)
    async throws
  {
    let excerpt = try await excerpt("一\n二", line: line, character: character, length: 9)
    #expect(excerpt.lines.count <= 2)
  }

  @Test func whereNothingIsKnownThatIsSaid() async {
    let result = await ReportReader().excerpt(of: Array("一".utf8), at: .unknown, length: 1)
    #expect(throws: UnreadableSource.self) { try result.get() }
  }
}
