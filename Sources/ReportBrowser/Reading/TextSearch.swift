import AnnualReport

/// The places where a text stands in a report: in prose and headings, and in the labels of table rows.
///
/// Upper and lower case, and full-width and half-width forms, count as the same.
struct TextSearch: Sendable {
  /// A place.
  struct Match: Hashable, Sendable {
    /// Where it begins.
    let location: Location
    /// The characters of the paragraph; `nil` for a label.
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
          let hay = Self.folded(paragraph.text)
          var offset = 0
          while offset + needle.count <= hay.count {
            if hay[offset..<offset + needle.count].elementsEqual(needle) {
              let location = Location(page: pageIndex, block: blockIndex, point: .text(offset))
              matches.append(Match(location: location, range: offset..<offset + needle.count))
              offset += needle.count
            } else {
              offset += 1
            }
          }
        case .table(let key):
          for (row, form) in (pages.report.tables[key]?.form.rows ?? []).enumerated() {
            guard Self.folded(form.fullLabel).contains(needle) else { continue }
            let location = Location(page: pageIndex, block: blockIndex, point: .cell(row: row, column: 0))
            matches.append(Match(location: location, range: nil))
          }
        }
      }
    }
    self.matches = matches
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

  /// The matches in the paragraphs of a page, by block.
  func ranges(onPage page: Int) -> [Int: [Range<Int>]] {
    var ranges: [Int: [Range<Int>]] = [:]
    for match in matches where match.location.page == page {
      if let range = match.range { ranges[match.location.block, default: []].append(range) }
    }
    return ranges
  }

  /// One scalar for one, so that offsets stay what they are.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      let narrow = 0xFF01...0xFF5E ~= scalar.value ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      return "A"..."Z" ~= narrow ? Unicode.Scalar(narrow.value + 0x20) ?? narrow : narrow
    }
  }
}
