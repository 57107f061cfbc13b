import AnnualReport

/// The places where a text stands in a report: in prose and headings, and in the cells and labels of tables.
///
/// What the browser says of its own, or prints of the form where the report has nothing, is not searched. Upper and lower case, and full-width and half-width forms, count as the same.
struct TextSearch: Sendable {
  /// A place.
  struct Match: Hashable, Sendable {
    /// Where it begins.
    let location: Location
    /// The characters of the paragraph; `nil` in a table.
    let range: Range<Int>?
  }

  /// What is searched for.
  let text: String
  /// Where it stands, in reading order.
  let matches: [Match]

  /// No search.
  init() {
    text = ""
    matches = []
  }

  /// Searches a report.
  init(_ text: String, in pages: ReportPages) {
    self.text = text
    let needle = Self.folded(text)
    guard !needle.isEmpty else {
      matches = []
      return
    }
    var matches: [Match] = []
    for (pageIndex, page) in pages.pages.enumerated() {
      for (blockIndex, block) in page.blocks.enumerated() {
        switch block {
        case .paragraph(let paragraph):
          guard let source = paragraph.source else { continue }
          for range in Self.ranges(of: needle, in: Self.folded(source.text)) {
            let location = Location(page: pageIndex, block: blockIndex, point: .text(range.lowerBound))
            matches.append(Match(location: location, range: range))
          }
        case .table(let key):
          guard let table = pages.report.tables[key] else { continue }
          for point in Self.points(of: needle, in: table) {
            let location = Location(page: pageIndex, block: blockIndex, point: point)
            matches.append(Match(location: location, range: nil))
          }
        }
      }
    }
    self.matches = matches
  }

  private static func ranges(of needle: [Unicode.Scalar], in hay: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset + needle.count <= hay.count {
      let range = offset..<offset + needle.count
      if hay[range].elementsEqual(needle) { ranges.append(range) }
      offset = ranges.last == range ? range.upperBound : offset + 1
    }
    return ranges
  }

  /// The cells of a table that hold a text; a label, or a value that lost its column, is found at its row's first cell.
  private static func points(of needle: [Unicode.Scalar], in table: Table) -> [Location.Point] {
    func holds(_ text: String) -> Bool { folded(text).contains(needle) }
    return table.form.rows.enumerated().flatMap { index, row -> [Location.Point] in
      guard !table.missingRows.contains(row.key) else { return [] }
      let unplaced = table.unplaced.filter { $0.row == row.key }.flatMap(\.values)
      let isOfRow = holds(row.fullLabel) || unplaced.contains { holds($0.text) }
      return row.columns.enumerated().compactMap { column, key in
        (column == 0 && isOfRow) || table[row.key, key].map { holds($0.text) } ?? false
          ? .cell(row: index, column: column) : nil
      }
    }
  }

  /// The next match after a location, and whether that is found from the beginning again.
  func next(from location: Location, includingIt: Bool = false) -> (location: Location, wrapped: Bool)? {
    let next = matches.first { includingIt ? $0.location >= location : $0.location > location }
    return (next ?? matches.first).map { ($0.location, next == nil) }
  }

  /// The match before a location, and whether that is found from the end again.
  func previous(from location: Location) -> (location: Location, wrapped: Bool)? {
    let previous = matches.last { $0.location < location }
    return (previous ?? matches.last).map { ($0.location, previous == nil) }
  }

  /// Which of the matches is at a location, counted from 1.
  func number(at location: Location) -> Int? { matches.firstIndex { $0.location == location }.map { $0 + 1 } }

  /// The matches in the paragraphs of a page, by block.
  func ranges(onPage page: Int) -> [Int: [Range<Int>]] {
    var ranges: [Int: [Range<Int>]] = [:]
    for match in matches where match.location.page == page {
      if let range = match.range { ranges[match.location.block, default: []].append(range) }
    }
    return ranges
  }

  /// That a search went on from the other end.
  static func wrapped(forward: Bool) -> Bilingual {
    forward
      ? Bilingual(zh: "已回到开头", en: "back at the beginning") : Bilingual(zh: "已绕到末尾", en: "round to the end")
  }

  /// Which match was come to, of how many, and that it was round the end.
  static func arrival(at count: (number: Int, of: Int)?, wrapped: Bool, forward: Bool) -> Bilingual? {
    let round = wrapped ? Self.wrapped(forward: forward) : nil
    guard let count else { return round }
    let number = Bilingual(zh: "\(count.number)/\(count.of)", en: "\(count.number)/\(count.of)")
    return round.map { Bilingual(zh: "\($0.zh) \(number.zh)", en: "\($0.en) \(number.en)") } ?? number
  }

  /// One scalar for one, so that offsets stay what they are.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      let narrow = scalar.halfWidth
      return "A"..."Z" ~= narrow ? Unicode.Scalar(narrow.value + 0x20) ?? narrow : narrow
    }
  }
}
