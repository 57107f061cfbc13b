import AnnualReport
import Testing

@testable import SourceDocuments

/// Reads the drawings that `pdftocairo -svg` writes.
@Suite struct DrawnPagesTests {
  private func drawings(_ content: String) -> [PageDrawing] {
    DrawnPages.drawings(in: Array("<?xml version=\"1.0\"?>\n<svg xmlns:xlink=\"x\">\(content)</svg>".utf8))
  }

  @Test func strokesAreMovedByTheirTransform() {
    let drawing = drawings(
      #"<path style="fill:none;stroke-width:0.5;stroke:rgb(0%,0%,0%);" d="M 10 20 L 110 20 " transform="matrix(1,0,0,-1,0,842)"/>"#
    )
    #expect(drawing.first?.rules == [Rule(isLevel: true, position: 822, extent: 10...110)])
  }

  @Test func thinAreasAndFramesAreRules() {
    let thin = drawings(
      #"<path style=" stroke:none;fill:rgb(0%,0%,0%);" d="M 63 150 L 64 150 L 64 168 L 63 168 Z M 63 150 "/>"#)
    #expect(thin.first?.rules == [Rule(isLevel: false, position: 63.5, extent: 150...168)])
    let frame = drawings(
      #"<path fill="rgb(0%, 0%, 0%)" d="M 10 10 L 60 10 L 60 30 L 10 30 Z M 11 11 L 59 11 L 59 29 L 11 29 Z "/>"#)
    #expect(frame.first?.rules.count == 8)
    let area = drawings(#"<path fill="rgb(80%, 80%, 80%)" d="M 10 10 L 60 10 L 60 30 L 10 30 Z "/>"#)
    #expect(area.first?.rules.isEmpty == true, "the ground of a cell")
  }

  @Test func curvesSlopesAndThickStrokesAreNoRules() {
    let content = #"""
      <path stroke="rgb(0%, 0%, 0%)" fill="none" d="M 10 10 C 20 10 20 20 30 20 L 90 20 "/>
      <path stroke="rgb(0%, 0%, 0%)" fill="none" d="M 10 10 L 90 40 "/>
      <path stroke="rgb(0%, 0%, 0%)" fill="none" stroke-width="20" d="M 10 10 L 90 10 "/>
      <defs><path stroke="rgb(0%, 0%, 0%)" d="M 10 10 L 90 10 "/></defs>
      """#
    #expect(drawings(content).first?.rules.isEmpty == true)
  }

  @Test func glyphsKnowTheirColour() throws {
    let drawing = try #require(
      drawings(
        #"""
        <defs><g><symbol id="glyph0-1"><path d="M 0 0 L 9 0 "/></symbol></g></defs>
        <g id="surface1"><g style="fill:rgb(80%,80%,80%);fill-opacity:1;"><use xlink:href="#glyph0-1" x="5" y="6"/></g>
        <g style="fill:rgb(0%,0%,0%);fill-opacity:0.25;"><use xlink:href="#glyph0-1" x="7" y="8"/></g></g>
        """#
      ).first)
    let runs = drawing.runs.filter { !$0.origins.isEmpty }
    #expect(runs.map(\.origins) == [[Point(x: 5, y: 6)], [Point(x: 7, y: 8)]])
    #expect(abs(runs[0].lightness - 0.8) < 0.001 && abs(runs[1].lightness - 0.75) < 0.001)
  }

  @Test func picturesStandWhereTheyAreUsed() {
    let drawing = drawings(
      #"""
      <defs><image id="image7" width="900" height="1200" xlink:href="data:image/png;base64,AAAA"/></defs>
      <use xlink:href="#image7" transform="matrix(0.5,0,0,0.5,60,50)"/>
      """#)
    #expect(drawing.first?.pictures == [Place.Box(left: 60, top: 50, right: 510, bottom: 650)])
  }

  @Test func severalPagesAreKeptApart() {
    let page = #"<page><path stroke="rgb(0%, 0%, 0%)" fill="none" d="M 10 20 L 110 20 "/></page>"#
    #expect(drawings("<defs/><pageSet>\(page)<page/>\(page)</pageSet>").map(\.rules.count) == [1, 0, 1])
    #expect(drawings("").count == 1)
  }

  @Test func damagedDrawingsAreRead() {
    #expect(drawings(#"<path d="M x L 1 nan Z L" stroke="rgb(1)" transform="matrix(1,2)"/><use/><image/>"#).count == 1)
    #expect(DrawnPages.drawings(in: Array("no drawing".utf8)).isEmpty)
  }
}

/// Which pages are drawn.
@Suite struct DrawnTablesTests {
  private func page(_ texts: [String], width: Double = 595) -> Page {
    var page = Page(width: width, height: 842)
    for (index, text) in texts.enumerated() {
      let top = Double(index) * 20
      page.add(text, Place.Box(left: 10, top: top, right: 50, bottom: top + 10), page: 1)
    }
    return page
  }

  @Test func pagesOfTablesAreDrawnWithTheirNeighbours() {
    let prose = page(["一、总体情况", "2024"])
    let table = page(["规章", "1", "2"])
    #expect(DrawnTables.runs(in: [prose, prose, table, prose, table, prose, prose]) == [1..<6])
    #expect(DrawnTables.runs(in: [prose, prose]).isEmpty)
    #expect(DrawnTables.runs(in: [table, page([]), table]) == [0..<1, 2..<3], "a picture takes long")
  }

  @Test func pagesOfOneSizeAreDrawnTogether() {
    let table = page(["规章", "1", "2"])
    let wide = page(["规章", "1", "2"], width: 842)
    #expect(DrawnTables.runs(in: [table, table, wide, table]) == [0..<2, 2..<3, 3..<4])
  }

  @Test func longFilesAreNoReports() {
    #expect(DrawnTables.runs(in: Array(repeating: page(["规章", "1", "2"]), count: 100)).isEmpty)
  }
}
