import Testing

@testable import AnnualReport

/// Where something stands, of each kind.
@Suite struct PlaceTests {
  private func onPage(_ page: Int, left: Double, top: Double) -> Place {
    .page(page, box: Place.Box(left: left, top: top, right: left + 10, bottom: top + 10))
  }

  @Test func placesStandInReadingOrder() {
    let texts: [Place] = [.line(2, character: 9), .line(10, character: 1), .line(10, character: 3)]
    let paragraphs: [Place] = [.paragraph(1, character: 30), .paragraph(2, character: 4), .paragraph(2, character: 40)]
    let pages = [
      .page(1, box: nil), onPage(1, left: 300, top: 50), onPage(1, left: 20, top: 60), onPage(1, left: 25, top: 60),
      onPage(2, left: 0, top: 5),
    ]
    for ordered in [texts, paragraphs, pages, [.unknown] + texts + paragraphs + pages] {
      #expect(ordered.reversed().sorted() == ordered)
      for (index, place) in ordered.enumerated() {
        #expect(ordered.indices.map { ordered[$0] < place } == ordered.indices.map { $0 < index })
      }
    }
  }

  @Test func charactersCountOnInTheirLineOrParagraph() {
    #expect(Place.line(3, character: 2).advanced(by: 5) == .line(3, character: 7))
    #expect(Place.paragraph(4, character: 1).advanced(by: 2) == .paragraph(4, character: 3))
    let box = onPage(2, left: 1, top: 1)
    #expect(box.advanced(by: 3) == box && Place.unknown.advanced(by: 3) == .unknown)
  }

  @Test func aLineFeedBeginsALineOfATextOnly() {
    #expect(Place.line(3, character: 12).behindLineFeed == .line(4, character: 1))
    #expect(Place.paragraph(3, character: 12).behindLineFeed == .paragraph(3, character: 13))
  }

  @Test func aPlaceTellsWhatItsKindHas() {
    let places: [Place] = [.unknown, .line(1, character: 2), .paragraph(3, character: 4), onPage(5, left: 1, top: 1)]
    #expect(places.map(\.line) == [nil, 1, nil, nil])
    #expect(places.map(\.paragraph) == [nil, nil, 3, nil])
    #expect(places.map(\.page) == [nil, nil, nil, 5])
    #expect(places.map(\.character) == [nil, 2, 4, nil])
    #expect(places.map(\.words.zh) == ["", "第 1 行第 2 字", "第 3 段第 4 字", "第 5 页"])
    #expect(places.map(\.words.en) == ["", "line 1, character 2", "paragraph 3, character 4", "page 5"])
  }
}
