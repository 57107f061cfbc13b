import Testing

@testable import SourceDocuments

/// Pages made to exhaust a reader; each must come to an end that costs neither time nor memory.
@Suite struct HostilePageTests {
  private func outline(_ page: String) throws -> [String] { try HTMLReader.document(page).outline }

  private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test func deepNestingLosesNoText() throws {
    #expect(try outline(times(10_000, "<div>") + "深" + times(10_000, "</div>") + "<p>尾") == ["深", "尾"])
    #expect(try outline(times(10_000, "<p><b>") + "深<p>尾") == ["深", "尾"])
    #expect(try outline(times(10_000, "<table><tr><td>") + "深" + times(10_000, "</table>") + "尾") == ["深", "尾"])
  }

  @Test func largeTables() throws {
    let table = "<table>" + times(1000, "<tr>" + times(100, "<td>0</td>") + "</tr>") + "</table>"
    let document = try HTMLReader.document(table)
    guard case .table(let grid)? = document.blocks.first else { return #expect(Bool(false)) }
    #expect(grid.rows.count == 1000 && grid.rows[999].count == 100)
    #expect(throws: UnreadableSource.self) { try HTMLReader.document(times(600_000, "<td>") + "<table>" + table) }
  }

  @Test func absurdSpans() throws {
    let row = "<tr>" + times(10, "<td colspan=2000000000 rowspan=2000000000>0</td>") + "</tr>"
    #expect(try HTMLReader.document("<table>" + times(1000, row) + "</table>").blocks.count == 1)
    #expect(try outline("<table><tr><td colspan=-1 rowspan=-5>甲<td colspan=x>乙</table>") == ["[table]", "0:甲 | 1:乙"])
  }

  @Test func commentsAndAttributesWithoutEnd() throws {
    #expect(try outline("头" + times(100_000, "<!-- x ")).count == 1)
    let attributes = (0..<100_000).map { " a\($0)" }.joined()
    #expect(try outline("<p\(attributes)>头<p \(attributes)") == ["头"])
  }

  @Test func endsWithoutBeginnings() {
    #expect(throws: UnreadableSource.self) { try HTMLReader.document(times(300_000, "<b>") + times(300_000, "</i>")) }
  }

  @Test func largePages() {
    #expect(throws: UnreadableSource.self) { try HTMLReader.document(times(17 << 20, " ")) }
  }
}
