import AnnualReport

import Testing

@testable import ReportRecognition
@testable import SourceDocuments

/// What is kept of a cell's headings does not grow with the table around it.
@Suite struct HeadingPathsTests {
  /// The cells of a table of words, with a heading of the form in its first cell.
  private func paths(rows: Int, columns: Int) throws -> HeadingPaths {
    let cells = (0..<rows).map { row in
      (0..<columns).map { column in
        let text = row == 0 && column == 0 ? "自然人" : "甲乙"
        return Grid.Cell(
          text: Passage(text: text, anchors: [.init(offset: 0, place: .line(row + 1, character: column + 1))]),
          column: column, columnSpan: 1)
      }
    }
    let document = Document(blocks: [.table(Grid(rows: cells, place: .line(1, character: 1)))])
    let reader = try FragmentReader(document)
    let headings = try #require(KnownForms.national.headings[.applications]?.first)
    var named: [Int: FormHeadings.Named] = [:]
    for (index, fragment) in reader.fragments.enumerated() { named[index] = headings.named(by: fragment) }
    #expect(named.count == 1)
    return HeadingPaths(of: reader.grids, reader.fragments, named)
  }

  @Test(arguments: [(400, 2), (2, 400)]) func aTableOfWordsKeepsFewHeadingsACell(_ rows: Int, _ columns: Int) throws {
    let paths = try paths(rows: rows, columns: columns)
    let cells = paths.cells
    #expect(cells.count == rows * columns - 1)
    #expect(paths.paths.allSatisfy { $0.count <= 12 })
    #expect(Set(paths.paths).count == paths.paths.count)
    // The nearest are kept, the nearest first.
    let last = try #require(cells.last)
    let fragment = try #require(last.fragment)
    #expect(
      paths.paths[rows > 12 ? last.above[0] : last.left].prefix(3)
        == [1, 2, 3].map { fragment - $0 * (rows > 12 ? columns : 1) }[...])
  }
}
